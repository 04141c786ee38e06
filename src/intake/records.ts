import { CsvError, parse } from "csv-parse/sync";
import type { Bilingual } from "../domain/bilingual.ts";
import { problem, type Problem } from "../domain/problem.ts";
import { limits } from "./limits.ts";
import { quoteFault, type QuoteFault } from "./quotes.ts";

/** One record: its cells, and the physical line on which it starts. */
export interface CsvRecord {
  readonly line: number;
  readonly cells: readonly string[];
}

const options = {
  relax_column_count: true,
  skip_empty_lines: false,
  max_record_size: limits.recordBytes,
};

/** Every delimiter asked for costs a comparison at every character, so only those are that can occur. */
const delimitersOf = (text: string): string[] =>
  text.includes("\r") ? ["\r\n", "\n", "\r"] : ["\n"];

const lineBreak = /\r\n|\n|\r/g;
const breaksIn = (text: string): number => text.match(lineBreak)?.length ?? 0;

/**
 * Start lines: every record takes one line and as many more as its cells hold line breaks. csv-parse
 * itself counts the line on which a record ends.
 */
function withLines(records: readonly string[][], text: string): CsvRecord[] {
  // The last line may end with a break or not; a break more than that stands in a cell or on a blank line.
  const last = /[\r\n]$/.test(text) ? 1 : 0;
  const single = breaksIn(text) - last < records.length;
  let next = 1;
  return records.map((cells) => {
    const line = next;
    next += 1;
    if (!single) for (const cell of cells) next += /[\r\n]/.test(cell) ? breaksIn(cell) : 0;
    return { line, cells };
  });
}

const quoteWords: Record<QuoteFault["kind"], { message: Bilingual; hint: Bilingual }> = {
  "quote-unclosed": {
    message: {
      zh: "这一行开始的引号没有结束",
      en: "A quote that opens on this line is never closed",
    },
    hint: {
      zh: '在单元格末尾补上引号 "；单元格里的引号要写两次 ""',
      en: 'Close the cell with "; a quote inside a cell is written twice ""',
    },
  },
  "quote-after-closing": {
    message: { zh: "引号结束之后还有文字", en: "There is text after a closing quote" },
    hint: {
      zh: '整个单元格都放进引号里，里面的引号写两次 ""',
      en: 'Put the whole cell into quotes and write quotes inside it twice ""',
    },
  },
  "quote-inside-unquoted": {
    message: { zh: "引号出现在单元格的中间", en: "There is a quote in the middle of a cell" },
    hint: {
      zh: '引号前不能有空格；单元格里有引号时，整个单元格放进引号，里面的写两次 ""',
      en: 'No blank before a quote; a cell with a quote in it is put into quotes and its quotes written twice ""',
    },
  },
};

function unreadable(error: CsvError, text: string, file: string): Problem {
  const fault = quoteFault(text);
  if (fault) {
    const { message, hint } = quoteWords[fault.kind];
    return problem("error", fault.kind, { file, line: fault.line }, message, hint);
  }
  const large = error.code === "CSV_MAX_RECORD_SIZE";
  return problem(
    "error",
    large ? "record-size" : "csv-syntax",
    { file, line: typeof error.lines === "number" ? error.lines : null },
    large
      ? { zh: "一条记录太大", en: "A record is too large" }
      : { zh: "这里不是合格的 CSV", en: "This is not CSV" },
    large
      ? {
          zh: `一条记录最多 ${limits.recordBytes} 字节；是不是漏了换行或引号？`,
          en: `A record has at most ${limits.recordBytes} bytes; is a line break or a quote missing?`,
        }
      : {
          zh: "在表格软件里打开，重新另存为 CSV UTF-8",
          en: "Open it in a spreadsheet and save it again as CSV UTF-8",
        },
  );
}

/** An empty line; at the end of a file it means nothing. */
const isBlank = (cells: readonly string[] | undefined): boolean =>
  cells?.length === 1 && cells[0] === "";

/** The records of a CSV text, blank lines between them included; null with an error where its quotes do not add up. */
export function readRecords(
  text: string,
  file: string,
): { readonly records: readonly CsvRecord[] | null; readonly problems: readonly Problem[] } {
  try {
    const records = parse(text, { ...options, record_delimiter: delimitersOf(text) });
    while (isBlank(records.at(-1))) records.pop();
    return { records: withLines(records, text), problems: [] };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return { records: null, problems: [unreadable(error, text, file)] };
  }
}
