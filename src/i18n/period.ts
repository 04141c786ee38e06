import type { Locale } from "../domain/bilingual.ts";
import { formatDate, monthNames } from "./format.ts";
import { yearOf, type Quarter } from "../domain/quarter.ts";

const month = (text: string | undefined): string => monthNames[Number(text) - 1] ?? "";
const chineseNumbers: Record<string, number> = {
  首: 1,
  一: 1,
  二: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};

type Rule = readonly [pattern: RegExp, english: (match: RegExpExecArray, year: number) => string];

const monthOf = (text: string | undefined): string => {
  const word = text ?? "";
  return month(word === "元" ? "1" : String(chineseNumbers[word] ?? word));
};

const rules: readonly Rule[] = [
  [/^(?:今年|目前)（(?:截至)?(\d{4})年(\d{1,2})月）$/, (m) => `to ${month(m[2])} ${m[1] ?? ""}`],
  [
    /^截至(\d{4})年(\d{1,2})月（访谈日）$/,
    (m) => `to ${month(m[2])} ${m[1] ?? ""} (day of the interview)`,
  ],
  [
    /^(\d{1,2})月（截至(\d{1,2})月(\d{1,2})日）$/,
    (m, year) => `${month(m[1])} ${year} (to ${m[3] ?? ""} ${month(m[2])})`,
  ],
  [
    /^([一二三四])季度（(\d{1,2})月(\d{1,2})日）$/,
    (m, year) => `Q${chineseNumbers[m[1] ?? ""] ?? ""} ${year} (${m[3] ?? ""} ${month(m[2])})`,
  ],
  [/^与(\d{4})年同期相比$/, (m) => `on the same period of ${m[1] ?? ""}`],
  [/^(\d{4})年谋划$/, (m) => `planned for ${m[1] ?? ""}`],
  [/^(\d+)天$/, (m) => `${m[1] ?? ""} days`],
  [/^到(\d{1,2})月底目标$/, (m, year) => `target for the end of ${month(m[1])} ${year}`],
  [/^今年七夕节期间$/, (_, year) => `Qixi festival ${year}`],
  [/^(?:(\d{4})年)?(?:年度)?目标$/, (m, year) => `target for ${m[1] ?? year}`],
  [
    /^(?:(\d{4})年)?(?:今年)?第?([首一二三四])季度?$/,
    (m, year) => `Q${chineseNumbers[m[2] ?? ""] ?? ""} ${m[1] ?? year}`,
  ],
  [/^(?:(\d{4})年)?上半年$/, (m, year) => `first half of ${m[1] ?? year}`],
  [/^今年上半年$/, (_, year) => `first half of ${year}`],
  [
    /^(?:(\d{4})年)?([\d元一二三四五六七八九]+)月?[—至-]([\d一二三四五六七八九十]+)月(?:累计)?$/,
    (m, year) => `${monthOf(m[2])}–${monthOf(m[3])} ${m[1] ?? year}`,
  ],
  [/^(?:(\d{4})年)?(\d{1,2})月份?$/, (m, year) => `${month(m[2])} ${m[1] ?? year}`],
  [
    /^(?:(\d{4})年)?(\d{1,2})月(\d{1,2})日$/,
    (m, year) => `${m[3] ?? ""} ${month(m[2])} ${m[1] ?? year}`,
  ],
  [
    /^(?:(\d{4})年)?(\d{1,2})月(\d{1,2})日?[—至-](\d{1,2})日$/,
    (m, year) => `${m[3] ?? ""}–${m[4] ?? ""} ${month(m[2])} ${m[1] ?? year}`,
  ],
  [
    /^截至(?:(\d{4})年)?(\d{1,2})月底?$/,
    (m, year) => `to the end of ${month(m[2])} ${m[1] ?? year}`,
  ],
  [/^(?:(\d{4})年)?前两个月$/, (m, year) => `January–February ${m[1] ?? year}`],
  [/^(?:今年累计|今年|本年累计)$/, (_, year) => `${year} to date`],
  [/^(\d{4})年(?:全年)?$/, (m) => `${m[1] ?? ""}`],
  [/^(\d{4})年第?([一二三四])季度$/, (m) => `Q${chineseNumbers[m[2] ?? ""] ?? ""} ${m[1] ?? ""}`],
  [/^(?:(\d{4})年)?全年计划$/, (m, year) => `plan for ${m[1] ?? year}`],
  [/^(\d{4})年目标$/, (m) => `target for ${m[1] ?? ""}`],
  [/^本季度后续$/, () => "rest of the quarter"],
];

/**
 * A period as Chinese bulletins print it, in English for English pages. What no rule recognises stays as
 * printed and is said to be Chinese still, so that the page can mark its language.
 */
export function formatPeriod(
  printed: string | null,
  quarter: Quarter,
  locale: Locale,
): { readonly text: string; readonly chinese: boolean } {
  const text = printed ?? "";
  if (locale === "zh" || text === "") return { text, chinese: true };
  if (/^\d{4}-\d{2}(-\d{2})?$/.test(text))
    return { text: formatDate(text, locale), chinese: false };
  for (const [pattern, english] of rules) {
    const match = pattern.exec(text);
    if (match) return { text: english(match, yearOf(quarter)), chinese: false };
  }
  return { text, chinese: true };
}
