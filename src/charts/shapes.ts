import { px, type Box } from "./drawing.ts";
import type { FlowState } from "./register-types.ts";

/** Signs are paths, never glyphs: a rare character came out as a box on old phones. */

/** Lines at 45° over a box, as one path: no pattern ids, and paper keeps them. */
export function hatch(box: Box, step: number): string {
  const { x, y, width, height } = box;
  const out: string[] = [];
  for (let offset = step / 2; offset < width + height; offset += step) {
    const x1 = x + Math.min(offset, width);
    const y1 = y + Math.max(0, offset - width);
    const reach = Math.min(offset, width) - Math.max(0, offset - height);
    out.push(`M${px(x1)} ${px(y1)}l${px(-reach)} ${px(reach)}`);
  }
  return out.join("");
}

const zigzag = 4;

/** A bar from left to right in two pieces with a torn edge between them. */
export function brokenAcross({ x, y, width, height }: Box): string {
  const at = x + width * 0.72;
  const teeth = 4;
  const edge = Array.from({ length: teeth + 1 }, (_, i) => {
    const side = i % 2 === 0 ? -zigzag : zigzag;
    return [side, y + (height * i) / teeth] as const;
  });
  const left = edge.map(([dx, ty]) => `${px(at - 4 + dx)} ${px(ty)}`);
  const right = edge.map(([dx, ty]) => `${px(at + 4 + dx)} ${px(ty)}`);
  const end = x + width;
  return (
    `M${px(x)} ${px(y)}L${left.join("L")}L${px(x)} ${px(y + height)}Z` +
    `M${px(end)} ${px(y)}L${right.join("L")}L${px(end)} ${px(y + height)}Z`
  );
}

/** A column, standing or hanging, in two pieces with a torn edge between them. */
export function brokenUp({ x, y, width, height }: Box): string {
  const at = y + height * 0.3;
  const teeth = 2;
  const edge = Array.from({ length: teeth + 1 }, (_, i) => {
    const side = i % 2 === 0 ? -zigzag : zigzag;
    return [x + (width * i) / teeth, side] as const;
  });
  const upper = edge.map(([tx, dy]) => `${px(tx)} ${px(at - 4 + dy)}`);
  const lower = edge.map(([tx, dy]) => `${px(tx)} ${px(at + 4 + dy)}`);
  const end = y + height;
  return (
    `M${px(x)} ${px(y)}L${upper.join("L")}L${px(x + width)} ${px(y)}Z` +
    `M${px(x)} ${px(end)}L${lower.join("L")}L${px(x + width)} ${px(end)}Z`
  );
}

/** A full disc, usable in one path with many others. */
export const disc = (cx: number, cy: number, r: number): string =>
  `M${px(cx - r)} ${px(cy)}a${px(r)} ${px(r)} 0 1 0 ${px(2 * r)} 0a${px(r)} ${px(r)} 0 1 0 ${px(-2 * r)} 0`;

export const diamond = (cx: number, cy: number, r: number): string =>
  `M${px(cx)} ${px(cy - r)}l${px(r)} ${px(r)}l${px(-r)} ${px(r)}l${px(-r)} ${px(-r)}Z`;

/** A triangle that points up, down or to the right; `size` is its width. */
export function arrow(
  cx: number,
  cy: number,
  size: number,
  direction: "up" | "down" | "right",
): string {
  const half = px(size / 2);
  if (direction === "up")
    return `M${px(cx - half)} ${px(cy + half)}h${px(size)}l${-half} ${-size}Z`;
  if (direction === "down")
    return `M${px(cx - half)} ${px(cy - half)}h${px(size)}l${-half} ${size}Z`;
  return `M${px(cx - half)} ${px(cy - half)}v${px(size)}l${size} ${-half}Z`;
}

/** The corner of a tile, upper right. */
export const corner = (right: number, top: number, size: number): string =>
  `M${px(right - size)} ${px(top)}h${px(size)}v${px(size)}Z`;

/** A mark of a project's status within a square; `outline` is stroked, `fill` is filled. */
export interface StatusShape {
  readonly outline: string;
  readonly fill: string;
  readonly dashed: boolean;
}

/** ◌ reserve, ○ unstarted, ◐ building, ‖ paused, ● finished, ✕ cancelled, `size` wide. */
export function statusShape(state: FlowState, cx: number, cy: number, size = 14): StatusShape {
  const r = size / 2 - 1;
  const ring = disc(cx, cy, r);
  switch (state) {
    case "reserve":
      return { outline: ring, fill: "", dashed: true };
    case "unstarted":
      return { outline: ring, fill: "", dashed: false };
    case "building":
      return {
        outline: ring,
        fill: `M${px(cx)} ${px(cy - r)}a${px(r)} ${px(r)} 0 0 0 0 ${px(2 * r)}Z`,
        dashed: false,
      };
    case "paused": {
      const bar = `v${px(2 * r)}h${px(r * 0.6)}v${px(-2 * r)}Z`;
      return {
        outline: "",
        fill: `M${px(cx - r * 0.8)} ${px(cy - r)}${bar}M${px(cx + r * 0.2)} ${px(cy - r)}${bar}`,
        dashed: false,
      };
    }
    case "finished":
      return { outline: "", fill: ring, dashed: false };
    case "cancelled": {
      const arm = r * 0.8;
      return {
        outline: `M${px(cx - arm)} ${px(cy - arm)}l${px(2 * arm)} ${px(2 * arm)}m0 ${px(-2 * arm)}l${px(-2 * arm)} ${px(2 * arm)}`,
        fill: "",
        dashed: false,
      };
    }
  }
}
