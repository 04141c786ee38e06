import type { ChartStrings } from "../i18n/charts.ts";
import {
  circle,
  line,
  path,
  rect,
  text,
  typeOf,
  widthOf,
  type Box,
  type Drawing,
  type Mark,
} from "./drawing.ts";
import { arrow, brokenAcross, brokenUp, diamond, hatch } from "./shapes.ts";
import { wrap } from "./text.ts";
import type { ChartFigure } from "./types.ts";

/** Pieces that several charts share: bars, legends, notes and the drawing of nothing. */

type BarTone = "accent" | "second" | "rest";

/** Shorter bars are stubs: 1.5 px, so that a zero is seen and is not a gap. */
export const stub = 1.5;

export interface BarLook {
  readonly tone?: BarTone;
  readonly planned?: boolean | undefined;
  readonly minus?: boolean;
  readonly broken?: boolean;
}

/** Shrinks a box so that an outline of a width stays inside it. */
const inset = (box: Box, by: number): Box => ({
  x: box.x + by,
  y: box.y + by,
  width: Math.max(0, box.width - 2 * by),
  height: Math.max(0, box.height - 2 * by),
});

const rectOf = ({ x, y, width, height }: Box, css: string): Mark => rect(x, y, width, height, css);

/** A bar: solid for a fact, outlined for a plan, hatched below zero, torn when it is a giant. */
export function bar(box: Box, upright: boolean, look: BarLook = {}): Mark[] {
  const { tone = "accent", planned, minus, broken } = look;
  const solid = { accent: "ch-accent", second: "ch-second", rest: "ch-rest" }[tone];
  const css = planned ? "ch-hollow" : solid;
  if (broken) return [path((upright ? brokenUp : brokenAcross)(inset(box, planned ? 1 : 0)), css)];
  const thin = Math.min(box.width, box.height) < 4;
  if (minus && !thin) {
    const frame = inset(box, 0.75);
    return [rectOf(frame, "ch-minus"), path(hatch(frame, 6), "ch-minus-lines")];
  }
  if (planned && !thin) return [rectOf(inset(box, 1), css)];
  return tone === "rest" ? [rectOf(inset(box, 0.6), css)] : [rectOf(box, solid)];
}

/** The printed text of a figure with the words that its flags ask for. */
export function labelOf(figure: ChartFigure, t: ChartStrings): string {
  const base = figure.approximate ? t.approximate(figure.text) : figure.text;
  return figure.planned && figure.value !== null ? t.planned(base) : base;
}

type KeyShape =
  | "accent"
  | "second"
  | "hollow"
  | "minus"
  | "rest"
  | "disc"
  | "ring"
  | "ring-second"
  | "square"
  | "square-ring"
  | "diamond"
  | "triangle"
  | "box"
  | "box-hollow"
  | "line"
  | "dashed"
  | "tick";
export interface Key {
  readonly shape: KeyShape;
  readonly label: string;
}

function keyMark(shape: KeyShape, x: number, y: number): Mark[] {
  const box = { x, y: y - 11, width: 14, height: 12 };
  switch (shape) {
    case "accent":
    case "second":
    case "rest":
      return bar(box, false, { tone: shape });
    case "hollow":
      return bar(box, false, { planned: true });
    case "minus":
      return bar(box, false, { minus: true });
    case "disc":
      return [circle(x + 7, y - 5, 6, "ch-accent")];
    case "ring":
      return [circle(x + 7, y - 5, 5, "ch-ring")];
    case "ring-second":
      return [circle(x + 7, y - 5, 5, "ch-ring-second")];
    case "square":
      return [rect(x + 2, y - 10, 10, 10, "ch-accent")];
    case "square-ring":
      return [rect(x + 3, y - 9, 8, 8, "ch-ring")];
    case "diamond":
      return [path(diamond(x + 7, y - 5, 6.5), "ch-accent")];
    case "triangle":
      return [path(arrow(x + 7, y - 5, 12, "up"), "ch-accent")];
    case "box":
      return [rect(x + 4, y - 8, 6, 6, "ch-second")];
    case "box-hollow":
      return [rect(x + 4.5, y - 7.5, 5, 5, "ch-rest")];
    case "line":
      return [line(x, y - 5, x + 14, y - 5, "ch-line")];
    case "dashed":
      return [line(x, y - 5, x + 14, y - 5, "ch-dashed")];
    case "tick":
      return [line(x + 7, y - 12, x + 7, y + 2, "ch-tick")];
  }
}

/** Marks with their lower edge, for pieces that are stacked. */
export interface Block {
  readonly marks: readonly Mark[];
  readonly height: number;
}

const keyLead = 22;

/** A legend in the order of the marks, flowing over as many lines as it needs. */
export function legend(keys: readonly Key[], top: number, width: number): Block {
  const { tick } = typeOf(width);
  const marks: Mark[] = [];
  let [x, y] = [2, top + 16];
  for (const { shape, label } of keys) {
    const room = 20 + widthOf(label, tick);
    if (x > 2 && x + room > width) [x, y] = [2, y + keyLead];
    marks.push(...keyMark(shape, x, y), text(x + 20, y, label, tick, "ch-quiet"));
    x += room + 16;
  }
  return { marks, height: keys.length === 0 ? 0 : y + 6 - top };
}

/** A remark under the marks, wrapped. */
export function note(words: string, top: number, width: number, indent = 0): Block {
  const { tick } = typeOf(width);
  const rows = wrap(words, width - indent - 4, tick, { maxLines: 3 });
  return {
    marks: rows.map((row, i) => text(indent + 2, top + 15 + i * 20, row, tick, "ch-note")),
    height: rows.length * 20 + 2,
  };
}

/** Blocks under each other from a height on. */
export function stack(
  makers: readonly ((top: number) => Block)[],
  from: number,
): { marks: Mark[]; bottom: number } {
  const marks: Mark[] = [];
  let bottom = from;
  for (const make of makers) {
    const block = make(bottom);
    marks.push(...block.marks);
    bottom += block.height;
  }
  return { marks, bottom };
}

/** The drawing of nothing: said, not left blank. */
export function nothing(width: number, t: ChartStrings): Drawing {
  const { label } = typeOf(width);
  return {
    width,
    height: 64,
    marks: [
      rect(0, 0, width, 64, "ch-band"),
      text(width / 2, 32 + label * 0.36, t.nothing, label, "ch-quiet", "middle"),
    ],
  };
}

/** The values that exist. */
export const present = (values: readonly (number | null | undefined)[]): number[] =>
  values.filter((value): value is number => typeof value === "number");
