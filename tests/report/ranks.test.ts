import { expect, test } from "vitest";
import { rankText, comparisonText } from "../../src/components/words/sentences.ts";
import { leagueBlock, leagueFinding } from "../../src/components/register/ranking.ts";
import { figureCounter } from "../../src/components/quarter/blocks.ts";
import type { Locale } from "../../src/domain/bilingual.ts";
import { registry } from "../../src/indicators/registry.ts";
import { comparisonOf } from "../../src/report/comparison.ts";
import { figuresOf, rankOf } from "../../src/report/figures.ts";
import { release, rows, type Short } from "../consistency/data.ts";
import { dataset } from "../support/rows.ts";
import { before, categories, city, now, regions, sheetFor } from "./register/city.ts";

/** A place is one among somebody: the city's in its province, a county's within its group. */

const ranked = (short: Short, rank: number) => {
  const [figure] = figuresOf(
    release(
      "2023Q3",
      rows([short]).map((row) => ({ ...row, rank })),
    ),
  );
  if (!figure) throw new Error("no figure");
  return figure;
};
const around = { own: [], earlier: () => [], indicator: (id: string) => registry[id] };
const growth: Short = {
  ...{ indicator: "fixed_asset_investment_growth", value: "16.6", unit: "%", basis: "ytd" },
};
const rate: Short = { indicator: "completion_rate", value: "70", unit: "%", basis: "ytd" };

test.for<[string, Short, string, string]>([
  ["the city", growth, "全省第3位", "rank 3 in the province"],
  [
    "a part of the city",
    { ...growth, class: "sector/industry" },
    "全省第3位",
    "rank 3 in the province",
  ],
  [
    "a county",
    { ...rate, region: "420302" },
    "县市区中第3位",
    "rank 3 within its group in the city",
  ],
  ["a zone", { ...rate, region: "420303" }, "功能区中第3位", "rank 3 within its group in the city"],
  ["the province", { ...rate, indicator: "province_completion_rate" }, "第3位", "rank 3"],
])("the place of %s says among whom", ([, short, zh, en]) => {
  const figure = ranked(short, 3);
  const said = (locale: Locale) =>
    comparisonText(sheetFor(city, now, locale).edition, comparisonOf(figure, around));
  expect([said("zh"), said("en")]).toEqual([zh, en]);
});

test("a county of a blank group is one among its like; without a rank nothing is said", () => {
  const data = { ...city, regions: regions.map((row) => ({ ...row, group: null })) };
  const rank = rankOf(ranked({ ...rate, region: "420302" }, 2), around.indicator);
  expect(rank && rankText(sheetFor(data, now).edition, rank)).toBe("同组中第2位");
  const [none] = figuresOf(release("2023Q3", rows([rate])));
  expect(none && rankOf(none, around.indicator)).toBeNull();
});

test("findings speak of the counties, wherever regions.csv lists the zones", () => {
  const [first, second, zone, fourth] = regions;
  if (!first || !second || !zone || !fourth) throw new Error("four regions");
  const zonesFirst = dataset([before, now], {
    categories,
    regions: [zone, first, second, fourth],
  });
  for (const data of [city, zonesFirst]) {
    const sheet = sheetFor(data, now);
    const league = sheet.report.leagues.find((one) => one.rate === "completion_rate");
    expect(league && leagueFinding(sheet, league)).toBe(
      "2个县市区中1个快于时间进度，乙县最快，90.0%",
    );
    const block = league && leagueBlock(sheet, league, figureCounter());
    expect(block?.kind === "register-figure" && block.desc).toBe(
      "排名图，2个县市区。最高乙县 90.0%；最低甲县 53.3%。未排名：丁县 没有项目。",
    );
  }
});

test("an English drawing names the zones in English", () => {
  const sheet = sheetFor(city, now, "en");
  const league = sheet.report.leagues.find((one) => one.rate === "completion_rate");
  const block = league && leagueBlock(sheet, league, figureCounter());
  const groups =
    block?.kind === "register-figure" && block.chart.kind === "league" && block.chart.data.groups;
  expect(groups && groups.map(({ label }) => label)).toEqual(["", "Zones"]);
});
