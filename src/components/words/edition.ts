import type { Bilingual, Locale } from "../../domain/bilingual.ts";
import type { Amount } from "../../i18n/format.ts";
import { formatPrinted } from "../../i18n/format.ts";
import { report } from "../../i18n/report.ts";
import { linker, type Linker } from "../../i18n/routes.ts";
import type { Indicator } from "../../indicators/indicator.ts";
import type { Figure } from "../../report/figures.ts";
import type { Names } from "../../report/names.ts";
import type { Site } from "../../schema/documents.ts";

/** The site in one language: what every component needs to turn facts into words and addresses. */
export interface Edition {
  readonly locale: Locale;
  readonly site: Site;
  readonly t: (typeof report)[Locale];
  readonly link: Linker;
  readonly names: Names;
  readonly indicator: (id: string) => Indicator | undefined;
  /** The words in this edition's language. */
  readonly say: (words: Bilingual) => string;
}

export function createEdition(
  site: Site,
  names: Names,
  indicator: (id: string) => Indicator | undefined,
  locale: Locale,
  base: string,
): Edition {
  return {
    locale,
    site,
    t: report[locale],
    link: linker(base, locale),
    names,
    indicator,
    say: (words) => words[locale],
  };
}

/** An indicator's label; ids that only another version knew stay ids. */
export const labelOf = (edition: Edition, id: string): string => {
  const indicator = edition.indicator(id);
  return indicator ? edition.say(indicator.label) : id;
};

/** A figure with the digits of its source, without the words of its qualifier. */
export const amountOf = (edition: Edition, figure: Figure): Amount =>
  formatPrinted(
    figure.printed.text,
    figure.printed.unit,
    edition.locale,
    figure.printed.unit === "个" || figure.printed.unit === "项"
      ? edition.indicator(figure.indicator)?.counted
      : undefined,
  );

/** Puts 约, 超过 or 不到 before a text, as the source qualifies its figure. */
export function qualified(edition: Edition, figure: Figure, text: string): string {
  switch (figure.qualifier) {
    case "about":
      return edition.t.about(text);
    case "at_least":
      return edition.t.atLeast(text);
    case "at_most":
      return edition.t.atMost(text);
    case null:
      return text;
  }
}

/** A figure in full: 约25.4亿元. */
export const textOf = (edition: Edition, figure: Figure): string =>
  qualified(edition, figure, amountOf(edition, figure).text);
