import type { Locale } from "../domain/bilingual.ts";
import { visible } from "../domain/characters.ts";
import { countProblems, severities, type Problem, type Severity } from "../domain/problem.ts";
import { linesOf, shownGroups, type ProblemGroup } from "../i18n/check-groups.ts";
import { checkWords } from "../i18n/check-words.ts";
import { selfCheckStrings } from "../i18n/self-check.ts";
import type { Answer } from "./check-files.ts";
import { element } from "./dom.ts";
import { snippet } from "./snippet.ts";

/** The answer as elements: problems first, each with its cell; notes below, folded. */

const mostGroups = 200;

export interface ViewOptions {
  readonly locale: Locale;
  /** Where the guide explains a rule, or null. */
  readonly guide: (code: string) => string | null;
}

/** Shape, word and colour: each alone tells the severity. */
const badge = (severity: Severity, text: string, locale: Locale): HTMLElement =>
  element(
    "span",
    { class: `severity ${severity}` },
    element(
      "span",
      { class: "severity-mark", "aria-hidden": "true" },
      selfCheckStrings[locale].mark[severity],
    ),
    text,
  );

/** ✕ 错误3 ! 提醒1 i 说明4 */
export function countLine(problems: readonly Problem[], locale: Locale): HTMLElement {
  const counts = countProblems(problems);
  const t = selfCheckStrings[locale];
  const words = severities.map((severity) =>
    badge(severity, t.count[severity](counts[severity]), locale),
  );
  return element("p", { class: "severities" }, ...words);
}

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

function letter({ first, rest }: ProblemGroup, answer: Answer, options: ViewOptions): HTMLElement {
  const { locale, guide } = options;
  const words = checkWords[locale];
  const t = selfCheckStrings[locale];
  const row = answer.excerpt(first);
  const table = first.severity === "note" ? null : snippet(first, answer.excerpt, t);
  const { named, more } = linesOf(rest);
  const alike = words.alike(rest.length, named.length > 0 ? words.lines(named, more) : "");
  const address = guide(first.code);
  const quoted = first.text === null || first.message[locale].includes(first.text);
  return element(
    "article",
    { class: `problem ${first.severity}` },
    element(
      "h4",
      {},
      badge(first.severity, words.severity[first.severity], locale),
      ` ${placeOf(first, row?.at == null ? null : row.address, locale)}`,
    ),
    element("p", {}, visible(first.message[locale], 2000)),
    quoted || table ? null : element("p", {}, words.cell(visible(first.text ?? "", 80))),
    element("p", {}, visible(words.hint(first.hint[locale]), 2000)),
    table,
    rest.length > 0 ? element("p", { class: "fine" }, alike) : null,
    address === null
      ? null
      : element("p", { class: "fine" }, element("a", { href: address }, t.why)),
  );
}

/** Letters below the file that they are about. */
function byFile(
  groups: readonly ProblemGroup[],
  answer: Answer,
  options: ViewOptions,
): HTMLElement[] {
  const elements: HTMLElement[] = [];
  let file: string | null = null;
  for (const group of groups) {
    if (group.first.file !== file) {
      file = group.first.file;
      elements.push(element("h3", {}, visible(file, 200)));
    }
    elements.push(letter(group, answer, options));
  }
  return elements;
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

/** Every problem: errors and warnings file by file, then the notes, folded. */
export function problemList(answer: Answer, options: ViewOptions): HTMLElement[] {
  const t = selfCheckStrings[options.locale];
  const isNote = ({ severity }: Problem): boolean => severity === "note";
  const told = shownGroups(inOrder(answer.problems.filter((found) => !isNote(found))), mostGroups);
  const remarks = answer.problems.filter(isNote);
  const notes = shownGroups(remarks, mostGroups);
  const more = told.more + notes.more;
  return [
    ...byFile(told.groups, answer, options),
    ...(remarks.length > 0
      ? [
          element(
            "details",
            {},
            element("summary", {}, t.notes(remarks.length)),
            ...byFile(notes.groups, answer, options),
          ),
        ]
      : []),
    ...(more > 0 ? [element("p", {}, t.more(more))] : []),
  ];
}
