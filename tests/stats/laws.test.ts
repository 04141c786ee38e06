import fc from "fast-check";
import { expect, test } from "vitest";
import { add, equals, exact, multiply, subtract, type Exact } from "../../src/domain/exact.ts";
import { valueOf } from "../../src/domain/reading.ts";
import type { ComputedId } from "../../src/indicators/computed.ts";
import { computedIndicators } from "../../src/indicators/computed.ts";
import { computeRelease } from "../../src/indicators/statistics.ts";
import type { Release } from "../../src/schema/dataset.ts";
import type { Project } from "../../src/schema/tables.ts";
import { dimensions, wholeSlice, type Slice } from "../../src/stats/slice.ts";
import { aspects, type Statistics } from "../../src/stats/statistics.ts";
import { categories, projects, regions } from "../support/registers.ts";
import { dataset, project, register, wan } from "../support/rows.ts";

const options = { seed: 20200630, numRuns: Number(process.env["JIBAO_LAW_RUNS"] ?? 150) };
const statisticsOf = (...releases: Release[]): Statistics => {
  const last = releases.at(-1);
  if (!last) throw new Error("no release");
  return computeRelease(dataset(releases, { regions, categories }), last);
};
const figure = (statistics: Statistics, id: ComputedId, slice: Slice = wholeSlice): Exact =>
  valueOf(statistics.get(id, slice)) ?? exact(0);
const total = (values: readonly Exact[]): Exact => values.reduce(add, exact(0));

const quarter = "2020Q3" as const;
const rows = projects(quarter);

const holds = (law: (rows: Project[], statistics: Statistics) => void): void => {
  fc.assert(
    fc.property(rows, (some) => {
      law(some, statisticsOf(register(quarter, some)));
    }),
    options,
  );
};

test("starts made are due − late + early, in every slice", () => {
  holds((_, s) => {
    for (const slice of s.slices("projects")) {
      const [due, late] = [figure(s, "due_starts", slice), figure(s, "late_starts", slice)];
      const early = figure(s, "early_starts", slice);
      const made = add(figure(s, "on_plan_starts", slice), early);
      expect(equals(made, add(subtract(due, late), early))).toBe(true);
    }
  });
});

test("status counts add up to the rows, in every slice", () => {
  const statuses = ["reserve", "unstarted", "building", "paused", "finished", "cancelled"] as const;
  holds((_, s) => {
    for (const slice of s.slices("projects")) {
      const counts = statuses.map((status) => figure(s, status, slice));
      expect(equals(total(counts), figure(s, "projects_split", slice))).toBe(true);
    }
  });
});

const additive = (Object.keys(computedIndicators) as ComputedId[]).filter(
  (id) =>
    computedIndicators[id].additive && computedIndicators[id].computation.table === "projects",
);

test.for(additive)("the parts of %s make the whole in every dimension", (id) => {
  holds((_, s) => {
    for (const dimension of dimensions) {
      const parts = s.slices(id).filter((slice) => slice.dimension === dimension);
      expect(equals(total(parts.map((part) => figure(s, id, part))), figure(s, id))).toBe(true);
    }
  });
});

test("the quarters of a year accumulate to the year", () => {
  const amounts = fc.array(fc.integer({ min: 0, max: 1e9 }), { minLength: 4, maxLength: 4 });
  fc.assert(
    fc.property(amounts, amounts, (one, other) => {
      const year = ([1, 2, 3, 4] as const).map((n) =>
        register(`2020Q${n}`, [
          project("A", { completed_ytd: wan(one[n - 1] ?? 0) }),
          project("B", { completed_ytd: wan(other[n - 1] ?? 0) }),
        ]),
      );
      const data = dataset(year);
      const quarters = year.map((release) =>
        figure(computeRelease(data, release), "completed_quarter"),
      );
      const last = year[3];
      expect(
        last && equals(total(quarters), figure(computeRelease(data, last), "completed_ytd")),
      ).toBe(true);
    }),
    options,
  );
});

const everything = (s: Statistics): unknown[] =>
  s.indicators.flatMap((id) =>
    s
      .slices(id)
      .flatMap((slice) =>
        aspects
          .filter((aspect) => s.gives(id, slice, aspect))
          .map((aspect) => s.get(id, slice, aspect)),
      ),
  );

test("the order of rows does not matter", () => {
  fc.assert(
    fc.property(projects("2019Q3"), rows, (before, now) => {
      const of = (reorder: (list: Project[]) => Project[]): unknown[] =>
        everything(
          statisticsOf(register("2019Q3", reorder(before)), register(quarter, reorder(now))),
        );
      expect(of((list) => list.toReversed())).toEqual(of((list) => list));
    }),
    { ...options, numRuns: Math.ceil(options.numRuns / 4) },
  );
});

test("doubling the rows doubles counts and sums and leaves rates as they are", () => {
  holds((some, s) => {
    const twins = some.map((p) => ({ ...p, id: `${p.id}2`, bundle: p.bundle && `${p.bundle}2` }));
    const doubled = statisticsOf(register(quarter, [...some, ...twins]));
    for (const [id, { additive: adds, computation }] of Object.entries(computedIndicators)) {
      if (computation.table !== "projects" || id === "completed_quarter") continue;
      const [one, two] = [valueOf(s.get(id)), valueOf(doubled.get(id))];
      if (!one || !two) expect(one).toBe(two);
      else
        expect(equals(two, adds || id === "projects" ? multiply(one, exact(2)) : one)).toBe(true);
    }
  });
});

test("equals share a rank, and a rank is one more than the number ahead", () => {
  holds((_, s) => {
    const contenders = s.slices("projects_split").filter(({ dimension }) => dimension === "region");
    for (const slice of contenders) {
      const group = (code: string): string | null | undefined =>
        regions.find((r) => r.code === code && r.kind !== "direct")?.group;
      const own = valueOf(s.get("projects_split", slice));
      const rank = valueOf(s.get("projects_split", slice, "rank"));
      if (!own || !rank) continue;
      const ahead = contenders.filter((other) => {
        const value = valueOf(s.get("projects_split", other));
        const isRival = group(other.category) === group(slice.category);
        return isRival && value !== null && subtract(value, own).num > 0n;
      });
      expect(rank).toEqual(exact(ahead.length + 1));
    }
  });
});
