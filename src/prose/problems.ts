import { problem, type Problem, type Severity } from "../domain/problem.ts";
import { proseAdvice, type ProseCode } from "../i18n/prose.ts";

/** Long texts are cut, so that a report stays readable. */
const shown = (text: string): string => (text.length > 80 ? `${text.slice(0, 80)}…` : text);

/** What is known of a problem beyond its line and text. */
export interface Detail {
  /** Character of the line, from 1. */
  readonly column?: number;
  /** Names that the editor may have meant. */
  readonly names?: readonly string[];
}

/** A problem of a Markdown file, in both languages; `line` is the line of the file, from 1. */
export function proseProblem(
  severity: Severity,
  code: ProseCode,
  file: string,
  line: number | null,
  text: string,
  { column, names = [] }: Detail = {},
): Problem {
  const cut = shown(text);
  const zh = proseAdvice.zh[code](cut, names);
  const en = proseAdvice.en[code](cut, names);
  return problem(
    severity,
    code,
    { file, line, column: column?.toString() ?? null, text: cut === "" ? null : cut },
    { zh: zh.message, en: en.message },
    { zh: zh.hint, en: en.hint },
  );
}

/** What a part of the engine calls when it meets something that may not be. */
export type Report = (
  severity: Severity,
  code: ProseCode,
  line: number | null,
  text: string,
  detail?: Detail,
) => void;

/** Collects problems of one file, each once, in the order of lines. */
export function collector(file: string): { report: Report; problems: () => Problem[] } {
  const found = new Map<string, Problem>();
  return {
    report: (severity, code, line, text, detail) => {
      const key = `${code} ${line} ${detail?.column} ${text}`;
      found.set(key, proseProblem(severity, code, file, line, text, detail));
    },
    problems: () =>
      [...found.values()].sort(
        (a, b) => (a.line ?? 0) - (b.line ?? 0) || Number(a.column) - Number(b.column),
      ),
  };
}
