import { boxOf, overlaps, type Drawing, type TextMark } from "../../src/charts/drawing.ts";

const textsOf = (drawing: Drawing): TextMark[] =>
  drawing.marks.filter((mark): mark is TextMark => mark.kind === "text");

/** The first words of a drawing that leave it, or null. */
function outside(drawing: Drawing): string | null {
  const tolerance = 0.2;
  for (const mark of textsOf(drawing)) {
    const box = boxOf(mark);
    const fits =
      box.x >= -tolerance &&
      box.x + box.width <= drawing.width + tolerance &&
      box.y >= -tolerance &&
      box.y + box.height <= drawing.height + tolerance;
    if (!fits)
      return `“${mark.text}” at ${box.x}–${box.x + box.width}, ${box.y}–${box.y + box.height} of ${drawing.width} × ${drawing.height}`;
  }
  return null;
}

/** The first two words of a drawing that lie on each other, or null. */
function collision(drawing: Drawing): string | null {
  const texts = textsOf(drawing);
  const boxes = texts.map(boxOf);
  for (let i = 0; i < texts.length; i += 1) {
    for (let j = i + 1; j < texts.length; j += 1) {
      const [a, b] = [boxes[i], boxes[j]];
      // A tenth of a unit is lost to rounding; line boxes may touch.
      if (a && b && overlaps(a, b, -0.3))
        return `“${texts[i]?.text}” and “${texts[j]?.text}” at ${a.x}, ${a.y} and ${b.x}, ${b.y}`;
    }
  }
  return null;
}

/** Shapes with an impossible coordinate or outside the drawing, or null. */
function badShape(drawing: Drawing): string | null {
  for (const mark of drawing.marks) {
    const numbers = Object.values(mark).filter((value) => typeof value === "number");
    if (!numbers.every(Number.isFinite)) return JSON.stringify(mark);
    if (mark.kind === "path" && /NaN|Infinity|e-/.test(mark.d)) return mark.d;
    if (
      mark.kind === "rect" &&
      (mark.x < -0.2 ||
        mark.y < -0.2 ||
        mark.x + mark.width > drawing.width + 0.2 ||
        mark.y + mark.height > drawing.height + 0.2)
    )
      return JSON.stringify(mark);
  }
  return null;
}

/** Everything that must hold of any drawing, as one sentence, or null. */
export const fault = (drawing: Drawing): string | null =>
  outside(drawing) ?? collision(drawing) ?? badShape(drawing);

/** The words of a drawing, to see that none was dropped. */
export const words = (drawing: Drawing): string[] => textsOf(drawing).map((mark) => mark.text);
