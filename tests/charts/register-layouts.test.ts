import fc from "fast-check";
import { expect, test } from "vitest";
import { layoutBridge } from "../../src/charts/bridge.ts";
import { layoutBurnDown } from "../../src/charts/burn-down.ts";
import type { Drawing } from "../../src/charts/drawing.ts";
import { layoutFlow } from "../../src/charts/flow.ts";
import { layoutMatrix } from "../../src/charts/matrix.ts";
import { layoutRevised } from "../../src/charts/revised.ts";
import { layoutSizes } from "../../src/charts/sizes.ts";
import { layoutSmallMultiples } from "../../src/charts/small-multiples.ts";
import { flowStates } from "../../src/charts/register-types.ts";
import { chartStrings, type ChartStrings } from "../../src/i18n/charts.ts";
import { amount, day, languages, name, widths } from "./arbitrary.ts";
import { fault, words } from "./assertions.ts";
import * as samples from "./register-samples.ts";

function holds<T>(
  data: fc.Arbitrary<T>,
  draw: (data: T, width: number, t: ChartStrings) => Drawing,
): void {
  fc.assert(
    fc.property(data, widths, languages, (sample, width, t) => {
      expect(fault(draw(sample, width, t))).toBeNull();
    }),
    { numRuns: 200 },
  );
}

test("a bridge of any steps", () => {
  const step = fc
    .record({ label: name, value: fc.integer({ min: -300, max: 300 }) })
    .map(({ label, value }) => ({ label, value, text: String(value) }));
  const data = fc
    .record({ opening: fc.integer({ min: 0, max: 5000 }), steps: fc.array(step, { maxLength: 9 }) })
    .map(({ opening, steps }) => {
      const closing = steps.reduce((sum, { value }) => sum + value, opening);
      return {
        ...{ steps, unit: "个" },
        opening: { label: "上季末", value: opening, text: `${opening}个` },
        closing: { label: "本季末", value: closing, text: `${closing}个` },
      };
    });
  holds(data, layoutBridge);
});

test("a bridge that does not close is refused, never fudged", () => {
  const open = { ...samples.bridge, closing: { ...samples.bridge.closing, value: 435 } };
  expect(() => layoutBridge(open, 340, chartStrings.zh)).toThrow(RangeError);
});

test("a step of zero is left out", () => {
  expect(words(layoutBridge(samples.bridge, 340, chartStrings.zh))).not.toContain("拆分");
});

test("a flow of any moves", () => {
  const move = fc.record({
    from: fc.constantFrom("entered" as const, ...flowStates),
    to: fc.constantFrom("left" as const, ...flowStates),
    count: fc.integer({ min: 1, max: 3000 }),
  });
  const moves = fc.array(move, { maxLength: 40 });
  holds(
    moves.map((list) => ({ ...samples.flow, moves: list })),
    layoutFlow,
  );
});

test("single moves are drawn while they are few; beyond fourteen kinds a line tells them", () => {
  const kinds = flowStates.flatMap((from) =>
    flowStates.filter((to) => to !== from).map((to) => ({ from, to })),
  );
  const drawing = (n: number): Drawing =>
    layoutFlow(
      {
        ...samples.flow,
        moves: kinds.slice(0, n).map((kind, i) => ({ ...kind, count: i < 5 ? 9 : 1 })),
      },
      760,
      chartStrings.zh,
    );
  const moved = (n: number) => drawing(n).marks.filter((m) => m.class === "ch-moved").length;
  expect([moved(14), moved(15)]).toEqual([14, 5]);
  expect(words(drawing(15)).join("")).toContain("另有10种变动各只有1个项目");
  expect(words(drawing(14)).join("")).not.toContain("另有");
});

test("a burn-down of any tasks", () => {
  const count = fc.integer({ min: 0, max: 900 });
  const point = fc.record({ when: day, open: count, overdue: count });
  const data = fc.array(point, { minLength: 2, maxLength: 40 }).map((list) => ({
    target: { date: "2026-12-31", label: "年底清零" },
    points: list
      .toSorted((a, b) => (a.when.iso < b.when.iso ? -1 : 1))
      .map(({ when, open, overdue }) => ({
        ...{ date: when.iso, dateText: when.text, open, overdue },
        ...{ openText: String(open), overdueText: String(overdue) },
      })),
  }));
  holds(data, layoutBurnDown);
});

test("a matrix of any projects, with long and with English heads", () => {
  const state = fc.constantFrom("done", "doing", "todo", "none", "unreported");
  const states = fc.array(state, { minLength: 11, maxLength: 11 });
  const rows = fc.array(fc.record({ name, states }), { minLength: 1, maxLength: 6 });
  const english = samples.matrix.items.map((_, i) => ({ label: `Item number ${i + 1}` }));
  const data = fc.tuple(rows, fc.boolean()).map(([list, isEnglish]) => ({
    items: isEnglish ? english : samples.matrix.items,
    rows: list.map((row) => ({ ...row, shareText: "10/11" })),
  }));
  holds(data, layoutMatrix);
});

test("small multiples with gaps and values beyond the scale", () => {
  const value = fc.option(fc.integer({ min: 0, max: 3000 }).map((n) => n / 10));
  const panel = fc
    .record({ name, values: fc.array(value, { minLength: 4, maxLength: 4 }), plan: fc.boolean() })
    .map((own) => ({
      name: own.name,
      reason: own.plan ? undefined : "无年度计划",
      points: own.values.map((v) => ({ value: v, text: v === null ? "未报送" : `${v}%` })),
    }));
  const panels = fc.array(panel, { minLength: 1, maxLength: 12 });
  holds(
    panels.map((list) => ({ ...samples.multiples, panels: list })),
    layoutSmallMultiples,
  );
});

test("sizes as dots and as a histogram", () => {
  const values = fc.array(
    amount().map((n) => n + 0.01),
    { minLength: 5, maxLength: 600 },
  );
  holds(
    values.map((list) => ({ ...samples.sizesOfProjects, values: list })),
    (data, width, t) =>
      layoutSizes({ ...data, median: { value: data.values[0] ?? 1, text: "11.2亿元" } }, width, t),
  );
});

test("revisions up, down and from zero", () => {
  const row = fc
    .record({ name, change: fc.option(fc.integer({ min: -99, max: 400 })) })
    .map((own) => ({
      ...own,
      text: own.change === null ? "无法比较：原为零" : `${own.change}%`,
      words: "410 → 455.5亿元",
    }));
  holds(
    fc.array(row, { minLength: 1, maxLength: 8 }).map((rows) => ({ rows })),
    layoutRevised,
  );
});
