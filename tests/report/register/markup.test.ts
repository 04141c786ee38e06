import { experimental_AstroContainer as AstroContainer } from "astro/container";
import { beforeAll, describe, expect, test } from "vitest";
import RegisterBlock from "../../../src/components/register/RegisterBlock.astro";
import RegisterKeys from "../../../src/components/register/RegisterKeys.astro";
import { pageTable } from "../../../src/components/register/list-page.ts";
import { leagueBlock } from "../../../src/components/register/ranking.ts";
import { registerBlocks } from "../../../src/components/register/sections.ts";
import type { Sheet } from "../../../src/components/register/sheet.ts";
import { tableHtml, type Table } from "../../../src/components/tables/table.ts";
import { registerKeys } from "../../../src/components/register/words.ts";
import { itemFigure, matrixFigure } from "../../../src/components/register/work.ts";
import { figureCounter } from "../../../src/components/quarter/blocks.ts";
import { locales } from "../../../src/domain/bilingual.ts";
import { sectionOrder } from "../../../src/i18n/sections.ts";
import type { Dataset, Release } from "../../../src/schema/dataset.ts";
import { dataset, project, register, wan } from "../../support/rows.ts";
import { categories, city, now, regions, sheetFor } from "./city.ts";

const lists = { regions, categories };
const alone = (projects: Release["projects"]): [Dataset, Release] => {
  const release = register("2023Q3", projects ?? []);
  return [dataset([release], lists), release];
};

const one = project("ONE", {
  ...{ region: "420301", total_investment: wan(5), annual_plan: wan(3), completed_ytd: wan(0) },
  ...{ planned_start: "2023-12-31", expected_jobs: 1 },
});

const cases: readonly (readonly [string, readonly [Dataset, Release]])[] = [
  ["a register with an earlier one", [city, now]],
  ["a register without an earlier one", [dataset([now], lists), now]],
  ["a register in which nobody reports", alone([project("A"), project("B")])],
  ["a register of one row", alone([one])],
  ["an empty register", alone([])],
];

type Component = Parameters<AstroContainer["renderToString"]>[0];
const Block = RegisterBlock as Component;
const Keys = RegisterKeys as Component;

let container: Awaited<ReturnType<typeof AstroContainer.create>>;
beforeAll(async () => {
  container = await AstroContainer.create();
});

async function pageOf(sheet: Sheet): Promise<string> {
  const { edition, report } = sheet;
  const next = figureCounter();
  const { readiness } = report;
  const blocks = [
    ...sectionOrder.flatMap((id) => registerBlocks(sheet, id, next)),
    ...report.leagues.map((league) => leagueBlock(sheet, league, next)),
    ...(readiness
      ? [itemFigure(sheet, readiness, next), matrixFigure(sheet, readiness, next)]
      : []),
  ];
  const drawn = await Promise.all(
    blocks.map((block) => container.renderToString(Block, { props: { edition, block } })),
  );
  const keys = await container.renderToString(Keys, {
    props: { edition, keys: registerKeys(sheet), provisional: true },
  });
  const tables = [...report.lists.values()].map((list) =>
    tableHtml(pageTable(sheet, list, 1), edition.locale),
  );
  return [keys, ...drawn, ...tables].join("\n");
}

describe.for(cases)("%s", ([, [data, release]]) => {
  test.for(locales)("has no broken figure in %s", async (locale) => {
    const html = await pageOf(sheetFor(data, release, locale));
    expect(html).not.toMatch(/NaN|Infinity|undefined|null|\[object/);
  });

  test("leads to every list that has a page, and to no other", async () => {
    const sheet = sheetFor(data, release);
    const html = await pageOf(sheet);
    const linked = [...html.matchAll(/href="\/2023Q3\/rows\/([^/"]+)\/"/g)].map(([, id]) => id);
    expect([...new Set(linked)].toSorted()).toEqual([...sheet.report.lists.keys()].toSorted());
  });
});

const table = (text: string): Table => ({
  caption: "T",
  columns: [
    { label: "N", kind: "name" },
    { label: "V", kind: "value" },
  ],
  rows: [{ cells: [{ text, href: "/x/", chinese: true }, { text: "1" }] }],
});

test("a cell cannot write markup", () => {
  const html = tableHtml(table(`<img src=x onerror="a&b">`), "zh");
  expect(html).toContain("&lt;img src=x onerror=&quot;a&amp;b&quot;&gt;");
  expect(html).not.toContain("<img");
});

test("Chinese names are marked in English pages only", () => {
  expect(tableHtml(table("桥"), "en")).toContain('<a href="/x/" lang="zh-CN">桥</a>');
  expect(tableHtml(table("桥"), "zh")).not.toContain("lang=");
});
