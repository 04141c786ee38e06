import { expect, test } from "vitest";
import { events, projects, published, shiyan } from "./shiyan.ts";

/** quarter, indicator, basis, value and unit as printed, region */
type Golden = readonly [string, string, string, string, string, string?];

const figureOf = ([quarter, indicator, basis, value, , region]: Golden) =>
  published.filter(
    (row) =>
      row.release.quarter === quarter &&
      row.indicator === indicator &&
      row.basis === basis &&
      row.value.text === value &&
      row.region === (region ?? null) &&
      row.dimension === null,
  );

test.for<Golden>([
  ["2018Q1", "started_quarter", "quarter", "127", "个"],
  ["2018Q1", "started_investment_quarter", "quarter", "567", "亿元"],
  ["2018Q1", "started_annual_plan_quarter", "quarter", "249", "亿元"],
  ["2020Q1", "started_quarter", "quarter", "244", "个"],
  ["2020Q1", "started_investment_quarter", "quarter", "908.2", "亿元"],
  ["2020Q1", "start_events", "quarter", "10", "次"],
  ["2020Q2", "starts", "event", "52", "个"],
  ["2020Q2", "starts_investment", "event", "108.3", "亿元"],
  ["2020Q2", "started_quarter", "quarter", "225", "个"],
  ["2020Q2", "started_investment_quarter", "quarter", "498.7", "亿元"],
  ["2020Q2", "rally_total_investment", "event", "187.2", "亿元"],
  ["2020Q2", "rally_expected_jobs", "event", "8.7", "万人"],
  ["2020Q4", "started_ytd", "ytd", "621", "个"],
  ["2020Q4", "started_investment_ytd", "ytd", "1760.2", "亿元"],
  ["2020Q4", "start_events", "ytd", "27", "批次"],
  ["2020Q4", "same_year_delivery", "ytd", "35", "个"],
  ["2022Q3", "scheduled_starts", "quarter", "541", "个"],
  ["2022Q3", "scheduled_investment", "quarter", "712", "亿元"],
  ["2022Q3", "scheduled_starts", "month", "203", "个"],
  ["2022Q3", "scheduled_investment", "month", "322.8", "亿元"],
  ["2022Q3", "scheduled_starts", "quarter", "73", "个", "420302"],
  ["2022Q4", "started_ytd", "ytd", "297", "个", "420304"],
  ["2023Q1", "scheduled_investment", "quarter", "333.81", "亿元", "420323"],
  ["2025Q2", "started_quarter", "quarter", "516", "个"],
  ["2025Q2", "started_investment_quarter", "quarter", "1441.9", "亿元"],
  ["2025Q2", "total_investment_started_change_yoy", "quarter", "370", "亿元"],
])("%s prints %s (%s): %s%s", (golden) => {
  const rows = figureOf(golden);
  expect(rows.map(({ unit }) => unit)).toEqual([golden[4]]);
});

const parts = (quarter: string, dimension: string, indicator: string) =>
  published
    .filter(
      (row) =>
        row.release.quarter === quarter &&
        row.dimension === dimension &&
        row.indicator === indicator &&
        row.part_of === null,
    )
    .map(({ category, value }) => [category, value.text]);

test("the third quarter of 2022 is printed in full by sector and by size", () => {
  expect(parts("2022Q3", "sector", "scheduled_starts")).toEqual([
    ["industry", "383"],
    ["infrastructure", "95"],
    ["ecology", "36"],
    ["welfare", "27"],
  ]);
  expect(parts("2022Q3", "size", "scheduled_investment")).toEqual([
    ["over-10yi", "261.6"],
    ["1yi-10yi", "323.2"],
    ["under-1yi", "127.2"],
  ]);
});

test("growth and rank stand beside the figure with which they were printed", () => {
  const [row] = published.filter(
    ({ indicator, release }) =>
      indicator === "projects_under_construction" && release.quarter === "2018Q4",
  );
  expect([row?.value.text, row?.yoy?.text]).toEqual(["1477", "-10.1"]);
  const ranked = published.filter(({ rank }) => rank !== null);
  expect(
    ranked.map(({ release, indicator, rank }) => [release.quarter, indicator, rank]),
  ).toEqual([
    ["2018Q4", "fixed_asset_investment_growth", 2],
    ["2020Q3", "projects_newly_started", 5],
    ["2022Q2", "fixed_asset_investment_growth", 3],
    ["2022Q2", "fixed_asset_investment_growth", 3],
    ["2022Q2", "private_investment_growth", 2],
  ]);
});

test("words such as 左右 and 超过 are kept as qualifiers", () => {
  const [lower] = published.filter(
    ({ release, indicator, dimension }) =>
      release.quarter === "2023Q2" && indicator === "starts_investment" && dimension === null,
  );
  expect([lower?.value.text, lower?.qualifier]).toEqual(["1000", "at_least"]);
});

test("the three values of Pankou stand with their four sources, and one is used each quarter", () => {
  const rows = projects.filter(({ name }) => name === "潘口抽水蓄能电站");
  expect(rows.map(({ release, total_investment }) => [release.quarter, total_investment])).toEqual([
    ["2022Q4", 2_658_000_000],
    ["2023Q3", 2_700_000_000],
    ["2026Q1", 2_683_000_000],
  ]);
  expect(new Set(rows.map(({ id }) => id)).size).toBe(1);
  const values = published.filter(({ category }) => category === rows[0]?.id);
  expect(values.map(({ value, source }) => [value.text, source])).toEqual([
    ["27", "S54"],
    ["26.58", "S56"],
    ["27", "S57"],
    ["26.83", "S55"],
  ]);
});

test("the restart of 24 March 2020 stands for all ten ceremonies of its quarter", () => {
  const [event] = events.filter(({ id }) => id === "E20200324-city");
  expect(event).toMatchObject({
    kind: "ceremony",
    date: "2020-03-24",
    covers: "quarter",
    batches: 10,
    projects: 244,
    total_investment: 90_820_000_000,
  });
});

test("only the first three of the rally of 2022 are ranked", () => {
  const scores = shiyan.releases.flatMap((release) => release.scores ?? []);
  expect(scores.map(({ event, region, rank }) => [event, region, rank])).toEqual([
    ["R20220320", "420304", 1],
    ["R20220320", "420322", 2],
    ["R20220320", "420325", 3],
  ]);
});
