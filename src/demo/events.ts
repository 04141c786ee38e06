import { parseDecimal, exact, shift, toFixed } from "../domain/exact.ts";
import { yuan, type Yuan } from "../domain/money.ts";
import { numberOf, ordinal, type Quarter } from "../domain/quarter.ts";
import type { Printed } from "../schema/column.ts";
import type { Event, Project, Score } from "../schema/tables.ts";
import { regions } from "./lists.ts";
import { ceremonyDay, dayText, firstMonth } from "./months.ts";
import { venues } from "./names.ts";
import { ceremonyId } from "./project-row.ts";
import { drawer } from "./random.ts";

/** The id of the bulletin of a quarter in sources.csv. */
export const bulletinId = (quarter: Quarter): string => `B${quarter}`;
const rallyId = (quarter: Quarter): string => `R${quarter}`;

type Amount = "total_investment" | "annual_plan" | "expected_output" | "expected_tax";

const sumOf = (projects: readonly Project[], key: Amount): Yuan =>
  yuan(projects.reduce((sum, project) => sum + (project[key] ?? 0), 0));

/** The sums over the projects of an event, in the columns of events.csv. */
function countsOf(projects: readonly Project[]): Partial<Event> {
  return {
    projects: projects.length,
    regions_count: new Set(projects.map(({ region }) => region)).size,
    total_investment: sumOf(projects, "total_investment"),
    annual_plan: sumOf(projects, "annual_plan"),
    expected_output: sumOf(projects, "expected_output"),
    expected_tax: sumOf(projects, "expected_tax"),
    expected_jobs: projects.reduce((sum, { expected_jobs }) => sum + (expected_jobs ?? 0), 0),
  };
}

const blankEvent = {
  ...{ region: null, venue: null, covers: null, batches: null, regions_count: null },
  ...{ projects: null, total_investment: null, annual_plan: null },
  ...{ expected_output: null, expected_tax: null, expected_jobs: null, note: null },
};

/** What the rally goes to see: of every county the two largest projects under construction. */
function rallied(projects: readonly Project[]): Project[] {
  const building = projects
    .filter(({ status }) => status === "building")
    .toSorted((a, b) => (b.total_investment ?? 0) - (a.total_investment ?? 0) || a.line - b.line);
  return regions.flatMap(({ code }) =>
    building.filter(({ region }) => region === code).slice(0, 2),
  );
}

/** The events of a quarter; their counts are those of the register. */
export function eventRows(projects: readonly Project[], quarter: Quarter, seed: number): Event[] {
  const draw = drawer(seed, 81, ordinal(quarter));
  const place = ordinal(quarter);
  const id = ceremonyId(place);
  const source = bulletinId(quarter);
  const inspected = regions[draw.below(7)];
  const events: Omit<Event, "line">[] = [
    {
      ...blankEvent,
      ...{ id, kind: "ceremony", date: ceremonyDay(place), covers: "day", batches: 1, source },
      venue: draw.pick(venues),
      ...countsOf(projects.filter(({ ceremony }) => ceremony === id)),
    },
    {
      ...blankEvent,
      ...{ id: rallyId(quarter), kind: "rally", covers: "quarter", source },
      date: dayText(firstMonth(quarter) + 1, draw.between(3, 27)),
      ...countsOf(rallied(projects)),
    },
  ];
  if (numberOf(quarter) % 2 === 0)
    events.push({
      ...blankEvent,
      ...{ id: `D${quarter}`, kind: "inspection", source, venue: "重点项目工地" },
      date: dayText(firstMonth(quarter), draw.between(5, 25)),
      region: inspected?.code ?? null,
    });
  return events.map((event, i) => ({ ...event, line: i + 2 }));
}

/** Digits as a source prints them. */
export function printed(text: string): Printed {
  const value = parseDecimal(text);
  if (value === null) throw new RangeError(`not a number in print: ${text}`);
  return { text, value };
}

/** The scores of a quarter's rally, in tenths of a point; equal scores share a rank. */
export function scoreRows(quarter: Quarter, seed: number): Score[] {
  const draw = drawer(seed, 82, ordinal(quarter));
  const places = regions.filter(({ kind }) => kind !== "direct");
  const tenths = places.map(() => draw.between(858, 978));
  // Two places draw level now and then.
  if (numberOf(quarter) % 2 === 1) tenths[1] = tenths[4] ?? 900;
  return places.map(({ code }, i) => {
    const score = tenths[i] ?? 0;
    return {
      event: rallyId(quarter),
      region: code,
      score: printed(toFixed(shift(exact(score), -1), 1)),
      rank: tenths.filter((other) => other > score).length + 1,
      source: bulletinId(quarter),
      line: i + 2,
    };
  });
}
