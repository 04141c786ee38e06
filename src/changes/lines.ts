import type { Locale } from "../domain/bilingual.ts";
import { sign } from "../domain/exact.ts";
import { visible } from "../domain/characters.ts";
import { changeStrings, percentText } from "../i18n/changes.ts";
import { formatValue } from "../i18n/format.ts";
import { differenceStrings } from "../i18n/difference.ts";
import type { Change } from "./change.ts";
import type { Difference, FileDifference, Losses, ReleaseDifference } from "./difference.ts";
import { ownFigures, pointsBetween, type FigureChange, type FigureSide } from "./figures.ts";

/** A difference as lines of four cells: where, before, now, by how much. Texts of the data are made harmless. */

export type Line = readonly [where: string, before: string, now: string, change: string];

/** At most so many lines of one kind are printed; what is lost is always told in full. */
export const shownLines = 50;

const longest = 60;
const shown = (text: string): string => visible(text, longest);

export function changeLine(change: Change, locale: Locale): Line {
  const t = differenceStrings[locale];
  const where = `${change.table[locale]}${t.colon}${shown(change.record)}`;
  if (change.kind !== "value")
    return change.kind === "added"
      ? [where, "", t.rowNew, ""]
      : [where, t.rowGone(change.values), "", ""];
  return [
    `${where} · ${change.field[locale]}`,
    shown(change.before) || t.blank,
    shown(change.after) || t.blank,
    percentText(change.percent),
  ];
}

function sideText(side: FigureSide | null, unit: string, locale: Locale): string {
  if (side === null) return differenceStrings[locale].notComputed;
  return side.missing ? changeStrings[locale].missing[side.missing] : `${side.value ?? ""}${unit}`;
}

/** By how much a figure changed, with its sign: a rate in percentage points, all else in %. */
export function sizeText(change: FigureChange, locale: Locale): string {
  const points = pointsBetween(change);
  if (!points) return percentText(change.percent);
  const { text } = formatValue(points, { unit: "points", decimals: 1 }, locale);
  return sign(points) > 0 ? `+${text}` : text;
}

export function figureLine(change: FigureChange, locale: Locale): Line {
  const of = change.dimension === "" ? "" : ` · ${change.dimension} ${shown(change.category)}`;
  return [
    `${change.label[locale]}${of}`,
    sideText(change.before, change.unit, locale),
    sideText(change.after, change.unit, locale),
    sizeText(change, locale),
  ];
}

export const fileLine = ({ path, kind }: FileDifference, locale: Locale): Line => [
  path,
  "",
  differenceStrings[locale].kinds[kind],
  "",
];

/** Everything that is gone, one sentence each. */
export function lossLines(losses: Losses, locale: Locale): string[] {
  const t = differenceStrings[locale];
  return [
    ...losses.releases.map((id) => t.releaseGone(id)),
    ...losses.files.map((path) => t.fileGone(path)),
    ...losses.changes.map((change) => {
      const [where, before] = changeLine(change, locale);
      return `${where}${t.colon}${change.kind === "value" ? t.blanked(before) : before}`;
    }),
  ];
}

/** A block of lines under a heading; `more` are left out. */
export interface Block {
  readonly heading: string;
  readonly lines: readonly Line[];
  readonly more: number;
}

function block(heading: string, lines: readonly Line[]): Block[] {
  if (lines.length === 0) return [];
  const more = Math.max(0, lines.length - shownLines);
  return [{ heading, lines: lines.slice(0, shownLines), more }];
}

/** One part of a difference: a release, the shared tables, or the content. */
export interface Part {
  readonly heading: string;
  /** What changed, counted; empty where there is nothing to count. */
  readonly summary: string;
  readonly blocks: readonly Block[];
}

function releasePart(release: ReleaseDifference, locale: Locale): Part {
  const t = differenceStrings[locale];
  const of = (kind: Change["kind"]): number =>
    release.changes.filter((change) => change.kind === kind).length;
  const { before, after, changes, figures } = release;
  const heading =
    before === null
      ? `${after ?? ""} · ${t.newRelease}`
      : before === after
        ? before
        : t.title(before, after ?? "—");
  return {
    heading,
    summary: t.counts(of("value"), of("added"), of("removed"), figures.length),
    blocks: [
      ...block(
        t.data,
        changes.map((change) => changeLine(change, locale)),
      ),
      ...block(
        t.figures,
        ownFigures(figures).map((change) => figureLine(change, locale)),
      ),
    ],
  };
}

/** All parts of a difference in which something differs. */
export function partsOf(difference: Difference, locale: Locale): Part[] {
  const t = differenceStrings[locale];
  const simple = (heading: string, lines: readonly Line[]): Part[] =>
    lines.length === 0 ? [] : [{ heading, summary: "", blocks: block("", lines) }];
  return [
    ...difference.releases.map((release) => releasePart(release, locale)),
    ...simple(
      t.shared,
      difference.shared.map((change) => changeLine(change, locale)),
    ),
    ...simple(
      t.content,
      difference.content.map((file) => fileLine(file, locale)),
    ),
  ];
}
