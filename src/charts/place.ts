import { inside, overlaps, type Box } from "./drawing.ts";

/** Where labels go: the first free place of a list, and when all are taken a leader line. */

const clearance = 3;

export interface Point {
  readonly x: number;
  readonly y: number;
}
interface Leader {
  readonly from: Point;
  readonly to: Point;
}
export interface Placed {
  readonly box: Box;
  readonly leader: Leader | null;
}

/** A place for a label of a size: its upper left corner. */
export interface Candidate {
  readonly x: number;
  readonly y: number;
}

/** Marks and labels that a new label must not touch. */
export interface Ground {
  readonly bounds: Box;
  readonly taken: Box[];
  readonly leaders: Leader[];
}

/** Whether a segment runs through a box (Liang–Barsky clipping). */
function crosses({ from, to }: Leader, box: Box): boolean {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  let [enter, leave] = [0, 1];
  const sides: readonly [number, number][] = [
    [-dx, from.x - box.x],
    [dx, box.x + box.width - from.x],
    [-dy, from.y - box.y],
    [dy, box.y + box.height - from.y],
  ];
  for (const [p, q] of sides) {
    if (p === 0) {
      if (q < 0) return false;
    } else if (p < 0) enter = Math.max(enter, q / p);
    else leave = Math.min(leave, q / p);
  }
  return enter <= leave;
}

function isFree(box: Box, ground: Ground): boolean {
  return (
    inside(box, ground.bounds) &&
    ground.taken.every((other) => !overlaps(box, other, clearance)) &&
    ground.leaders.every((leader) => !crosses(leader, box))
  );
}

/** Rows of places above a point, nearest first, for the last resort. */
function farPlaces(
  size: { width: number; height: number },
  target: Point,
  bounds: Box,
): Candidate[] {
  const out: Candidate[] = [];
  for (let y = target.y - size.height - 8; y >= bounds.y; y -= 6) {
    for (let x = bounds.x; x + size.width <= bounds.x + bounds.width; x += 6) out.push({ x, y });
  }
  const distance = (c: Candidate): number =>
    Math.abs(c.x + size.width / 2 - target.x) + 2 * (target.y - c.y);
  return out.toSorted((a, b) => distance(a) - distance(b));
}

/**
 * Puts a label at the first free candidate, else anywhere above its mark with a leader line that
 * crosses no label. Null only when the ground is full: the caller then makes it higher, so that a
 * value is never dropped. The ground remembers what was placed.
 */
export function place(
  size: { readonly width: number; readonly height: number },
  candidates: readonly Candidate[],
  target: Point,
  ground: Ground,
): Placed | null {
  for (const candidate of candidates) {
    const box = { ...candidate, ...size };
    if (isFree(box, ground)) return remember({ box, leader: null }, ground);
  }
  for (const candidate of farPlaces(size, target, ground.bounds)) {
    const box = { ...candidate, ...size };
    const foot = Math.min(Math.max(target.x, box.x), box.x + box.width);
    const leader = { from: { x: foot, y: box.y + box.height + 1 }, to: target };
    const shy = { ...leader, to: { x: target.x, y: target.y - 1 } };
    if (isFree(box, ground) && ground.taken.every((other) => !crosses(shy, other)))
      return remember({ box, leader }, ground);
  }
  return null;
}

function remember(placed: Placed, ground: Ground): Placed {
  ground.taken.push(placed.box);
  if (placed.leader) ground.leaders.push(placed.leader);
  return placed;
}

/**
 * Moves labels of given widths along a line so that none overlaps and the order stays, as near to
 * their wished centres as the room allows; null when they do not fit side by side.
 */
export function spread(
  wishes: readonly { readonly centre: number; readonly width: number }[],
  from: number,
  to: number,
  gap = 6,
): number[] | null {
  const total = wishes.reduce((sum, wish) => sum + wish.width, 0) + gap * (wishes.length - 1);
  if (total > to - from) return null;
  const lefts = wishes.map((wish) => wish.centre - wish.width / 2);
  let edge = from;
  wishes.forEach((wish, i) => {
    lefts[i] = Math.max(lefts[i] ?? 0, edge);
    edge = (lefts[i] ?? 0) + wish.width + gap;
  });
  edge = to;
  for (let i = wishes.length - 1; i >= 0; i -= 1) {
    const width = wishes[i]?.width ?? 0;
    lefts[i] = Math.min(lefts[i] ?? 0, edge - width);
    edge = (lefts[i] ?? 0) - gap;
  }
  return lefts.map((left, i) => left + (wishes[i]?.width ?? 0) / 2);
}

/** Rows of a staircase, from the right: a label stands above all leaders that it would cover. */
export function staircase(labels: readonly { x: number; width: number }[], gap = 4): number[] {
  const rows = labels.map(() => 0);
  for (let i = labels.length - 1; i >= 0; i -= 1) {
    const own = labels[i];
    if (!own) continue;
    for (let j = i + 1; j < labels.length; j += 1) {
      const other = labels[j];
      if (other && other.x <= own.x + own.width + gap)
        rows[i] = Math.max(rows[i] ?? 0, (rows[j] ?? 0) + 1);
    }
  }
  return rows;
}
