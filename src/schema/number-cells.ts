import { parseDecimal, shift, toPlain } from "../domain/exact.ts";
import { moneyLimit, moneyPowers, yuan, type MoneyUnit } from "../domain/money.ts";
import { fault, normalised, type CellReader, type CellReading } from "./cell.ts";
import { halfWidth, visible } from "../domain/characters.ts";
import { numberFault } from "./near-misses.ts";

/** The contract's number: plain decimal, no leading zeros, no sign but a hyphen. */
const number = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/;
/** No honest figure is longer; a longer one is refused before anything is computed with it. */
const longestNumber = 40;

/** Reads the normalised spelling of a number with `read`, and says that it was normalised. */
function tolerant(read: (text: string) => CellReading): CellReader {
  return (text) => {
    if (text.length > longestNumber) return numberFault(text);
    if (number.test(text)) return read(text);
    const narrow = halfWidth(text);
    if (narrow === text || !number.test(narrow)) return numberFault(narrow);
    const reading = read(narrow);
    return reading.problem ? reading : normalised(reading.value, text, narrow);
  };
}

const negative = (text: string): CellReading =>
  fault(
    "number-negative",
    {
      zh: `“${text}”是负数，这一列不能小于 0`,
      en: `“${text}” is negative; this column is never below 0`,
    },
    {
      zh: "核对原始数据；冲减写进备注",
      en: "Check the original; put a correction into the note",
    },
  );

const headerUnit: Record<MoneyUnit, string> = {
  yuan: "元",
  wan: "万元",
  yi: "亿元",
  wanyi: "万亿元",
};

/** 5亿 in a column of 万元 means 50000: the hint says so, since a bare 5 would be off by ten thousand. */
function moneyFault(text: string, unit: MoneyUnit): CellReading {
  const match = /^((?:0|[1-9]\d{0,12})(?:\.\d{1,12})?)\s*(?:(万亿|亿|万)元?|元)$/.exec(text);
  const value = match?.[1] === undefined ? null : parseDecimal(match[1]);
  if (!match || !value) return numberFault(text);
  const powers: Record<string, number> = { 万亿: 12, 亿: 8, 万: 4, "": 0 };
  const amount = toPlain(shift(value, (powers[match[2] ?? ""] ?? 0) - moneyPowers[unit]));
  return fault(
    "number-format",
    { zh: `“${visible(text)}”带有单位`, en: `“${visible(text)}” carries a unit` },
    {
      zh: `单位写在表头（本列是${headerUnit[unit]}），单元格里写 ${amount}`,
      en: `The unit belongs in the header (this column is in ${headerUnit[unit]}): write ${amount}`,
    },
  );
}

function readMoney(text: string, unit: MoneyUnit): CellReading {
  const point = text.indexOf(".");
  const whole = point < 0 ? text : text.slice(0, point);
  const decimals = point < 0 ? "" : text.slice(point + 1).replace(/0+$/, "");
  const power = moneyPowers[unit];
  if (decimals.length > power) return tooFine(text, unit);
  const amount = Number(whole + decimals.padEnd(power, "0"));
  if (text.startsWith("-"))
    return amount === 0 ? normalised(yuan(0), text, text.slice(1)) : negative(text);
  return amount < moneyLimit ? { value: yuan(amount) } : tooLarge(text, unit);
}

const tooFine = (text: string, unit: MoneyUnit): CellReading =>
  fault(
    "money-precision",
    {
      zh: `“${text}”比 1 元还细：${headerUnit[unit]}最多 ${moneyPowers[unit]} 位小数`,
      en: `“${text}” is finer than one yuan: ${headerUnit[unit]} has at most ${moneyPowers[unit]} decimals`,
    },
    {
      zh: "这往往是公式算出的结果：按原始金额填写，精确到元",
      en: "This often comes from a formula: enter the original amount, exact to the yuan",
    },
  );

const tooLarge = (text: string, unit: MoneyUnit): CellReading =>
  fault(
    "money-range",
    {
      zh: `“${text}”${headerUnit[unit]}达到十万亿元，不可能是一个项目`,
      en: `“${text}” ${headerUnit[unit]} is ten trillion yuan or more, which no project is`,
    },
    {
      zh: "核对单位：是不是把元填进了万元或亿元的列？",
      en: "Check the unit: were yuan entered in a column of 万元 or 亿元?",
    },
  );

/** Money, exact to the 元: fault on anything finer, negative, or of 10¹³ 元 and more. */
export function moneyCell(unit: MoneyUnit): CellReader {
  const read = tolerant((text) => readMoney(text, unit));
  return (text) => {
    const reading = read(text);
    return reading.problem?.code === "number-format" ? moneyFault(halfWidth(text), unit) : reading;
  };
}

function readWhole(text: string): CellReading {
  const [whole = "", decimals = ""] = text.split(".");
  if (/[1-9]/.test(decimals))
    return fault(
      "number-whole",
      { zh: `“${text}”不是整数`, en: `“${text}” is not a whole number` },
      {
        zh: "个数、人数、位次只能是整数",
        en: "Things, persons and ranks are counted in whole numbers",
      },
    );
  const value = Number(whole);
  if (!Number.isSafeInteger(value)) return numberFault(text);
  if (value < 0) return negative(text);
  if (value === 0 && text.startsWith("-")) return normalised(0, text, "0");
  return decimals === "" ? { value } : normalised(value, text, whole);
}

/** A whole number of things, zero or more. */
export const countCell: CellReader = tolerant(readWhole);

/** A number with the digits it was printed with. */
export const printedCell = (below: boolean): CellReader =>
  tolerant((text) => {
    const value = parseDecimal(text);
    if (!value) return numberFault(text);
    if (value.num < 0n && !below) return negative(text);
    if (value.num === 0n && text.startsWith("-"))
      return normalised({ text: text.slice(1), value }, text, text.slice(1));
    return { value: { text, value } };
  });
