import { describe, expect, test } from "vitest";
import { figureMovesTable } from "../../../src/components/register/since-figures.ts";
import { moveTables, overviewTable } from "../../../src/components/register/since.ts";
import { tableHtml } from "../../../src/components/tables/table.ts";
import { trendIn } from "../../../src/components/trend/words.ts";
import { locales } from "../../../src/domain/bilingual.ts";
import type { Quarter } from "../../../src/domain/quarter.ts";
import { movementsOf, type Movements } from "../../../src/report/register/movements.ts";
import type { Dataset, Release } from "../../../src/schema/dataset.ts";
import { dataset, project, register, wan } from "../../support/rows.ts";
import { categories, city, now, regions, reportOf, sheetFor } from "./city.ts";

const lists = { regions, categories };

function moved(data: Dataset, release: Release): Movements {
  const movements = movementsOf(data, reportOf(data, release));
  if (!movements) throw new Error("there is nothing to compare with");
  return movements;
}

/** Of every column, the ids of the projects that moved, in their order. */
const idsBy = ({ columns }: Movements): Record<string, string[]> =>
  Object.fromEntries(
    columns.map(({ field, moves }) => [field, moves.map(({ project: { id } }) => id)]),
  );

const pair = (
  earlier: Quarter,
  later: Quarter,
  before: Release["projects"],
  after: typeof before,
) => dataset([register(earlier, before ?? []), register(later, after ?? [])], lists);

const latest = (data: Dataset): Release => {
  const release = data.releases.at(-1);
  if (!release) throw new Error("no release");
  return release;
};

test("projects that stand on both registers are compared column by column", () => {
  const movements = moved(city, now);
  // P1, P2, P3, P5 and P6 stand on both; all of them report plans and progress now.
  expect([movements.both, movements.moved]).toEqual([5, 5]);
  expect(idsBy(movements)).toMatchObject({
    total_investment: ["P3"],
    status: ["P3", "P5", "P6"],
    reason: ["P2"],
  });
  const [total] = movements.columns.filter(({ field }) => field === "total_investment");
  expect(total?.moves).toMatchObject([{ from: wan(45_000), to: wan(50_000) }]);
});

test("the biggest mover stands first, up or down; what was blank comes after, and did not grow", () => {
  const of = (id: string, total: number | null) =>
    project(id, { total_investment: total === null ? null : wan(total) });
  const data = pair(
    "2023Q2",
    "2023Q3",
    [of("A", 100), of("B", 900), of("C", null), of("D", 10), of("E", 5)],
    [of("A", 150), of("B", 700), of("C", 9_000), of("D", null), of("E", 5)],
  );
  const movements = moved(data, latest(data));
  expect(idsBy(movements)).toEqual({ total_investment: ["B", "A", "C", "D"] });
  const sheet = sheetFor(data, latest(data));
  const [column] = movements.columns;
  const tables = column && moveTables(sheet, trendIn(sheet.edition, data), column);
  expect(tables?.seen.rows.map(({ cells }) => cells.slice(1).map(({ text }) => text))).toEqual([
    ["700万元", "900万元", "−200万元", "−22.2%"],
    ["150万元", "100万元", "+50万元", "+50.0%"],
    ["9000万元", "未报送", "", ""],
    ["未报送", "10万元", "", ""],
  ]);
});

test("plans and what is done of the year are not held against those of another year", () => {
  const of = (plan: number, ytd: number, total: number) =>
    project("A", { annual_plan: wan(plan), completed_ytd: wan(ytd), completed_total: wan(total) });
  const within = pair("2023Q2", "2023Q3", [of(10, 4, 40)], [of(12, 8, 44)]);
  const across = pair("2023Q4", "2024Q1", [of(10, 4, 40)], [of(12, 8, 44)]);
  const fields = (data: Dataset): string[] => Object.keys(idsBy(moved(data, latest(data))));
  expect(fields(within)).toEqual(["annual_plan", "completed_ytd", "completed_total"]);
  expect(fields(across)).toEqual(["completed_total"]);
  const ids = (data: Dataset) => moved(data, latest(data)).figures.map(({ id }) => id);
  expect(ids(within)).toEqual(expect.arrayContaining(["completed_ytd", "completed_total"]));
  expect(ids(across)).toContain("completed_total");
  expect(ids(across)).not.toContain("completed_ytd");
  expect(ids(across)).not.toContain("annual_plan");
});

test("a long column is shown in part, folded in part, and what is left is counted", () => {
  const rows = (total: number) =>
    Array.from({ length: 40 }, (_, i) =>
      project(`P${String(i).padStart(2, "0")}`, { total_investment: wan(total * (i + 1)) }),
    );
  const data = pair("2023Q2", "2023Q3", rows(1), rows(3));
  const sheet = sheetFor(data, latest(data));
  const [column] = moved(data, latest(data)).columns;
  const tables = column && moveTables(sheet, trendIn(sheet.edition, data), column);
  const named = (table: { rows: readonly { cells: readonly { text: string }[] }[] }) =>
    table.rows.map(({ cells }) => cells[1]?.text);
  expect(tables && [named(tables.seen).length, tables.folded?.rows.length, tables.left]).toEqual([
    5, 25, 10,
  ]);
  expect(tables && named(tables.seen)[0]).toBe("120万元");
  const overview = overviewTable(sheet, trendIn(sheet.edition, data), column ? [column] : []);
  expect(overview.rows[0]?.cells.map(({ text }) => text)).toEqual([
    ...["总投资", "40"],
    ...["Project P39", "40万元 → 120万元"],
  ]);
});

test("figures move in % of what they were, rates in percentage points, the largest first", () => {
  const movements = moved(city, now);
  const table = figureMovesTable(sheetFor(city, now), "全市", movements.figures);
  const rows = new Map(
    table.rows.map(({ cells: [name, after, before, change] }) => [
      name?.text,
      [before?.text, after?.text, change?.text, after?.href],
    ]),
  );
  // 10 + 2 + 4.5 + 3 + 1 + 1.5 + 2 = 24; 10 + 2 + 5 + 3 + 1 + 4 = 25, and P4 does not say.
  expect(rows.get("总投资")).toEqual(["24.0亿元", "25.0亿元", "+4.2%", "/2023Q3/rows/all/"]);
  expect([...rows.keys()]).not.toContain("时间进度");
  expect(movements.parts("region").every(({ slice }) => slice.dimension === "region")).toBe(true);
});

describe("a register without an earlier one", () => {
  test("moved nowhere", () => {
    const data = dataset([now], lists);
    expect(movementsOf(data, reportOf(data, now))).toBeNull();
  });
});

test.for(locales)("every table is whole in %s", (locale) => {
  const sheet = sheetFor(city, now, locale);
  const trend = trendIn(sheet.edition, city);
  const movements = moved(city, now);
  const tables = [
    overviewTable(sheet, trend, movements.columns),
    ...movements.columns.map((column) => moveTables(sheet, trend, column).seen),
    figureMovesTable(sheet, "x", [...movements.figures, ...movements.parts("region")]),
  ];
  expect(movements.columns.length).toBeGreaterThan(5);
  const html = tables.map((table) => tableHtml(table, locale)).join("\n");
  expect(html).not.toMatch(/NaN|Infinity|undefined|null|\[object/);
});
