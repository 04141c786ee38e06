import { expect, test } from "vitest";
import { bridgeFinding } from "../../../src/components/register/bridge.ts";
import { headOf, pagesOf, pageTable } from "../../../src/components/register/list-page.ts";
import { registerBlocks } from "../../../src/components/register/sections.ts";
import {
  registerFinding,
  registerKeys,
  registerPoints,
  registerTitle,
  releaseWords,
} from "../../../src/components/register/words.ts";
import { figureCounter } from "../../../src/components/quarter/blocks.ts";
import type { Locale } from "../../../src/domain/bilingual.ts";
import { sectionOrder } from "../../../src/i18n/sections.ts";
import { dataset, project, register, wan } from "../../support/rows.ts";
import { categories, city, now, regions, sheetFor } from "./city.ts";

const zh = sheetFor(city, now);

test.for<[Locale, string]>([
  // 21 200 ÷ 30 000 = 70.67 %, 4.33 points behind 75 %.
  ["zh", "2023年三季度：完成年度计划的70.7%，慢于时间进度4.3个百分点"],
  ["en", "Q3 2023: 70.7% of the annual plan done, 4.3 percentage points behind the calendar"],
])("the title in %s is the finding", ([locale, title]) => {
  expect(registerTitle(sheetFor(city, now, locale))).toBe(title);
});

test("partial reporting stands in the release line, a complete one says so", () => {
  expect(releaseWords(zh, city)).toEqual(["7个项目中5个报送了投资进度"]);
  const full = { annual_plan: wan(10), completed_ytd: wan(5) };
  const data = dataset([register("2023Q1", [project("A", full)])]);
  const [first] = data.releases;
  expect(first && releaseWords(sheetFor(data, first), data)).toEqual(["1个项目全部报送"]);
});

test("the next release is announced as the calendar has it, until it is out", () => {
  const entry = { planned_at: "2024-01-20", reason: null, line: 2 } as const;
  const announced = {
    ...city,
    calendar: [{ ...entry, quarter: "2023Q4", state: "provisional" }],
  } as const;
  expect(releaseWords(zh, announced)[1]).toBe("下次发布：2024年1月20日（暂定）");
  const cancelled = {
    ...city,
    calendar: [{ ...entry, quarter: "2023Q4", state: "cancelled" }],
  } as const;
  expect(releaseWords(zh, cancelled)).toHaveLength(1);
});

test("key figures come with what they are held against, and lead to their rows", () => {
  const cards = registerKeys(zh).map(({ id, amount, comparison, href }) => [
    id,
    amount?.text,
    comparison,
    href,
  ]);
  expect(cards).toEqual([
    ["completion_rate", "70.7%", ["慢于时间进度4.3个百分点", "5/7个报送"], "/2023Q3/rows/plan/"],
    ["start_rate", "50.0%", ["2/4个"], "/2023Q3/rows/planned-starts/"],
    ["started_quarter", "2个", ["9.0亿元", "比上季多2个"], "/2023Q3/rows/started/"],
    ["paused", "1个", ["比上季多1个"], "/2023Q3/rows/status-paused/"],
  ]);
});

test("main points are made of the data", () => {
  expect(registerPoints(zh)).toEqual([
    "本年完成投资2.2亿元，完成年度计划的70.7%，慢于时间进度4.3个百分点。",
    "全年计划开工4个，已开工2个，开工率50.0%；应开工2个，其中1个逾期未开工。",
    "2个县市区中1个快于时间进度，乙县最快，90.0%。",
    "当季开工2个，总投资9.0亿元，比上季多2个。",
    "在库项目个数未变：新增2个，退出2个。",
    "停工1个，比上季多1个。",
  ]);
});

test("the bridge closes in projects and in money", () => {
  const { bridge } = zh.report;
  expect(bridge && bridgeFinding(zh, bridge)).toBe("在库项目个数未变：新增2个，退出2个");
  const [count, money] = registerBlocks(zh, "bridge", figureCounter());
  if (count?.kind !== "register-figure" || money?.kind !== "register-figure") throw new Error();
  // 24 + 4 − 1.5 − 2 + 0.5 = 25 亿元; a blank total adds nothing.
  expect(money.title).toBe("在库项目总投资净增1.0亿元");
  expect(count.table?.rows.map(({ cells }) => cells.map(({ text }) => text))).toEqual([
    ["2023年二季度末", "7个", "24.0亿元"],
    ["新纳入", "+2个", "+4.0亿元"],
    ["退出：取消", "−1个", "−1.5亿元"],
    ["退出：并入", "−1个", "−2.0亿元"],
    ["总投资变更", "1个", "+5000万元"],
    ["2023年三季度末", "7个", "25.0亿元"],
  ]);
});

test("the late list says since when and why", () => {
  const [table, reasons] = registerBlocks(zh, "late", figureCounter());
  if (table?.kind !== "register-table" || reasons?.kind !== "register-text") throw new Error();
  expect(table.table.caption).toBe("1个逾期未开工，最久的是Project P2，晚了5个月");
  expect(reasons.text).toBe("原因：reason land1个。");
});

test("a list says what it holds, how many, and how much", () => {
  const list = zh.report.lists.get("all");
  expect(list && headOf(zh, list)).toEqual({
    name: "在库项目",
    finding: "7个在库项目",
    definition: "季末登记表里的全部项目，每行一个，含已取消但尚未退出的。",
    total: "总投资25.0亿元，7个中6个报送了总投资",
  });
});

test("every list of the register has its words in both languages", () => {
  for (const locale of ["zh", "en"] as const) {
    const sheet = sheetFor(city, now, locale);
    for (const list of sheet.report.lists.values()) {
      const { finding, definition } = headOf(sheet, list);
      expect(`${finding}${definition}`).not.toMatch(/undefined|null|NaN/);
      expect(pageTable(sheet, list, 1).rows.length).toBeGreaterThan(0);
    }
  }
});

test("a hundred and one rows make two pages", () => {
  const rows = Array.from({ length: 101 }, (_, i) => project(`P${i}`));
  const data = dataset([register("2023Q1", rows)]);
  const [first] = data.releases;
  const sheet = first && sheetFor(data, first);
  const list = sheet?.report.lists.get("all");
  if (!sheet || !list) throw new Error("no list");
  expect(pagesOf(list)).toBe(2);
  expect(pageTable(sheet, list, 2).rows).toHaveLength(1);
  expect(pageTable(sheet, list, 2).caption).toBe("第101—101个，共101个");
});

test("without an earlier register the comparisons say so, and nothing breaks", () => {
  const data = dataset([now], { regions, categories });
  const sheet = sheetFor(data, now);
  const texts = (["bridge", "flow"] as const).flatMap((id) =>
    registerBlocks(sheet, id, figureCounter()).map((block) =>
      block.kind === "register-text" ? block.text : block.kind,
    ),
  );
  expect(texts).toEqual(["没有更早的登记表，无法比较。", "没有更早的登记表，无法比较状态。"]);
  expect(registerKeys(sheet)[3]?.comparison).toEqual(["无法比较：没有上季登记表"]);
});

test("a register in which nobody reports anything has reasons, not figures", () => {
  const data = dataset([register("2023Q3", [project("A"), project("B")])]);
  const [first] = data.releases;
  const sheet = first && sheetFor(data, first);
  expect(sheet && registerFinding(sheet)).toBe("在库2个项目");
  expect(sheet && registerKeys(sheet).map(({ reason }) => reason)).toEqual([
    "无年度计划",
    "今年无计划开工",
    "",
    "",
  ]);
});

test("an empty register says that it is empty", () => {
  const data = dataset([register("2023Q3", [])]);
  const [first] = data.releases;
  const sheet = first && sheetFor(data, first);
  if (!sheet) throw new Error("no release");
  expect(registerTitle(sheet)).toBe("2023年三季度：登记表中没有项目");
  expect(registerPoints(sheet)).toEqual([]);
  expect(sectionOrder.flatMap((id) => registerBlocks(sheet, id, figureCounter()))).toEqual([]);
});
