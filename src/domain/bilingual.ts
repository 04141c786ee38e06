/** The languages of the site; Chinese is the first and stands at the root. */
export const locales = ["zh", "en"] as const;
export type Locale = (typeof locales)[number];

/** The same words in both languages. */
export interface Bilingual {
  readonly zh: string;
  readonly en: string;
}
