import { describe, expect, test } from "vitest";
import { exact } from "../../../src/domain/exact.ts";
import { derivedFigure, type KnownFigure } from "../../../src/prose/figures/known-figure.ts";
import { sayFigure, type Form } from "../../../src/prose/figures/print.ts";
import { writePart, writeToken } from "../../../src/prose/figures/token-text.ts";
import { bookOf, bulletinData, registerData } from "./small-city.ts";

const bulletins = () => bookOf(bulletinData, "2021Q3").stated();

describe("where figures come from", () => {
  const from = (origin: KnownFigure["origin"]): string[] =>
    bulletins()
      .filter((figure) => figure.origin === origin)
      .map(({ indicator, aspect }) => `${indicator}.${aspect}`);

  test("what was printed by a source, with its growth and ranks; records of it", () => {
    expect(new Set(from("published"))).toEqual(
      new Set([
        ...["started_quarter.", "started_quarter.rank", "started_investment_quarter."],
        ...["completed_ytd.", "completion_rate.", "fixed_asset_investment_growth."],
        ...["fixed_asset_investment_growth.rank", "projects_under_construction."],
        ...["projects_under_construction.yoy", "signed_total_investment."],
        ...["resumption_index_rank.", "policy_funds.", "province_starts.", "rally_expected_jobs."],
        ...["event.batches", "event.regions_count", "event.projects", "event.expected_jobs"],
        ...["event.total_investment", "event.expected_output", "event.annual_plan"],
        ...["event.expected_tax", "score.rank", "score.score"],
        ...["project.total_investment", "project.annual_plan"],
      ]),
    );
  });

  test("what follows from it by one step, and counts of what is named", () => {
    expect(new Set(from("derived"))).toEqual(
      new Set([
        ...["yoy", "yoy_change", "qoq", "qoq_change", "multiple", "share"].map(
          (aspect) => `started_quarter.${aspect}`,
        ),
        ...["yoy", "yoy_change", "multiple", "average", "share"].map(
          (aspect) => `started_investment_quarter.${aspect}`,
        ),
        ...["yoy", "lead", "time_progress"].map((aspect) => `completion_rate.${aspect}`),
        "fixed_asset_investment_growth.qoq_change",
        "fixed_asset_investment_growth.rank_change",
        ...["signed_total_investment.yoy_change", "resumption_index_rank.rank_change"],
        ...["policy_funds.share", "regions.", "regions_reported.", "projects_named."],
      ]),
    );
    expect(from("computed")).toEqual([]);
  });

  test("the province's are its own", () => {
    const ofProvince = bulletins().filter(({ isOfProvince }) => isOfProvince);
    expect(new Set(ofProvince.map(({ indicator }) => indicator))).toEqual(
      new Set(["province_starts"]),
    );
  });

  test("sources are those of the row; what a register gives has none", () => {
    const sources = new Set(bulletins().map((figure) => figure.sources.join(",")));
    expect(sources).toEqual(new Set(["S1", "S2", ""]));
    expect(bookOf(registerData, "2022Q1").computed()[0]?.sources).toEqual([]);
  });

  test("a single project, a county and a class are the parts that figures are of", () => {
    const parts = bulletins().map(({ region, dimension, category }) =>
      [region, dimension, category].filter((part) => part !== null).join(" "),
    );
    expect(new Set(parts)).toEqual(
      new Set([
        ...["", "420302", "420303", "sector industry", "fund bonds", "project A", "project B"],
        "420302 sector industry",
      ]),
    );
  });

  test("what came onto a register and left it is computed from it", () => {
    const flows = bookOf(registerData, "2022Q1")
      .records()
      .filter(({ indicator }) => indicator === "bridge");
    expect(flows.map(({ aspect, value, origin }) => [aspect, value, origin])).toEqual([
      ["opening", exact(2), "computed"],
      ["added", exact(2), "computed"],
      ["split", exact(0), "computed"],
      ["exited", exact(1), "computed"],
    ]);
    expect(
      bookOf(registerData, "2021Q1")
        .records()
        .map(({ indicator }) => indicator),
    ).toEqual([...["regions", "regions_reported"]]);
  });
});

describe("forms of a figure", () => {
  const of = (value: number, unit: KnownFigure["unit"], aspect = "") =>
    derivedFigure({
      ...{ indicator: "x", aspect, quarter: "2021Q3", value: exact(value, 10), unit, token: "x" },
      label: { zh: "甲", en: "A" },
    });
  test.each<[KnownFigure, Form, string | null, string | null]>([
    [of(-33, "points"), "compare", "低3.3个百分点", "3.3 percentage points lower"],
    [of(33, "points"), "compare", "高3.3个百分点", "3.3 percentage points higher"],
    [
      of(-33, "points"),
      "pace",
      "慢于时间进度3.3个百分点",
      "3.3 percentage points behind the calendar",
    ],
    [of(33, "points"), "change", "多3.3个百分点", "3.3 percentage points more"],
    [of(33, "percent"), "compare", null, null],
    [of(33, "percent"), "pace", null, null],
    [of(33, "points"), "growth", null, null],
    [of(-33, "percent"), "growth", "下降3.3%", "down 3.3%"],
    [of(0, "percent"), "growth", "持平（0.0%）", "unchanged (0.0%)"],
    [of(-20, "count"), "change", "少2个", "2 projects fewer"],
    [of(20, "persons"), "change", "多2人", "2 persons more"],
    [of(0, "count"), "change", "持平（0个）", "unchanged (0 projects)"],
    [of(20, "rank", "rank_change"), "change", "上升2位", "up 2 places"],
    [of(-20, "rank", "rank_change"), "change", "下降2位", "down 2 places"],
    [of(20, "rank", "rank"), "change", null, null],
    [of(20, "rank", "rank"), "nth", "第2位", "2nd"],
    [of(20, "rank", "rank_change"), "nth", null, null],
    [of(20, "count"), "nth", null, null],
    [of(-20, "count"), "size", "2个", "2 projects"],
    [of(-20, "count"), "bare", "−2", "−2"],
    [of(10, "count"), "start/starts", "1 start", "1 start"],
    [of(20, "count"), "start/starts", "2 starts", "2 starts"],
  ])("%#", (figure, form, zh, en) => {
    expect([sayFigure(figure, "zh", form), sayFigure(figure, "en", form)]).toEqual([zh, en]);
  });
});

describe("how a token is written", () => {
  test.each([
    ["茅箭区", "region=茅箭区"],
    ["张湾 区", 'region="张湾 区"'],
    ["a|b", 'region="a|b"'],
    ["a=b", 'region="a=b"'],
    ['a"b', null],
    ["a{b", null],
    ["a\nb", null],
  ])("%j", (value, written) => {
    expect(writePart("region", value)).toBe(written);
  });

  test("where a name cannot be written there is no token", () => {
    const { names } = bookOf(bulletinData, "2021Q3");
    const figure = derivedFigure({
      ...{ indicator: "x", aspect: "yoy", quarter: "2021Q3", value: exact(1), unit: "count" },
      ...{ label: { zh: "甲", en: "A" }, token: "" },
    });
    expect(writeToken(figure, names)).toBe("x.yoy");
    expect(writeToken({ ...figure, aspect: "" }, names, { period: "1—9月" })).toBe(
      "x period=1—9月",
    );
    expect(writeToken(figure, names, { period: 'a"b' })).toBe("");
    expect(writeToken({ ...figure, dimension: "sector", category: null }, names)).toBe("x.yoy");
    expect(writeToken({ ...figure, dimension: null, category: "a" }, names)).toBe("x.yoy");
  });
});
