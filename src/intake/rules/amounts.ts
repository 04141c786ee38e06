import type { Bilingual } from "../../domain/bilingual.ts";
import { exact, shift, toPlain } from "../../domain/exact.ts";
import { yearOf } from "../../domain/quarter.ts";
import { projects, type Project } from "../../schema/tables.ts";
import type { Facts, Rule } from "../facts.ts";
import { knownBefore } from "../known.ts";
import type { RuleCode } from "./advice-of.ts";
import { projectsOf, rowsIn, rule } from "./rule.ts";

type MoneyKey =
  "total_investment" | "annual_plan" | "adjusted_plan" | "completed_ytd" | "completed_total";

const inWan = (yuan: number): string => `${toPlain(shift(exact(yuan), -4))}万元`;

/** 累计完成投资60000万元大于总投资50000万元 */
function isAbove(part: readonly [MoneyKey, number], whole: readonly [MoneyKey, number]): Bilingual {
  const [{ title: name }, { title: of }] = [projects.columns[part[0]], projects.columns[whole[0]]];
  return {
    zh: `${name.zh}${inWan(part[1])}大于${of.zh}${inWan(whole[1])}`,
    en: `“${name.en}”, ${inWan(part[1])}, is above “${of.en}”, ${inWan(whole[1])}`,
  };
}

/** A rule that one amount of a project is not above another of the same row. */
const notAbove = (
  code: RuleCode,
  pairs: readonly (readonly [part: MoneyKey, whole: MoneyKey])[],
  law: Bilingual,
  hint: Bilingual,
): Rule =>
  rule(code, "warning", law, function* ({ releases }, say) {
    for (const { tables } of releases)
      for (const { row, table } of rowsIn(tables.projects))
        for (const [part, whole] of pairs) {
          const [small, large] = [row[part], row[whole]];
          if (small === null || large === null || small <= large) continue;
          yield say(table.place(row, part), isAbove([part, small], [whole, large]), hint, [
            table.place(row, whole),
          ]);
        }
  });

/** Costs overrun; units are mistaken more often. */
export const spentWithinTotal = notAbove(
  "spent-above-total",
  [
    ["completed_total", "total_investment"],
    ["completed_ytd", "total_investment"],
  ],
  { zh: "完成投资不大于总投资", en: "What was spent is not above total investment" },
  {
    zh: "核对单位（万元、亿元）；确实超出总投资的，请在备注说明",
    en: "Check the unit (万元, 亿元); explain a real overrun in the note",
  },
);

/** A year's plan is part of the whole. */
export const planWithinTotal = notAbove(
  "plan-above-total",
  [
    ["annual_plan", "total_investment"],
    ["adjusted_plan", "total_investment"],
  ],
  { zh: "年度计划不大于总投资", en: "A year's plan is not above total investment" },
  { zh: "核对单位和两个数字", en: "Check the unit and both amounts" },
);

/** This year's part of what was spent since the start. */
export const yearWithinRunningTotal = notAbove(
  "ytd-above-completed",
  [["completed_ytd", "completed_total"]],
  {
    zh: "本年完成投资不大于累计完成投资",
    en: "What was spent this year is not above what was spent since the start",
  },
  {
    zh: "是不是把两列填反了？累计从开工算起",
    en: "Were the two columns exchanged? The running total counts from the start",
  },
);

/** A running total grows: 本年 within the year, 累计 for ever. */
export const runningTotalsGrow = rule(
  "running-total-falls",
  "warning",
  { zh: "累计数不下降", en: "A running total does not fall" },
  function* (facts, say) {
    for (const release of facts.releases) {
      const { projects } = release.tables;
      if (projects === null) continue;
      const earlier = knownBefore(release, facts.releases);
      const sameYear = earlier.filter(({ quarter }) => yearOf(quarter) === yearOf(release.quarter));
      for (const project of projectsOf(release).values())
        for (const [key, others] of [
          ["completed_ytd", sameYear],
          ["completed_total", earlier],
        ] as const) {
          const fallen = fallenFrom(project, key, others);
          if (fallen) yield say(projects.place(project, key), fallen, growthHint);
        }
    }
  },
);

const growthHint: Bilingual = {
  zh: "这一列是累计数，不是当季数；核减请在备注说明",
  en: "The column is a running total, not the quarter's; explain a correction in the note",
};

/** What the running total was in the latest release that has it, where it was more; null where it has grown. */
function fallenFrom(
  project: Project,
  key: "completed_ytd" | "completed_total",
  earlier: Facts["releases"],
): Bilingual | null {
  const now = project[key];
  if (now === null) return null;
  for (const other of earlier) {
    const before = projectsOf(other).get(project.id)?.[key] ?? null;
    if (before === null) continue;
    if (now >= before) return null;
    return {
      zh: `${inWan(now)}小于 ${other.id} 的${inWan(before)}`,
      en: `${inWan(now)} is below the ${inWan(before)} of ${other.id}`,
    };
  }
  return null;
}
