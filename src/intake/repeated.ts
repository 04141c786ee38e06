import type { Problem } from "../domain/problem.ts";

/**
 * One fault that shows in many cells: a region that was taken out of regions.csv, a header in the wrong unit. The
 * first cell is told, with the number of the others; programs get all of them as `related`.
 */

/**
 * So many cells with the same unknown word have one cause, and so have rows that break one rule so many times. Dates
 * that a status asks for are left out by the column, and told sooner.
 */
const [manyWords, manyRows, manyDates] = [2, 8, 3];

/** Words that are in no list: the same word again is the same fault. */
const wordCodes: ReadonlySet<string> = new Set([
  "unknown-region",
  "unknown-category",
  "unknown-choice",
  "unknown-event",
  "unknown-source",
  "unknown-project",
  "published-category",
]);

/** Findings that a whole column gives at once, where its header or a whole file is wrong. */
const columnCodes: ReadonlySet<string> = new Set([
  "unit-slip",
  "plan-changed",
  "fact-changed",
  "planned-start-moved",
  "classification-changed",
  "adjusted-without-plan",
  "task-region",
  "ceremony-region",
  "fact-after-quarter",
  "finish-before-start",
  "exit-missing",
  // A file in an encoding that nobody expects has broken characters on every line.
  "character",
]);

/** Dates without which a status is bare: of a start, of a finish. */
const dateCodes: ReadonlySet<string> = new Set(["building-without-start", "finished-without-date"]);

/** What findings of one fault have in common. A cell may hold the unknown word beside others: the letter's words count. */
const keyOf = ({ code, severity, file, column, message, hint }: Problem): string | null =>
  wordCodes.has(code)
    ? `${code}\n${severity}\n${message.en}\n${hint.en}`
    : dateCodes.has(code)
      ? `dates\n${severity}\n${file}`
      : columnCodes.has(code)
        ? `${code}\n${severity}\n${file}\n${column ?? ""}`
        : null;

/** At most this many places are named. */
const named = 40;

/** What names the place of a finding: its line, with its file where that is another; else the record it is about. */
function nameOf({ file, line, record }: Problem, first: Problem): string | null {
  if (line === null) return record;
  return file === first.file ? String(line) : `${file.split("/").slice(-2).join("/")}:${line}`;
}

/** Where findings stand, behind their number; empty where nothing names them. */
function placesOf(first: Problem, others: readonly Problem[]): { zh: string; en: string } {
  const names = others.slice(0, named).flatMap((found) => nameOf(found, first) ?? []);
  if (names.length === 0) return { zh: "", en: "" };
  const [zh, en] = [names.join("、"), names.join(", ")];
  const more = others.length > names.length ? " …" : "";
  return others.some(({ line }) => line === null)
    ? { zh: `（${zh}${more}）`, en: ` (${en}${more})` }
    : { zh: `（第 ${zh}${more} 行）`, en: ` (line ${en}${more})` };
}

function oneOf([first, ...others]: readonly [Problem, ...Problem[]]): Problem {
  const { zh, en } = placesOf(first, others);
  const n = others.length;
  const mixed = others.some(({ code }) => code !== first.code);
  return {
    ...first,
    message: {
      zh: `${first.message.zh}；另有 ${n} 处${mixed ? "也缺开工或竣工日期" : "同样的问题"}${zh}`,
      en: `${first.message.en}; ${mixed ? "a start or a finish is missing" : "the same"} in ${n} other ${n === 1 ? "place" : "places"}${en}`,
    },
    related: [...(first.related ?? []), ...others],
  };
}

/** How many findings like this one make one fault. */
const enoughOf = ({ code }: Problem): number =>
  wordCodes.has(code) ? manyWords : dateCodes.has(code) ? manyDates : manyRows;

/** The letters, those that repeat one fault told as one at the place of the first. */
export function withoutRepeats(problems: readonly Problem[]): Problem[] {
  const groups = new Map<string, [Problem, ...Problem[]]>();
  for (const found of problems) {
    const key = keyOf(found);
    if (key === null) continue;
    const group = groups.get(key);
    if (group) group.push(found);
    else groups.set(key, [found]);
  }
  return problems.flatMap((found) => {
    const group = groups.get(keyOf(found) ?? "");
    if (!group || group.length < enoughOf(found)) return [found];
    return group[0] === found ? [oneOf(group)] : [];
  });
}
