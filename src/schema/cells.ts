import type { MoneyUnit } from "../domain/money.ts";
import { fault, normalised, type CellReader, type CellReading } from "./cell.ts";
import { forbiddenIn, visible } from "../domain/characters.ts";
import type { CellKind } from "./column.ts";
import { dateCell, quarterCell } from "./date-cells.ts";
import { categoryCell, choiceCell, regionCell, unitCell, type Lists } from "./listed-cells.ts";
import { countCell, moneyCell, printedCell } from "./number-cells.ts";
import { idCell, listCell, textCell } from "./text-cells.ts";

/** What a cell may contain. Every kind of column has its reader; the contract's "Cells" is the specification. */

/** The longest text that Excel holds in a cell; nothing longer is looked at. */
export const longestCell = 32_767;

function readerOf(cell: CellKind, lists: Lists, unit: MoneyUnit): CellReader {
  switch (cell.kind) {
    case "text":
      return textCell(cell.maxLength);
    case "id":
      return idCell;
    case "ids":
      return listCell(idCell);
    case "money":
      return moneyCell(unit);
    case "count":
      return countCell;
    case "printed":
      return printedCell(cell.negative);
    case "date":
      return dateCell;
    case "quarter":
      return quarterCell;
    case "unit":
      return unitCell;
    case "region":
      return regionCell(lists);
    case "category":
      return categoryCell(lists, cell.dimension);
    case "categories":
      return listCell(categoryCell(lists, cell.dimension));
    case "choice":
      return choiceCell(cell.options);
  }
}

const blank: CellReading = { value: null };

const isPrivateUse = (character: string): boolean =>
  /^U\+(?:E[0-9A-F]{3}|F[0-8][0-9A-F]{2}|F[0-9A-F]{4}|10[0-9A-F]{4})$/.test(character);

const badCharacter = (text: string, character: string): CellReading =>
  fault(
    "character",
    {
      zh: `“${visible(text)}”里有不可见或已损坏的字符 ${character}`,
      en: `“${visible(text)}” holds ${character}, an invisible or broken character`,
    },
    character === "U+FFFD"
      ? {
          zh: "这个字在之前的转换中已经丢失，请从原始数据重新填写",
          en: "The character was lost in an earlier conversion; enter it again from the original",
        }
      : isPrivateUse(character)
        ? {
            zh: "这是旧字体里自造的字，别的电脑显示不出来；用输入法重新输入这个字，打不出就用通行的字代替",
            en: "It is a character of an old private font and shows as a box elsewhere; type the real one",
          }
        : { zh: "删去这个单元格，重新输入一遍", en: "Clear the cell and type it again" },
  );

const tooLarge = (length: number): CellReading =>
  fault(
    "cell-size",
    { zh: `单元格有 ${length} 个字符`, en: `The cell has ${length} characters` },
    { zh: `最多 ${longestCell} 个`, en: `At most ${longestCell} are read` },
  );

/** Kinds whose cells repeat from row to row, or from quarter to quarter. */
const repeating = new Set<CellKind["kind"]>([
  "date",
  "region",
  "category",
  "categories",
  "choice",
  "unit",
  "id",
  "text",
]);
const remembered = 20_000;

/** The same reader, which remembers what it has read: a region or a date stands in thousands of rows. */
function memory(read: CellReader): CellReader {
  const known = new Map<string, CellReading>();
  return (text) => {
    const before = known.get(text);
    if (before) return before;
    const reading = read(text);
    if (known.size < remembered && text.length < 100) known.set(text, reading);
    return reading;
  };
}

/**
 * The reader of a column's cells, from raw text to value: null for a blank cell, money in 元, codes for
 * names. It takes away outer blanks and says so; `unit` is what the header says that money is in.
 */
export function cellReader(cell: CellKind, lists: Lists, unit: MoneyUnit = "yuan"): CellReader {
  if (!repeating.has(cell.kind)) return newReader(cell, lists, unit);
  const known = readers.get(lists) ?? new Map<CellKind, CellReader>();
  readers.set(lists, known);
  const reader = known.get(cell) ?? memory(newReader(cell, lists, unit));
  known.set(cell, reader);
  return reader;
}

/** What was read with the lists of one data set: the name of a project stands in the files of forty quarters. */
const readers = new WeakMap<Lists, Map<CellKind, CellReader>>();

function newReader(cell: CellKind, lists: Lists, unit: MoneyUnit): CellReader {
  const read = readerOf(cell, lists, unit);
  return (raw) => {
    if (raw === "") return blank;
    if (raw.length > longestCell) return tooLarge(raw.length);
    const character = forbiddenIn(raw);
    if (character !== null) return badCharacter(raw, character);
    const text = raw.trim();
    if (text === "") return blank;
    const reading = read(text);
    return text.length === raw.length || reading.problem
      ? reading
      : normalised(reading.value, raw, text);
  };
}
