import type { Bilingual } from "../domain/bilingual.ts";
import { problem, type Problem, type Severity } from "../domain/problem.ts";
import { visible } from "../domain/characters.ts";
import type { CsvRecord } from "./records.ts";

/** Records that are no rows: blank ones, sums, repeated headers, and those of another width. */

/** A word for a sum, perhaps of a place named before it, with a colon or a count behind it: 全市合计（29个）. */
const totals =
  /^(?:[全各本][市县区州省页表部]{1,3}|其中)?\s*(?:[合总小共]\s*计|total|sum|subtotal|grand total)\s*(?:[:：]|[(（]?\s*\d{1,6}\s*[个项]?\s*[)）]?)?$/i;

const at = (
  severity: Severity,
  code: string,
  file: string,
  record: CsvRecord,
  message: Bilingual,
  hint: Bilingual,
): Problem =>
  problem(
    severity,
    code,
    { file, line: record.line, text: visible(record.cells.join(","), 200) },
    message,
    hint,
  );

const width = (record: CsvRecord, header: readonly string[], file: string): Problem => {
  const [has, wants] = [record.cells.length, header.length];
  const fewer = has < wants;
  return at(
    "error",
    "row-width",
    file,
    record,
    {
      zh: `这一行有 ${has} 格，表头有 ${wants} 列`,
      en: `The row has ${has} cells, the header ${wants} columns`,
    },
    fewer
      ? {
          zh: `补足逗号；缺的是“${visible(header[has] ?? "")}”及以后各列`,
          en: `Add the commas that are missing from “${visible(header[has] ?? "")}” on`,
        }
      : {
          zh: '某一格里有逗号时，要把整格放进引号 "…"',
          en: 'A cell with a comma in it is put into quotes "…"',
        },
  );
};

/** So many titles of columns in one record make it a header: no row has the name of a column even twice. */
const titlesOfHeader = 3;

/** Whether a record is the header again, or a second line of it in other words. */
function isHeader(
  cells: readonly string[],
  header: readonly string[],
  isTitle: (cell: string) => boolean,
): boolean {
  if (cells[0] === header[0] && cells.every((cell, i) => cell === header[i])) return true;
  // Rows begin with an id or a code: only what does not is worth the search.
  if (/^[A-Za-z0-9]/.test(cells[0] ?? "")) return false;
  return cells.filter((cell) => cell !== "" && isTitle(cell)).length >= titlesOfHeader;
}

/** Why a record is no row, or null. Blank records are warnings, the others errors. */
export function recordFault(
  record: CsvRecord,
  header: readonly string[],
  file: string,
  isTitle: (cell: string) => boolean = () => false,
): Problem | null {
  const { cells } = record;
  const first = cells[0] ?? "";
  if ((first === "" || first.trim() === "") && cells.every((cell) => cell.trim() === ""))
    return at(
      "warning",
      "row-blank",
      file,
      record,
      { zh: "空行", en: "A blank line" },
      { zh: "删去空行", en: "Remove it" },
    );
  if (cells.length !== header.length) return width(record, header, file);
  if (isHeader(cells, header, isTitle))
    return at(
      "error",
      "header-repeated",
      file,
      record,
      { zh: "表头又出现了一次", en: "The header stands here once more" },
      {
        zh: "两张表拼在一起时，只留第一行表头",
        en: "Keep the first header only when joining files",
      },
    );
  if (totals.test(first.trim()) || totals.test(cells[1]?.trim() ?? ""))
    return at(
      "error",
      "row-total",
      file,
      record,
      { zh: "这是合计行，不是一条记录", en: "This is a row of totals, not a record" },
      { zh: "删去合计行；合计由程序计算", en: "Remove it; totals are computed" },
    );
  return null;
}
