import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { ciede2000, contrast, difference, parseHex, type Rgb, type Vision } from "./colour.ts";

/** The required values of the palettes: a change of a token that makes one worse fails here. */

type Theme = "light" | "dark" | "print";

const css = readFileSync("src/styles/tokens.css", "utf8").replace(/\/\*.*?\*\//gs, "");

/** The colours of the block that follows a heading of the file. */
function colours(heading: string): Record<string, Rgb> {
  const start = css.indexOf(heading);
  if (start < 0) throw new Error(`tokens.css has no ${heading}`);
  const block = css.slice(start, css.indexOf("}", css.indexOf(":root", start)));
  const pairs = [...block.matchAll(/--([a-z0-9-]+):\s*(#[0-9a-f]{6});/g)];
  return Object.fromEntries(pairs.map(([, name = "", hex = ""]) => [name, parseHex(hex)]));
}

const light = colours(":root {");
const themes: Record<Theme, Record<string, Rgb>> = {
  light,
  dark: { ...light, ...colours("@media (prefers-color-scheme: dark)") },
  print: { ...light, ...colours("@media print") },
};

function token(theme: Theme, name: string): Rgb {
  const colour = themes[theme][name];
  if (!colour) throw new Error(`${theme} has no --${name}`);
  return colour;
}

const numbered = (prefix: string, n: number): string[] =>
  Array.from({ length: n }, (_, i) => `${prefix}-${i + 1}`);
const statuses = ["reserve", "unstarted", "building", "paused", "finished", "cancelled"];
const palettes = {
  categorical: numbered("cat", 6),
  status: statuses.map((state) => `status-${state}`),
  sequential: numbered("seq", 5),
  diverging: numbered("div", 5),
};
type Palette = keyof typeof palettes;
const names = Object.keys(palettes) as Palette[];

test("every theme names the same colours", () => {
  const screen = Object.keys(light).toSorted();
  expect(screen.length).toBeGreaterThan(35);
  for (const heading of ["@media (prefers-color-scheme: dark)", "@media print"])
    expect(Object.keys(colours(heading)).toSorted()).toEqual(screen);
});

test.for<[string, number]>([
  ["ink", 12],
  ["ink-2", 7],
  ["ink-3", 7],
  ["accent", 7],
  ["accent-strong", 7],
  ["rule", 3],
])("%s has a contrast of %i on paper and surface, on screen and on paper", ([name, least]) => {
  for (const theme of ["light", "dark", "print"] as const)
    for (const ground of ["paper", "surface"])
      expect(contrast(token(theme, name), token(theme, ground))).toBeGreaterThanOrEqual(least);
});

test.for<[string, string, number]>([
  ["visited", "paper", 7],
  ["visited", "surface", 7],
  ["ink", "accent-tint", 7],
  ["notice", "notice-tint", 7],
  ["notice-rule", "notice-tint", 3],
  ["stop", "stop-tint", 7],
  ["focus", "paper", 3],
  ["paper", "accent", 7],
])("%s is clear on %s", ([above, below, least]) => {
  for (const theme of ["light", "dark"] as const)
    expect(contrast(token(theme, above), token(theme, below))).toBeGreaterThanOrEqual(least);
});

test("categorical and status colours stand out from paper and surface", () => {
  for (const theme of ["light", "dark"] as const)
    for (const name of [...palettes.categorical, ...palettes.status])
      for (const ground of ["paper", "surface"])
        expect(contrast(token(theme, name), token(theme, ground)), name).toBeGreaterThanOrEqual(3);
});

test("words on the steps of the maps have a contrast of 7", () => {
  const onPaper = new Set(["seq-4", "seq-5", "div-1", "div-5"]);
  for (const theme of ["light", "dark", "print"] as const)
    for (const name of [...palettes.sequential, ...palettes.diverging]) {
      const words = token(theme, onPaper.has(name) ? "paper" : "ink");
      // Rounded as design tables are: 6.96 counts as 7.0.
      const ratio = Math.round(contrast(words, token(theme, name)) * 10) / 10;
      expect(ratio, `${theme} ${name}`).toBeGreaterThanOrEqual(7);
    }
});

const required: Record<Palette, { colour: number; grey: number }> = {
  categorical: { colour: 12, grey: 7 },
  status: { colour: 12, grey: 7 },
  sequential: { colour: 5, grey: 5 },
  diverging: { colour: 10, grey: 5 },
};
const visions: Vision[] = ["normal", "deuteranopia", "protanopia", "tritanopia", "grey"];

/** The smallest difference of neighbours in a palette. */
function least(palette: Palette, theme: Theme, vision: Vision): number {
  const list = palettes[palette].map((name) => token(theme, name));
  return Math.min(
    ...list.slice(1).map((colour, i) => difference(list[i] ?? colour, colour, vision)),
  );
}

test.for(names.flatMap((palette) => visions.map((vision) => [palette, vision] as const)))(
  "neighbours of the %s palette differ enough: %s",
  ([palette, vision]) => {
    const limit = vision === "grey" ? required[palette].grey : required[palette].colour;
    for (const theme of ["light", "dark"] as const)
      expect(least(palette, theme, vision), theme).toBeGreaterThanOrEqual(limit);
  },
);

test.for(names)("neighbours of the %s palette differ in print", (palette) => {
  expect(least(palette, "print", "grey")).toBeGreaterThanOrEqual(required[palette].grey);
});

test("the two arms of the diverging palette differ at the same distance, even in grey", () => {
  for (const theme of ["light", "dark", "print"] as const)
    for (const vision of visions)
      for (const [minus, plus] of [
        ["div-1", "div-5"],
        ["div-2", "div-4"],
      ] as const)
        expect(difference(token(theme, minus), token(theme, plus), vision)).toBeGreaterThanOrEqual(
          5,
        );
});

test.for<[Rgb, Rgb, number]>([
  // Sharma, Wu and Dalal 2005, table 1, pairs 1, 4, 7, 13 and 25.
  [[50, 2.6772, -79.7751], [50, 0, -82.7485], 2.0425],
  [[50, -1.3802, -84.2814], [50, 0, -82.7485], 1],
  [[50, 0, 0], [50, -1, 2], 2.3669],
  [[50, -0.001, 2.49], [50, 0.0009, -2.49], 4.8045],
  [[60.2574, -34.0099, 36.2677], [60.4626, -34.1751, 39.4387], 1.2644],
])("CIEDE2000 of %o and %o is the published %d", ([a, b, expected]) => {
  expect(Math.abs(ciede2000(a, b) - expected)).toBeLessThan(0.0001);
});

test("contrast of black and white is 21, of a colour with itself 1", () => {
  expect(contrast([0, 0, 0], [1, 1, 1])).toBeCloseTo(21, 10);
  expect(contrast(token("light", "accent"), token("light", "accent"))).toBe(1);
});
