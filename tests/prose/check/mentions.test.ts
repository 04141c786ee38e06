import { expect, test } from "vitest";
import type { Locale } from "../../../src/domain/bilingual.ts";
import { toNumber } from "../../../src/domain/exact.ts";
import { FigureBook } from "../../../src/prose/figures/book.ts";
import { Vocabulary } from "../../../src/prose/check/mentions.ts";
import { category, dataset, project, region, release } from "../../support/rows.ts";
import { row } from "../corpus/city.ts";

/** Names in texts, and the parts for which they stand. */

const named = (dimension: string, code: string, name: string, name_en: string | null = null) => ({
  ...category(dimension, code),
  name,
  name_en,
});

const regions = [
  region("420901", { name: "东河县", short: "东河", name_en: "Donghe County" }),
  region("420902", { name: "鄂城区", name_en: "Qu District (north)" }),
  region("420903", {
    name: "高新技术产业开发区",
    short: "高新区",
    name_en: "Xicheng High-tech Industrial Development Zone",
  }),
  region("420904", { name: "十堰经济特区", name_en: "Shiyan Special Zone" }),
  region("420905", { name: "武当山（景区）", name_en: "Wuda County" }),
];
const categories = [
  named("sector", "industry", "产业类", "Industry, trade and services"),
  named("sector", "ecology", "生态环保类（含水利）", "Ecology (water included)"),
  named("sector", "transport", "交通类工程", "Roads"),
  named("sector", "water", "供水类", "Water supply"),
  named("level", "province", "省级重点项目", "Provincial key projects"),
  named("size", "from-10yi", "10亿元及以上", "1 billion yuan and above"),
  named("size", "mid", "2—5亿元", "200 to 500 million yuan"),
  named("size", "base", "5000万元", null),
  named("size", "from-1yi", "亿元以上", null),
  named("size", "class", "甲类", null),
  named("fund", "bonds", "企业债券", "Corporate bonds"),
  named("fund", "loans", "政策贷款", "Policy loans"),
  named("reason", "land", "土地", "Land"),
];
const projects = [
  project("P1", { name: "东河县冷链物流园区" }),
  project("P2", { name: "鄂西北智慧冷链中心" }),
  project("P3", { name: "火车站广场项" }),
  project("P4", { name: "桃花湖(一期)工程" }),
];
const data = dataset(
  [
    release("2023Q2", {
      register: false,
      published: [row("policy_funds", "3", "亿元", { of: "fund bonds" })],
      projects,
    }),
  ],
  { regions, categories: categories.map((one) => ({ ...one, ...bandsOf(one.code) })) },
);

function bandsOf(code: string) {
  const yi = 100_000_000;
  if (code === "mid") return { lower: category("", "", 20_000).lower, upper: null };
  return code === "from-10yi" ? { lower: category("", "", (7 * yi) / 10_000).lower } : {};
}

function mentions(text: string, locale: Locale): string[] {
  const [first] = data.releases;
  if (!first) throw new Error("no release");
  return new Vocabulary(new FigureBook(data, first), locale)
    .mentions(text)
    .map(({ start, end, regions: codes, categories: keys }) =>
      [text.slice(start, end), ...codes, ...keys].join(" | "),
    );
}

test.each<[text: string, expected: readonly string[]]>([
  ["东河县、东河", ["东河县 | 420901", "东河 | 420901"]],
  ["鄂城区与鄂城", ["鄂城区 | 420902"]],
  ["高新区即高新技术产业开发区", ["高新区 | 420903", "高新技术产业开发区 | 420903"]],
  ["武当山（景区）和武当山", ["武当山（景区） | 420905"]],
  // The class without 类 and without what stands in brackets; 环保 is left out of 生态环保.
  ["产业类、产业", ["产业类 | sector industry", "产业 | sector industry"]],
  [
    "生态环保类、生态环保、生态环",
    ["生态环保类", "生态环保", "生态环"].map((one) => `${one} | sector ecology`),
  ],
  ["交通类工程、交通类", ["交通类工程 | sector transport", "交通类 | sector transport"]],
  [
    "省级重点项目、省级重点、省重点",
    ["省级重点项目", "省级重点", "省重点"].map((one) => `${one} | level province`),
  ],
  [
    "10亿元及以上、10亿元以上",
    ["10亿元及以上", "10亿元以上"].map((one) => `${one} | size from-10yi`),
  ],
  // An amount alone is a figure, and one sign is no name.
  ["投资10亿元、5000万元", []],
  ["甲类、甲", ["甲类 | size class"]],
  ["2—5亿元", ["2—5亿元 | size mid"]],
  ["亿元以上、亿元项目、亿元", ["亿元以上 | size from-1yi", "亿元项目 | size from-1yi"]],
  ["1亿元以上", ["亿元以上 | size from-1yi"]],
  ["11亿元以上、50亿元以上、十亿元以上、0.1亿元以上", []],
  // Classes of other breakdowns have names only where figures are published for them.
  ["企业债券、政策贷款、土地", ["企业债券 | fund bonds"]],
  // The first five signs of a project's name stand for it unless they are a place, or all of it.
  ["东河县冷链物流园区", ["东河县冷链物流园区 | project P1"]],
  ["东河县冷链", ["东河县 | 420901"]],
  [
    "鄂西北智慧冷链中心，鄂西北智慧",
    ["鄂西北智慧冷链中心 | project P2", "鄂西北智慧 | project P2"],
  ],
  ["火车站广场项、火车站广场", ["火车站广场项 | project P3"]],
  ["桃花湖(一期)工程", ["桃花湖(一期)工程 | project P4"]],
])("in Chinese: %s", (text, expected) => {
  expect(mentions(text, "zh")).toEqual(expected);
});

test.each<[text: string, expected: readonly string[]]>([
  ["Donghe County and Donghe", ["Donghe County | 420901", "Donghe | 420901"]],
  ["Wuda", ["Wuda | 420905"]],
  // Names of three letters are too short, and the city's own name is no part of it.
  ["Qu District", ["Qu District | 420902"]],
  ["Qu", []],
  ["Shiyan Special Zone, Shiyan", ["Shiyan Special Zone | 420904"]],
  [
    "Xicheng, the Economic Development Zone",
    ["Xicheng | 420903", "Economic Development Zone | 420903"],
  ],
  ["industry, industrial projects", ["industry | sector industry", "industrial | sector industry"]],
  ["INDUSTRY, TRADE AND SERVICES", ["INDUSTRY, TRADE AND SERVICES | sector industry"]],
  ["ecology, ecological", ["ecology | sector ecology", "ecological | sector ecology"]],
  // Words of five letters are words of any text.
  ["roads", ["roads | sector transport"]],
  ["water and water supply", ["water supply | sector water"]],
  [
    "projects of at least 1 billion yuan, of over 1 billion yuan",
    ["at least 1 billion yuan | size from-10yi", "over 1 billion yuan | size from-10yi"],
  ],
  ["provincial key projects", ["provincial key projects | level province"]],
  [
    "1 billion yuan and above, 1 billion yuan or more",
    ["1 billion yuan and above | size from-10yi", "1 billion yuan or more | size from-10yi"],
  ],
  ["corporate bonds and policy loans", ["corporate bonds | fund bonds"]],
  ["鄂西北智慧冷链中心", ["鄂西北智慧冷链中心 | project P2"]],
])("in English: %s", (text, expected) => {
  expect(mentions(text, "en")).toEqual(expected);
});

test("without names nothing is named", () => {
  const bare = dataset([release("2023Q2", { register: false })]);
  const [first] = bare.releases;
  const vocabulary = first && new Vocabulary(new FigureBook(bare, first), "zh");
  expect(vocabulary?.mentions("东河县开工41个")).toEqual([]);
  expect(vocabulary?.bounds).toEqual([]);
});

test("the bounds of classes of sizes, from their names and their limits", () => {
  const [first] = data.releases;
  const { bounds } = new Vocabulary(new FigureBook(data, first!), "zh");
  expect(bounds.map((bound) => toNumber(bound) / 100_000_000)).toEqual([10, 2, 5, 0.5, 1, 7, 2]);
});
