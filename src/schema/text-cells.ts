import type { Bilingual } from "../domain/bilingual.ts";
import { doubtful, fault, normalised, type CellReader, type CellReading } from "./cell.ts";
import { codePoints, halfWidth, visible } from "../domain/characters.ts";
import { dittoFault, isSpreadsheetError, spreadsheetFault } from "./near-misses.ts";

/** A text of any kind may be longer than its column likes, up to this; beyond, it is refused (contract, section 4). */
const longestName = 400;

function tooLong(text: string, length: number, most: number): CellReading {
  const message: Bilingual = {
    zh: `这一格有 ${length} 个字，超过 ${most} 个字`,
    en: `The cell has ${length} characters, more than ${most}`,
  };
  const hint: Bilingual = {
    zh: "把说明移到备注列",
    en: "Move the explanation to the note column",
  };
  return length > Math.max(most, longestName)
    ? fault("text-length", message, hint)
    : doubtful(text, "text-length", message, hint);
}

/** Free text. Line breaks and tabs are shown as a blank, as the contract has it. */
export const textCell =
  (maxLength: number): CellReader =>
  (text) => {
    if (text.startsWith("#") && isSpreadsheetError(text)) return spreadsheetFault(text);
    const other = text.length <= 2 ? dittoFault(text) : null;
    if (other) return other;
    const value = text.replace(/[\t\r\n]+/g, " ");
    if (damaged.test(value)) return damagedText(value);
    if (cutLengths.has(text.length)) return perhapsCut(value, text.length, maxLength);
    if (value.length > maxLength) {
      const length = codePoints(value);
      if (length > maxLength) return tooLong(value, length, maxLength);
    }
    return formula.test(value) ? formulaStart(value) : { value };
  };

/** Question marks where letters were, or the signs of a web page spelled out. */
const damaged = /^[?？]{3,}[\d()（）?？]*$|&(?:amp|lt|gt|quot|nbsp|#\d{2,6});/;

const damagedText = (value: string): CellReading =>
  doubtful(
    value,
    "text-damaged",
    {
      zh: `“${visible(value, 60)}”不像原来的文字`,
      en: `“${visible(value, 60)}” is not what was written`,
    },
    {
      zh: "问号是保存时丢了的字，&amp; 一类是从网页抄来的符号：照原文重新输入",
      en: "Question marks are letters lost in saving, &amp; and the like come from a web page: enter the text again",
    },
  );

/** What spreadsheets take for a formula (OWASP, CSV injection), full-width signs included. */
const formula = /^[=+\-@＝＋－＠]/;

const formulaStart = (value: string): CellReading =>
  doubtful(
    value,
    "formula-start",
    {
      zh: `文字以“${value.slice(0, 1)}”开头，表格软件会当成公式`,
      en: `The text begins with “${value.slice(0, 1)}”, which spreadsheets take for a formula`,
    },
    { zh: "改写开头，去掉这个符号", en: "Begin with a word" },
  );

/** Where programs cut texts: old Excel cells and many database columns; and the longest cell of Excel. */
const cutLengths = new Set([255, 256, 32_767]);

/** A text that was cut is refused where it is too long for its column anyway. */
function perhapsCut(value: string, length: number, maxLength: number): CellReading {
  const tell = length > Math.max(maxLength, longestName) ? fault : doubtful.bind(null, value);
  return tell(
    "cell-cut",
    {
      zh: `这一格正好 ${length} 个字符，可能被软件截断了`,
      en: `The cell has exactly ${length} characters and may have been cut by a program`,
    },
    {
      zh: `对照原文补全；这一列最多 ${maxLength} 个字`,
      en: `Complete it from the original; this column takes ${maxLength} characters`,
    },
  );
}

const idPattern = /^[A-Za-z0-9][A-Za-z0-9.-]{0,39}$/;

/** Whether a text has the form of an id: `A-Z a-z 0-9 . -`, at most 40, first a letter or digit. */
export const isId = (text: string): boolean => idPattern.test(text);

const idMisses: readonly (readonly [RegExp, Bilingual])[] = [
  [
    /^\d+(?:\.\d+)?[eE]\+\d+$/,
    {
      zh: "编号被表格软件变成了科学计数法，原来的编号已经丢失：把列格式改成文本，从原始数据重新导出",
      en: "A spreadsheet turned the id into scientific notation and lost it: format the column as text and export from the original",
    },
  ],
  [
    /^\d{1,3}(?:,\d{3})+$/,
    { zh: "编号里不能有千分位逗号", en: "An id has no thousands separators" },
  ],
  [
    /[/\\%]|^\.|^[A-Za-z]:/,
    {
      zh: "编号会成为网址的一部分，不能像路径",
      en: "The id becomes part of an address and must not look like a path",
    },
  ],
  [
    /[\uFF21-\uFF3A\uFF41-\uFF5A\u0370-\u04FF]/,
    {
      zh: "有全角字母，或看起来像英文的其他字母；请用英文输入法重写",
      en: "It has full-width letters or letters that only look Latin; type it again",
    },
  ],
  [/_/, { zh: "下划线换成减号 -", en: "Use a hyphen in place of the underscore" }],
];

function idFault(text: string): CellReading {
  if (isSpreadsheetError(text)) return spreadsheetFault(text);
  const miss = idMisses.find(([pattern]) => pattern.test(text));
  return fault(
    "id-format",
    { zh: `“${visible(text)}”不能作编号`, en: `“${visible(text)}” cannot be an id` },
    miss?.[1] ?? {
      zh: "编号只用英文字母、数字、. 和 -，以字母或数字开头，最多 40 个字符",
      en: "An id has letters A–Z, digits, . and - only, begins with a letter or digit, at most 40",
    },
  );
}

/** Names that Windows keeps for itself, and a dot at the end, which it drops. */
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\..*)?$|\.$/i;
/** A number of more digits than a spreadsheet keeps, with zeros where they were. */
const cutNumber = /^\d{13,}000$/;

function doubtfulId(text: string): CellReading | null {
  if (reserved.test(text))
    return doubtful(
      text,
      "id-reserved",
      {
        zh: `Windows 不能用“${text}”作文件名`,
        en: `Windows cannot name a file “${text}”`,
      },
      { zh: "换一个编号，例如在后面加 -1", en: "Choose another id, with -1 after it for instance" },
    );
  if (!cutNumber.test(text)) return null;
  return doubtful(
    text,
    "id-cut",
    {
      zh: `“${text}”末尾的 0 可能是表格软件截断的`,
      en: `The zeros that end “${text}” may be digits that a spreadsheet lost`,
    },
    {
      zh: "表格软件只记十五位数字：把列设成文本，从原始数据重新导出",
      en: "Spreadsheets keep fifteen digits: format the column as text and export from the original",
    },
  );
}

/** One id. Full-width digits are read; anything else outside the alphabet is refused. */
export const idCell: CellReader = (text) => {
  if (idPattern.test(text)) return doubtfulId(text) ?? { value: text };
  const narrow = text.replace(/[０-９]/g, halfWidth);
  return idPattern.test(narrow) ? normalised(narrow, text, narrow) : idFault(text);
};

/** The parts of a list: `;` `；` and `、` separate. */
export const listItems = (text: string): string[] =>
  text
    .split(/[;；、]/)
    .map((item) => item.trim())
    .filter((item) => item !== "");

/** A list whose items are read one by one; the first that cannot be read refuses the cell. */
export const listCell =
  (item: CellReader): CellReader =>
  (text) => {
    const values = new Set<unknown>();
    let note: CellReading["problem"];
    const items = listItems(text);
    for (const part of items) {
      const reading = item(part);
      if (reading.problem?.severity === "error") return { value: null, problem: reading.problem };
      note ??= reading.problem;
      if (!note && values.has(reading.value)) note = twice(part);
      values.add(reading.value);
    }
    if (values.size === 0) return idFault(text);
    return note ? { value: [...values], problem: note } : { value: [...values] };
  };

const twice = (item: string): NonNullable<CellReading["problem"]> => ({
  severity: "warning",
  code: "list-duplicate",
  message: {
    zh: `“${visible(item)}”在同一单元格里出现两次`,
    en: `“${visible(item)}” stands twice in one cell`,
  },
  hint: { zh: "只写一次", en: "Write it once" },
});
