import { experimental_AstroContainer } from "astro/container";
import { beforeAll, expect, test } from "vitest";
import Bridge from "../../src/charts/Bridge.astro";
import BurnDown from "../../src/charts/BurnDown.astro";
import Ceremonies from "../../src/charts/Ceremonies.astro";
import Dates from "../../src/charts/Dates.astro";
import Figure from "../../src/charts/Figure.astro";
import Flow from "../../src/charts/Flow.astro";
import League from "../../src/charts/League.astro";
import Matrix from "../../src/charts/Matrix.astro";
import Parts from "../../src/charts/Parts.astro";
import Progress from "../../src/charts/Progress.astro";
import QuarterBars from "../../src/charts/QuarterBars.astro";
import Ranking from "../../src/charts/Ranking.astro";
import Revised from "../../src/charts/Revised.astro";
import Sizes from "../../src/charts/Sizes.astro";
import SmallMultiples from "../../src/charts/SmallMultiples.astro";
import SourceRange from "../../src/charts/SourceRange.astro";
import TileMap from "../../src/charts/TileMap.astro";
import * as register from "./register-samples.ts";
import * as samples from "./samples.ts";

/** Pictures of the charts, reviewed as files: a change of a drawing shows in the difference. */

type Component = Parameters<experimental_AstroContainer["renderToString"]>[0];

let container: experimental_AstroContainer;
beforeAll(async () => {
  container = await experimental_AstroContainer.create();
});

const pictures: readonly [string, Component, object][] = [
  ["quarter-bars", QuarterBars, samples.quarterBars],
  ["quarter-change", QuarterBars, samples.quarterChange],
  ["ceremonies", Ceremonies, samples.ceremonies],
  ["parts-sizes", Parts, samples.sizes],
  ["parts-sectors", Parts, samples.sectors],
  ["parts-remainder", Parts, samples.remainder],
  ["parts-funds", Parts, samples.funds],
  ["tile-map", TileMap, samples.tileMap],
  ["tile-map-lead", TileMap, samples.leadMap],
  ["ranking", Ranking, samples.ranking],
  ["league", League, samples.league],
  ["progress", Progress, samples.progress],
  ["source-range", SourceRange, samples.sourceRange],
  ["dates", Dates, samples.dates],
  ["bridge", Bridge, register.bridge],
  ["flow", Flow, register.flow],
  ["burn-down", BurnDown, register.burnDown],
  ["matrix", Matrix, register.matrix],
  ["small-multiples", SmallMultiples, register.multiples],
  ["sizes", Sizes, register.sizesOfProjects],
  ["revised", Revised, register.revised],
];

/** One mark a line, so that a difference names the mark. */
const pretty = (html: string): string =>
  `${html.replace(/>\s*</g, ">\n<").replace(/\s+\n/g, "\n").trim()}\n`;

test.for(pictures)("%s", async ([name, component, data]) => {
  const props = { id: name, title: "标题", desc: "说明。", locale: "zh", data };
  const html = await container.renderToString(component, { props });
  expect(html).not.toContain("style=");
  expect(html).not.toMatch(/NaN|undefined|="[^"]*\d\.\d\d/);
  expect(html.match(/<svg/g)).toHaveLength(2);
  const ids = [...html.matchAll(/ id="([^"]+)"/g)].map((match) => match[1]);
  expect(new Set(ids).size).toBe(ids.length);
  await expect(pretty(html)).toMatchFileSnapshot(`__snapshots__/${name}.svg.txt`);
});

const slots = { default: "<svg></svg>", table: "<table></table>", source: "来源" };
const figure = {
  ...{ id: "f", locale: "zh", number: 3, title: "计划开工541个项目，总投资712亿元" },
  subtitle: "全市，亿元",
};

test("a small table stands open, a large one is folded and says its size", async () => {
  const small = { ...figure, rows: 8, columns: 4 };
  const open = await container.renderToString(Figure, { props: small, slots });
  expect(open).toContain("<table>");
  expect(open).not.toContain("<details>");
  const large = { ...figure, rows: 30, columns: 4 };
  const folded = await container.renderToString(Figure, { props: large, slots });
  expect(folded).toMatch(/<summary>看数据表（30行）<\/summary>/);
});

test("a figure says its number, keeps its clauses whole and names itself", async () => {
  const html = await container.renderToString(Figure, {
    props: { ...figure, rows: 2, columns: 2 },
    slots,
  });
  expect(html).toContain('<span class="ch-number">图3</span>');
  expect(html.match(/class="clause"/g)).toHaveLength(2);
  expect(html).toContain('aria-labelledby="f-h"');
  expect(html).toMatch(/<figcaption class="ch-source">\s*来源/);
});
