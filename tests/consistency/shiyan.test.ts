import { beforeAll, expect, test } from "vitest";
import { breakdowns } from "../../src/consistency/checks/breakdown.ts";
import { findings, findingsOf } from "../../src/consistency/findings.ts";
import type { Finding } from "../../src/consistency/finding.ts";
import { latestOfEach } from "../../src/stats/known.ts";
import { worldOf } from "../../src/consistency/world.ts";
import { registry } from "../../src/indicators/registry.ts";
import type { Dataset } from "../../src/schema/dataset.ts";
import { loadDataset } from "../../src/store/data.ts";

/** The city's own published figures: what is wrong in them was found by hand, and so was what adds up. */
let data: Dataset;
let found: readonly Finding[];
beforeAll(async () => {
  const read = await loadDataset("data");
  if (!read.dataset) throw new Error("data/ has errors");
  data = read.dataset;
  found = findings(data);
});

const expected = [
  "change-2018Q1-total-investment-started-change-yoy-420381 contradiction 176亿元",
  "growth-2018Q1-key-projects-level-provincial-city-key notice 2.0%",
  "incomplete-breakdown-2018Q1-started-investment-quarter-420381 notice",
  "lead-2018Q3-province-lead-level-province-supervised-industry contradiction 30.3个百分点",
  "two-time-progresses-2018Q3-province-lead-level-province-supervised-industry contradiction",
  "ratio-2019Q1-annual-plan-investment-share-of-year-420304 contradiction 43.5%",
  "ratio-2019Q1-projects-started-share-of-year-420304 rounding 48.0%",
  "ratio-2019Q1-total-investment-started-share-of-year-420304 notice 48.0%",
  "impossible-share-2020Q2-share-of-starts-sector-industry notice",
  "sources-differ-2020Q3-total-investment-project-sy-0074 contradiction",
  "total-rounded-away-2020Q4-rally-total-investment rounding 295.1亿元",
  "never-add-2020Q4-policy-funds-fund-package notice",
  "list-changed-2021Q3-projects-planned-year-420325 notice",
  "part-above-whole-2022Q3-projects-newly-started contradiction",
  "ratio-2022Q4-completed-investment-share-420304 notice 24.1%",
  "incomplete-breakdown-2022Q4-starts-420304 notice",
  "incomplete-breakdown-2022Q4-starts-investment-420304 notice",
  "total-rounded-away-2023Q1-scheduled-investment-420391 rounding 40.19亿元",
  "share-2025Q2-total-investment-share-sector-industry rounding 67.4%",
  "share-2025Q2-total-investment-share-size-from-from-1yi notice 91.1%",
  "sources-differ-2026Q1-total-investment-project-sy-0130 contradiction",
  "start-dates-differ-2026Q1-actual-start-420323-project-sy-0130 contradiction",
];

const inShort = ({ id, severity, expected: e }: Finding): string =>
  [id, severity, ...(e ? [e.digits + e.unit] : [])].join(" ");

test("what does not go together is found, and nothing else", () => {
  expect(found.map(inShort)).toEqual(expected);
});

test.for<[id: string, miss: string]>([
  ["ratio-2019Q1-annual-plan-investment-share-of-year-420304", "unexplained"],
  ["ratio-2019Q1-projects-started-share-of-year-420304", "raised"],
  ["ratio-2019Q1-total-investment-started-share-of-year-420304", "cut-or-inputs"],
  ["share-2025Q2-total-investment-share-sector-industry", "raised"],
  ["share-2025Q2-total-investment-share-size-from-from-1yi", "raised-or-inputs"],
  ["ratio-2022Q4-completed-investment-share-420304", "base-unknown"],
  ["growth-2018Q1-key-projects-level-provincial-city-key", "classes"],
])("%s is %s", ([id, miss]) => {
  expect(found.find((finding) => finding.id === id)?.miss).toBe(miss);
});

test.for<[id: string, words: string]>([
  [
    "part-above-whole-2022Q3-projects-newly-started",
    "施工项目1965个、新开工项目1974个。新开工项目是施工项目的一部分，不应更多。",
  ],
  [
    "change-2018Q1-total-investment-started-change-yoy-420381",
    "上年就应是57亿元。上年公布的是65亿元",
  ],
  [
    "incomplete-breakdown-2018Q1-started-investment-quarter-420381",
    "其余100亿元没有列出。百亿元以上的数没有公布。",
  ],
  [
    "incomplete-breakdown-2022Q4-starts-420304",
    "相加是20个，其余4个没有列出。来源还列出10亿元以上2个",
  ],
  [
    "never-add-2020Q4-policy-funds-fund-package",
    "抗疫特别国债和预算内资金数值相同，都是19.3亿元。",
  ],
  ["lead-2018Q3-province-lead-level-province-supervised-industry", "212÷365＝58.1%"],
  ["impossible-share-2020Q2-share-of-starts-sector-industry", "115个占51.1%，116个占51.6%"],
  ["sources-differ-2026Q1-total-investment-project-sy-0130", "有3个说法"],
  [
    "growth-2018Q1-key-projects-level-provincial-city-key",
    "省级重点11个、市级重点142个（相加153个）",
  ],
])("%s says %s", ([id, words]) => {
  expect(found.find((finding) => finding.id === id)?.text.zh).toContain(words);
});

/** Release, indicator, region, dimension, and the total that the parts reach. */
const closing = [
  "2017Q1 started_quarter 420381 sector 41",
  "2017Q1 started_investment_quarter 420381 sector 65",
  "2018Q1 started_quarter 420381 sector 47",
  "2018Q1 started_quarter 420381 size_printed 47",
  "2018Q2 gov_investment_projects  construction 48",
  "2018Q2 gov_investment_total  construction 304.8",
  "2018Q2 gov_investment_annual_plan  construction 102.7",
  "2018Q2 gov_investment_projects  sector 48",
  "2020Q2 projects_planned_year 420391 construction 34",
  "2021Q4 projects_signed 420323 trade 17",
  "2022Q1 projects_signed 420303 trade 32",
  "2022Q3 scheduled_starts  sector 541",
  "2022Q3 scheduled_investment  sector 712",
  "2022Q3 scheduled_starts  size 541",
  "2022Q3 scheduled_investment  size 712",
  "2022Q4 projects_signed 420303 trade 14",
  "2022Q4 signed_total_investment 420303 trade 205",
  "2023Q1 scheduled_starts 420391 investor 15",
  "2023Q2 province_starts  sector 2034",
  "2023Q2 province_starts_investment  sector 1.1",
];

test("the breakdowns that were added up by hand are checked and close", () => {
  const world = worldOf(data, latestOfEach(data), registry, null);
  const states = breakdowns(world)
    .filter(({ state }) => state === "closes")
    .map(({ whole, parts }) =>
      [
        whole.release.id,
        whole.row.indicator,
        whole.row.region ?? "",
        parts[0]?.row.dimension ?? "",
        whole.digits,
      ].join(" "),
    );
  expect(states).toEqual(expect.arrayContaining(closing));
});

test("each release's own page has the findings about its rows", () => {
  const own = (releases: Dataset["releases"]): string[] =>
    releases.flatMap((release) => findingsOf(data, release).map(inShort));
  const isFirst = ({ revision }: { readonly revision: number }): boolean => revision === 1;
  expect(own(data.releases.filter(isFirst))).toEqual(expected);
  // The revision takes another source's word, and its page says that the two differ.
  expect(own(data.releases.filter((release) => !isFirst(release)))).toEqual([
    "sources-differ-2023Q3-r2-total-investment-project-sy-0130 contradiction",
  ]);
});

test("every finding has words in both languages, rows that exist and an address of its own", () => {
  expect(new Set(found.map(({ id }) => id)).size).toBe(found.length);
  for (const { id, title, text, rows } of found) {
    expect(id).toMatch(/^[0-9A-Za-z-]+$/);
    for (const words of [title, text]) {
      expect(words.zh).not.toMatch(/undefined|null|NaN/);
      expect(words.en).not.toMatch(/undefined|null|NaN/);
    }
    expect(title.en).not.toMatch(/\p{Script=Han}/u);
    for (const row of rows) {
      const release = data.releases.find((other) => other.id === row.release);
      expect(release?.[row.table]?.some(({ line }) => line === row.line)).toBe(true);
    }
  }
});
