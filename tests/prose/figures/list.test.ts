import { describe, expect, test } from "vitest";
import type { FigureBook } from "../../../src/prose/figures/book.ts";
import { listFigures, matching } from "../../../src/prose/figures/list.ts";
import { bookOf, bulletinData, registerData } from "./small-city.ts";

/** Every figure as an editor reads it: token, value and name in Chinese, value and name in English. */
function listed(book: FigureBook): string[] {
  const en = listFigures(book, "en");
  return listFigures(book, "zh").map(({ token, value, label }, i) =>
    [token, value, label, en[i]?.value, en[i]?.label].join("｜"),
  );
}

const ofBulletins = [
  "{{started_quarter}}｜240个｜当季开工｜240 projects｜Started in the quarter",
  "{{started_quarter.yoy}}｜20.0%｜当季开工 同比｜20.0%｜Started in the quarter, on a year earlier",
  "{{started_quarter.yoy_change}}｜40个｜当季开工 比上年同期｜40 projects｜Started in the quarter, change on the year",
  "{{started_quarter.qoq}}｜−4.0%｜当季开工 环比｜−4.0%｜Started in the quarter, on the quarter before",
  "{{started_quarter.qoq_change}}｜−10个｜当季开工 比上季｜−10 projects｜Started in the quarter, change on the quarter",
  "{{started_quarter.multiple}}｜1.2倍｜当季开工 为上年同期的倍数｜1.2 times｜Started in the quarter, times the level of a year earlier",
  "{{started_quarter region=茅箭区}}｜60个｜当季开工（茅箭区）｜60 projects｜Started in the quarter (Maojian District)",
  "{{started_quarter.share region=茅箭区}}｜25.0%｜当季开工（茅箭区） 占比｜25.0%｜Started in the quarter (Maojian District), share",
  '{{started_quarter region="张湾 区"}}｜36个｜当季开工（张湾 区）｜36 projects｜Started in the quarter (Zhangwan District)',
  '{{started_quarter.rank region="张湾 区"}}｜2位｜当季开工（张湾 区） 位次｜2｜Started in the quarter (Zhangwan District), rank',
  '{{started_quarter.share region="张湾 区"}}｜15.0%｜当季开工（张湾 区） 占比｜15.0%｜Started in the quarter (Zhangwan District), share',
  "{{started_quarter sector=industry}}｜90个｜当季开工（产业类）｜90 projects｜Started in the quarter (Industry)",
  "{{started_quarter.share sector=industry}}｜37.5%｜当季开工（产业类） 占比｜37.5%｜Started in the quarter (Industry), share",
  "{{started_investment_quarter}}｜604.8亿元｜当季开工项目总投资｜60.48 billion yuan｜Total investment of the quarter's starts",
  "{{started_investment_quarter.yoy}}｜21.0%｜当季开工项目总投资 同比｜21.0%｜Total investment of the quarter's starts, on a year earlier",
  "{{started_investment_quarter.yoy_change}}｜104.8亿元｜当季开工项目总投资 比上年同期｜10.48 billion yuan｜Total investment of the quarter's starts, change on the year",
  "{{started_investment_quarter.multiple}}｜1.2倍｜当季开工项目总投资 为上年同期的倍数｜1.2 times｜Total investment of the quarter's starts, times the level of a year earlier",
  "{{started_investment_quarter.average}}｜2.5亿元｜当季开工项目总投资 平均｜0.25 billion yuan｜Total investment of the quarter's starts, average",
  "{{completed_ytd region=茅箭区}}｜超过50亿元｜本年完成投资（茅箭区，1—9月）｜more than 5.0 billion yuan｜Completed this year (Maojian District, 1—9月)",
  "{{completion_rate}}｜78.4%｜投资完成率（1—9月）｜78.4%｜Completion rate (1—9月)",
  "{{completion_rate.yoy}}｜2.3个百分点｜投资完成率（1—9月） 同比｜2.3 percentage points｜Completion rate (1—9月), on a year earlier",
  "{{completion_rate.lead}}｜3.4个百分点｜投资完成率（1—9月） 比时间进度｜3.4 percentage points｜Completion rate (1—9月), lead over the calendar",
  "{{completion_rate.time_progress}}｜75.0%｜投资完成率（1—9月） 时间进度｜75.0%｜Completion rate (1—9月), time progress",
  "{{fixed_asset_investment_growth}}｜16.6%｜固定资产投资增速（1—9月）｜16.6%｜Growth of investment in fixed assets (1—9月)",
  "{{fixed_asset_investment_growth.rank}}｜3位｜固定资产投资增速（1—9月） 位次｜3｜Growth of investment in fixed assets (1—9月), rank",
  "{{fixed_asset_investment_growth.qoq_change}}｜2.5个百分点｜固定资产投资增速（1—9月） 比上季｜2.5 percentage points｜Growth of investment in fixed assets (1—9月), change on the quarter",
  "{{fixed_asset_investment_growth.rank_change}}｜2位｜固定资产投资增速（1—9月） 位次变化｜2｜Growth of investment in fixed assets (1—9月), change of rank",
  "{{projects_under_construction}}｜1477个｜施工项目（统计口径）（1—9月）｜1477 projects｜Projects under construction, in statistics (1—9月)",
  "{{projects_under_construction.yoy}}｜−10.1%｜施工项目（统计口径）（1—9月） 同比｜−10.1%｜Projects under construction, in statistics (1—9月), on a year earlier",
  "{{signed_total_investment basis=month}}｜322.8亿元｜签约项目协议投资（8月份）｜32.28 billion yuan｜Agreed investment of projects signed (8月份)",
  "{{signed_total_investment basis=quarter}}｜712亿元｜签约项目协议投资｜71.2 billion yuan｜Agreed investment of projects signed",
  "{{signed_total_investment.yoy_change basis=quarter}}｜712亿元｜签约项目协议投资 比上年同期｜71.2 billion yuan｜Agreed investment of projects signed, change on the year",
  "{{resumption_index_rank}}｜2位｜复工指数全省位次｜2｜Provincial rank of the resumption index",
  "{{resumption_index_rank.rank_change}}｜−1位｜复工指数全省位次 位次变化｜−1｜Provincial rank of the resumption index, change of rank",
  "{{policy_funds fund=bonds}}｜3000万元｜争取政策资金（企业债券，1—9月）｜30.00 million yuan｜Policy funds obtained (Corporate bonds, 1—9月)",
  "{{policy_funds.share fund=bonds}}｜3.3%｜争取政策资金（企业债券，1—9月） 占比｜3.3%｜Policy funds obtained (Corporate bonds, 1—9月), share",
  "{{policy_funds period=1—6月}}｜5亿元｜争取政策资金（1—6月）｜0.5 billion yuan｜Policy funds obtained (1—6月)",
  "{{policy_funds period=1—9月}}｜9亿元｜争取政策资金（1—9月）｜0.9 billion yuan｜Policy funds obtained (1—9月)",
  "{{policy_funds basis=month}}｜7亿元｜争取政策资金（9月份）｜0.7 billion yuan｜Policy funds obtained (9月份)",
  "{{started_quarter region=茅箭区 sector=industry}}｜20个｜当季开工（茅箭区，产业类）｜20 projects｜Started in the quarter (Maojian District, Industry)",
  "{{started_quarter.share region=茅箭区 sector=industry}}｜33.3%｜当季开工（茅箭区，产业类） 占比｜33.3%｜Started in the quarter (Maojian District, Industry), share",
  "{{started_investment_quarter project=A}}｜26.83亿元｜当季开工项目总投资（十巫高速）｜2.683 billion yuan｜Total investment of the quarter's starts (十巫高速)",
  "{{started_investment_quarter.share project=A}}｜4.4%｜当季开工项目总投资（十巫高速） 占比｜4.4%｜Total investment of the quarter's starts (十巫高速), share",
  "{{rally_expected_jobs}}｜8.7万人｜拉练项目预计就业｜87,000 persons｜Expected jobs of rally projects",
  "{{province_starts source=S1}}｜2034个｜全省集中开工项目｜2034 projects｜Starts at the province's ceremony",
  "{{province_starts source=S2}}｜2100个｜全省集中开工项目｜2100 projects｜Starts at the province's ceremony",
  "{{event.batches id=R1}}｜2次｜茅箭区项目拉练2021-09-01 批次｜2 events｜rally 2021-09-01, Batches",
  "{{event.regions_count id=R1}}｜1个｜茅箭区项目拉练2021-09-01 县市区数｜1 counties｜rally 2021-09-01, Regions taking part",
  "{{event.projects id=R1}}｜15个｜茅箭区项目拉练2021-09-01 项目数｜15 projects｜rally 2021-09-01, Projects",
  "{{event.expected_jobs id=R1}}｜87000人｜茅箭区项目拉练2021-09-01 预计就业｜87000 persons｜rally 2021-09-01, Expected jobs",
  "{{event.total_investment id=R1}}｜107.9亿元｜茅箭区项目拉练2021-09-01 总投资｜10.79 billion yuan｜rally 2021-09-01, Total investment",
  "{{event.expected_output id=R1}}｜3850万元｜茅箭区项目拉练2021-09-01 预计年产值｜38.50 million yuan｜rally 2021-09-01, Expected annual output",
  '{{event.annual_plan id="R 2"}}｜1亿元｜项目拉练 年度计划投资｜0.1 billion yuan｜rally, Annual plan',
  '{{event.expected_tax id="R 2"}}｜0.5万元｜项目拉练 预计年税收｜0.005 million yuan｜rally, Expected annual tax',
  "{{score.rank region=茅箭区 event=R1}}｜1位｜茅箭区 名次｜1｜Maojian District, rank",
  "{{score.score region=茅箭区 event=R1}}｜96.50分｜茅箭区 得分｜96.50 points｜Maojian District, score",
  "{{project.total_investment id=A}}｜26.83亿元｜十巫高速 总投资｜2.683 billion yuan｜十巫高速, Total investment",
  "{{project.annual_plan id=B}}｜3850万元｜电容 年度计划投资｜38.50 million yuan｜电容, Annual plan",
  "{{regions}}｜2个｜县市区｜2 counties｜Counties and districts",
  "{{regions_reported}}｜2个｜有公布数的县市区｜2 counties｜Counties and districts with published figures",
  "{{projects_named}}｜2个｜具名项目｜2 projects｜Projects named",
  "{{projects_named region=茅箭区}}｜1个｜茅箭区 具名项目｜1 project｜Maojian District, Projects named",
];

const ofRegister = [
  "{{projects_split}}｜3个｜项目数（拆分后）｜3 projects｜Projects, bundles split",
  "{{projects_split.yoy}}｜50.0%｜项目数（拆分后） 同比｜50.0%｜Projects, bundles split, on a year earlier",
  "{{projects_split.yoy_change}}｜1个｜项目数（拆分后） 比上年同期｜1 project｜Projects, bundles split, change on the year",
  "{{projects_split.yoy_like}}｜0.0%｜项目数（拆分后） 可比口径同比｜0.0%｜Projects, bundles split, on a year earlier, like for like",
  "{{total_investment}}｜4.2亿元｜总投资｜0.42 billion yuan｜Total investment",
  "{{total_investment.yoy}}｜5.0%｜总投资 同比｜5.0%｜Total investment, on a year earlier",
  "{{total_investment.yoy_change}}｜2000万元｜总投资 比上年同期｜20 million yuan｜Total investment, change on the year",
  "{{total_investment.yoy_like}}｜20.0%｜总投资 可比口径同比｜20.0%｜Total investment, on a year earlier, like for like",
  "{{completion_rate}}｜29.2%｜投资完成率｜29.2%｜Completion rate",
  "{{lead}}｜4.2个百分点｜超序时进度｜4.2 percentage points｜Lead over time progress",
  "{{started_quarter}}｜2个｜当季开工｜2 projects｜Started in the quarter",
  "{{started_quarter.yoy}}｜100.0%｜当季开工 同比｜100.0%｜Started in the quarter, on a year earlier",
  "{{started_quarter.yoy_change}}｜1个｜当季开工 比上年同期｜1 project｜Started in the quarter, change on the year",
  "{{started_quarter.yoy_like}}｜−100.0%｜当季开工 可比口径同比｜−100.0%｜Started in the quarter, on a year earlier, like for like",
  "{{projects_split region=茅箭区}}｜2个｜项目数（拆分后）（茅箭区）｜2 projects｜Projects, bundles split (Maojian District)",
  "{{projects_split.yoy region=茅箭区}}｜0.0%｜项目数（拆分后）（茅箭区） 同比｜0.0%｜Projects, bundles split (Maojian District), on a year earlier",
  "{{projects_split.yoy_change region=茅箭区}}｜0个｜项目数（拆分后）（茅箭区） 比上年同期｜0 projects｜Projects, bundles split (Maojian District), change on the year",
  "{{projects_split.share region=茅箭区}}｜66.7%｜项目数（拆分后）（茅箭区） 占比｜66.7%｜Projects, bundles split (Maojian District), share",
  "{{projects_split.rank region=茅箭区}}｜1位｜项目数（拆分后）（茅箭区） 位次｜1｜Projects, bundles split (Maojian District), rank",
  "{{projects_split.yoy_like region=茅箭区}}｜0.0%｜项目数（拆分后）（茅箭区） 可比口径同比｜0.0%｜Projects, bundles split (Maojian District), on a year earlier, like for like",
  "{{total_investment region=茅箭区}}｜1.8亿元｜总投资（茅箭区）｜0.18 billion yuan｜Total investment (Maojian District)",
  "{{total_investment.yoy region=茅箭区}}｜−55.0%｜总投资（茅箭区） 同比｜−55.0%｜Total investment (Maojian District), on a year earlier",
  "{{total_investment.yoy_change region=茅箭区}}｜−2.2亿元｜总投资（茅箭区） 比上年同期｜−0.22 billion yuan｜Total investment (Maojian District), change on the year",
  "{{total_investment.share region=茅箭区}}｜42.9%｜总投资（茅箭区） 占比｜42.9%｜Total investment (Maojian District), share",
  "{{total_investment.rank region=茅箭区}}｜2位｜总投资（茅箭区） 位次｜2｜Total investment (Maojian District), rank",
  "{{total_investment.yoy_like region=茅箭区}}｜20.0%｜总投资（茅箭区） 可比口径同比｜20.0%｜Total investment (Maojian District), on a year earlier, like for like",
  "{{completion_rate region=茅箭区}}｜37.5%｜投资完成率（茅箭区）｜37.5%｜Completion rate (Maojian District)",
  "{{completion_rate.rank region=茅箭区}}｜1位｜投资完成率（茅箭区） 位次｜1｜Completion rate (Maojian District), rank",
  "{{lead region=茅箭区}}｜12.5个百分点｜超序时进度（茅箭区）｜12.5 percentage points｜Lead over time progress (Maojian District)",
  "{{started_quarter region=茅箭区}}｜1个｜当季开工（茅箭区）｜1 project｜Started in the quarter (Maojian District)",
  "{{started_quarter.yoy region=茅箭区}}｜0.0%｜当季开工（茅箭区） 同比｜0.0%｜Started in the quarter (Maojian District), on a year earlier",
  "{{started_quarter.yoy_change region=茅箭区}}｜0个｜当季开工（茅箭区） 比上年同期｜0 projects｜Started in the quarter (Maojian District), change on the year",
  "{{started_quarter.share region=茅箭区}}｜50.0%｜当季开工（茅箭区） 占比｜50.0%｜Started in the quarter (Maojian District), share",
  "{{started_quarter.rank region=茅箭区}}｜1位｜当季开工（茅箭区） 位次｜1｜Started in the quarter (Maojian District), rank",
  "{{started_quarter.yoy_like region=茅箭区}}｜−100.0%｜当季开工（茅箭区） 可比口径同比｜−100.0%｜Started in the quarter (Maojian District), on a year earlier, like for like",
  "{{projects_split sector=industry}}｜3个｜项目数（拆分后）（产业类）｜3 projects｜Projects, bundles split (Industry)",
  "{{projects_split.yoy sector=industry}}｜50.0%｜项目数（拆分后）（产业类） 同比｜50.0%｜Projects, bundles split (Industry), on a year earlier",
  "{{projects_split.yoy_change sector=industry}}｜1个｜项目数（拆分后）（产业类） 比上年同期｜1 project｜Projects, bundles split (Industry), change on the year",
  "{{projects_split.share sector=industry}}｜100.0%｜项目数（拆分后）（产业类） 占比｜100.0%｜Projects, bundles split (Industry), share",
  "{{projects_split.yoy_like sector=industry}}｜0.0%｜项目数（拆分后）（产业类） 可比口径同比｜0.0%｜Projects, bundles split (Industry), on a year earlier, like for like",
  "{{total_investment sector=industry}}｜4.2亿元｜总投资（产业类）｜0.42 billion yuan｜Total investment (Industry)",
  "{{total_investment.yoy sector=industry}}｜5.0%｜总投资（产业类） 同比｜5.0%｜Total investment (Industry), on a year earlier",
  "{{total_investment.yoy_change sector=industry}}｜2000万元｜总投资（产业类） 比上年同期｜20 million yuan｜Total investment (Industry), change on the year",
  "{{total_investment.share sector=industry}}｜100.0%｜总投资（产业类） 占比｜100.0%｜Total investment (Industry), share",
  "{{total_investment.yoy_like sector=industry}}｜20.0%｜总投资（产业类） 可比口径同比｜20.0%｜Total investment (Industry), on a year earlier, like for like",
  "{{completion_rate sector=industry}}｜29.2%｜投资完成率（产业类）｜29.2%｜Completion rate (Industry)",
  "{{lead sector=industry}}｜4.2个百分点｜超序时进度（产业类）｜4.2 percentage points｜Lead over time progress (Industry)",
  "{{started_quarter sector=industry}}｜2个｜当季开工（产业类）｜2 projects｜Started in the quarter (Industry)",
  "{{started_quarter.yoy sector=industry}}｜100.0%｜当季开工（产业类） 同比｜100.0%｜Started in the quarter (Industry), on a year earlier",
  "{{started_quarter.yoy_change sector=industry}}｜1个｜当季开工（产业类） 比上年同期｜1 project｜Started in the quarter (Industry), change on the year",
  "{{started_quarter.share sector=industry}}｜100.0%｜当季开工（产业类） 占比｜100.0%｜Started in the quarter (Industry), share",
  "{{started_quarter.yoy_like sector=industry}}｜−100.0%｜当季开工（产业类） 可比口径同比｜−100.0%｜Started in the quarter (Industry), on a year earlier, like for like",
  "{{bridge.opening}}｜2个｜上期末项目｜2 projects｜Register before",
  "{{bridge.added}}｜2个｜本期纳入项目｜2 projects｜Added to the register",
  "{{bridge.split}}｜0个｜拆分形成的项目｜0 projects｜Items split off",
  "{{bridge.exited}}｜1个｜本期退出项目｜1 project｜Left the register",
  "{{regions}}｜2个｜县市区｜2 counties｜Counties and districts",
];

test("all that bulletins give, and what follows from them by one step", () => {
  expect(listed(bookOf(bulletinData, "2021Q3"))).toEqual(ofBulletins);
});

test("what a register gives for the city, a county and a class", () => {
  const all = listed(bookOf(registerData, "2022Q1"));
  const asked =
    /^\{\{(?:total_investment|completion_rate|lead|started_quarter|bridge|regions|projects_split)(?:\.\w+)? ?(?:region=茅箭区|sector=industry)?\}\}/u;
  expect(all.filter((line) => asked.test(line))).toEqual(ofRegister);
  expect(all.length).toBeGreaterThan(400);
  expect(new Set(all.map((line) => line.split("｜")[0])).size).toBe(all.length);
  expect(all.some((line) => line.startsWith("{{}}"))).toBe(false);
});

test("figures of an earlier quarter carry its name in their tokens", () => {
  const tokens = bookOf(bulletinData, "2021Q3")
    .stated("2021Q2")
    .map(({ token }) => token);
  expect(tokens).toEqual([
    "started_quarter@2021Q2",
    "fixed_asset_investment_growth@2021Q2",
    "fixed_asset_investment_growth@2021Q2.rank",
    "resumption_index_rank@2021Q2",
    "regions@2021Q2",
    "regions_reported@2021Q2",
  ]);
});

describe("what is no figure of a quarter", () => {
  test("a later quarter was not known, and one without data has none", () => {
    const book = bookOf(bulletinData, "2021Q2");
    expect(book.stated("2021Q3")).toEqual([]);
    expect(book.published("2021Q1")).toEqual([]);
    expect(book.records("2021Q1")).toEqual([]);
    expect(book.releaseOf("2021Q3")).toBeNull();
    expect(book.releaseOf("2021Q2")?.id).toBe("2021Q2");
  });

  test("bulletins compute nothing", () => {
    expect(bookOf(bulletinData, "2021Q3").computed()).toEqual([]);
  });
});

test("a score has neither a share nor growth", () => {
  const aspects = bookOf(bulletinData, "2021Q3")
    .stated()
    .filter(({ indicator }) => indicator === "score")
    .map(({ aspect, unit }) => `${aspect} ${unit}`);
  expect(aspects).toEqual(["rank rank", "score score"]);
});

test("a table is worked out once for each book", () => {
  const book = bookOf(registerData, "2022Q1");
  expect(book.computed()).toBe(book.computed());
  expect(book.stated()).toBe(book.stated());
  expect(book.published()).toBe(book.published());
  expect(book.records()).toBe(book.records());
});

test("the words of a search must all stand in a figure's token, value or name", () => {
  const all = listFigures(bookOf(bulletinData, "2021Q3"), "zh");
  const tokens = (...words: string[]) => matching(all, words).map(({ token }) => token);
  expect(tokens("占比", "茅箭", "25")).toEqual(["{{started_quarter.share region=茅箭区}}"]);
  expect(tokens("SECTOR=Industry", "90个")).toEqual(["{{started_quarter sector=industry}}"]);
  expect(tokens("没有")).toEqual([]);
  expect(tokens()).toHaveLength(all.length);
});
