import { expect, test } from "vitest";
import type { Drawing, RectMark } from "../../src/charts/drawing.ts";
import { layoutQuarterBars } from "../../src/charts/quarter-bars.ts";
import { axisFor, barScale, giantOf, percentAxis } from "../../src/charts/scales.ts";
import { measure, wrap } from "../../src/charts/text.ts";
import { classOf } from "../../src/charts/tile-map.ts";
import { chartStrings } from "../../src/i18n/charts.ts";
import { words } from "./assertions.ts";
import { quarterBars } from "./samples.ts";

const { zh } = chartStrings;
const rects = (drawing: Drawing, css: string): RectMark[] =>
  drawing.marks.filter((mark): mark is RectMark => mark.kind === "rect" && mark.class === css);

test("thirty quarters keep thirty slots, the five with a figure are bars", () => {
  const drawing = layoutQuarterBars(quarterBars, 340, zh);
  const step = 332 / 30;
  const bars = [...rects(drawing, "ch-accent"), ...rects(drawing, "ch-hollow")].filter(
    (bar) => bar.y < 200,
  );
  const slots = bars.map((bar) => Math.floor((bar.x + bar.width / 2 - 4) / step));
  expect(slots.toSorted((a, b) => a - b)).toEqual([0, 8, 9, 18, 29]);
  const onStrip = (css: string) => rects(drawing, css).filter((box) => box.y > 209 && box.y < 212);
  expect(onStrip("ch-second")).toHaveLength(5);
  expect(onStrip("ch-rest")).toHaveLength(25);
});

test("bars stand on the axis in proportion", () => {
  const drawing = layoutQuarterBars(quarterBars, 760, zh);
  const [first, second] = rects(drawing, "ch-accent");
  expect((first?.height ?? 0) / (second?.height ?? 1)).toBeCloseTo(567 / 908.2, 2);
  expect((first?.y ?? 0) + (first?.height ?? 0)).toBeCloseTo(262, 0);
});

test("a plan is an outline and says so", () => {
  const drawing = layoutQuarterBars(quarterBars, 340, zh);
  expect(words(drawing)).toContain("计划712");
});

test("a quarter of the plan is a tick across its bar, on the bar's own scale", () => {
  const bars = [
    { quarter: "2020Q1" as const, value: 50, text: "50", plan: 100 },
    { quarter: "2020Q2" as const, value: 100, text: "100", plan: 100 },
    { quarter: "2020Q3" as const, value: 80, text: "80" },
  ];
  const drawing = layoutQuarterBars({ unit: "亿元", bars }, 760, zh);
  const ticks = drawing.marks.filter((m) => m.kind === "line" && m.class === "ch-tick");
  const [, second] = rects(drawing, "ch-accent");
  expect(ticks).toHaveLength(2);
  expect(ticks.map((tick) => tick.kind === "line" && tick.y1)).toEqual([second?.y, second?.y]);
});

test("one figure is a strip with its number, none is said", () => {
  const only = quarterBars.bars.map((bar) =>
    bar.quarter === "2020Q1" ? bar : { ...bar, value: null, text: "未见公布" },
  );
  const one = layoutQuarterBars({ ...quarterBars, bars: only }, 340, zh);
  expect(one.height).toBeLessThan(120);
  expect(words(one)).toContain("908.2");
  const none = layoutQuarterBars({ ...quarterBars, bars: only.slice(0, 4) }, 340, zh);
  expect(words(none)).toEqual(["没有可画的数"]);
});

test.for<[readonly number[], readonly string[]]>([
  [
    [567, 1441.9],
    ["0", "500", "1000", "1500"],
  ],
  [[0.7], ["0", "0.2", "0.4", "0.6", "0.8"]],
  [[9], ["0", "2.5", "5", "7.5", "10"]],
  [
    [18.8, -4.2],
    ["−10", "0", "10", "20"],
  ],
  [[], ["0", "0.25", "0.5", "0.75", "1"]],
])("an axis of %j has the round ticks %j", ([values, ticks]) => {
  expect(axisFor(values).ticks.map(({ text }) => text)).toEqual(ticks);
});

test("an axis of dots may start above zero", () => {
  expect(axisFor([26.58, 26.83, 27], { fromZero: false }).ticks[0]?.text).toBe("26.4");
});

test("a rate's axis ends at 100 or the next 50", () => {
  expect(percentAxis([95])).toEqual([0, 100]);
  expect(percentAxis([100.1])).toEqual([0, 150]);
  expect(percentAxis([171])).toEqual([0, 200]);
});

test("a giant is more than eight times the second", () => {
  expect(giantOf([10, 80])).toBeNull();
  expect(giantOf([10, 81])).toBe(81);
  expect(giantOf([81])).toBeNull();
  const scale = barScale([10, 81], 200);
  expect([scale.length(10), scale.length(81), scale.isBroken(81)]).toEqual([100, 200, true]);
});

test("a value equal to a break belongs to the class above it", () => {
  const breaks = [50, 100, 200, 400].map((value) => ({ value }));
  expect([0, 49.99, 50, 399, 400, 5000].map((value) => classOf(value, breaks))).toEqual([
    1, 1, 2, 4, 5, 5,
  ]);
});

test.for<[string, number, readonly string[]]>([
  ["潘口抽水蓄能电站", 200, ["潘口抽水蓄能电站"]],
  ["武当山旅游经济特区", 90, ["武当山旅", "游经济特区"]],
  ["第一期（总投资908.2亿元）", 150, ["第一期（总投", "资908.2亿元）"]],
  ["Danjiangkou", 60, ["Danjia-", "ngkou"]],
])("%s in %i breaks as %j", ([name, width, lines]) => {
  expect(wrap(name, width, 15)).toEqual(lines);
});

test("widths are bounds: Han 1 em, digits 0.61, bold Latin wider, bold Han not", () => {
  expect(measure("十堰", 10)).toBe(20);
  expect(measure("541", 10)).toBeCloseTo(18.3, 5);
  expect(measure("541", 10, true)).toBeGreaterThan(18.3);
  expect(measure("十堰", 10, true)).toBe(20);
});
