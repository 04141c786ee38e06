import type { Edition } from "./edition.ts";

/** A small sign after a number: what it says, where it leads, what it means. */
export interface Mark {
  readonly text: string;
  readonly href: string;
  readonly title: string;
}

/** 〔注2〕, [note 2]; with several notes 〔注2、3〕, which leads to the first. Undefined without any. */
export function noteMark(
  { locale, t }: Pick<Edition, "locale" | "t">,
  numbers: readonly number[],
): Mark | undefined {
  const [first] = numbers;
  if (first === undefined) return undefined;
  const list = numbers.join(t.list);
  return {
    text: locale === "zh" ? `〔${t.marks.note}${list}〕` : `[${t.marks.note} ${list}]`,
    href: `#note-${first}`,
    title: t.markTitles.note,
  };
}
