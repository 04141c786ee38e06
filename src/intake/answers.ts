import type { Bilingual } from "../domain/bilingual.ts";
import { visible } from "../domain/characters.ts";
import { dayOf } from "../domain/date.ts";
import { problem, type Problem } from "../domain/problem.ts";
import { suggest } from "../schema/cell.ts";
import { nearest } from "../schema/nearest.ts";
import type { Exception, exceptions as exceptionsTable } from "../schema/tables.ts";
import type { TableRead } from "./read-table.ts";
import { asTold } from "./told.ts";

/**
 * Warnings and their answers. A warning that a row of exceptions.csv answers becomes a note: it stays
 * on the list, with the reason and who gave it. An answer that has expired, or that answers nothing, is
 * a warning of its own.
 */

export type Exceptions = TableRead<typeof exceptionsTable>;

export interface AnswerOptions {
  /** The day, `2026-03-31`, against which expiry is judged; nothing here reads a clock. */
  readonly day: string;
  /** Every code that a warning may have, for the hint on a misspelt one. */
  readonly codes: Iterable<string>;
}

/** What an exception names: the release and the table of a problem. */
interface Scope {
  readonly release: string | null;
  readonly table: string;
}

/**
 * `releases/2020Q1/projects.csv` is table projects of release 2020Q1, its release.json the table
 * release; a commentary `content/quarters/2020Q1.zh.md` is the table content of that quarter.
 */
export function scopeOf(file: string): Scope {
  const [, folder, name = ""] = /^releases\/([^/]+)\/(.+)$/.exec(file) ?? [];
  if (folder !== undefined) return { release: folder, table: withoutEnding(name) };
  if (!file.startsWith("content/")) return { release: null, table: withoutEnding(file) };
  return { release: /\/(\d{4}Q[1-4])\.[a-z]{2}\.md$/.exec(file)?.[1] ?? null, table: "content" };
}

const withoutEnding = (name: string): string => name.replace(/\.(?:csv|json)$/, "");

/** Whether an exception is about a problem; a blank release, table or key stands for all. */
export function answers(exception: Exception, found: Problem): boolean {
  if (exception.rule !== found.code) return false;
  const { release, table } = scopeOf(found.file);
  return (
    (exception.release === null || exception.release === release) &&
    (exception.table === null || withoutEnding(exception.table) === table) &&
    (exception.key === null || exception.key === found.record)
  );
}

const answered = (found: Problem, { reason, author, line }: Exception): Problem => ({
  ...found,
  severity: "note",
  message: {
    zh: `${found.message.zh}（已答复：${visible(reason, 200)}——${visible(author)}）`,
    en: `${found.message.en} (answered: ${visible(reason, 200)} — ${visible(author)})`,
  },
  hint: {
    zh: `不用再改；答复在 exceptions.csv 第 ${line} 行`,
    en: `Nothing to do; the answer stands on line ${line} of exceptions.csv`,
  },
});

const hasExpired = ({ expires }: Exception, day: string): boolean =>
  expires !== null && dayOf(expires) < day;

function expired(table: Exceptions, row: Exception, day: string): Problem {
  return problem(
    "warning",
    "exception-expired",
    { ...table.place(row, "expires"), record: row.key },
    {
      zh: `答复已于 ${row.expires ?? ""} 到期（按 ${day} 判断），不再起作用`,
      en: `The answer expired on ${row.expires ?? ""} (judged on ${day}) and has no effect`,
    },
    {
      zh: "重新核对；仍然如此就改有效期，否则删去这一行",
      en: "Check again; give it a new date if it still holds, else remove the row",
    },
  );
}

const answersError = (row: Exception, problems: readonly Problem[]): boolean =>
  problems.some((found) => found.severity === "error" && answers(row, found));

/** Why an exception answers nothing, and what to do. */
function whyUnmatched(
  row: Exception,
  problems: readonly Problem[],
  codes: ReadonlySet<string>,
): { message: Bilingual; hint: Bilingual } {
  const rule = visible(row.rule);
  if (!codes.has(row.rule))
    return {
      message: { zh: `没有“${rule}”这条规则`, en: `There is no rule “${rule}”` },
      hint: suggest(nearest(row.rule, codes), {
        zh: "写检查报告方括号里的词",
        en: "Use the word in brackets of the report",
      }),
    };
  if (answersError(row, problems))
    return {
      message: { zh: `“${rule}”是错误，不能答复`, en: `“${rule}” is an error and has no answer` },
      hint: { zh: "错误只能改正", en: "Errors can only be corrected" },
    };
  return {
    message: {
      zh: `没有它所答复的“${rule}”提醒`,
      en: `There is no warning “${rule}” that it answers`,
    },
    hint: {
      zh: "问题已经不在就删去这一行；还在的，核对 release、table、key 三格",
      en: "Remove the row if the matter is settled; else check release, table and key",
    },
  };
}

/**
 * The same problems with answered warnings turned into notes, and what is wrong with the answers. Where
 * the data have errors, an answer is not blamed for having nothing to answer, as the warning may be hidden; an
 * answer to an error is. An answer is given to a single finding; what is left unanswered is told in letters, one for
 * every fault.
 */
export function answerWarnings(
  problems: readonly Problem[],
  table: Exceptions | null,
  { day, codes }: AnswerOptions,
): Problem[] {
  if (table === null) return asTold(problems);
  const live = table.rows.filter((row) => !hasExpired(row, day));
  const used = new Set<Exception>();
  const told = problems.map((found) => {
    if (found.severity !== "warning") return found;
    const fitting = live.filter((row) => answers(row, found));
    for (const row of fitting) used.add(row);
    return fitting[0] ? answered(found, fitting[0]) : found;
  });
  const known = new Set(codes);
  const hasErrors = problems.some(({ severity }) => severity === "error");
  const blamed = new Set(
    problems.filter(({ code }) => code === "exception-unknown").map(({ line }) => line),
  );
  for (const row of table.rows) {
    const mayBeHidden = hasErrors && known.has(row.rule) && !answersError(row, problems);
    if (hasExpired(row, day)) told.push(expired(table, row, day));
    else if (!used.has(row) && !blamed.has(row.line) && !mayBeHidden) {
      const { message, hint } = whyUnmatched(row, problems, known);
      const place = { ...table.place(row, "rule"), record: row.key };
      told.push(problem("warning", "exception-unmatched", place, message, hint));
    }
  }
  return asTold(told);
}
