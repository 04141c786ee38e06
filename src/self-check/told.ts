import type { Locale } from "../domain/bilingual.ts";
import { visible } from "../domain/characters.ts";
import { countProblems, type Problem, type Severity } from "../domain/problem.ts";
import { linesOf, shownGroups, type ProblemGroup } from "../i18n/check-groups.ts";
import { checkWords } from "../i18n/check-words.ts";
import { selfCheckStrings } from "../i18n/self-check.ts";
import { htmlReport } from "../report-html/report.ts";
import type { Answer } from "./check-files.ts";
import { partOf, type Part } from "./part.ts";

/** The answer in words, ready to be shown: made beside the page, which only lays it out. */

/** One letter: where, what is wrong, how to mend it, and the part of the table that it is about. */
export interface ToldLetter {
  readonly file: string;
  readonly severity: Severity;
  readonly place: string;
  readonly message: string;
  /** The text of the cell, where neither message nor part show it. */
  readonly cell: string | null;
  readonly hint: string;
  readonly part: Part | null;
  /** How many more are alike, and on which lines. */
  readonly alike: string | null;
  /** Where the guide explains the rule. */
  readonly guide: string | null;
}

export interface Told {
  readonly counts: Readonly<Record<Severity, number>>;
  /** That the files may be submitted, at once or after a look at the warnings; null where they may not. */
  readonly verdict: string | null;
  /** Errors and warnings. */
  readonly letters: readonly ToldLetter[];
  readonly notes: readonly ToldLetter[];
  /** How many problems stand in no letter. */
  readonly more: number;
  readonly report: string;
  readonly cleaned: readonly (readonly [name: string, bytes: Uint8Array])[];
  readonly understood: string | null;
}

export interface TellOptions {
  readonly locale: Locale;
  /** Where the guide explains a rule, or null. */
  readonly guide: (code: string) => string | null;
  /** The day against which the expiry of answers was judged. */
  readonly day: string;
}

/** So many different letters are told; the page shows them some at a time. */
const mostLetters = 500;

const longestText = 2000;

function placeOf(found: Problem, address: string | null, locale: Locale): string {
  const t = checkWords[locale];
  return [
    found.line === null ? null : t.line(found.line),
    address === null ? null : t.cellAt(address),
    found.column === null ? null : t.column(visible(found.column)),
    found.record === null ? null : visible(found.record),
  ]
    .filter((part) => part !== null)
    .join(" · ");
}

function letterOf(
  { first, rest }: ProblemGroup,
  { excerpt }: Answer,
  { locale, guide }: TellOptions,
): ToldLetter {
  const words = checkWords[locale];
  const row = excerpt(first);
  const part = first.severity === "note" ? null : partOf(first, excerpt, selfCheckStrings[locale]);
  const { named, more } = linesOf(rest);
  const isQuoted = first.text === null || first.message[locale].includes(first.text);
  return {
    file: visible(first.file, 200),
    severity: first.severity,
    place: placeOf(first, row?.at == null ? null : row.address, locale),
    message: visible(first.message[locale], longestText),
    cell: isQuoted || part ? null : words.cell(visible(first.text, 80)),
    hint: visible(words.hint(first.hint[locale]), longestText),
    part,
    alike:
      rest.length === 0
        ? null
        : words.alike(rest.length, named.length > 0 ? words.lines(named, more) : ""),
    guide: guide(first.code),
  };
}

const weights: Readonly<Record<Severity, number>> = { error: 0, warning: 1, note: 2 };

/** Files with errors first; within a file errors, then warnings. */
function inOrder(problems: readonly Problem[]): Problem[] {
  const faulty = new Set(
    problems.flatMap(({ severity, file }) => (severity === "error" ? file : [])),
  );
  const rank = ({ file }: Problem): number => (faulty.has(file) ? 0 : 1);
  return [...problems].sort(
    (a, b) =>
      rank(a) - rank(b) ||
      (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) ||
      weights[a.severity] - weights[b.severity],
  );
}

function verdictOf({ problems }: Answer, locale: Locale): string | null {
  const t = selfCheckStrings[locale];
  if (problems.length === 0) return t.clean;
  const has = (one: Severity): boolean => problems.some(({ severity }) => severity === one);
  if (has("error")) return null;
  return has("warning") ? t.toBeAnswered : t.fit;
}

/** Every letter, errors and warnings file by file, then the notes; with the report and the cleaned tables. */
export function tell(answer: Answer, options: TellOptions): Told {
  const { locale, guide, day } = options;
  const isNote = ({ severity }: Problem): boolean => severity === "note";
  const faults = shownGroups(inOrder(answer.problems.filter((one) => !isNote(one))), mostLetters);
  const notes = shownGroups(answer.problems.filter(isNote), mostLetters);
  const letters = ({ groups }: { groups: readonly ProblemGroup[] }): ToldLetter[] =>
    groups.map((group) => letterOf(group, answer, options));
  return {
    counts: countProblems(answer.problems),
    verdict: verdictOf(answer, locale),
    letters: letters(faults),
    notes: letters(notes),
    more: faults.more + notes.more,
    report: htmlReport(answer.problems, {
      locale,
      name: selfCheckStrings[locale].reportFor,
      day,
      excerpt: answer.excerpt,
      address: guide,
    }),
    cleaned: [...answer.cleaned],
    understood: answer.understood,
  };
}
