import { expect, test } from "vitest";
import { toFixed } from "../../src/domain/exact.ts";
import { programChange } from "../../src/pages/_program.ts";
import { release } from "../downloads/dataset.ts";

/** What a seal's record says of a change of the program, as the page of corrections shows it. */

const record = {
  reason: { zh: "公式有误", en: "The formula was wrong" },
  figures: {
    completion_rate: { before: "50 % (2/3)", after: "60 % (3/3)" },
    "completion_rate|region|420302": { before: "!no-rows % (0/0)", after: "12.5 % (1/1)" },
    "projects|sector|": { before: "4 个 (4/4)", after: null },
  },
  derived: ["completion_rate||yoy"],
  downloads: ["2022Q3.xlsx", "2022Q3/statistics.csv"],
};

test("figures are told with place, both sides and the size of the change; reasons stay reasons", () => {
  const { figures, ...rest } = programChange(release(), record);
  expect(rest).toMatchObject({ reason: record.reason, derived: 1, downloads: 2 });
  const told = figures.map(({ indicator, dimension, category, before, after, percent }) => [
    ...[indicator, dimension, category, before?.value, before?.missing],
    ...[after?.value, after?.missing, percent && toFixed(percent, 1)],
  ]);
  expect(told).toContainEqual([
    ...["completion_rate", "", "", "50", null],
    ...["60", null, "20.0"],
  ]);
  expect(told).toContainEqual([
    ...["completion_rate", "region", "420302", null, "no-rows"],
    ...["12.5", null, null],
  ]);
  expect(told).toContainEqual([
    ...["projects", "sector", "", "4", null],
    ...[undefined, undefined, null],
  ]);
});
