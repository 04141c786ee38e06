import { measure } from "./text.ts";

/**
 * A drawing is a list of plain marks with every coordinate decided; Drawing.astro only prints it.
 * Colours are classes of charts.css, so that one drawing serves light, dark and paper.
 */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly marks: readonly Mark[];
}

export type Mark = RectMark | PathMark | LineMark | CircleMark | TextMark;
export interface RectMark extends Box {
  readonly kind: "rect";
  readonly class: string;
}
export interface PathMark {
  readonly kind: "path";
  readonly d: string;
  readonly class: string;
}
export interface LineMark {
  readonly kind: "line";
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
  readonly class: string;
}
export interface CircleMark {
  readonly kind: "circle";
  readonly cx: number;
  readonly cy: number;
  readonly r: number;
  readonly class: string;
}
export type Anchor = "start" | "middle" | "end";
export interface TextMark {
  readonly kind: "text";
  readonly x: number;
  /** Baseline. */
  readonly y: number;
  readonly text: string;
  readonly anchor: Anchor;
  readonly size: number;
  readonly class: string;
}
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Coordinates are rounded once, to a tenth: the same input prints the same bytes. */
export const px = (n: number): number => Math.round(n * 10) / 10 + 0;

/** Type sizes in user units: a phone's drawing is scaled down least. */
export const typeOf = (width: number): { readonly label: number; readonly tick: number } =>
  width <= 340 ? { label: 15, tick: 14 } : { label: 16, tick: 15 };

/** Whether a drawing is the one for phones, where names stand on a line of their own. */
export const isSmall = (width: number): boolean => width <= 340;

export const rect = (
  x: number,
  y: number,
  width: number,
  height: number,
  css: string,
): RectMark => ({
  kind: "rect",
  x: px(x),
  y: px(y),
  width: px(Math.max(0, width)),
  height: px(Math.max(0, height)),
  class: css,
});

export const line = (x1: number, y1: number, x2: number, y2: number, css: string): LineMark => ({
  kind: "line",
  x1: px(x1),
  y1: px(y1),
  x2: px(x2),
  y2: px(y2),
  class: css,
});

export const circle = (cx: number, cy: number, r: number, css: string): CircleMark => ({
  kind: "circle",
  cx: px(cx),
  cy: px(cy),
  r: px(r),
  class: css,
});

export const path = (d: string, css: string): PathMark => ({ kind: "path", d, class: css });

/** A line of text; `css` holds `ch-b` for bold, which widens it. */
export const text = (
  x: number,
  y: number,
  words: string,
  size: number,
  css = "ch-ink",
  anchor: Anchor = "start",
): TextMark => ({ kind: "text", x: px(x), y: px(y), text: words, anchor, size, class: css });

/** Several lines of text under each other, `lead` apart. */
export const lines = (
  x: number,
  y: number,
  words: readonly string[],
  size: number,
  css = "ch-ink",
  anchor: Anchor = "start",
  lead = size * 1.2,
): TextMark[] => words.map((word, i) => text(x, y + i * lead, word, size, css, anchor));

const isBold = (css: string): boolean => css.split(" ").includes("ch-b");
const ascent = 0.88;
const descent = 0.12;

export const widthOf = (words: string, size: number, css = ""): number =>
  measure(words, size, isBold(css));

/** The room a text takes, from its measured width. */
export function boxOf(mark: TextMark): Box {
  const width = widthOf(mark.text, mark.size, mark.class);
  const left = { start: 0, middle: width / 2, end: width }[mark.anchor];
  return {
    x: mark.x - left,
    y: mark.y - mark.size * ascent,
    width,
    height: mark.size * (ascent + descent),
  };
}

/** Whether two boxes come closer than a gap. */
export const overlaps = (a: Box, b: Box, gap = 0): boolean =>
  a.x < b.x + b.width + gap &&
  b.x < a.x + a.width + gap &&
  a.y < b.y + b.height + gap &&
  b.y < a.y + a.height + gap;

/** Whether a box lies inside another. */
export const inside = (a: Box, outer: Box): boolean =>
  a.x >= outer.x - 0.1 &&
  a.y >= outer.y - 0.1 &&
  a.x + a.width <= outer.x + outer.width + 0.1 &&
  a.y + a.height <= outer.y + outer.height + 0.1;
