import type { ChartStrings } from "../i18n/charts.ts";
import { labelOf, note, nothing } from "./common.ts";
import {
  isSmall,
  line,
  path,
  px,
  rect,
  text,
  typeOf,
  widthOf,
  type Box,
  type Drawing,
  type Mark,
} from "./drawing.ts";
import { corner, hatch } from "./shapes.ts";
import { wrap } from "./text.ts";
import type { Tile, TileMapData } from "./types.ts";

/** 4 Tile map: where? Equal tiles on a declared grid; outlines of counties would mislead by area. */

const gap = 6;
const lead = 18;

interface Grid {
  readonly tile: number;
  readonly height: number;
  readonly columns: number;
  readonly rows: number;
  readonly boxOf: (tile: Tile) => Box;
}

/** The class of a value from 1 to 5; a value equal to a break belongs to the class above it. */
export function classOf(value: number, breaks: readonly { readonly value: number }[]): number {
  return breaks.filter((limit) => value >= limit.value).length + 1;
}

/** Lines of text in a tile: name, value, and what qualifies it. */
interface TileText {
  readonly names: readonly string[];
  /** Of the name. */
  readonly size: number;
  /** The value, or the words instead of one, which may need two lines. */
  readonly values: readonly string[];
  readonly valueSize: number;
  readonly below: string;
}

function textOf(tile: Tile, width: number, label: number, tick: number, t: ChartStrings): TileText {
  // A name that fits in smaller type stays whole.
  const size = widthOf(tile.name, label) <= width - 4 ? label : tick;
  const names = wrap(tile.name, width - 4, size);
  const below =
    tile.value === null
      ? ""
      : [tile.planned ? t.plannedWord : "", tile.approximate ? t.about : "", tile.mark ?? ""]
          .filter((word) => word !== "")
          .join("");
  const isMissing = tile.value === null;
  const sizes = [label, tick, 12];
  const valueSize = isMissing
    ? tick
    : (sizes.find((own) => widthOf(tile.text, own, "ch-b") <= width - 4) ?? 12);
  const values = isMissing ? wrap(tile.text, width - 4, tick) : [tile.text];
  const fits = widthOf(below, tick) <= width - 4;
  return {
    names,
    size,
    values,
    valueSize,
    below: fits ? below : (tile.mark ?? (tile.planned ? t.plannedWord : t.about)),
  };
}

const lineCount = ({ names, values, below }: TileText): number =>
  names.length + values.length + (below === "" ? 0 : 1);

function gridOf(data: TileMapData, width: number, t: ChartStrings): Grid {
  const { label, tick } = typeOf(width);
  const columns = Math.max(...data.tiles.map((tile) => tile.column));
  const rows = Math.max(...data.tiles.map((tile) => tile.row));
  const room = isSmall(width) ? width : Math.min(544, width - 216);
  const tile = (room - gap * (columns - 1)) / columns;
  const most = Math.max(...data.tiles.map((own) => lineCount(textOf(own, tile, label, tick, t))));
  const height = Math.max(isSmall(width) ? tile : Math.min(tile, 104), most * lead + 8);
  return {
    ...{ tile, height, columns, rows },
    boxOf: (own) => ({
      x: (own.column - 1) * (tile + gap),
      y: (own.row - 1) * (height + gap),
      width: tile,
      height,
    }),
  };
}

function tileFill(tile: Tile, box: Box, data: TileMapData): { marks: Mark[]; step: number } {
  if (tile.value === null) {
    const frame = rect(box.x, box.y, box.width, box.height, "ch-ground");
    return { marks: [frame, path(hatch(box, 8), "ch-void-lines")], step: 0 };
  }
  const step = classOf(tile.value, data.breaks);
  const prefix = data.palette === "sequential" ? "ch-seq" : "ch-div";
  return { marks: [rect(box.x, box.y, box.width, box.height, `${prefix}-${step}`)], step };
}

/** Ink on the light steps, paper on the dark ones; the outer steps of a diverging scale are dark. */
function inkOn(step: number, palette: TileMapData["palette"]): string {
  const dark = palette === "sequential" ? step >= 4 : step === 1 || step === 5;
  return dark ? "ch-paper" : "ch-ink";
}

function tileMarks(
  tile: Tile,
  grid: Grid,
  data: TileMapData,
  width: number,
  t: ChartStrings,
): Mark[] {
  const { label, tick } = typeOf(width);
  const box = grid.boxOf(tile);
  const { marks, step } = tileFill(tile, box, data);
  const words = textOf(tile, box.width, label, tick, t);
  const count = lineCount(words);
  const centre = box.x + box.width / 2;
  let y = box.y + (box.height - count * lead) / 2 + lead * 0.8;
  const css = inkOn(step, data.palette);
  if (tile.value === null) {
    const widest = Math.max(
      ...words.values.map((value) => widthOf(value, tick)),
      ...words.names.map((name) => widthOf(name, words.size)),
    );
    const plate = Math.min(box.width - 2, widest + 8);
    const top = y - lead * 0.8 - 2;
    marks.push(rect(centre - plate / 2, top, plate, count * lead + 4, "ch-ground"));
  }
  for (const name of words.names) {
    marks.push(text(centre, y, name, words.size, css, "middle"));
    y += lead;
  }
  const valueCss = tile.value === null ? "ch-quiet" : `${css} ch-b`;
  for (const value of words.values) {
    marks.push(text(centre, y, value, words.valueSize, valueCss, "middle"));
    y += lead;
  }
  if (words.below !== "") marks.push(text(centre, y, words.below, tick, css, "middle"));
  if (tile.zone) marks.push(path(corner(box.x + box.width, box.y, 11), cornerOn(css)));
  const { x, y: top, width: w, height: h } = box;
  marks.push(
    tile.current
      ? rect(x + 1.5, top + 1.5, w - 3, h - 3, "ch-current")
      : rect(x + 0.5, top + 0.5, w - 1, h - 1, "ch-tile"),
  );
  return marks;
}

const cornerOn = (css: string): string => (css === "ch-paper" ? "ch-ground" : "ch-dark");

/** Five boxes with the words of their classes, under the grid. */
function classKeys(
  data: TileMapData,
  grid: Grid,
  top: number,
  width: number,
  t: ChartStrings,
): Mark[] {
  const { tick } = typeOf(width);
  const [first, second, third, last] = data.breaks;

  const words = [
    t.below(first.text),
    t.from(first.text),
    t.from(second.text),
    t.from(third.text),
    t.atLeast(`${last.text}${data.unit}`),
  ];
  const room = isSmall(width) ? width : grid.columns * (grid.tile + gap) - gap;
  const each = (room - 4 * gap) / 5;
  const prefix = data.palette === "sequential" ? "ch-seq" : "ch-div";
  const boxes = words.flatMap((word, i) => {
    const x = i * (each + gap);
    return [
      rect(x, top, each, 12, `${prefix}-${i + 1}`),
      rect(x + 0.5, top + 0.5, each - 1, 11, "ch-tile"),
      ...wrap(word, each + 4, tick).map((row, j) =>
        text(x + each / 2, top + 28 + j * 17, row, tick, "ch-quiet", "middle"),
      ),
    ];
  });
  return boxes;
}

/** The same values by size, at the right of the map: districts and counties first, zones apart. */
function rankedList(data: TileMapData, from: number, width: number, t: ChartStrings) {
  const { label, tick } = typeOf(width);
  const marks: Mark[] = [];
  let y = 0;
  if (data.listTitle) {
    for (const row of wrap(data.listTitle, width - from, tick)) {
      marks.push(text(from, y + 16, row, tick, "ch-quiet ch-b"));
      y += 20;
    }
    y += 4;
  }
  const known = data.tiles
    .filter((tile) => tile.value !== null)
    .toSorted((a, b) => (b.value ?? 0) - (a.value ?? 0));
  const listed = (tiles: readonly Tile[]): void => {
    for (const tile of tiles) {
      const value = `${labelOf(tile, t)}${tile.mark ?? ""}`;
      const beside = width - from - widthOf(value, label, "ch-b") - 8;
      // A long value goes on a line of its own.
      const apart = beside < Math.min(widthOf(tile.name, label), label * 5);
      const names = wrap(tile.name, apart ? width - from : beside, label);
      const valueAt = y + 20 + (apart ? names.length * lead : 0);
      marks.push(
        line(from, y + 0.5, width, y + 0.5, "ch-row"),
        ...names.map((name, i) => text(from, y + 20 + i * lead, name, label, "ch-ink")),
        text(width, valueAt, value, label, "ch-ink ch-b", "end"),
      );
      y += 30 + (names.length - Number(!apart)) * lead;
    }
  };
  listed(known.filter((tile) => !tile.zone));
  const zones = known.filter((tile) => tile.zone);
  if (zones.length > 0) {
    marks.push(text(from, y + 24, t.zones, tick, "ch-quiet ch-b"));
    y += 32;
    listed(zones);
  }
  const missing = data.tiles.length - known.length;
  if (missing > 0) {
    marks.push(line(from, y + 0.5, width, y + 0.5, "ch-row"));
    for (const row of wrap(t.alsoMissing(missing), width - from, tick)) {
      marks.push(text(from, y + 20, row, tick, "ch-quiet"));
      y += 20;
    }
  }
  return { marks, bottom: y + 8 };
}

/** Geometry of the tile map at a width; from 700 px on with a ranked list. */
export function layoutTileMap(data: TileMapData, width: number, t: ChartStrings): Drawing {
  if (data.tiles.length === 0) return nothing(width, t);
  const grid = gridOf(data, width, t);
  const below = grid.rows * (grid.height + gap) + 6;
  const marks = data.tiles.flatMap((tile) => tileMarks(tile, grid, data, width, t));
  const keys = classKeys(data, grid, below, width, t);
  const lastLine = Math.max(...keys.map((mark) => (mark.kind === "text" ? mark.y : 0)));
  let bottom = Math.max(below + 36, lastLine + 8);
  marks.push(...keys);
  const mapWidth = grid.columns * (grid.tile + gap) - gap;
  if (data.tiles.some((tile) => tile.zone)) {
    const remark = note(t.zoneNote, bottom, isSmall(width) ? width : mapWidth, 16);
    marks.push(path(corner(12, bottom + 5, 10), "ch-dark"), ...remark.marks);
    bottom += remark.height;
  }
  if (!isSmall(width)) {
    const list = rankedList(data, mapWidth + 28, Math.min(width, 760), t);
    marks.push(...list.marks);
    bottom = Math.max(bottom, list.bottom);
  }
  return { width: isSmall(width) ? width : Math.min(width, 760), height: px(bottom), marks };
}
