import type { Locale } from "../../domain/bilingual.ts";
import { referenceStrings } from "../../i18n/reference.ts";
import type { Column } from "../tables/table.ts";

/** What changed, what it was, what it is now (the value that a phone shows first), and by how much. */
export function changeColumns(locale: Locale, what: string): Column[] {
  const t = referenceStrings[locale];
  return [
    { label: what, kind: "name" },
    { label: t.before, kind: "number", said: true },
    { label: t.after, kind: "value" },
    { label: t.change, kind: "number", said: true },
  ];
}
