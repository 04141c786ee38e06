import { describe, expect, test } from "vitest";
import type { Locale } from "../../src/domain/bilingual.ts";
import type { Quarter } from "../../src/domain/quarter.ts";
import { exact, parseDecimal } from "../../src/domain/exact.ts";
import type { PrintedUnit } from "../../src/domain/unit.ts";
import { figureLookup, foundFigure, lookupsOf } from "../../src/prose/figure-lookup.ts";
import { derivedFigure, type KnownFigure } from "../../src/prose/figures/known-figure.ts";
import { parseToken, type Form, type Found } from "../../src/prose/tokens.ts";
import type { Printed } from "../../src/schema/column.ts";
import type { Published } from "../../src/schema/tables.ts";
import { category, dataset, project, region, register, release, wan } from "../support/rows.ts";

const printed = (text: string): Printed => {
  const value = parseDecimal(text);
  if (!value) throw new Error(text);
  return { text, value };
};

const published = (
  indicator: string,
  value: string,
  unit: PrintedUnit,
  filled: Partial<Published> = {},
): Published => ({
  indicator,
  basis: "quarter",
  period: null,
  region: null,
  dimension: null,
  category: null,
  value: printed(value),
  unit,
  qualifier: null,
  part_of: null,
  yoy: null,
  rank: null,
  source: null,
  note: null,
  line: 2,
  ...filled,
});

const regions = [
  region("420302", { name: "茅箭区", short: "茅箭", name_en: "Maojian District" }),
  region("420303", { name: "张湾区" }),
];
const categories = [category("sector", "industry"), category("sector", "ecology")];

const started = (id: string, actual_start: string, total: number, at = "420302") =>
  project(id, { actual_start, total_investment: wan(total), region: at, sector: "industry" });

const data = dataset(
  [
    register("2019Q1", [started("A", "2019-02-01", 10_000), started("B", "2019-03-01", 10_000)]),
    register("2020Q1", [
      started("C", "2020-02-01", 30_000),
      started("D", "2020-03-01", 3_000, "420303"),
      started("E", "2020-03-01", 50_000),
    ]),
    release("2022Q3", {
      published: [
        published("scheduled_starts", "541", "个"),
        published("scheduled_investment", "712", "亿元", { period: "三季度" }),
        published("scheduled_investment", "322.8", "亿元", { basis: "month", period: "8月份" }),
        published("scheduled_starts", "383", "个", { dimension: "sector", category: "industry" }),
        published("scheduled_starts", "73", "个", { region: "420302" }),
        published("fixed_asset_investment_growth", "16.6", "%", { rank: 3 }),
        published("projects_under_construction", "1965", "个", { yoy: printed("-53.2") }),
      ],
    }),
  ],
  { regions, categories },
);

function find(quarter: string, token: string): { found: Found; form: Form } {
  const own = data.releases.find((one) => one.quarter === quarter);
  const parsed = own && parseToken(token, own.quarter);
  if (!own || parsed?.kind !== "figure") throw new Error(`not a token: ${token}`);
  return { found: figureLookup(data, own)(parsed.request), form: parsed.form };
}

function said(quarter: string, token: string, locale: Locale = "zh"): string | null {
  const { found, form } = find(quarter, token);
  if (found.kind !== "figure") throw new Error(JSON.stringify(found));
  return found.text(locale, form);
}

describe("figures of a register", () => {
  test.each<[string, string, string]>([
    ["started_quarter", "3个", "3 projects"],
    ["started_quarter|bare", "3", "3"],
    ["started_quarter region=茅箭区", "2个", "2 projects"],
    ["started_quarter region=茅箭", "2个", "2 projects"],
    ["started_quarter region=420303", "1个", "1 project"],
    ['started_quarter region="Maojian District"', "2个", "2 projects"],
    ["started_quarter sector=industry", "3个", "3 projects"],
    ["started_quarter@2019Q1", "2个", "2 projects"],
    ["started_investment_quarter", "8.3亿元", "0.83 billion yuan"],
    ["started_investment_quarter region=420303", "3000万元", "30 million yuan"],
    ["started_quarter.yoy", "50.0%", "50.0%"],
    ["started_quarter.yoy|growth", "增长50.0%", "up 50.0%"],
    ["started_quarter.rank region=茅箭区", "1位", "1"],
    ["time_progress", "25.0%", "25.0%"],
  ])("%s", (token, zh, en) => {
    expect([said("2020Q1", token), said("2020Q1", token, "en")]).toEqual([zh, en]);
  });

  test("a count is no growth", () => {
    expect(said("2020Q1", "started_quarter|growth")).toBeNull();
  });
});

describe("published figures keep the digits of their source", () => {
  test.each<[string, string, string]>([
    ["scheduled_starts", "541个", "541 projects"],
    ["scheduled_starts sector=industry", "383个", "383 projects"],
    ["scheduled_starts region=茅箭区|bare", "73", "73"],
    ["scheduled_investment basis=month", "322.8亿元", "32.28 billion yuan"],
    ["scheduled_investment period=三季度", "712亿元", "71.2 billion yuan"],
    ["fixed_asset_investment_growth|growth", "增长16.6%", "up 16.6%"],
    ["fixed_asset_investment_growth.rank|bare", "3", "3"],
    ["projects_under_construction.yoy|growth", "下降53.2%", "down 53.2%"],
  ])("%s", (token, zh, en) => {
    expect([said("2022Q3", token), said("2022Q3", token, "en")]).toEqual([zh, en]);
  });
});

describe("what there is not", () => {
  test.each<[string, string, Found]>([
    ["2022Q3", "scheduled_start", { kind: "unknown", nearest: ["scheduled_starts"] }],
    ["2022Q3", "scheduled_starts region=茅剑区", { kind: "unknown", nearest: ["茅箭区"] }],
    ["2022Q3", "scheduled_starts secter=industry", { kind: "unknown", nearest: ["sector"] }],
    ["2022Q3", "scheduled_starts@2018Q1", { kind: "unknown", nearest: [] }],
    ["2022Q3", "scheduled_starts.shar", { kind: "unknown", nearest: ["share"] }],
    ["2022Q3", "scheduled_starts.yoy", { kind: "unknown", nearest: ["yoy", "yoy_change"] }],
    [
      "2022Q3",
      "scheduled_investment",
      { kind: "ambiguous", choices: ['period="三季度"', 'period="8月份"'] },
    ],
    // A later quarter was not known when the page was published.
    ["2019Q1", "started_quarter@2020Q1", { kind: "unknown", nearest: [] }],
  ])("%s %s", (quarter, token, expected) => {
    expect(find(quarter, token).found).toEqual(expected);
  });
});

test("every quarter with a published release has a lookup of its latest revision", () => {
  const lookups = lookupsOf(data);
  const request = {
    indicator: "started_quarter",
    quarter: "2020Q1",
    aspect: "",
    parts: new Map<string, string>(),
  } as const;
  expect(lookups("2020Q1")?.(request).kind).toBe("figure");
  expect(lookups("2020Q2")).toBeNull();
  expect(lookupsOf(data, [])("2020Q1")).toBeNull();
});

test("where there is only a draft, its editors bind to the draft; beside a published one it is not asked", () => {
  const counting = (count: number) =>
    Array.from({ length: count }, (_, i) => project(`P${i}`, { region: "420302" }));
  const draft = { status: "draft" } as const;
  const lookups = lookupsOf(
    dataset(
      [
        register("2020Q1", counting(3)),
        register("2020Q1", counting(5), { ...draft, revision: 2 }),
        register("2020Q2", counting(4), draft),
        register("2020Q3", counting(1)),
        register("2020Q3", counting(2), { revision: 2 }),
      ],
      { regions },
    ),
  );
  const count = (quarter: Quarter): string | null | undefined => {
    const request = {
      indicator: "projects",
      quarter,
      aspect: "",
      parts: new Map<string, string>(),
    };
    const found = lookups(quarter)?.(request);
    return found?.kind === "figure" ? found.text("zh", "bare") : undefined;
  };
  expect([count("2020Q1"), count("2020Q2"), count("2020Q3")]).toEqual(["3", "4", "2"]);
});

describe("the page that tells what a figure means", () => {
  const pageOf = (filled: Partial<KnownFigure>): string | undefined => {
    const found = foundFigure(
      derivedFigure({
        ...{ indicator: "starts", aspect: "", quarter: "2020Q1", value: exact(1), unit: "count" },
        ...{ token: "", label: { zh: "甲", en: "A" } },
        ...filled,
      }),
    );
    return found.kind === "figure" ? found.page?.path : undefined;
  };
  test.each<[Partial<KnownFigure>, string]>([
    [{}, "indicators/starts/"],
    [{ indicator: "event", token: "event.projects id=E1" }, "events/E1/"],
    [{ indicator: "event", token: "" }, "events/"],
    [{ dimension: "project", category: "p-1" }, "projects/p-1/"],
    [{ indicator: "project", dimension: "project", category: "p-1" }, "projects/p-1/"],
    [{ dimension: "project", category: null }, "indicators/starts/"],
    [{ dimension: "sector", category: "industry" }, "indicators/starts/"],
    [{ indicator: "regions" }, "methodology/"],
    [{ indicator: "score", token: "score.rank region=甲区 event=E1" }, "methodology/"],
  ])("%#", (filled, path) => {
    expect(pageOf(filled)).toBe(path);
  });
});
