import type { Advice } from "../guide/advice.ts";
import { figureAdvice } from "../guide/rules-figures.ts";
import { listAdvice } from "../guide/rules-lists.ts";
import { projectAdvice } from "../guide/rules-projects.ts";
import { registerAdvice } from "../guide/rules-registers.ts";

const all = {
  ...registerAdvice,
  ...projectAdvice,
  ...listAdvice,
  ...figureAdvice,
} as const satisfies Readonly<Record<string, Advice>>;

/** The codes of rules: each has its advice, so that no rule can be added without. */
export type RuleCode = keyof typeof all;

export const adviceOf = (code: RuleCode): Advice => all[code];
