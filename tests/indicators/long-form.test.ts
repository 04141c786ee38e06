import { expect, test } from "vitest";
import { exact, parseDecimal } from "../../src/domain/exact.ts";
import { csvLine, longColumns, longForm, type LongRow } from "../../src/indicators/long-form.ts";
import type { Dataset } from "../../src/schema/dataset.ts";
import type { Published } from "../../src/schema/tables.ts";
import { dataset, project, region, register, release, wan } from "../support/rows.ts";

const printed = (text: string): Published["value"] => ({
  text,
  value: parseDecimal(text) ?? exact(0),
});

const published = (filled: Partial<Published>): Published => ({
  indicator: "total_investment",
  basis: "stock",
  period: null,
  region: null,
  dimension: null,
  category: null,
  value: printed("908.2"),
  unit: "亿元",
  qualifier: null,
  part_of: null,
  yoy: null,
  rank: null,
  source: null,
  note: null,
  line: 2,
  ...filled,
});

const rows = (data: Dataset, quarter?: "2020Q1" | "2020Q2"): string[] =>
  [...longForm(data, quarter)].map(csvLine);

const small = (): Dataset =>
  dataset(
    [
      register("2020Q1", [project("A", { region: "420302", total_investment: wan(1.2345) })]),
      register("2020Q1", [], { revision: 2, published_on: "2020-05-01" }),
      register("2020Q2", [project("DRAFT")], { status: "draft" }),
    ],
    { regions: [region("420302"), region("420303")] },
  );

test("the columns are those of the contract", () => {
  expect(longColumns.join()).toBe(
    "quarter,revision,indicator,dimension,category,aspect,value,unit,reported,of,missing,origin",
  );
});

test("figures are exact, money is in 万元, and what is missing says why", () => {
  const lines = rows(small());
  expect(lines).toContain("2020Q1,1,total_investment,,,,1.2345,万元,1,1,,computed");
  expect(lines).toContain("2020Q1,1,total_investment,,,yoy,,%,1,1,no-base,computed");
  expect(lines).toContain("2020Q1,1,projects,region,420302,rank,1,位,1,1,,computed");
  expect(lines).toContain("2020Q1,1,projects,region,420303,,,个,0,0,no-rows,computed");
  expect(lines).toContain("2020Q1,1,projects,region,420303,rank,,位,0,0,unranked,computed");
  expect(lines).toContain("2020Q1,1,lead,,,,,个百分点,0,1,not-reported,computed");
  expect(lines).toContain("2020Q1,1,completed_ytd,sector,,,,万元,0,1,not-reported,computed");
});

test("superseded releases are printed, drafts are not", () => {
  const found = new Set(
    [...longForm(small())].map(({ quarter, revision }) => `${quarter} ${revision}`),
  );
  expect([...found]).toEqual(["2020Q1 1", "2020Q1 2"]);
  expect(rows(small(), "2020Q2")).toEqual([]);
  expect(rows(small(), "2020Q1")).toEqual(rows(small()));
});

test("what is not missing has no reason, in JSON too", () => {
  const found = [...longForm(small())].filter(({ value }) => value !== null);
  expect(new Set(found.map(({ missing }) => missing))).toEqual(new Set([null]));
});

test("no figure is printed twice", () => {
  const keys = [...longForm(small())].map((row: LongRow) =>
    [row.quarter, row.revision, row.indicator, row.dimension, row.category, row.aspect].join(),
  );
  expect(new Set(keys).size).toBe(keys.length);
});

test.for<[Partial<Published>, string[]]>([
  [{}, ["total_investment,,,,9082000,万元,,,,published"]],
  [
    { region: "420381", yoy: printed("-12.50"), rank: 3 },
    [
      "total_investment,region,420381,,9082000,万元,,,,published",
      "total_investment,region,420381,yoy,-12.5,%,,,,published",
      "total_investment,region,420381,rank,3,位,,,,published",
    ],
  ],
  [
    { region: "420381", dimension: "sector", category: "industry", unit: "万元" },
    ["total_investment,region+sector,420381+industry,,908.2,万元,,,,published"],
  ],
  [
    { dimension: "batch", category: '一, "二"', unit: "个" },
    ['total_investment,batch,"一, ""二""",,908.2,个,,,,published'],
  ],
  [
    { indicator: "completion_rate", unit: "%", yoy: printed("3") },
    ["completion_rate,,,,908.2,%,,,,published", "completion_rate,,,yoy,3,个百分点,,,,published"],
  ],
  [{ dimension: "sector" }, ["total_investment,sector,,,9082000,万元,,,,published"]],
  [{ unit: "万人" }, ["total_investment,,,,9082000,人,,,,published"]],
])("a published row is printed with its growth and rank (case %#)", ([filled, expected]) => {
  const data = dataset([release("2020Q1", { published: [published(filled)] })]);
  expect(rows(data)).toEqual(expected.map((line) => `2020Q1,1,${line}`));
});
