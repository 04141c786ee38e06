import { expect, test } from "vitest";
import { figureChanges, pointsBetween } from "../../src/changes/figures.ts";
import { figureLine, sizeText } from "../../src/changes/lines.ts";
import { dataset, project, register, wan } from "../support/rows.ts";

/** Two projects of a plan of 100, of which 25 were said to be done; the revision says 40. */
const version = (ytd: number, revision: number) => ({
  ...register("2023Q3", [
    project("A", { annual_plan: wan(100), completed_ytd: wan(ytd) }),
    project("B", { status: "paused" }),
  ]),
  ...{ revision, id: revision === 1 ? "2023Q3" : `2023Q3-r${revision}` },
});
const [first, second] = [version(25, 1), version(40, 2)];
const data = dataset([first, second]);
const changes = figureChanges(
  { dataset: data, release: first },
  { dataset: data, release: second },
);
const change = (id: string) => {
  const found = changes.find(
    ({ indicator, dimension, aspect }) => indicator === id && dimension === "" && aspect === "",
  );
  if (!found) throw new Error(`${id} did not change`);
  return found;
};

test("an amount changes in %, a rate in percentage points", () => {
  expect(sizeText(change("completed_ytd"), "zh")).toBe("+60.0%");
  // 25 % and 40 % of the plan, 50 and 35 points behind 75 % of the year.
  expect(sizeText(change("completion_rate"), "zh")).toBe("+15.0个百分点");
  expect(sizeText(change("lead"), "en")).toBe("+15.0 percentage points");
  expect(figureLine(change("completion_rate"), "zh")).toEqual([
    ...["投资完成率", "25%", "40%", "+15.0个百分点"],
  ]);
});

test("a fall has a minus, and a rate that one side lacks has no difference", () => {
  const rate = change("completion_rate");
  expect(sizeText({ ...rate, before: rate.after, after: rate.before }, "en")).toBe(
    "−15.0 percentage points",
  );
  expect(pointsBetween({ ...rate, before: null })).toBeNull();
  expect(sizeText({ ...rate, before: null, percent: null }, "zh")).toBe("");
  expect(pointsBetween({ ...rate, indicator: "unknown" })).toBeNull();
});
