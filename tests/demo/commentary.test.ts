import { expect, test } from "vitest";
import { generateCity } from "../../src/demo/city.ts";
import { isQuarter } from "../../src/domain/quarter.ts";
import { formatValue } from "../../src/i18n/format.ts";
import { computedIndicators } from "../../src/indicators/computed.ts";
import { computeRelease } from "../../src/indicators/statistics.ts";
import { readDataset } from "../../src/intake/read-dataset.ts";
import { readCommentary } from "../../src/prose/commentary.ts";
import { wholeSlice } from "../../src/stats/slice.ts";

const city = generateCity({ quarters: 6, projects: 120 });
const encoder = new TextEncoder();
const { dataset } = readDataset(
  new Map([...city.data].map(([path, text]) => [path, encoder.encode(text)])),
);

test("the last four quarters have commentary in both languages", () => {
  const names = ["2022Q4", "2023Q1", "2023Q2", "2023Q3"].flatMap((quarter) => [
    `quarters/${quarter}.zh.md`,
    `quarters/${quarter}.en.md`,
  ]);
  expect([...city.content.keys()]).toEqual(names);
});

test.for([...city.content])("%s reads without a problem", ([path, text]) => {
  const { commentary, problems } = readCommentary(path, text);
  expect(problems).toEqual([]);
  expect(commentary?.title).not.toBeNull();
  expect(commentary?.points.length).toBe(4);
  expect(commentary?.sections.map(({ id }) => id)).toEqual([
    ...["overview", "bridge", "progress", "ranking", "starts", "events"],
    ...["preparation", "tasks", "notes"],
  ]);
});

test.for([...city.content])("%s has the figures of the files", ([path, text]) => {
  const [quarter = "", language] = path.replace("quarters/", "").split(".");
  const release = dataset?.releases.find((one) => one.quarter === quarter);
  if (!dataset || !release || !isQuarter(quarter)) throw new Error(`no data for ${path}`);
  const locale = language === "zh" ? "zh" : "en";
  const statistics = computeRelease(dataset, release);
  for (const id of ["completion_rate", "started_investment_quarter", "total_investment"] as const) {
    const reading = statistics.get(id, wholeSlice);
    if (reading.kind !== "value") throw new Error(`${id} is missing`);
    expect(text).toContain(formatValue(reading.value, computedIndicators[id], locale).text);
  }
});

test("a city with one project has commentary without the figures that do not exist", () => {
  for (const [path, text] of generateCity({ quarters: 3, projects: 1 }).content) {
    const { commentary, problems } = readCommentary(path, text);
    expect(problems).toEqual([]);
    expect(commentary?.summary).not.toBe("");
    expect(text).not.toMatch(/null|undefined|NaN/);
  }
});
