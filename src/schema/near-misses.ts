import type { Bilingual } from "../domain/bilingual.ts";
import { visible } from "../domain/characters.ts";
import { fault, type CellReading } from "./cell.ts";

/** What people write where nothing is known; the contract wants a blank cell. */
const placeholders = new Set(
  (
    "无 暂无 待定 未定 未知 不详 没有 空 不适用 缺 略 - -- — —— – / \\ . … ? ？ " +
    "n/a na tbc tbd nil none null nan undefined unknown"
  ).split(" "),
);

const spreadsheetError =
  /^#(?:REF!|N\/A|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!|GETTING_DATA|#+)?$/i;

/** Whether the text is an error value of a spreadsheet: #REF!, #N/A, ####. */
export const isSpreadsheetError = (text: string): boolean => spreadsheetError.test(text);

export const spreadsheetFault = (text: string): CellReading =>
  fault(
    "spreadsheet-error",
    {
      zh: `“${visible(text)}”是表格软件的错误值，原来的内容已经丢失`,
      en: `“${visible(text)}” is an error value of a spreadsheet; what stood there is lost`,
    },
    {
      zh: "在原表中改正公式或加宽列，再重新导出；没有数据就留空",
      en: "Mend the formula or widen the column in the original and export again; leave the cell blank if there is nothing",
    },
  );

/** What stands for the cell above, on paper. */
const ditto = /^(?:同上|同前|同左|〃|″|"|''|＂)$/;

/** A cell that only points at another, or null: once the table is sorted, nobody knows at which. */
export function dittoFault(text: string): CellReading | null {
  if (!ditto.test(text)) return null;
  return fault(
    "placeholder",
    { zh: `“${visible(text)}”指的是另一格`, en: `“${visible(text)}” points at another cell` },
    {
      zh: "照写那一格的内容；表格排序以后，谁也不知道“同上”指哪一行",
      en: "Write out what stands there: once the table is sorted, nobody knows what is meant",
    },
  );
}

/** A cell that says in words that it has nothing to say, or null. */
export function emptyWords(text: string): CellReading | null {
  if (isSpreadsheetError(text)) return spreadsheetFault(text);
  const other = dittoFault(text);
  if (other) return other;
  if (!placeholders.has(text.toLowerCase())) return null;
  return fault(
    "placeholder",
    {
      zh: `“${visible(text)}”不是数据`,
      en: `“${visible(text)}” is not data`,
    },
    {
      zh: "没有数据就让单元格空着；空白表示未报送，不等于 0",
      en: "Leave the cell blank where nothing is known; blank means not reported and is never 0",
    },
  );
}

interface NearMiss {
  readonly pattern: RegExp;
  readonly hint: (text: string) => Bilingual;
}

const plain = (text: string): string => text.replace(/[^\d.]/g, "");
const write = (text: string, zh: string, en: string): Bilingual => ({
  zh: `${zh}，写 ${text}`,
  en: `${en}: write ${text}`,
});

/** The first pattern that fits says what is wrong. None of them can backtrack: no two neighbours overlap. */
const numberMisses: readonly NearMiss[] = [
  {
    pattern: /^[=＝]/,
    hint: () => ({
      zh: "这是公式，不是结果；复制后“选择性粘贴→数值”，再导出",
      en: "This is a formula, not its result: paste it as a value and export again",
    }),
  },
  {
    pattern: /^-?\d+[。,，]\d{1,2}$/,
    hint: (text) =>
      write(text.replace(/[。,，]/, "."), "小数点用英文句点 .", "The decimal point is a full stop"),
  },
  {
    pattern: /^-?\d{1,3}(?:[,，' \u00A0]\d{3})+(?:\.\d+)?$/,
    hint: (text) =>
      write(text.replace(/[^\d.-]/g, ""), "不用千分位分隔符", "No thousands separators"),
  },
  {
    pattern: /[%％‰]$/,
    hint: (text) =>
      write(plain(text), "单位不写在单元格里", "The unit does not belong in the cell"),
  },
  {
    pattern: /^[约近超逾≈~～>＞<＜≥≤]|(?:左右|以上|以下|余|多|\+)$/,
    hint: (text) => ({
      zh: `只写数字${plain(text) ? ` ${plain(text)}` : ""}；“约、超、余”写进 qualifier（限定）或备注列`,
      en: `Write the bare number${plain(text) ? ` ${plain(text)}` : ""}; “about” and “more than” belong in the qualifier or note column`,
    }),
  },
  {
    pattern: /^[+-]?\d+(?:\.\d+)?[eE][+-]?\d+$/,
    hint: () => ({
      zh: "这是科学计数法，原来的位数可能已经丢失；把列格式改成“数值”或“文本”后重新导出",
      en: "This is scientific notation and may have lost digits; format the column as number or text and export again",
    }),
  },
  {
    pattern: /^[¥￥$£€]/,
    hint: (text) => write(plain(text), "不写货币符号", "No currency sign"),
  },
  {
    pattern: /^[(（]\d+(?:\.\d+)?[)）]$|^[−–—]\d/,
    hint: (text) => write(`-${plain(text)}`, "负数用半角减号 -", "A negative number has a hyphen"),
  },
  {
    pattern: /^-?0\d/,
    hint: (text) =>
      write(text.replace(/^(-?)0+(?=\d)/, "$1"), "前面不要多余的 0", "No leading zeros"),
  },
  {
    pattern: /^-?\.\d+$|^-?\d+\.$|^\+\d/,
    hint: (text) =>
      write(
        text
          .replace(/^\+/, "")
          .replace(/^(-?)\./, "$10.")
          .replace(/\.$/, ""),
        "用普通的十进制数",
        "A plain decimal",
      ),
  },
  {
    pattern: /^\d+(?:\.\d+)?\s*[-~～—至到]\s*\d+(?:\.\d+)?$/,
    hint: () => ({
      zh: "这里要一个数，不能是范围；把范围写进备注",
      en: "One number is wanted, not a range; put the range into the note",
    }),
  },
  {
    pattern: /^[零〇一二三四五六七八九十百千万亿两点]+$/,
    hint: () => ({ zh: "用阿拉伯数字写", en: "Use Arabic numerals" }),
  },
  {
    pattern: /^\d+(?:\.\d+)?\s*[^\d\s.,]/,
    hint: (text) =>
      write(
        /^\d+(?:\.\d+)?/.exec(text)?.[0] ?? "",
        "单位写在表头，单元格里只写数字",
        "The unit belongs in the header, the cell holds the bare number",
      ),
  },
];

/** Why a text is no number, with the hint that fits it. */
export function numberFault(text: string): CellReading {
  const empty = emptyWords(text);
  if (empty) return empty;
  const short =
    text.length <= 100 ? numberMisses.find((miss) => miss.pattern.test(text)) : undefined;
  return fault(
    "number-format",
    { zh: `“${visible(text)}”不是数字`, en: `“${visible(text)}” is not a number` },
    short?.hint(text) ?? {
      zh: "写普通的十进制数，例如 1234.5；没有数据就留空",
      en: "Write a plain decimal such as 1234.5, or leave the cell blank",
    },
  );
}
