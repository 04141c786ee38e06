import type { Bilingual } from "../../domain/bilingual.ts";
import type { Severity } from "../../domain/problem.ts";

/** What the editors' guide says of a rule beside its law: why it holds, how to mend what breaks it, an example. */
export interface Advice {
  readonly why: Bilingual;
  readonly mend: Bilingual;
  /** Cells or lines as an editor would write them. */
  readonly example: { readonly wrong: string; readonly right: string };
}

/** An entry of the guide: everything that is to be said of a code. */
export interface GuideEntry extends Advice {
  /** The code of the problems, and the `rule` of exceptions.csv. */
  readonly code: string;
  readonly severity: Severity;
  /** What always holds, in words. */
  readonly law: Bilingual;
}

type Pair = readonly [zh: string, en: string];
const both = ([zh, en]: Pair): Bilingual => ({ zh, en });

/** The advice on a rule: why, how to mend it, what is wrong, what is right. */
export const advice = (why: Pair, mend: Pair, wrong: string, right: string): Advice => ({
  why: both(why),
  mend: both(mend),
  example: { wrong, right },
});

/** The entry of a fault that is no rule between cells: its law first. */
export const fault = (
  severity: Severity,
  law: Pair,
  ...rest: Parameters<typeof advice>
): Omit<GuideEntry, "code"> => ({ severity, law: both(law), ...advice(...rest) });
