import type { Locale } from "../domain/bilingual.ts";
import { visible } from "../domain/characters.ts";
import { countProblems, type Excerpt, type Problem, type Severity } from "../domain/problem.ts";
import { linesOf, shownGroups, type ProblemGroup } from "./check-groups.ts";
import { checkWords } from "./check-words.ts";
import { strings } from "./strings.ts";

/** How problems are told: on a terminal, grouped by file, and as JSON for programs. */

/** What a report knows beyond the problems. */
export interface ReportOptions {
  /** The row of a problem, where it can be shown. */
  readonly excerpt?: (found: Problem) => Excerpt | null;
  /** Where the guide explains a code; null where it does not. */
  readonly address?: (code: string) => string | null;
  /** Whether the terminal shows colours. */
  readonly colours?: boolean;
  /** Whether unanswered warnings stop the publication too. */
  readonly strict?: boolean;
}

type Paint = (text: string, style: keyof typeof styles) => string;

/** ANSI styles; words say the same, so that nothing is told by colour alone. */
const styles = { error: 31, warning: 33, note: 36, file: 1, quiet: 2, cell: 7 } as const;

const painter =
  (colours: boolean): Paint =>
  (text, style) =>
    colours ? `\u001b[${styles[style]}m${text}\u001b[0m` : text;

/** How many cells are shown on either side of the one in question. */
const neighbours = 2;

/** The cell in its row: `… building | 【5亿】 | 2020-03 …` */
function rowText({ cells, at }: Excerpt, paint: Paint): string {
  if (at === null) return "";
  const from = Math.max(0, at - neighbours);
  const to = Math.min(cells.length, at + neighbours + 1);
  const shown = cells.slice(from, to).map((cell, i) => {
    const text = visible(cell, 24);
    return from + i === at ? paint(`【${text}】`, "cell") : text;
  });
  return `${from > 0 ? "… " : ""}${shown.join(" | ")}${to < cells.length ? " …" : ""}`;
}

function groupLines(
  { first, rest }: ProblemGroup,
  locale: Locale,
  { excerpt, address, colours = false }: ReportOptions,
): string[] {
  const t = checkWords[locale];
  const paint = painter(colours);
  const row = excerpt?.(first) ?? null;
  const where = [
    first.line === null ? null : t.line(first.line),
    row === null ? null : t.cellAt(row.address),
    first.column === null ? null : t.column(visible(first.column)),
    first.record === null ? null : visible(first.record),
  ].filter((part) => part !== null);
  const head = [paint(t.severity[first.severity], first.severity), ...where].join(" · ");
  const { named, more } = linesOf(rest);
  const context = row === null || first.column === null ? "" : rowText(row, paint);
  const quoted = first.text === null || first.message.zh.includes(first.text);
  const see = address?.(first.code) ?? null;
  return [
    `  ${head}  ${paint(`[${first.code}]`, "quiet")}`,
    `      ${first.message[locale]}`,
    ...(context !== "" ? [`      ${t.row(context)}`] : []),
    ...(context !== "" || quoted ? [] : [`      ${t.cell(visible(first.text, 80))}`]),
    `      ${t.hint(first.hint[locale])}`,
    ...(rest.length === 0
      ? []
      : [`      ${t.alike(rest.length, named.length > 0 ? t.lines(named, more) : "")}`]),
    ...(see === null ? [] : [`      ${paint(t.see(see), "quiet")}`]),
  ];
}

/** One line that says how many there are, and whether the data may be published. */
export function problemSummary(
  problems: readonly Problem[],
  locale: Locale,
  strict = false,
): string {
  const t = checkWords[locale];
  if (problems.length === 0) return t.clean;
  const { error, warning, note } = countProblems(problems);
  const verdict = error > 0 ? "errors" : strict && warning > 0 ? "unanswered" : "fit";
  return `${t.summary(error, warning, note)}${t.semicolon}${t.verdict[verdict]}`;
}

/** The problems for a terminal, grouped by file, errors and all, with a summary at the end. */
export function problemReport(
  problems: readonly Problem[],
  locale: Locale,
  options: ReportOptions = {},
): string {
  const { groups, more } = shownGroups(problems);
  const paint = painter(options.colours ?? false);
  const lines: string[] = [];
  let file: string | null = null;
  for (const group of groups) {
    if (group.first.file !== file) {
      if (file !== null) lines.push("");
      file = group.first.file;
      lines.push(paint(visible(file, 200), "file"));
    }
    lines.push(...groupLines(group, locale, options));
  }
  if (more > 0) lines.push("", checkWords[locale].more(more));
  if (lines.length > 0) lines.push("");
  lines.push(problemSummary(problems, locale, options.strict));
  return `${lines.join("\n")}\n`;
}

/** Characters that JSON may hold but a terminal should not get. */
const unprintable =
  /[\u007F-\u009F\u00AD\u061C\u180E\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF]/g;

/** A problem for programs; `related` are the other findings that the same cell explains, where there are any. */
const inJson = (
  { severity, code, file, line, column, record, text, message, hint, related = [] }: Problem,
  locale: Locale,
): object => ({
  severity,
  code,
  file,
  line,
  column,
  record,
  text,
  message: message[locale],
  hint: hint[locale],
  ...(related.length > 0 && { related: related.map((found) => inJson(found, locale)) }),
});

/** The document of `check --format json`: `{ ok, problems, counts }`, message and hint in one language. */
export function problemDocument(
  problems: readonly Problem[],
  locale: Locale,
  strict = false,
): string {
  const counts: Record<Severity, number> = countProblems(problems);
  const document = {
    ok: counts.error === 0 && !(strict && counts.warning > 0),
    problems: problems.map((found) => inJson(found, locale)),
    counts,
  };
  const escaped = JSON.stringify(document, null, 2).replace(
    unprintable,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
  return `${escaped}\n`;
}

/** The usage of the command, and what was wrong with how it was called. */
export const checkUsage = strings(
  {
    usage:
      "用法：npm run check -- [--format text|json|github] [--lang zh|en] [--strict]\n" +
      "      [--date 2026-03-31] [--report 文件.html] | --explain 规则",
    wrong: (what: string) => `不认识的参数：${what}`,
    noEntry: (code: string, near: readonly string[]) =>
      `没有“${code}”这条规则${near.length > 0 ? `；是不是 ${near.join("、")}？` : ""}`,
    written: (file: string) => `报告已写入 ${file}`,
    unwritable: (file: string, why: string) => `不能写入 ${file}（${why}）`,
    explained: { law: "规则", why: "为什么", mend: "怎么改", wrong: "不对", right: "对" },
  },
  {
    usage:
      "Usage: npm run check -- [--format text|json|github] [--lang zh|en] [--strict]\n" +
      "       [--date 2026-03-31] [--report FILE.html] | --explain RULE",
    wrong: (what) => `Wrong usage: ${what}`,
    noEntry: (code, near) =>
      `There is no rule “${code}”${near.length > 0 ? `; did you mean ${near.join(", ")}?` : ""}`,
    written: (file) => `The report is in ${file}`,
    unwritable: (file, why) => `${file} cannot be written (${why})`,
    explained: { law: "Rule", why: "Why", mend: "How to mend it", wrong: "Wrong", right: "Right" },
  },
);

/** The language that the environment asks for: English only where it says so, else Chinese. */
export function languageOf(environment: Readonly<Record<string, string | undefined>>): Locale {
  const named = [environment["LC_ALL"], environment["LC_MESSAGES"], environment["LANG"]];
  return named
    .find((value) => value)
    ?.toLowerCase()
    .startsWith("en")
    ? "en"
    : "zh";
}
