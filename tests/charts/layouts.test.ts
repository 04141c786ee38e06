import fc from "fast-check";
import { expect, test } from "vitest";
import { layoutCeremonyLanes } from "../../src/charts/ceremony-lanes.ts";
import { layoutCeremonyList } from "../../src/charts/ceremonies.ts";
import { layoutDates } from "../../src/charts/dates.ts";
import type { Drawing } from "../../src/charts/drawing.ts";
import { layoutLeague } from "../../src/charts/league.ts";
import { layoutParts } from "../../src/charts/parts.ts";
import { layoutProgress } from "../../src/charts/progress.ts";
import { layoutQuarterBars } from "../../src/charts/quarter-bars.ts";
import { layoutRanking } from "../../src/charts/ranking.ts";
import { layoutSourceRange } from "../../src/charts/source-range.ts";
import { layoutTileMap } from "../../src/charts/tile-map.ts";
import { quartersBetween } from "../../src/domain/quarter.ts";
import { chartStrings, type ChartStrings } from "../../src/i18n/charts.ts";
import { amount, day, figure, languages, name, quarters, widths } from "./arbitrary.ts";
import { fault, words } from "./assertions.ts";

/** Whatever the data: no words leave a drawing, lie on other words or get lost. */
function holds<T>(
  data: fc.Arbitrary<T>,
  draw: (data: T, width: number, t: ChartStrings) => Drawing,
  alsoTrue: (drawing: Drawing, data: T, t: ChartStrings) => void = () => undefined,
): void {
  fc.assert(
    fc.property(data, widths, languages, (sample, width, t) => {
      const drawing = draw(sample, width, t);
      expect(fault(drawing)).toBeNull();
      alsoTrue(drawing, sample, t);
    }),
    { numRuns: 300 },
  );
}

test("quarter bars: every label has a place, gaps keep their slot", () => {
  const data = quarters(64).chain((list) =>
    fc
      .tuple(
        fc.array(figure(), { minLength: list.length, maxLength: list.length }),
        fc.constantFrom("亿元", "个"),
      )
      .map(([figures, unit]) => ({
        unit,
        bars: list.map((quarter, i) => ({ quarter, ...(figures[i] ?? { value: null, text: "" }) })),
      })),
  );
  holds(data, layoutQuarterBars, (drawing, { bars }) => {
    const known = bars.filter((item) => item.value !== null);
    if (known.length === 0 || bars.length > 40) return;
    const printed = words(drawing).join(" ");
    const byValue = known.toSorted((a, b) => (a.value ?? 0) - (b.value ?? 0));
    const always = [known[0], known.at(-1), byValue[0], byValue.at(-1)];
    for (const item of known.length <= 6 ? known : always)
      expect(printed).toContain(item?.text ?? "?");
  });
});

test("quarter bars: a dozen values stand at their bars where there is room, else those of the ends and extremes beside an axis", () => {
  const bars = quartersBetween("2020Q1", "2022Q4").map((quarter, i) => ({
    ...{ quarter, value: 1000.5 + i, text: `${1000 + i}.5` },
  }));
  const numbers = (width: number): string[] =>
    words(layoutQuarterBars({ unit: "亿元", bars }, width, chartStrings.zh)).filter((word) =>
      /^\d+\.5$/.test(word),
    );
  expect(numbers(760)).toHaveLength(12);
  expect(numbers(340).sort()).toEqual(["1000.5", "1011.5"]);
});

test("quarter bars: the ticks of plans cross no label", () => {
  const plan = fc.option(fc.double({ min: 0, max: 3000, noNaN: true }), { nil: undefined });
  const data = quarters(40).chain((list) =>
    fc
      .array(fc.tuple(figure(), plan), { minLength: list.length, maxLength: list.length })
      .map((figures) => ({
        unit: "亿元",
        bars: list.map((quarter, i) => {
          const [own, planned] = figures[i] ?? [{ value: null, text: "" }, undefined];
          return { quarter, ...own, plan: planned };
        }),
      })),
  );
  holds(data, layoutQuarterBars);
});

test("quarter bars: changes hang below zero without touching their words", () => {
  const data = quarters(24).chain((list) =>
    fc
      .array(figure(true, "%"), { minLength: list.length, maxLength: list.length })
      .map((figures) => ({
        unit: "%",
        variant: "change" as const,
        bars: list.map((quarter, i) => ({ quarter, ...(figures[i] ?? { value: null, text: "" }) })),
      })),
  );
  holds(data, layoutQuarterBars);
});

const events = fc.array(
  fc
    .record({
      when: day,
      level: fc.constantFrom("city" as const, "county" as const),
      place: name,
      count: fc.option(fc.integer({ min: 1, max: 900 })),
      money: figure(false, "亿元"),
      scope: fc.constantFrom("", "当次", "全季10次合计", "8月计划"),
    })
    .map(({ when, level, place, count, money, scope }) => ({
      ...{ level, place: place.slice(0, 14), money, scope },
      date: when.iso,
      dateText: when.text,
      countText: count === null ? null : `${count}个`,
    })),
  { minLength: 1, maxLength: 24 },
);

test("ceremonies: the list and the time line", () => {
  holds(
    events.map((list) => ({ events: list })),
    layoutCeremonyList,
  );
  holds(
    events.map((list) => ({ events: list })),
    (data, _, t) => layoutCeremonyLanes(data, 1200, t),
  );
});

const measure = fc
  .record({ share: fc.integer({ min: 0, max: 1000 }), own: figure(false, "亿元") })
  .map(({ share, own }) => ({ ...own, share: share / 10, shareText: `${share / 10}%` }));

test("parts of a whole, one measure or two", () => {
  const rows = fc.array(fc.record({ name, count: measure, money: measure, within: fc.boolean() }), {
    minLength: 1,
    maxLength: 9,
  });
  const data = fc
    .record({ rows, ofWhole: fc.boolean(), single: fc.boolean() })
    .map(({ rows: list, ofWhole, single }) => ({
      ...{ countLabel: "个数", moneyLabel: "总投资", ofWhole },
      rows: single ? list.map(({ name: own, money }) => ({ name: own, money })) : list,
    }));
  holds(data, layoutParts);
});

test("tile map of ten regions with any names and values", () => {
  const places = [12, 13, 22, 23, 24, 25, 31, 32, 33, 34];
  const breaks = [50, 100, 200, 400].map((value) => ({ value, text: String(value) }));
  const [first, second, third, last] = breaks;
  if (!first || !second || !third || !last) throw new Error("four breaks");
  // A tile of 63 units takes eight characters of its smallest type.
  const small = figure(true).filter(({ text }) => text.length <= 8);
  const data = fc
    .array(fc.record({ name, own: small, zone: fc.boolean() }), {
      minLength: 10,
      maxLength: 10,
    })
    .map((tiles) => ({
      ...{ palette: "sequential" as const, unit: "亿元", listTitle: "开工投资（亿元）" },
      breaks: [first, second, third, last] as const,
      tiles: tiles.map(({ name: own, own: value, zone }, i) => ({
        ...{ name: own.slice(0, 12), zone, ...value },
        row: Math.floor((places[i] ?? 11) / 10),
        column: (places[i] ?? 11) % 10,
      })),
    }));
  holds(data, layoutTileMap);
});

test("ranking of regions, also below zero", () => {
  const rows = fc.array(
    fc.record({ name, own: figure(true, "亿元") }).map(({ name: own, own: value }) => ({
      ...{ name: own, ...value, note: "107个" },
    })),
    { minLength: 1, maxLength: 12 },
  );
  const groups = fc.tuple(rows, rows).map(([all, zones]) => ({
    unit: "亿元",
    groups: [
      { label: "", rows: all },
      { label: "功能区", rows: zones },
    ],
  }));
  holds(groups, layoutRanking);
});

test("league with ties, groups and unranked rows", () => {
  const row = fc.record({
    name,
    value: fc.integer({ min: 0, max: 2500 }).map((n) => n / 10),
    rank: fc.integer({ min: 1, max: 99 }),
    tied: fc.boolean(),
    change: fc.option(fc.integer({ min: -12, max: 12 })),
  });
  const rows = fc
    .array(row, { minLength: 0, maxLength: 12 })
    .map((list) => list.map((own) => ({ ...own, text: `${own.value}%` })));
  const data = fc
    .record({
      all: rows,
      zones: rows,
      time: fc.constantFrom(25, 50, 75, 100, null),
      unranked: name,
    })
    .map(({ all, zones, time, unranked }) => ({
      ...{ time, timeText: `时间进度${time ?? 0}%`, axis: [0, 100] as const },
      groups: [
        { label: "", rows: all },
        { label: "功能区（单独排名）", rows: zones },
      ],
      unranked: [{ name: unranked, reason: "无年度计划" }],
    }));
  holds(data, layoutLeague);
});

test("progress against plan and time", () => {
  const rate = fc.option(fc.integer({ min: 0, max: 3200 }).map((n) => n / 10));
  const rows = fc.array(
    fc.record({ name, rate, planned: fc.boolean() }).map(({ name: own, rate: value, planned }) => ({
      ...{ name: own, value, planned, note: "13个" },
      text: value === null ? "无年度计划" : `${value}%`,
    })),
    { minLength: 1, maxLength: 8 },
  );
  const data = fc
    .record({ rows, time: fc.option(fc.integer({ min: 1, max: 12 })) })
    .map(({ rows: list, time }) => ({
      rows: list,
      time: time === null ? null : (time / 12) * 100,
      timeText: "时间进度91.7%",
    }));
  holds(data, layoutProgress);
});

test("published values side by side", () => {
  const value = fc
    .record({
      value: amount().map((n) => n + 0.01),
      qualifier: fc.constantFrom(null, "about" as const, "at_least" as const, "at_most" as const),
      used: fc.boolean(),
    })
    .map((own) => ({ ...own, text: String(Math.round(own.value * 100) / 100), sources: "2处" }));
  const items = fc.array(
    fc.record({ name, values: fc.array(value, { minLength: 1, maxLength: 9 }) }),
    { minLength: 1, maxLength: 4 },
  );
  holds(
    items.map((list) => ({ unit: "亿元", items: list })),
    layoutSourceRange,
    (drawing, data) => {
      const printed = words(drawing);
      for (const item of data.items.filter(({ values }) => values.length > 1))
        for (const { text } of item.values) expect(printed).toContain(text);
    },
  );
});

test("planned and actual dates", () => {
  const mark = fc.record({
    kind: fc.constantFrom("start" as const, "finish" as const),
    state: fc.constantFrom("planned" as const, "actual" as const),
    date: day.map(({ iso }) => iso),
  });
  const rows = fc.array(
    fc.record({
      name,
      marks: fc.array(mark, { minLength: 0, maxLength: 5 }),
      note: fc.constantFrom("", "按期开工", "动工比仪式晚16个月；首台机组推后10个月"),
      open: fc.boolean(),
    }),
    { minLength: 1, maxLength: 6 },
  );
  holds(
    rows.map((list) => ({ rows: list, asOf: "2026-03-31" })),
    layoutDates,
  );
});
