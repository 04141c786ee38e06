import { expect, test } from "vitest";
import { readCommentary } from "../../src/prose/commentary.ts";
import { lookupsOf } from "../../src/prose/figure-lookup.ts";
import type { Dataset } from "../../src/schema/dataset.ts";
import type { Project } from "../../src/schema/tables.ts";
import { category, dataset, project, register, release, wan } from "../support/rows.ts";
import { row } from "./corpus/city.ts";

/**
 * Arithmetic that was really published, as data and text: city bulletins of China and one wire report.
 * Three of the claims do not round as printed (129/270, 469/1392, 5.427), and only those are refused.
 */

const many = (count: number, prefix: string, filled: Partial<Project>): Project[] =>
  Array.from({ length: count }, (_, i) => project(`${prefix}${i}`, filled));

/** A register whose plan and completed investment are these many 亿元. */
const money = (plan: number, done: number): Project[] => [
  project("A", { annual_plan: wan(plan * 10_000), completed_ytd: wan(done * 10_000) }),
];

const planned = { planned_start: "2021-02" } as const;
const started = { ...planned, actual_start: "2021-02-11" } as const;

const starts = (all: number, done: number): Dataset =>
  dataset([register("2021Q1", [...many(done, "S", started), ...many(all - done, "P", planned)])]);

const parts = (whole: string, part: string, other: string): Dataset =>
  dataset(
    [
      release("2021Q1", {
        register: false,
        published: [
          row("started_quarter", whole, "个"),
          row("started_quarter", part, "个", { of: "sector industry" }),
          row("started_quarter", other, "个", { of: "sector ecology" }),
        ],
      }),
    ],
    {
      categories: [
        { ...category("sector", "industry"), name: "产业类" },
        { ...category("sector", "ecology"), name: "生态环保类" },
      ],
    },
  );

const published = (...rows: Parameters<typeof row>[]): Dataset =>
  dataset([release("2021Q1", { register: false, published: rows.map((one) => row(...one)) })]);

const jiangmen = dataset([
  register("2020Q1", money(900, 160.3)),
  register("2021Q1", money(1015, 313.64)),
]);
const dueStarts = dataset([
  register("2021Q1", [
    ...many(107, "D", started),
    ...many(33, "L", planned),
    ...many(11, "E", { planned_start: "2021-09", actual_start: "2021-03-01" }),
  ]),
]);
const resumed = dataset([
  register("2021Q1", [
    ...many(358, "R", { actual_start: "2020-05", resumed: "2021-02-20" }),
    ...many(126, "N", { actual_start: "2020-05" }),
  ]),
]);
const rate = published(["completion_rate", "97.16", "%", { basis: "ytd", period: "1—10月" }]);
const ceremony = parts("1392", "469", "221");
const costs = published(["province_starts_investment", "5.427", "万亿元", { basis: "event" }]);
const rallies = published(["rally_total_investment", "295", "亿元", { basis: "ytd" }]);

const claims: readonly (readonly [Dataset, string, readonly string[]])[] = [
  [jiangmen, "投资完成率30.90%。", []],
  [jiangmen, "投资完成率超过时间进度5.90个百分点。", []],
  [jiangmen, "完成投资同比增长95.66%。", []],
  [starts(270, 129), "全市开工率47%。", ["47%"]],
  [rate, "投资完成率97.2%。", []],
  [rate, "投资完成率快于时间进度13.8个百分点。", []],
  [starts(255, 206), "全市开工率80.8%。", []],
  [dueStarts, "应开工140个，提前开工11个，逾期未开工33个，本年开工118个。", []],
  [parts("66", "28", "38"), "产业类占开工个数的42.4%。", []],
  [starts(225, 188), "全市开工率83.6%。", []],
  [dataset([register("2021Q1", money(137.3, 64.3))]), "投资完成率46.8%。", []],
  [resumed, "复工率74%，已复工358个。", []],
  [ceremony, "产业类占开工个数的33%。", ["33%"]],
  [ceremony, "生态环保类占开工个数的16%。", []],
  [costs, "全省集中开工项目总投资5.42万亿元。", ["5.42万亿元"]],
  [rallies, "拉练项目总投资295亿元。", []],
];

test.each(claims)("claim %#: $1", (data, sentence, wrong) => {
  const text = `---\nsummary: 甲\npoints: [乙]\n---\n${sentence}\n`;
  const { problems } = readCommentary("content/quarters/2021Q1.zh.md", text, {
    lookupFor: lookupsOf(data),
  });
  const refused = problems.filter(({ severity }) => severity !== "note");
  expect(refused.map(({ text: words }) => words)).toEqual(wrong);
});

test("the three that are refused would pass as they should have been printed", () => {
  const right: readonly (readonly [Dataset, string])[] = [
    [starts(270, 129), "全市开工率48%。"],
    [ceremony, "产业类占开工个数的34%。"],
    [costs, "全省集中开工项目总投资5.43万亿元。"],
  ];
  for (const [data, sentence] of right) {
    const text = `---\nsummary: 甲\npoints: [乙]\n---\n${sentence}\n`;
    const { problems } = readCommentary("content/quarters/2021Q1.zh.md", text, {
      lookupFor: lookupsOf(data),
    });
    expect(problems.map(({ code }) => code)).toEqual(["prose-figure-token"]);
  }
});
