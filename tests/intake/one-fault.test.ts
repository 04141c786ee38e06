import { expect, test } from "vitest";
import { inLetters } from "../../src/intake/letters.ts";
import { readDataset } from "../../src/intake/read-dataset.ts";
import { projects } from "../../src/schema/tables.ts";
import { registerWith, type Title } from "./full-register.ts";
import { filesOf } from "./small-dataset.ts";

/**
 * One wrong cell, one letter: every column of a full register is filled in wrongly, the way a clerk would. Not among
 * them are slips that leave a row without contradiction, such as another county or a total one digit too long.
 */
const told = (id?: string, title?: Title, text?: string): string[] =>
  inLetters(readDataset(filesOf(registerWith(id, title, text))).problems).map(
    ({ severity, code, line, column, related = [] }) =>
      [`${severity} ${code} ${line}:${column ?? ""}`, ...related.map((other) => other.code)].join(
        " ",
      ),
  );

test("the register is sound as it is", () => {
  expect(told()).toEqual([]);
});

/** What is wrong, the only letter on it as `severity code line`, and what else is told in the letter. */
const faults: readonly [
  id: string,
  title: Title,
  text: string,
  letter: string,
  ...also: string[],
][] = [
  ["P3", "id", "P33", "error exit-missing 4", "id-changed"],
  ["P3", "id", "p3", "error id-case 4"],
  ["P3", "id", "P4", "error id-duplicate 5"],
  ["P3", "id", "P 3", "error id-format 4"],
  ["P3", "id", "", "error cell-missing 4"],
  ["P1", "name", "某跨江大桥", "warning id-renamed 2"],
  ["P4", "name", "甲区产业园", "warning name-duplicate 5"],
  ["P1", "name", "", "error cell-missing 2"],
  ["P1", "region", "丁区", "error unknown-region 2"],
  ["P1", "region", "乙区", "warning classification-changed 2"],
  ["P1", "sector", "产业", "error unknown-category 2"],
  ["P1", "level", "国家重点", "error unknown-category 2"],
  ["P1", "tags", "专项", "error unknown-category 2"],
  ["P1", "bundle", "P1", "warning bundle-nested 2"],
  ["P1", "bundle", "B1;B2", "error id-format 2"],
  ["P1", "status", "在见", "error unknown-choice 2"],
  ["P1", "status", "", "error cell-missing 2"],
  ["P1", "status", "未开工", "warning status-back 2", "unstarted-with-start"],
  ["P9", "status", "未开工", "warning status-back 10", "unstarted-with-start", "open-with-finish"],
  ["P1", "total_investment_wan", "五万", "error number-format 2"],
  [
    ...(["P1", "total_investment_wan", "5", "warning unit-slip 2"] as const),
    ...["plan-above-total", "plan-above-total", "spent-above-total", "spent-above-total"],
  ],
  [
    ...(["P1", "total_investment_wan", "5000", "warning plan-above-total 2"] as const),
    ...["plan-above-total", "spent-above-total"],
  ],
  ["P1", "total_investment_wan", "500000000", "warning unit-slip 2"],
  ["P2", "annual_plan_wan", "16000", "warning plan-changed 3", "plan-above-total"],
  ["P2", "annual_plan_wan", "0.16", "warning unit-slip 3", "plan-changed", "completed-above-plan"],
  ["P2", "annual_plan_wan", "1600亿", "error number-format 3", "adjusted-without-plan"],
  ["P2", "adjusted_plan_wan", "20000", "warning plan-above-total 3"],
  ["P1", "completed_ytd_wan", "50000", "warning ytd-above-completed 2"],
  [
    ...(["P1", "completed_ytd_wan", "500000", "warning completed-above-plan 2"] as const),
    ...["ytd-above-completed", "spent-above-total"],
  ],
  [
    ...(["P1", "completed_ytd_wan", "50000000", "warning completed-above-plan 2"] as const),
    ...["ytd-above-completed", "spent-above-total"],
  ],
  ["P1", "completed_ytd_wan", "0.5", "warning running-total-falls 2"],
  ["P1", "completed_total_wan", "250000", "warning spent-above-total 2"],
  ["P1", "completed_total_wan", "2500", "warning running-total-falls 2", "ytd-above-completed"],
  [
    ...(["P1", "completed_total_wan", "2.5", "warning unit-slip 2"] as const),
    ...["running-total-falls", "ytd-above-completed"],
  ],
  ["P1", "completed_total_wan", "250000000", "warning unit-slip 2", "spent-above-total"],
  ["P1", "signed", "2028-05-10", "error fact-after-quarter 2", "fact-changed"],
  ["P1", "planned_start", "2018-09-31", "error date-impossible 2"],
  [
    ...(["P1", "actual_start", "2028-10-12", "error fact-after-quarter 2"] as const),
    ...["fact-changed", "date-order"],
  ],
  ["P1", "actual_start", "2018-13-12", "error date-impossible 2", "building-without-start"],
  ["P1", "actual_start", "", "warning fact-changed 2", "building-without-start"],
  [
    ...(["P9", "actual_start", "2020-06-20", "warning fact-changed 10"] as const),
    ...["finish-before-start", "date-order"],
  ],
  ["P9", "signed", "2020-06-20", "warning fact-changed 10", "date-order"],
  ["P1", "planned_start", "2028-09", "warning planned-start-moved 2", "finish-before-start"],
  ["P10", "actual_start", "2020-06-01", "warning unstarted-with-start 11"],
  ["P1", "resumed", "2017-02-25", "warning date-order 2"],
  ["P1", "resumed", "2021-02-25", "error fact-after-quarter 2"],
  ["P1", "planned_finish", "2011-12", "warning finish-before-start 2"],
  ["P9", "actual_finish", "2010-06-18", "warning finish-before-start 10", "date-order"],
  ["P9", "actual_finish", "2020/6/31", "error date-impossible 10", "finished-without-date"],
  ["P9", "actual_finish", "", "warning finished-without-date 10"],
  ["P1", "actual_finish", "2020-06-18", "warning open-with-finish 2"],
  ["P1", "expected_output_wan", "约9000", "error number-format 2"],
  ["P1", "expected_tax_wan", "-300", "error number-negative 2"],
  ["P1", "expected_jobs", "12.5", "error number-whole 2"],
  ["P10", "reason", "拆迁", "error unknown-category 11"],
  ["P1", "ceremony", "E9", "error unknown-event 2"],
  ["P1", "source", "S99", "error unknown-source 2"],
  ["P1", "note", "联系人 13912345678", "warning personal-data 2"],
];

test.for(faults)("%s with %s “%s” is told once: %s", ([id, title, text, letter, ...also]) => {
  expect(told(id, title, text)).toEqual([[`${letter}:${title}`, ...also].join(" ")]);
});

/** Where two cells disagree and nothing else tells which is wrong, the letter may stand at the right one. */
test.for<[string, Title, string, string]>([
  ["P1", "status", "投产", "warning finished-without-date 2:actual_finish"],
  ["P9", "status", "在建", "warning open-with-finish 10:actual_finish"],
  ["P1", "bundle", "P2", "warning bundle-parts 3:total_investment_wan"],
])(
  "%s with %s “%s” is told once, at the cell that it contradicts: %s",
  ([id, title, text, letter]) => {
    expect(told(id, title, text)).toEqual([letter]);
  },
);

test("every column is among them", () => {
  const titles = Object.entries(projects.columns).map(([key, { cell }]) =>
    cell.kind === "money" ? `${key}_wan` : key,
  );
  const tried = new Set<string>(faults.map(([, title]) => title));
  expect(titles.filter((title) => !tried.has(title))).toEqual([]);
});
