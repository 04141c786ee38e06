import { expect, test } from "vitest";
import { findings, findingsOf } from "../../src/consistency/findings.ts";
import { dataset, findIn, indicators, kindsOf, release, rows, type Short } from "./data.ts";
import { of, yi } from "./short.ts";

test("a sentence says what is wrong, in both languages, and what was printed", () => {
  const [found] = findIn([
    of("1965", { basis: "ytd", period: "1—7月" }),
    of("1974", { indicator: "new", basis: "ytd", period: "1—7月" }),
  ]);
  expect(found).toMatchObject({
    id: "part-above-whole-2022Q3-new",
    release: "2022Q3",
    quarter: "2022Q3",
    title: { zh: "两个数不能同时成立", en: "Two figures cannot both be true" },
    text: {
      zh: "来源称1—7月项目1965个、新开工项目1974个。新开工项目是项目的一部分，不应更多。两数照原文保留。",
    },
    rows: [
      { release: "2022Q3", table: "published", line: 3, indicator: "new" },
      { release: "2022Q3", table: "published", line: 2, indicator: "count" },
    ],
  });
  expect(found?.text.en).toContain("1974 projects");
});

test("the list that stops short names the rest and the class that does not belong", () => {
  const [found] = findIn([
    of("24", { basis: "month", period: "12月份" }),
    of("16", { basis: "month", period: "12月份", class: "sector/industry" }),
    of("4", { basis: "month", period: "12月份", class: "sector/welfare" }),
    of("2", { basis: "month", period: "12月份", class: "size/b" }),
  ]);
  expect(found?.text.zh).toBe(
    "来源称12月份项目24个。列出的分项是产业类16个、社会民生类4个，相加是20个，其余4个没有列出。" +
      "来源还列出10亿元以上2个，那是按规模分的，不能和按类别分的数相加。",
  );
});

test("two findings of one name have different ids", () => {
  const month = (period: string): Short[] => [
    of("5", { basis: "month", period }),
    of("6", { basis: "month", period, indicator: "new" }),
  ];
  const ids = findIn([...month("7月"), ...month("8月")]).map(({ id }) => id);
  expect(ids).toEqual(["part-above-whole-2022Q3-new", "part-above-whole-2022Q3-new-2"]);
});

test("a page knows what was published before it, a draft is never read, a revision replaces", () => {
  const first = release("2017Q1", rows([yi("65")]), { published_on: "2017-04-20" });
  const revised = release("2017Q1", rows([yi("57")]), {
    id: "2017Q1-r2",
    revision: 2,
    published_on: "2018-06-01",
  });
  const now = release("2018Q1", rows([yi("241"), yi("184", { indicator: "money_change" })]), {
    published_on: "2018-04-20",
  });
  const data = dataset([first, revised, now]);
  expect(kindsOf(findingsOf(data, now, { indicators }))).toEqual(["change contradiction"]);
  expect(findings(data, { indicators })).toEqual([]);
  expect(findingsOf(data, first, { indicators })).toEqual([]);
  const draft = release("2018Q2", rows([of("1"), of("2", { indicator: "new" })]), {
    status: "draft",
  });
  expect(findings(dataset([draft]), { indicators })).toEqual([]);
});
