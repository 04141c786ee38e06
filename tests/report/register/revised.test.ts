import { expect, test } from "vitest";
import { markedTable } from "../../../src/components/register/revised.ts";
import { registerBlocks } from "../../../src/components/register/sections.ts";
import { registerKeys } from "../../../src/components/register/words.ts";
import type { RegisterBlock } from "../../../src/components/register/blocks.ts";
import { figureCounter } from "../../../src/components/quarter/blocks.ts";
import type { Sheet } from "../../../src/components/register/sheet.ts";
import type { Cell, Table } from "../../../src/components/tables/table.ts";
import { sectionOrder } from "../../../src/i18n/sections.ts";
import { dataset, wan } from "../../support/rows.ts";
import { before, categories, now, regions, sheetFor } from "./city.ts";

/** 〔修〕 in the tables and key figures of a register that was revised. */

/** The same register with twice as much done by P1, and nobody paused. */
const revised = {
  ...now,
  ...{ id: "2023Q3-r2", revision: 2, published_on: "2023-12-01" },
  projects: (now.projects ?? []).map((project) =>
    project.id === "P1"
      ? { ...project, completed_ytd: wan(16_000) }
      : project.id === "P5"
        ? { ...project, status: "building" as const }
        : project,
  ),
};
const data = dataset([before, now, revised], { regions, categories });
const sheet: Sheet = { ...sheetFor(data, revised), earlierVersions: [sheetFor(data, now)] };

const blocksOf = (one: Sheet): RegisterBlock[] => {
  const next = figureCounter();
  return sectionOrder.flatMap((id) => registerBlocks(one, id, next));
};

const tablesOf = (one: Sheet): Table[] =>
  blocksOf(one).flatMap((block) =>
    block.kind === "register-text" || !block.table ? [] : [block.table],
  );

const cellsOf = (tables: readonly Table[]): Cell[] =>
  tables.flatMap(({ rows }) => rows.flatMap(({ cells }) => [...cells]));

const marksIn = (one: Sheet): Cell[] => cellsOf(tablesOf(one)).filter(({ mark }) => mark);

test("key figures that a revision changed are marked, others are not", () => {
  const marked = Object.fromEntries(registerKeys(sheet).map(({ id, mark }) => [id, mark?.title]));
  // 8000 + 0 + 9000 + 3000 + 1200 of 30000; then 8000 more.
  expect(marked["completion_rate"]).toBe("修订过，第1版：70.7%");
  expect(marked["paused"]).toBe("修订过，第1版：1个");
  expect(marked["start_rate"]).toBeUndefined();
  expect(marked["started_quarter"]).toBeUndefined();
});

test("cells with another figure are marked, and only they", () => {
  const marks = marksIn(sheet);
  expect(marks.length).toBeGreaterThan(5);
  for (const { mark } of marks) {
    expect(mark?.href).toBe("/2023Q3/changes/#r2-figures");
    expect(mark?.title).toMatch(/^修订(过，第1版：.|时加上的，第1版没有)/);
  }
  const titles = marks.map(({ mark }) => mark?.title);
  expect(titles).toContain("修订过，第1版：70.7%");
  // Nothing of what the first version prints alike: total investment did not change.
  const unmarked = cellsOf(tablesOf(sheet)).filter(({ mark }) => !mark);
  expect(unmarked.map(({ text }) => text)).toContain("25.0亿元");
});

test("the page has the same tables with and without marks", () => {
  const bare = tablesOf({ ...sheet, earlierVersions: [] });
  const texts = (tables: readonly Table[]) => cellsOf(tables).map(({ text }) => text);
  expect(texts(tablesOf(sheet))).toEqual(texts(bare));
  expect(cellsOf(bare).filter(({ mark }) => mark)).toEqual([]);
});

test("a revision that changes no figure leaves no mark", () => {
  const same = { ...revised, projects: now.projects };
  const unchanged = dataset([before, now, same], { regions, categories });
  const latest = { ...sheetFor(unchanged, same), earlierVersions: [sheetFor(unchanged, now)] };
  expect(marksIn(latest)).toEqual([]);
  expect(registerKeys(latest).flatMap(({ mark }) => mark ?? [])).toEqual([]);
});

test("rows of one name are compared in their order, names are never marked, notes keep their place", () => {
  const note = { text: "〔注1〕", href: "#note-1", title: "见附注" };
  const table = (...values: Cell[]): Table => ({
    caption: "x",
    columns: [
      { label: "项目", kind: "name" },
      { label: "总投资", kind: "value" },
    ],
    rows: values.map((value) => ({ cells: [{ text: "产业园" }, value] })),
  });
  const marked = markedTable(sheet, table({ text: "1亿元" }, { text: "3亿元", mark: note }), [
    { revision: 1, made: table({ text: "2亿元" }, { text: "4亿元" }) },
  ]);
  expect(marked.rows.map(({ cells }) => cells.map(({ mark }) => mark?.title))).toEqual([
    [undefined, "修订过，第1版：2亿元"],
    [undefined, "见附注"],
  ]);
});
