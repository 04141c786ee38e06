import type { Locale } from "../domain/bilingual.ts";

/**
 * The strings of one topic. Chinese is the contract, English must have the same keys and the same
 * functions: a missing translation does not compile.
 */
export const strings = <S extends object>(zh: S, en: NoInfer<S>): Readonly<Record<Locale, S>> => ({
  zh,
  en,
});
