import type { Locale } from "../../../src/domain/bilingual.ts";
import type { CorpusQuarter } from "../corpus/city.ts";

/** What was planted: of which kind the error is. */
export type Planted =
  | "base"
  | "bound"
  | "direction"
  | "fraction"
  | "multiple"
  | "owner"
  | "points"
  | "quarter"
  | "range"
  | "rank"
  | "rounding"
  | "scale"
  | "unit"
  | "value";

/** A sentence and where in it an error was planted; nowhere in one that is right. */
export interface Sentence {
  readonly locale: Locale;
  readonly quarter: CorpusQuarter;
  readonly text: string;
  readonly kind: Planted | "right";
  readonly planted: readonly { readonly start: number; readonly end: number }[];
}

interface Written {
  readonly right: readonly string[];
  /** What is wrong stands between « and ». */
  readonly wrong: readonly (readonly [kind: Planted, marked: string])[];
}

function parse(marked: string): Pick<Sentence, "text" | "planted"> {
  const planted: { start: number; end: number }[] = [];
  let text = "";
  for (const part of marked.split("«")) {
    const [wrong = "", rest] = part.split("»");
    if (rest !== undefined) planted.push({ start: text.length, end: text.length + wrong.length });
    text += wrong + (rest ?? "");
  }
  return { text, planted };
}

export function sentencesOf(locale: Locale, quarter: CorpusQuarter, written: Written): Sentence[] {
  return [
    ...written.right.map((text) => ({
      locale,
      quarter,
      text,
      kind: "right" as const,
      planted: [],
    })),
    ...written.wrong.map(([kind, marked]) => ({ locale, quarter, kind, ...parse(marked) })),
  ];
}
