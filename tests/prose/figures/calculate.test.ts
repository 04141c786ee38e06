import { describe, expect, test } from "vitest";
import { toPlain } from "../../../src/domain/exact.ts";
import { calculate } from "../../../src/prose/figures/calculate.ts";
import { derivedFigure, type KnownFigure } from "../../../src/prose/figures/known-figure.ts";
import { sayFigure } from "../../../src/prose/figures/print.ts";
import { exact } from "../../../src/domain/exact.ts";
import { bookOf, bulletinData, registerData } from "./small-city.ts";

const books = {
  bulletins: bookOf(bulletinData, "2021Q3"),
  register: bookOf(registerData, "2022Q1"),
};

/** A new one each time: what was worked out before would hide a fault. */
const ofRegister = () => bookOf(registerData, "2022Q1");

function figure(token: string): KnownFigure {
  const all = [...books.bulletins.stated(), ...books.register.computed()];
  const found = all.find((one) => one.token === token);
  if (!found) throw new Error(token);
  return found;
}

/** A number that no table has. */
const plain = (value: number, unit: KnownFigure["unit"], filled: Partial<KnownFigure> = {}) =>
  derivedFigure({
    ...{ indicator: "x", aspect: "", quarter: "2021Q3", value: exact(value), unit, token: "x" },
    label: { zh: "甲", en: "A" },
    ...filled,
  });

const said = (result: KnownFigure | null): string | null =>
  result &&
  `${sayFigure(result, "zh", "unit")} ${result.label.zh} ${result.sources.join(",")}`.trim();

describe("figures that can be calculated with each other", () => {
  test.each([
    [
      "started_quarter region=茅箭区",
      "/",
      "started_quarter",
      "25.0% 当季开工（茅箭区）÷当季开工 S1",
    ],
    [
      "started_investment_quarter",
      "/",
      "started_quarter",
      "2.5亿元 当季开工项目总投资÷当季开工 S1",
    ],
    [
      "started_quarter",
      "/",
      "event.batches id=R1",
      "120.0个 当季开工÷茅箭区项目拉练2021-09-01 批次 S1",
    ],
    [
      "event.total_investment id=R1",
      "/",
      "event.batches id=R1",
      "54.0亿元 茅箭区项目拉练2021-09-01 总投资÷茅箭区项目拉练2021-09-01 批次 S1",
    ],
    [
      "started_quarter",
      "-",
      "started_quarter region=茅箭区",
      "180个 当季开工减当季开工（茅箭区） S1",
    ],
    [
      "started_quarter",
      "+",
      "projects_under_construction",
      "1717个 当季开工加施工项目（统计口径）（1—9月） S1",
    ],
    [
      "completion_rate",
      "-",
      "fixed_asset_investment_growth",
      "61.8个百分点 投资完成率（1—9月）减固定资产投资增速（1—9月） S1",
    ],
    [
      "started_investment_quarter",
      "+",
      "policy_funds fund=bonds",
      "605.1000亿元 当季开工项目总投资加争取政策资金（企业债券，1—9月） S1",
    ],
    [
      "province_starts source=S1",
      "-",
      "province_starts source=S2",
      "−66个 全省集中开工项目减全省集中开工项目 S1,S2",
    ],
  ] as const)("%s %s %s", (a, operator, b, expected) => {
    expect(said(calculate(figure(a), figure(b), operator))).toBe(expected);
  });

  test("persons and events have shares too", () => {
    expect(said(calculate(plain(1, "persons"), plain(8, "persons"), "/"))).toBe("12.5% 甲÷甲");
    expect(said(calculate(plain(1, "events"), plain(8, "events"), "/"))).toBe("12.5% 甲÷甲");
  });

  test("jobs for each project and each event", () => {
    const jobs = plain(87, "persons");
    expect(said(calculate(jobs, plain(15, "count"), "/"))).toBe("5.8人 甲÷甲");
    expect(said(calculate(jobs, plain(2, "events"), "/"))).toBe("43.5人 甲÷甲");
  });

  test("what is counted stays where both count it", () => {
    const counted = { zh: "个", en: "counties" };
    const counties = plain(2, "count", { counted });
    expect(calculate(counties, plain(1, "count", { counted }), "+")?.counted).toBe(counted);
    expect(calculate(counties, plain(1, "count"), "+")?.counted).toBeUndefined();
  });
});

describe("figures that cannot", () => {
  test.each<[KnownFigure["unit"], "/" | "-" | "+", KnownFigure["unit"]]>([
    ["count", "/", "yuan"],
    ["count", "/", "persons"],
    ["persons", "/", "yuan"],
    ["count", "/", "count"],
    ["percent", "/", "percent"],
    ["days", "/", "events"],
    ["yuan", "-", "count"],
    ["percent", "+", "percent"],
    ["rank", "-", "rank"],
    ["times", "+", "times"],
  ])("%s %s %s", (a, operator, b) => {
    const divisor = plain(a === b && operator === "/" && a === "count" ? 0 : 4, b);
    expect(calculate(plain(2, a), divisor, operator)).toBeNull();
  });

  test("nothing is divided by what is below nothing", () => {
    expect(calculate(plain(2, "yuan"), plain(-4, "yuan"), "/")).toBeNull();
    expect(calculate(plain(2, "yuan"), plain(0, "events"), "/")).toBeNull();
  });
});

describe("what a register's figures give beside its tables", () => {
  const computed = (aspect: string): string[] =>
    ofRegister()
      .computed()
      .filter((one) => one.aspect === aspect)
      .map(
        (one) => `${one.indicator} ${toPlain(one.value)} ${one.unit} ${one.origin} ${one.label.zh}`,
      );

  test("averages of amounts over the projects that they are of", () => {
    expect(computed("average")).toEqual([
      "started_investment_quarter 150000000 yuan derived 当季开工项目总投资 平均",
      "started_investment_ytd 150000000 yuan derived 本年开工项目总投资 平均",
      "total_investment 140000000 yuan derived 总投资 平均",
    ]);
  });

  test("multiples of last year's level, where there is growth in %", () => {
    const multiples = computed("multiple");
    expect(multiples).toContain("total_investment 1.05 times derived 总投资 为上年同期的倍数");
    expect(multiples).toContain("unstarted 0 times derived 未开工项目 为上年同期的倍数");
    expect(multiples.some((line) => line.startsWith("time_progress"))).toBe(false);
    expect(multiples).toHaveLength(
      computed("yoy").filter((line) => line.includes(" percent ")).length,
    );
  });

  test("neither has a token, so that none is offered", () => {
    const derived = ofRegister()
      .computed()
      .filter(({ origin }) => origin === "derived");
    expect(derived.length).toBeGreaterThan(5);
    expect(new Set(derived.map(({ token }) => token))).toEqual(new Set([""]));
  });

  test("a county's figures are of its region, a class's of its dimension, the city's of neither", () => {
    const partOf = (dimension: "" | "region" | "sector", category: string): unknown[] => {
      const [first] = ofRegister().computed({ dimension, category });
      return [first?.region, first?.dimension, first?.category, first?.origin, first?.decimals];
    };
    expect(partOf("", "")).toEqual([null, null, null, "computed", 0]);
    expect(partOf("region", "420302")).toEqual(["420302", null, null, "computed", 0]);
    expect(partOf("sector", "industry")).toEqual([null, "sector", "industry", "computed", 0]);
  });
});
