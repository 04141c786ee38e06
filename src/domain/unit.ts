import type { Bilingual } from "./bilingual.ts";

/** What a figure is counted in, inside the program. Money is in 元, rates are in %. */
export type Unit =
  | "count"
  | "yuan"
  | "percent"
  | "points"
  | "persons"
  | "days"
  | "rank"
  | "times"
  | "events"
  | "score";

/** Units as sources print them: the unit inside and the power of ten between the two. */
export const printedUnits = {
  个: { unit: "count", power: 0, en: "projects" },
  项: { unit: "count", power: 0, en: "items" },
  元: { unit: "yuan", power: 0, en: "yuan" },
  万元: { unit: "yuan", power: 4, en: "10,000 yuan" },
  亿元: { unit: "yuan", power: 8, en: "100 million yuan" },
  万亿元: { unit: "yuan", power: 12, en: "trillion yuan" },
  "%": { unit: "percent", power: 0, en: "%" },
  个百分点: { unit: "points", power: 0, en: "percentage points" },
  人: { unit: "persons", power: 0, en: "persons" },
  名: { unit: "rank", power: 0, en: "rank" },
  位: { unit: "rank", power: 0, en: "rank" },
  万人: { unit: "persons", power: 4, en: "10,000 persons" },
  天: { unit: "days", power: 0, en: "days" },
  倍: { unit: "times", power: 0, en: "times" },
  次: { unit: "events", power: 0, en: "events" },
  批次: { unit: "events", power: 0, en: "batches" },
} as const satisfies Record<string, { unit: Unit; power: number; en: string }>;
export type PrintedUnit = keyof typeof printedUnits;

export const isPrintedUnit = (text: string): text is PrintedUnit =>
  Object.hasOwn(printedUnits, text);

/** Names of the units in tables and in the data dictionary. */
export const unitNames: Record<Unit, Bilingual> = {
  count: { zh: "个", en: "projects" },
  yuan: { zh: "万元", en: "10,000 yuan" },
  percent: { zh: "%", en: "%" },
  points: { zh: "个百分点", en: "percentage points" },
  persons: { zh: "人", en: "persons" },
  days: { zh: "天", en: "days" },
  rank: { zh: "位", en: "rank" },
  times: { zh: "倍", en: "times" },
  events: { zh: "次", en: "events" },
  score: { zh: "分", en: "points" },
};
