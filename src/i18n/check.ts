import type { Locale } from "../domain/bilingual.ts";
import { visible } from "../domain/characters.ts";
import { countProblems, type Problem, type Severity } from "../domain/problem.ts";
import { strings } from "./strings.ts";

/** How problems are told: on a terminal, grouped by file, and as JSON for programs. */

const text = strings(
  {
    severity: { error: "错误", warning: "提醒", note: "说明" } satisfies Record<Severity, string>,
    line: (line: number) => `第 ${line} 行`,
    column: (column: string) => `“${column}”列`,
    cell: (cell: string) => `原文：${cell}`,
    hint: (hint: string) => `改法：${hint}`,
    alike: (count: number, lines: string) => `同样的还有 ${count} 处${lines}`,
    lines: (lines: readonly number[], more: boolean) =>
      `：第 ${lines.join("、")}${more ? " … " : " "}行`,
    more: (count: number) => `这里列到为止，还有 ${count} 个没有列出（--format json 列出全部）`,
    clean: "数据没有问题",
    summary: (errors: number, warnings: number, notes: number) =>
      `共 ${errors} 个错误，${warnings} 个提醒，${notes} 个说明`,
    verdict: { true: "可以发布", false: "改正错误之后才能发布" },
  },
  {
    severity: { error: "error", warning: "warning", note: "note" },
    line: (line) => `line ${line}`,
    column: (column) => `column “${column}”`,
    cell: (cell) => `cell: ${cell}`,
    hint: (hint) => `fix: ${hint}`,
    alike: (count, lines) => `${count} more of the same kind${lines}`,
    lines: (lines, more) => `: line ${lines.join(", ")}${more ? " …" : ""}`,
    more: (count) => `The list ends here; ${count} more are not shown (--format json lists all)`,
    clean: "The data have no problems",
    summary: (errors, warnings, notes) =>
      `${errors} ${errors === 1 ? "error" : "errors"}, ${warnings} ${warnings === 1 ? "warning" : "warnings"}, ${notes} ${notes === 1 ? "note" : "notes"}`,
    verdict: {
      true: "fit to be published",
      false: "not to be published before the errors are mended",
    },
  },
);

/** How many kinds of problems are shown in full. */
const longestList = 100;
/** How many lines are named of problems that are alike. */
const longestLines = 8;

interface Group {
  readonly first: Problem;
  readonly rest: Problem[];
}

/** Problems of one file, rule and column with the same advice are one letter. */
function groupsOf(problems: readonly Problem[]): Group[] {
  const groups = new Map<string, Group>();
  for (const found of problems) {
    const alike = found.severity === "note" ? "" : found.hint.zh;
    const key = [found.file, found.severity, found.code, found.column, alike].join("\n");
    const group = groups.get(key);
    if (group) group.rest.push(found);
    else groups.set(key, { first: found, rest: [] });
  }
  return [...groups.values()];
}

function groupLines({ first, rest }: Group, locale: Locale): string[] {
  const t = text[locale];
  const where = [
    first.line === null ? null : t.line(first.line),
    first.column === null ? null : t.column(visible(first.column)),
    first.record === null ? null : visible(first.record),
  ].filter((part) => part !== null);
  const head = [t.severity[first.severity], ...where].join(" · ");
  const lines = rest.flatMap(({ line }) => line ?? []);
  const named = lines.slice(0, longestLines);
  return [
    `  ${head}  [${first.code}]`,
    `      ${first.message[locale]}`,
    ...(first.text === null || first.message.zh.includes(first.text)
      ? []
      : [`      ${t.cell(visible(first.text, 80))}`]),
    `      ${t.hint(first.hint[locale])}`,
    ...(rest.length === 0
      ? []
      : [
          `      ${t.alike(rest.length, named.length > 0 ? t.lines(named, lines.length > named.length) : "")}`,
        ]),
  ];
}

/** One line that says how many there are, and whether the data may be published. */
export function problemSummary(problems: readonly Problem[], locale: Locale): string {
  const t = text[locale];
  if (problems.length === 0) return t.clean;
  const { error, warning, note } = countProblems(problems);
  const comma = locale === "zh" ? "；" : "; ";
  return `${t.summary(error, warning, note)}${comma}${t.verdict[error === 0 ? "true" : "false"]}`;
}

/** The problems for a terminal, grouped by file, errors and all, with a summary at the end. */
export function problemReport(problems: readonly Problem[], locale: Locale): string {
  const groups = groupsOf(problems);
  const shown = groups.slice(0, longestList);
  const lines: string[] = [];
  let file: string | null = null;
  for (const group of shown) {
    if (group.first.file !== file) {
      if (file !== null) lines.push("");
      file = group.first.file;
      lines.push(visible(file, 200));
    }
    lines.push(...groupLines(group, locale));
  }
  const told = shown.reduce((sum, { rest }) => sum + 1 + rest.length, 0);
  if (told < problems.length) lines.push("", text[locale].more(problems.length - told));
  if (lines.length > 0) lines.push("");
  lines.push(problemSummary(problems, locale));
  return `${lines.join("\n")}\n`;
}

/** Characters that JSON may hold but a terminal should not get. */
const unprintable =
  /[\u007F-\u009F\u00AD\u061C\u180E\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF]/g;

/** The document of `check --format json`: `{ ok, problems, counts }`, message and hint in one language. */
export function problemDocument(problems: readonly Problem[], locale: Locale): string {
  const counts = countProblems(problems);
  const document = {
    ok: counts.error === 0,
    problems: problems.map(
      ({ severity, code, file, line, column, record, text: cell, message, hint }) => ({
        severity,
        code,
        file,
        line,
        column,
        record,
        text: cell,
        message: message[locale],
        hint: hint[locale],
      }),
    ),
    counts,
  };
  const escaped = JSON.stringify(document, null, 2).replace(
    unprintable,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
  return `${escaped}\n`;
}

/** The usage line of the command, and what was wrong with how it was called. */
export const checkUsage = strings(
  {
    usage: "用法：npm run check -- [--format text|json] [--lang zh|en]",
    wrong: (what: string) => `不认识的参数：${what}`,
  },
  {
    usage: "Usage: npm run check -- [--format text|json] [--lang zh|en]",
    wrong: (what) => `Wrong usage: ${what}`,
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
