import type { Bilingual } from "../domain/bilingual.ts";
import { problem, type Problem } from "../domain/problem.ts";
import { visible } from "../domain/characters.ts";
import type { Table } from "../schema/column.ts";
import { titlesIn } from "./header.ts";
import { limits } from "./limits.ts";
import type { CsvRecord } from "./records.ts";

/** Faults of a whole table: one letter in place of one for every row. */

const delimiters: readonly (readonly [string, Bilingual])[] = [
  [";", { zh: "分号 ;", en: "semicolon ;" }],
  ["\t", { zh: "制表符", en: "tab" }],
  ["|", { zh: "竖线 |", en: "bar |" }],
  ["，", { zh: "全角逗号 ，", en: "full-width comma ，" }],
];

const whole = (
  code: string,
  file: string,
  line: number,
  message: Bilingual,
  hint: Bilingual,
): Problem => problem("error", code, { file, line }, message, hint);

const withCommas: Bilingual = {
  zh: "用半角逗号 , 分隔，另存为 CSV UTF-8",
  en: "Separate with commas: save as CSV UTF-8",
};

function wrongDelimiter(first: CsvRecord, table: Table, file: string): Problem | null {
  const [cell = ""] = first.cells;
  if (first.cells.length > 2) return null;
  const other = delimiters.find(([mark]) => titlesIn(cell.split(mark), table) > 1);
  if (!other) return null;
  return whole(
    "delimiter",
    file,
    first.line,
    { zh: `列与列之间用的是${other[1].zh}`, en: `The columns are separated by a ${other[1].en}` },
    withCommas,
  );
}

function separatorLine(first: CsvRecord, file: string): Problem | null {
  if (!/^sep=.?$/i.test(first.cells[0]?.trim() ?? "")) return null;
  return whole(
    "separator-line",
    file,
    first.line,
    {
      zh: "第一行是 Excel 的 sep= 说明，不是表头",
      en: "The first line is Excel's sep=, not the header",
    },
    { zh: "删去这一行，用半角逗号分隔", en: "Remove the line and separate with commas" },
  );
}

function headerBelow(records: readonly CsvRecord[], table: Table, file: string): Problem | null {
  const below = records.slice(1, 20).find(({ cells }) => titlesIn(cells, table) > 1);
  if (!below) return null;
  return whole(
    "header-below",
    file,
    below.line,
    {
      zh: `表头在第 ${below.line} 行，上面有别的内容`,
      en: `The header stands on line ${below.line}, below something else`,
    },
    {
      zh: "删去表头上面的标题、说明和空行",
      en: "Remove titles, notes and blank lines above the header",
    },
  );
}

function transposed(records: readonly CsvRecord[], table: Table, file: string): Problem | null {
  const firstCells = records.slice(0, 50).map(({ cells }) => cells[0] ?? "");
  if (titlesIn(firstCells, table) < 3) return null;
  return whole(
    "transposed",
    file,
    1,
    {
      zh: "列名写在了第一列，表格行列颠倒",
      en: "The names of the columns stand in the first column",
    },
    {
      zh: "在表格软件里“转置”后再导出",
      en: "Transpose the table in a spreadsheet and export again",
    },
  );
}

const noHeader = (first: CsvRecord, file: string): Problem =>
  whole(
    "header-none",
    file,
    first.line,
    {
      zh: `第一行“${visible(first.cells.join(","), 60)}”里没有认识的列名`,
      en: `There is no known column in the first line “${visible(first.cells.join(","), 60)}”`,
    },
    {
      zh: "第一行写列名，见数据字典",
      en: "The first line names the columns; see the data dictionary",
    },
  );

/** What is wrong with the whole table, or null: then its first record is a header. */
export function shapeFault(
  records: readonly CsvRecord[],
  table: Table,
  file: string,
): Problem | null {
  const [first] = records;
  if (!first) return null;
  if (first.cells.length > limits.columns)
    return whole(
      "header-size",
      file,
      first.line,
      { zh: `表头有 ${first.cells.length} 列`, en: `The header has ${first.cells.length} columns` },
      { zh: `最多 ${limits.columns} 列`, en: `At most ${limits.columns} are read` },
    );
  const early = separatorLine(first, file) ?? wrongDelimiter(first, table, file);
  const titles = titlesIn(first.cells, table);
  if (early || titles > 1) return early;
  if (titles === 1) return transposed(records, table, file);
  return (
    headerBelow(records, table, file) ?? transposed(records, table, file) ?? noHeader(first, file)
  );
}
