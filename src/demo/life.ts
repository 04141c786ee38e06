import { yuan, type Yuan } from "../domain/money.ts";
import type { ExitReason } from "../stats/bridge.ts";
import { codesOf, regions, type Reason, type Sector } from "./lists.ts";
import { ceremonyMonth, ordinalOfMonth, quarterAtOrdinal, type Month } from "./months.ts";
import { projectName } from "./names.ts";
import { drawer, type Draw } from "./random.ts";

/** The end of a project's time on the register. */
export interface Leaving {
  /** The place of the first quarter whose register does not have it. */
  readonly at: number;
  readonly reason: ExitReason;
  /** Ids, where it was merged or split. */
  readonly into: readonly string[] | null;
}

interface Pause {
  readonly from: Month;
  /** Null: work never came back. */
  readonly until: Month | null;
}

/**
 * Everything that will ever happen to a project. A register's row is what of it is known on the quarter's last
 * day, so the rows of all quarters fit together.
 */
export interface Life {
  readonly seed: number;
  readonly serial: number;
  readonly id: string;
  readonly name: string;
  readonly region: string;
  readonly sector: Sector;
  readonly level: string;
  readonly tags: readonly string[];
  readonly bundle: string | null;
  /** Total investment as first estimated, and as estimated from a month on. */
  readonly total: Yuan;
  readonly revalued: { readonly from: Month; readonly total: Yuan } | null;
  /** The place of the first quarter whose register has it. */
  readonly enters: number;
  readonly signed: Month | null;
  /** From here on it is no longer in reserve. */
  readonly listed: Month;
  readonly plannedStart: Month;
  readonly start: Month | null;
  readonly plannedFinish: Month;
  readonly finish: Month | null;
  readonly pause: Pause | null;
  readonly cancelled: Month | null;
  /** Why it was late, paused or cancelled, if it was. */
  readonly reason: Reason;
  /** Whether it was on the stage of its planned month's ceremony. */
  readonly ceremony: boolean;
  readonly leaves: Leaving;
  readonly note: string | null;
}

/** What becomes of a project, by its serial number: in every hundred each fate comes, whatever the seed. */
type Fate = "usual" | "dropped" | "cancelled" | "halted" | "reclassified" | "other" | "error";

function fateOf(serial: number): Fate {
  switch (serial % 100) {
    case 7:
    case 47:
    case 87:
      return "dropped";
    case 23:
    case 63:
    case 83:
      return "cancelled";
    case 41:
    case 71:
      return "halted";
    case 37:
      return "reclassified";
    case 57:
      return "other";
    case 17:
      return "error";
    default:
      return "usual";
  }
}

/** A total in 元: most are small, a few are many times as large; one in ten is not round. */
function drawTotal(draw: Draw): Yuan {
  const few = (low: number, high: number): number =>
    Math.min(draw.between(low, high), draw.between(low, high));
  const hundreds = draw.weigh([
    [34, () => draw.between(20, 99)],
    [49, () => few(100, 499)],
    [12, () => few(500, 999)],
    [5, () => few(1_000, 4_000)],
  ])();
  return yuan(hundreds * 1_000_000 + (draw.chance(10) ? draw.below(10) * 100_000 : 0));
}

/** Months of building by size. */
function drawDuration(total: Yuan, draw: Draw): number {
  if (total < 1e8) return draw.between(5, 10);
  if (total < 5e8) return draw.between(9, 18);
  return total < 1e9 ? draw.between(12, 26) : draw.between(18, 36);
}

/** Planned starts gather in the months of the ceremonies. */
const gathered = (month: Month, draw: Draw): Month =>
  draw.chance(45) ? Math.max(month, ceremonyMonth(ordinalOfMonth(month))) : month;

/** How many months later than planned a project starts; negative is early. */
const drawDelay = (draw: Draw): number =>
  draw.weigh([
    [74, () => 0],
    [9, () => -draw.between(1, 4)],
    [6, () => draw.between(1, 2)],
    [11, () => draw.between(3, 8)],
  ])();

const drawSlip = (draw: Draw): number =>
  draw.weigh([
    [45, () => 0],
    [10, () => -draw.between(1, 2)],
    [30, () => draw.between(1, 3)],
    [15, () => draw.between(4, 8)],
  ])();

interface Building extends Pick<Life, "start" | "finish" | "pause" | "plannedFinish"> {
  readonly start: Month;
}

function drawBuilding(total: Yuan, listed: Month, planned: Month, draw: Draw): Building {
  const delay = drawDelay(draw);
  const start = Math.max(listed, planned + delay);
  const duration = drawDuration(total, draw);
  const from = start + draw.between(2, duration - 2);
  const pause = draw.chance(14) ? { from, until: from + draw.between(2, 8) } : null;
  const lost = pause ? pause.until - pause.from : 0;
  const finish = start + Math.max(5, duration + drawSlip(draw)) + lost;
  return { start, finish, pause, plannedFinish: planned + duration };
}

/** The first quarter of a year after a month's quarter. */
const nextFirstQuarter = (month: Month): number => (Math.floor(ordinalOfMonth(month) / 4) + 1) * 4;

type Course = Pick<Life, "start" | "finish" | "pause" | "cancelled" | "leaves">;

/** The course that a fate gives to a project. */
function courseOf(
  fate: Fate,
  enters: number,
  planned: Month,
  building: Building,
  draw: Draw,
): Course {
  const leaving = (at: number, reason: ExitReason): Leaving => ({
    ...{ at: Math.max(at, enters + 1), reason, into: null },
  });
  const never = { start: null, finish: null, pause: null };
  switch (fate) {
    case "dropped":
      return { ...never, cancelled: null, leaves: leaving(nextFirstQuarter(planned), "year_list") };
    case "error":
      return { ...never, cancelled: null, leaves: leaving(enters + 1, "error") };
    case "cancelled": {
      const cancelled = planned + draw.between(0, 5);
      const at = ordinalOfMonth(cancelled) + draw.between(1, 2);
      return { ...never, cancelled, leaves: leaving(at, "cancelled") };
    }
    case "halted": {
      const from = building.start + 3;
      const cancelled = from + draw.between(5, 8);
      const leaves = leaving(ordinalOfMonth(cancelled) + 2, "cancelled");
      return {
        start: building.start,
        finish: null,
        pause: { from, until: null },
        cancelled,
        leaves,
      };
    }
    case "reclassified":
    case "other":
      return {
        ...building,
        cancelled: null,
        leaves: leaving(ordinalOfMonth(building.start) + draw.between(0, 2), fate),
      };
    case "usual": {
      const finish = building.finish ?? building.start;
      // Many stay until the year's list ends.
      const at = draw.chance(40)
        ? nextFirstQuarter(finish)
        : ordinalOfMonth(finish) + draw.between(1, 2);
      return {
        ...building,
        cancelled: null,
        leaves: leaving(at, "finished"),
      };
    }
  }
}

/** A cost estimate that rose while the project was built. */
function drawRevaluation(total: Yuan, start: Month, draw: Draw): Life["revalued"] {
  if (!draw.chance(10)) return null;
  const raised = total + Math.ceil(total / 1_000_000 / draw.between(4, 20)) * 1_000_000;
  return { from: start + draw.between(1, 4), total: yuan(raised) };
}

const sectorWeights = [
  [42, "industry"],
  [20, "infrastructure"],
  [12, "ecology"],
  [16, "welfare"],
  [10, "tourism"],
] as const satisfies readonly (readonly [number, Sector])[];

function drawPlace(draw: Draw): Pick<Life, "region" | "sector" | "level" | "tags" | "reason"> {
  const places = regions.map((region) => region.code);
  const weights = regions.map(({ kind }) => (kind === "direct" ? 4 : kind === "zone" ? 8 : 12));
  const [first = "", ...rest] = places;
  const tags = codesOf("tag").filter(() => draw.chance(9));
  return {
    region: draw.weigh([
      [weights[0] ?? 1, first],
      ...rest.map((code, i) => [weights[i + 1] ?? 1, code] as const),
    ]),
    sector: draw.weigh<Sector>(sectorWeights),
    level: draw.weigh([
      [10, "provincial"],
      [35, "city"],
      [55, "county"],
    ]),
    tags,
    reason: draw.pick([
      "land",
      "land",
      "financing",
      "financing",
      "approval",
      "demolition",
      "design",
      "contractor",
      "weather",
    ]),
  };
}

/** The id of a project: the year in which it came to the register, and its number. */
const idOf = (serial: number, enters: number): string =>
  `SG${quarterAtOrdinal(enters).slice(2, 4)}-${String(serial).padStart(5, "0")}`;

/** The life of the project with a serial number that comes to the register in a quarter. */
export function bear(seed: number, serial: number, enters: number): Life {
  const draw = drawer(seed, serial);
  const place = drawPlace(draw);
  const total = drawTotal(draw);
  const entry = enters * 3;
  const listed =
    entry +
    draw.weigh([
      [70, 0],
      [20, 3],
      [10, 6],
    ]);
  const plannedStart = gathered(listed + draw.between(0, 6), draw);
  const building = drawBuilding(total, listed, plannedStart, draw);
  const fate = fateOf(serial);
  const course = courseOf(fate, enters, plannedStart, building, draw);
  return {
    ...{ seed, serial, enters, listed, plannedStart, total },
    ...place,
    ...course,
    id: idOf(serial, enters),
    name: projectName(place.sector, draw.below(1_000), draw.below(1_000)),
    bundle: serial % 40 < 3 ? `SGB-${String(Math.floor(serial / 40)).padStart(4, "0")}` : null,
    revalued: course.finish === null ? null : drawRevaluation(total, building.start, draw),
    signed: draw.chance(15)
      ? null
      : Math.min(entry + draw.between(-4, 2), course.start ?? plannedStart),
    plannedFinish: building.plannedFinish,
    ceremony:
      fate === "usual" &&
      plannedStart === ceremonyMonth(ordinalOfMonth(plannedStart)) &&
      building.start >= plannedStart &&
      draw.chance(70),
    note: null,
  };
}

/** How long the largest project of the city is built, in months. */
const giantMonths = 60;

/** The same project, a hundred times as large: one that outweighs its county. */
export const asGiant = (life: Life): Life => ({
  ...life,
  ...{ region: "990192", sector: "industry", level: "provincial", name: "星河超级灯塔产业城" },
  ...{ total: yuan(30_000_000_000), revalued: null, pause: null, cancelled: null, bundle: null },
  ...{ start: life.plannedStart, plannedFinish: life.plannedStart + giantMonths },
  finish: life.plannedStart + giantMonths + 3,
  leaves: {
    at: ordinalOfMonth(life.plannedStart + giantMonths + 3) + 2,
    reason: "finished",
    into: null,
  },
});
