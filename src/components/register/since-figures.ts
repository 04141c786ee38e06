import { exact, multiply, subtract } from "../../domain/exact.ts";
import { percentText } from "../../i18n/changes.ts";
import { formatValue } from "../../i18n/format.ts";
import { referenceStrings } from "../../i18n/reference.ts";
import { sinceStrings } from "../../i18n/since.ts";
import { computedIndicators } from "../../indicators/computed.ts";
import type { FigureMove } from "../../report/register/movements.ts";
import { labelOf } from "../words/edition.ts";
import type { Table } from "../tables/table.ts";
import {
  behindHref,
  meaning,
  readingCell,
  readingText,
  signed,
  sliceText,
  type Sheet,
} from "./sheet.ts";

/** Computed figures that changed from one register to the next, as a table. */

const hundred = exact(100);

/** +12.4%, of rates +2.4个百分点; empty where one side is missing. */
function changeText({ edition }: Sheet, move: FigureMove): string {
  const { before, after } = move;
  if (before.kind !== "value" || after.kind !== "value") return "";
  const { unit, decimals } = computedIndicators[move.id];
  if (unit !== "percent" && unit !== "points")
    return percentText(move.ratio && multiply(move.ratio, hundred));
  const points = subtract(after.value, before.value);
  const words = formatValue(points, { unit: "points", decimals }, edition.locale);
  return signed(points, words.text);
}

/** The figure's name leads to its definition, its value to the rows that it was computed from. */
export function figureMovesTable(
  sheet: Sheet,
  caption: string,
  moves: readonly FigureMove[],
): Table {
  const { edition } = sheet;
  const t = sinceStrings[edition.locale];
  const { open, close } = referenceStrings[edition.locale];
  const nameOf = ({ id, slice }: FigureMove): string =>
    slice.dimension === ""
      ? labelOf(edition, id)
      : `${labelOf(edition, id)}${open}${sliceText(sheet, slice)}${close}`;
  return {
    caption,
    columns: [
      { label: t.figure, kind: "name" },
      { label: t.now, kind: "value" },
      { label: t.before, kind: "text", said: true },
      { label: t.difference, kind: "text", said: true },
    ],
    rows: moves.map((move) => ({
      cells: [
        { text: nameOf(move), href: meaning(sheet, move.id) },
        readingCell(sheet, move.id, move.after, behindHref(sheet, move.id, move.slice)),
        { text: readingText(sheet, move.id, move.before), absent: move.before.kind === "missing" },
        { text: changeText(sheet, move) },
      ],
    })),
  };
}
