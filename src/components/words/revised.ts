import { pairsOf } from "../../changes/pairs.ts";
import type { Quarter } from "../../domain/quarter.ts";
import { changeStrings } from "../../i18n/changes.ts";
import { withMinus } from "../../i18n/format.ts";
import { paths } from "../../i18n/routes.ts";
import { figuresOf, type Figure } from "../../report/figures.ts";
import type { Release } from "../../schema/dataset.ts";
import type { Event, Project, Score } from "../../schema/tables.ts";
import { textOf, type Edition } from "./edition.ts";
import type { Mark } from "./note-mark.ts";

/** 〔修〕 beside what a revision changed: what the version before printed, and the way to why. */

/** What a version of a quarter prints in one place; empty where it prints nothing. */
export interface Printed {
  readonly revision: number;
  readonly text: string;
}

/** The parts of a revision on the page of changes: what differs in the data, and in what is computed. */
export type RevisionPart = "values" | "figures";

/** Where a revision stands on the page of its quarter's changes; its parts follow after a hyphen. */
export const revisionId = (revision: number): string => `r${revision}`;

/**
 * The mark of a place that the last of these versions prints differently from the one before or, where those two
 * agree, from an earlier one; undefined where all print the same, or the last prints nothing.
 */
export function revisedMark(
  edition: Edition,
  quarter: Quarter,
  versions: readonly Printed[],
  part: RevisionPart,
): Mark | undefined {
  const now = versions.at(-1)?.text ?? "";
  const place = versions.findLastIndex(({ text }) => text !== now);
  const [before, since] = [versions[place], versions[place + 1]];
  if (now === "" || !before || !since) return undefined;
  const { locale, link } = edition;
  const t = changeStrings[locale];
  const sign = edition.t.marks.revised;
  return {
    text: locale === "zh" ? `〔${sign}〕` : ` [${sign}]`,
    href: `${link.page(paths.changes(quarter))}#${revisionId(since.revision)}-${part}`,
    title:
      before.text === ""
        ? t.notBefore(before.revision)
        : t.printedBefore(before.revision, before.text),
  };
}

/** The marks of the published figures and the rows on the page of a revised quarter. */
export interface Revisions {
  readonly ofFigure: (figure: Figure) => Mark | undefined;
  readonly ofProject: RowMark<Project>;
  readonly ofEvent: RowMark<Event>;
  readonly ofScore: RowMark<Score>;
}

/** The mark of a cell, which `print` makes from a row of any version. */
type RowMark<Row> = (row: Row, print: (row: Row) => string) => Mark | undefined;

/** `versions` are all published versions of a quarter, the first one first; null where there is only one. */
export function revisionsOf(edition: Edition, versions: readonly Release[]): Revisions | null {
  const [latest] = versions.slice(-1);
  if (!latest || versions.length < 2) return null;
  const { quarter } = latest;
  const rowMark =
    <Row>(rowsOf: (release: Release) => readonly Row[] | null, keyOf: (row: Row) => string) =>
    (row: Row, print: (row: Row) => string): Mark | undefined => {
      const printed = versions.map((release): Printed => {
        const own = rowsOf(release)?.find((other) => keyOf(other) === keyOf(row));
        return { revision: release.revision, text: own === undefined ? "" : print(own) };
      });
      return revisedMark(edition, quarter, printed, "values");
    };
  const printed = figuresPrinted(edition, versions, latest);
  return {
    ofFigure: ({ line }) => revisedMark(edition, quarter, printed(line), "values"),
    ofProject: rowMark(
      ({ projects }) => projects,
      ({ id }) => id,
    ),
    ofEvent: rowMark(
      ({ events }) => events,
      ({ id }) => id,
    ),
    ofScore: rowMark(
      ({ scores }) => scores,
      ({ event, region }) => `${event}/${region}`,
    ),
  };
}

/** What a reader sees of a figure: value, growth and place as printed. */
const seen = (edition: Edition, figure: Figure): string => {
  const { t } = edition;
  const said = (label: string, text: string): string => `${label}${t.colon}${text}`;
  return [
    textOf(edition, figure),
    ...(figure.yoy ? [said(t.columns.change, `${withMinus(figure.yoy.text)}%`)] : []),
    ...(figure.rank === null ? [] : [said(t.columns.rank, String(figure.rank))]),
  ].join(t.comma);
};

const figureKey = (figure: Figure): string =>
  [
    ...[figure.indicator, figure.basis, figure.period, figure.region],
    ...[figure.dimension, figure.category],
  ].join("\u0000");

/** What each version printed of the figure in a line of the latest version's file. */
function figuresPrinted(
  edition: Edition,
  versions: readonly Release[],
  latest: Release,
): (line: number) => Printed[] {
  const own = figuresOf(latest);
  const texts = versions.map((release) => {
    const likeness = {
      key: figureKey,
      signs: [
        (figure: Figure) => seen(edition, figure) + figure.sources.join(";"),
        (figure: Figure) => figure.sources.join(";"),
      ],
    };
    const { kept } = pairsOf(figuresOf(release), own, likeness);
    return {
      revision: release.revision,
      byLine: new Map(kept.map(([old, now]) => [now.line, seen(edition, old)])),
    };
  });
  return (line) =>
    texts.map(({ revision, byLine }) => ({ revision, text: byLine.get(line) ?? "" }));
}
