import { exact, type Exact } from "../../domain/exact.ts";
import type { Release } from "../../schema/dataset.ts";
import type { Event } from "../../schema/tables.ts";
import { draft, rowOf, type Draft } from "../finding.ts";
import { isWhole, type Figure } from "../figure.ts";
import { contains } from "../interval.ts";
import { amountIn, fullIn, said } from "../say.ts";
import type { World } from "../world.ts";

type Amount =
  | "projects"
  | "total_investment"
  | "annual_plan"
  | "expected_output"
  | "expected_tax"
  | "expected_jobs"
  | "regions_count"
  | "batches";

/** Which published figures speak of the same as a column of events.csv. */
const counterparts: Readonly<
  Record<Event["kind"], Readonly<Partial<Record<Amount, readonly string[]>>>>
> = {
  ceremony: {
    projects: ["starts", "started_quarter", "scheduled_starts"],
    total_investment: ["starts_investment", "started_investment_quarter", "scheduled_investment"],
    annual_plan: ["started_annual_plan_quarter"],
    batches: ["start_events"],
  },
  rally: {
    projects: ["rally_projects"],
    regions_count: ["rally_counties"],
    total_investment: ["rally_total_investment"],
    expected_output: ["rally_expected_annual_output"],
    expected_tax: ["rally_expected_annual_tax"],
    expected_jobs: ["rally_expected_jobs"],
  },
  inspection: {},
};

/** The basis and the time that an event's counts cover. */
function coversSame(event: Event, figure: Figure): boolean {
  const { basis } = figure.row;
  const { span } = figure.period;
  const [month, day] = [Number(event.date?.slice(5, 7)), Number(event.date?.slice(8, 10))];
  switch (event.covers) {
    case "quarter":
      return basis === "quarter";
    case "month":
      return basis === "month" && span?.kind === "months" && span.to === month;
    case "day":
      return basis === "event" && span?.kind === "day" && span.month === month && span.day === day;
    case "year":
    case null:
      return false;
  }
}

const valueOf = (event: Event, column: Amount): Exact | null => {
  const value = event[column];
  return value === null ? null : exact(value);
};

function compareEvent(release: Release, event: Event, column: Amount, world: World): Draft[] {
  const value = valueOf(event, column);
  const ids = counterparts[event.kind][column] ?? [];
  if (value === null) return [];
  return world.figures
    .filter(
      (figure) =>
        figure.release === release &&
        ids.includes(figure.row.indicator) &&
        isWhole(figure) &&
        figure.row.region === event.region &&
        coversSame(event, figure) &&
        !contains(figure.range, value),
    )
    .map((figure) => eventDraft(release, event, column, value, figure, world));
}

function eventDraft(
  release: Release,
  event: Event,
  column: Amount,
  value: Exact,
  figure: Figure,
  world: World,
): Draft {
  const made = draft("event-and-published", "contradiction", [figure], (locale) => {
    const label = said(figure, world, locale);
    return world.words[locale].eventDiffers(
      {
        what: label.label,
        amount: amountIn(fullIn(value, figure.unit), figure.unit, locale, figure),
      },
      label,
    );
  });
  const row = {
    ...rowOf(figure),
    table: "events" as const,
    line: event.line,
    columns: [column],
    category: event.id,
  };
  return {
    ...made,
    rows: [...made.rows, row],
    releases: [...made.releases, release],
    expected: { digits: fullIn(value, figure.unit), unit: figure.unit },
  };
}

const columns: readonly Amount[] = [
  "projects",
  "total_investment",
  "annual_plan",
  "regions_count",
  "batches",
  "expected_output",
  "expected_tax",
  "expected_jobs",
];

/** An event's counts against the figures published for the same day, month or quarter. */
export const eventsAndPublished = (world: World): Draft[] =>
  world.releases.flatMap((release) =>
    (release.events ?? []).flatMap((event) =>
      columns.flatMap((column) => compareEvent(release, event, column, world)),
    ),
  );
