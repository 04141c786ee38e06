import type { Place, Problem } from "../domain/problem.ts";
import type { RuleCode } from "./rules/advice-of.ts";

/**
 * One fault, one letter. A wrong cell contradicts several others, and every rule finds a contradiction of its own;
 * the editor should read of the cell once. So warnings that one cell explains are gathered under it:
 *
 * 1. An error stands for itself. A warning that involves the cell of an error is told with the error.
 * 2. A cell that a warning has against it alone (its own past, say) is a suspect, whatever else is wrong.
 * 3. Of the warnings that no suspect explains, the cell in which most of them meet is the next suspect.
 * 4. The letter on a suspect is the warning that comes first in `precedence`; the others are told in it.
 *
 * Warnings that share no cell are never gathered: a second fault in the same row has its own letter.
 */

/** The rules whose findings may share a cause: first those that name it best. Others are always told by themselves. */
export const precedence: readonly RuleCode[] = [
  // What the cell was before.
  ...(["unit-slip", "status-back", "running-total-falls", "plan-changed"] as const),
  ...(["fact-changed", "planned-start-moved", "classification-changed"] as const),
  ...(["id-changed", "id-renamed", "name-duplicate"] as const),
  // What stands beside it in the row, and what its parts come to.
  ...(["completed-above-plan", "ytd-above-completed"] as const),
  ...(["plan-above-total", "spent-above-total", "bundle-parts", "split-parts"] as const),
  ...(["unstarted-with-start", "open-with-finish"] as const),
  ...(["finish-before-start", "date-order"] as const),
  ...(["building-without-start", "finished-without-date", "adjusted-without-plan"] as const),
  // What published figures say of each other: first what can only be one of two cells.
  ...([
    "rate-fraction",
    "rate-far",
    "part-above-whole",
    "parts-and-whole",
    "parts-fall-short",
  ] as const),
  ...(["sum-above-total", "share-differs", "ratio-differs"] as const),
  ...(["rate-typed", "multiple-differs", "change-differs", "growth-differs"] as const),
  ...(["lead-differs", "rank-differs", "sources-differ"] as const),
  ...(["event-and-published", "computed-and-published"] as const),
];

const rankOf = new Map<string, number>(precedence.map((code, rank) => [code, rank]));

const keyOf = ({ file, line, column }: Place): string | null =>
  line == null || column == null ? null : `${file}\n${line}\n${column}`;

/** The cells that a problem is about: its own, and those that it is held against. */
const placesOf = (found: Problem): readonly Place[] => [found, ...(found.against ?? [])];

const keysOf = (found: Problem): ReadonlySet<string> =>
  new Set(placesOf(found).flatMap((place) => keyOf(place) ?? []));

/** So many of the other findings are told in words; programs get all of them. */
const mostTold = 3;

/** Findings that a blank cell makes: a cell that cannot be read is not blank to those who look at it. */
const ofBlanks: ReadonlySet<string> = new Set<RuleCode>([
  "building-without-start",
  "finished-without-date",
  "adjusted-without-plan",
]);

/** The head of a letter with everything else that its cell explains, in words and for programs. */
function letterOf(head: Problem, related: readonly Problem[]): Problem {
  if (related.length === 0) return head;
  const worded = related.filter(({ code }) => head.severity !== "error" || !ofBlanks.has(code));
  if (worded.length === 0) return { ...head, related };
  const others = worded.slice(0, mostTold).map(({ message }) => message);
  const more = worded.length > mostTold;
  const [zh, en] = [others.map((one) => one.zh).join("；"), others.map((one) => one.en).join("; ")];
  return {
    ...head,
    message: {
      zh: `${head.message.zh}；这一格对不上的还有：${zh}${more ? ` 等 ${worded.length} 处` : ""}`,
      en: `${head.message.en}; the same cell also disagrees elsewhere: ${en}${more ? ` (${worded.length} in all)` : ""}`,
    },
    hint: {
      zh: `先核对这一格，改对了，其余的多半也就对上了。${head.hint.zh}`,
      en: `Look at this cell first: once it is right, the rest mostly follows. ${head.hint.en}`,
    },
    related,
  };
}

/** Findings by the cells that they are about. */
function byCell(findings: readonly Problem[]): Map<string, Problem[]> {
  const cells = new Map<string, Problem[]>();
  for (const found of findings)
    for (const key of keysOf(found)) {
      const here = cells.get(key);
      if (here) here.push(found);
      else cells.set(key, [found]);
    }
  return cells;
}

/** Findings that are linked by cells, each link a group of its own, in the order of what was found. */
function* linked(findings: readonly Problem[]): Generator<Problem[]> {
  const cells = byCell(findings);
  const seen = new Set<Problem>();
  for (const start of findings) {
    if (seen.has(start)) continue;
    const group = [start];
    seen.add(start);
    for (const found of group)
      for (const key of keysOf(found)) {
        for (const other of cells.get(key) ?? [])
          if (!seen.has(other)) {
            seen.add(other);
            group.push(other);
          }
        // Whoever comes by this cell again finds nothing new.
        cells.delete(key);
      }
    yield group;
  }
}

const inPrecedence = (a: Problem, b: Problem): number =>
  (rankOf.get(a.code) ?? 0) - (rankOf.get(b.code) ?? 0);

/** The finding that heads a letter, and the letter. */
type Letter = readonly [head: Problem, letter: Problem];

/** The letter on a suspect: the first of its findings, at the suspect's own cell. */
function letterOn(suspect: string, [head, ...related]: readonly Problem[]): Letter[] {
  if (!head) return [];
  const own = related.length === 0 ? head : placesOf(head).find((at) => keyOf(at) === suspect);
  const { line = null, column = null, text = null, record = null } = own ?? head;
  return [[head, letterOf({ ...head, line, column, text, record }, related)]];
}

/** The cell of the greatest weight; of equals the first. */
function heaviest(weights: ReadonlyMap<string, number>): string | null {
  let best: string | null = null;
  let most = 0;
  for (const [key, weight] of weights)
    if (weight > most) {
      best = key;
      most = weight;
    }
  return best;
}

/**
 * One letter for every suspect of findings that are linked. The next suspect is the cell that explains most of what
 * is left; those that are wrong by themselves, and so suspects in any case, come before all others.
 */
function lettersOf(group: readonly Problem[]): Letter[] {
  const findings = [...group].sort(inPrecedence);
  const cells = byCell(findings);
  const alone = new Set(findings.flatMap((found) => (found.against ? [] : (keyOf(found) ?? []))));
  const weights = new Map(
    [...cells].map(([key, { length }]) => [key, length + (alone.has(key) ? findings.length : 0)]),
  );
  const open = new Set(findings);
  const letters: Letter[] = [];
  while (open.size > 0) {
    const suspect = heaviest(weights);
    if (suspect === null) break;
    const explained = (cells.get(suspect) ?? []).filter((found) => open.has(found));
    for (const found of explained) {
      open.delete(found);
      for (const key of keysOf(found)) weights.set(key, (weights.get(key) ?? 0) - 1);
    }
    weights.delete(suspect);
    letters.push(...letterOn(suspect, explained));
  }
  // What has no cell is told as it is.
  return [...letters, ...[...open].map((found) => [found, found] as const)];
}

const mayShare = ({ severity, code }: Problem): boolean =>
  severity === "warning" && rankOf.has(code);

/**
 * Problems as they are told: those that have one cause in one letter, `related` in it, in the order of the findings that head them. Nothing is lost, and nothing
 * that an answer has settled takes part: answers are given to single findings, before this.
 */
export function inLetters(problems: readonly Problem[]): Problem[] {
  const open = problems.filter(mayShare);
  const errors = new Map<string, Problem>();
  for (const found of problems)
    if (found.severity === "error")
      for (const key of keysOf(found)) if (!errors.has(key)) errors.set(key, found);
  const told = new Map<Problem, Problem[]>();
  const rest = open.filter((found) => {
    const key = [...keysOf(found)].find((one) => errors.has(one));
    const error = key === undefined ? undefined : errors.get(key);
    if (error) told.set(error, [...(told.get(error) ?? []), found]);
    return !error;
  });
  const letters = new Map([...linked(rest)].flatMap(lettersOf));
  return problems.flatMap((found) =>
    mayShare(found) ? (letters.get(found) ?? []) : letterOf(found, told.get(found) ?? []),
  );
}
