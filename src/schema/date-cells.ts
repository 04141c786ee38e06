import { isDate, yearOfDate, type DateText } from "../domain/date.ts";
import { isQuarter } from "../domain/quarter.ts";
import type { Bilingual } from "../domain/bilingual.ts";
import { doubtful, fault, normalised, type CellReader, type CellReading } from "./cell.ts";
import { halfWidth, visible } from "../domain/characters.ts";
import { emptyWords } from "./near-misses.ts";

/** The other spellings that the contract reads: 2020年3月, 2020/3/24, 2020.3 */
const otherForms = [
  /^(\d{4})年(\d{1,2})月(?:(\d{1,2})日?)?$/,
  /^(\d{4})\/(\d{1,2})(?:\/(\d{1,2}))?$/,
  /^(\d{4})\.(\d{1,2})(?:\.(\d{1,2}))?$/,
  /^(\d{4})-(\d{1,2})(?:-(\d{1,2}))?$/,
];

/** A date in one of the other spellings as the contract writes it, or null. */
function rewritten(text: string): string | null {
  for (const form of otherForms) {
    const match = form.exec(text);
    if (!match) continue;
    const [year = "", month = "", day] = match.slice(1);
    const parts = [year, month.padStart(2, "0"), ...(day ? [day.padStart(2, "0")] : [])];
    return parts.join("-");
  }
  return null;
}

const [firstYear, lastYear] = [1949, 2100];

/** Dates outside 1949 to 2100 exist, but are typing errors as good as always. */
function plausible(date: DateText, text: string): CellReading {
  const year = yearOfDate(date);
  if (year >= firstYear && year <= lastYear)
    return date === text ? { value: date } : normalised(date, text, date);
  return doubtful(
    date,
    "date-far",
    { zh: `“${visible(text)}”年份不像是真的`, en: `The year of “${visible(text)}” is not likely` },
    {
      zh: `年份一般在 ${firstYear} 到 ${lastYear} 之间`,
      en: `Years lie between ${firstYear} and ${lastYear}`,
    },
  );
}

/** The calendar date of a day number counted from 1970-01-01 (Howard Hinnant, "civil_from_days"). */
function dateAt(days: number): string {
  const z = days + 719468;
  const era = Math.floor(z / 146097);
  const day = z - era * 146097;
  const yearOfEra = Math.floor(
    (day - Math.floor(day / 1460) + Math.floor(day / 36524) - Math.floor(day / 146096)) / 365,
  );
  const dayOfYear =
    day - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const month = Math.floor((5 * dayOfYear + 2) / 153);
  const d = dayOfYear - Math.floor((153 * month + 2) / 5) + 1;
  const m = month < 10 ? month + 3 : month - 9;
  const year = yearOfEra + era * 400 + (m <= 2 ? 1 : 0);
  return `${year}-${String(m).padStart(2, "0")}-${String(d).padStart(2, "0")}`;
}

/** The date that Excel shows for a serial number of the 1900 system: 43914 is 2020-03-24. */
export const excelDate = (serial: number): string => dateAt(Math.floor(serial) - 25569);

const pad = (digits: string): string => digits.padStart(2, "0");

/** The one date that stands among other words: 2023年1月底, 2023-01（拟）, 2023/1/11 0:00. Null where there are two. */
function dateWithin(text: string): string | null {
  if ((text.match(/\d{4}/g) ?? []).length !== 1) return null;
  const match = /(\d{4})\s?[年./–—-]\s?(\d{1,2})(?!\d)(?:\s?[月./–—-]\s?(\d{1,2})(?!\d))?/.exec(
    text,
  );
  if (!match) return null;
  const [year = "", month = "", day] = match.slice(1);
  const date = [year, pad(month), ...(day ? [pad(day)] : [])].join("-");
  return isDate(date) ? date : null;
}

const numerals = "〇一二三四五六七八九";

/** 十 to 三十一 in digits. */
function ofNumerals(text: string): string {
  const [tens, ones] = text.includes("十") ? text.split("十") : ["〇", text];
  const digit = (numeral: string | undefined, otherwise: number): number =>
    numeral ? numerals.indexOf(numeral) : otherwise;
  return pad(`${digit(tens, 1) * 10 + digit(ones, 0)}`);
}

/** 二〇二三年三月十五日 in digits, or null. */
function inDigits(text: string): string | null {
  const match =
    /^([〇零○一二三四五六七八九]{4})年([一二三四五六七八九十]{1,3})月(?:([一二三四五六七八九十]{1,3})日)?$/.exec(
      text,
    );
  if (!match) return null;
  const [years = "", month = "", day] = match.slice(1);
  const year = Array.from(years.replace(/[零○]/g, "〇"), (one) => numerals.indexOf(one)).join("");
  const date = [year, ofNumerals(month), ...(day ? [ofNumerals(day)] : [])].join("-");
  return isDate(date) ? date : null;
}

const months = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");

/** Mar-23 and 23-Mar, as Excel shows a month of this century; or null. */
function ofMonthName(text: string): string | null {
  const match = /^(?:([a-z]{3})[a-z]*[-. ]?(\d{2})|(\d{2})[-. ]?([a-z]{3})[a-z]*)$/i.exec(text);
  const month = months.indexOf((match?.[1] ?? match?.[4] ?? "").toLowerCase()) + 1;
  return month > 0 ? `20${match?.[2] ?? match?.[3] ?? ""}-${pad(String(month))}` : null;
}

/** The date that is meant, where the text says it in another way. */
function meantBy(text: string): Bilingual | null {
  const within = dateWithin(text);
  if (within !== null)
    return {
      zh: `是不是 ${within}？单元格里只写日期，其余的话写进备注`,
      en: `Is it ${within}? The cell holds the date alone; anything else goes into the note`,
    };
  const other = inDigits(text) ?? ofMonthName(text);
  return other === null ? null : { zh: `是不是 ${other}？`, en: `Is it ${other}?` };
}

const misses: readonly { pattern: RegExp; hint: (text: string) => Bilingual }[] = [
  {
    pattern: /^[1-7]\d{4}(?:\.\d+)?$/,
    hint: (text) => ({
      zh: `这是表格软件的日期序列号，应为 ${excelDate(Number(text))}（1900 日期系统）；把列格式改成日期 YYYY-MM-DD 再导出`,
      en: `This is a spreadsheet's serial number, ${excelDate(Number(text))} in the 1900 system; format the column as YYYY-MM-DD and export again`,
    }),
  },
  {
    pattern: /^\d{8}$/,
    hint: (text) => {
      const date = `${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6)}`;
      return { zh: `写成 ${date}`, en: `Write ${date}` };
    },
  },
  {
    pattern: /[T ]\d{1,2}:\d{2}/,
    hint: (text) => {
      const date = /[Zz]|[+-]\d{2}:?\d{2}$/.test(text) ? null : dateWithin(text);
      return {
        zh: `只写日期，不写时间${date === null ? "" : `，写 ${date}`}`,
        en: `Write the day without the time${date === null ? "" : `: ${date}`}`,
      };
    },
  },
  {
    pattern: /^\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}$|^\d{2}[/.-]\d{1,2}[/.-]\d{1,2}$/,
    hint: () => ({
      zh: "分不清哪个是日、哪个是月；写成 YYYY-MM-DD，例如 2020-03-24",
      en: "Day and month cannot be told apart; write YYYY-MM-DD such as 2020-03-24",
    }),
  },
  {
    pattern: /季度|^\d{4}[Qq]\d$|^[Qq]\d$/,
    hint: () => ({
      zh: "季度不是日期；写到月，例如 2020-03",
      en: "A quarter is not a date; write the month, such as 2020-03",
    }),
  },
  {
    pattern: /^\d{4}(?:0[1-9]|1[0-2])$/,
    hint: (text) => {
      const date = `${text.slice(0, 4)}-${text.slice(4)}`;
      return { zh: `写成 ${date}`, en: `Write ${date}` };
    },
  },
  {
    pattern: /^(?:[今去明次当本]年)?\d{1,2}月/,
    hint: () => ({
      zh: "没有写年份；写成 YYYY-MM-DD 或 YYYY-MM，例如 2020-03",
      en: "The year is missing; write YYYY-MM-DD or YYYY-MM, such as 2020-03",
    }),
  },
  {
    pattern: /^(?:[未已尚拟]|正在|计划)/,
    hint: () => ({
      zh: "这一列只写日期，没有日期就留空；开没开工、竣没竣工写在状态列",
      en: "The column holds dates alone and is left blank without one; what has begun or ended is said by the status",
    }),
  },
  {
    pattern: /^\d{4}年?$/,
    hint: () => ({
      zh: "至少写到月，例如 2020-03",
      en: "Give the month at least, such as 2020-03",
    }),
  },
];

function dateFault(text: string): CellReading {
  const empty = emptyWords(text);
  if (empty) return empty;
  const miss = text.length <= 40 ? misses.find(({ pattern }) => pattern.test(text)) : undefined;
  return fault(
    "date-format",
    { zh: `“${visible(text)}”不是日期`, en: `“${visible(text)}” is not a date` },
    miss?.hint(text) ??
      (text.length <= 40 ? meantBy(text) : null) ?? {
        zh: "写成 YYYY-MM-DD 或 YYYY-MM，例如 2020-03-24、2020-03",
        en: "Write YYYY-MM-DD or YYYY-MM, such as 2020-03-24 or 2020-03",
      },
  );
}

/** 2020.1 may be a 2020.10 whose last zero a spreadsheet dropped. */
const cutOctober = (date: DateText, text: string): CellReading =>
  doubtful(
    date,
    "date-ambiguous",
    {
      zh: `“${text}”按 ${date} 读取，但也可能是被表格软件去掉末尾 0 的 10 月`,
      en: `“${text}” was read as ${date}, but may be October with its last zero dropped by a spreadsheet`,
    },
    { zh: `写成 ${date} 或 ${date.slice(0, 4)}-10`, en: `Write ${date} or ${date.slice(0, 4)}-10` },
  );

/** A day or a month. */
export const dateCell: CellReader = (text) => {
  if (isDate(text)) return plausible(text, text);
  const narrow = halfWidth(text);
  const date = narrow.length <= 12 ? rewritten(narrow) : null;
  if (date === null) return dateFault(narrow);
  if (!isDate(date))
    return fault(
      "date-impossible",
      {
        zh: `日历上没有“${visible(text)}”这一天`,
        en: `There is no “${visible(text)}” in the calendar`,
      },
      { zh: "核对月份和日期", en: "Check month and day" },
    );
  return /^\d{4}\.1$/.test(narrow) ? cutOctober(date, narrow) : plausible(date, text);
};

/** The quarter that a text means in other words: 2020年一季度, 2020-q1; null where it is not clear. */
export function quarterMeant(text: string): string | null {
  const match = /^(\d{4})\s?[年-]?\s?(?:第?([1-4一二三四])季度?|[Qq]([1-4]))$/.exec(
    halfWidth(text),
  );
  const digit = match?.[3] ?? match?.[2] ?? "";
  const number = numerals.includes(digit) ? numerals.indexOf(digit) : Number(digit);
  const quarter = `${match?.[1] ?? ""}Q${number}`;
  return match && isQuarter(quarter) ? quarter : null;
}

/** How a quarter is written, with the one that is meant where that is clear. */
export function quarterHint(text: string): Bilingual {
  const meant = quarterMeant(text);
  return meant === null
    ? { zh: "写成 2020Q1 的样子，季度是 1 到 4", en: "Write it like 2020Q1, with 1 to 4" }
    : { zh: `写成 ${meant}`, en: `Write ${meant}` };
}

/** A quarter, written as everywhere in the project: 2020Q1. */
export const quarterCell: CellReader = (text) =>
  isQuarter(text)
    ? { value: text }
    : fault(
        "quarter-format",
        { zh: `“${visible(text)}”不是季度`, en: `“${visible(text)}” is not a quarter` },
        quarterHint(text),
      );
