import type { Locale } from "../../domain/bilingual.ts";
import type { Numeral } from "./numeral.ts";
import { scanEn } from "./scan-en.ts";
import { scanZh } from "./scan-zh.ts";

/** Every number of a text that may be a statistic: dates, names, ordinals and the like are left out. */
export const scanNumerals = (text: string, locale: Locale): Numeral[] =>
  locale === "zh" ? scanZh(text) : scanEn(text);
