import type { DateText } from "../domain/date.ts";
import { yuan } from "../domain/money.ts";
import type { Quarter } from "../domain/quarter.ts";
import { ordinal } from "../domain/quarter.ts";
import type { Project, Status } from "../schema/tables.ts";
import type { Life } from "./life.ts";
import { adjustedPlan, annualPlan, spentBy, spentThisYear, totalOf } from "./money.ts";
import {
  ceremonyDay,
  january,
  lastMonth,
  monthText,
  ordinalOfMonth,
  quarterAtOrdinal,
  someDay,
  yearOfMonth,
  type Month,
} from "./months.ts";
import { drawer } from "./random.ts";

/** In how many of a hundred cells a project has nothing to report. */
const blank = 5;
/** In how many of a hundred quarters a project does not report what it spent. */
const silent = 2;

/** What is not the project's own: when the city's registers begin, and how many projects are silent. */
export interface Reporting {
  /** The first quarter with a register: ceremonies before it have no entry in events.csv. */
  readonly first: Quarter;
  /** Projects of a hundred that have not yet reported what they spent, beyond the usual. */
  readonly missing: number;
}

/** Where a project stands at the end of a month. */
export function statusIn(life: Life, month: Month): Status {
  const { cancelled, finish, start, pause, listed } = life;
  if (cancelled !== null && cancelled <= month) return "cancelled";
  if (finish !== null && finish <= month) return "finished";
  if (start !== null && start <= month)
    return pause && pause.from <= month && (pause.until === null || month < pause.until)
      ? "paused"
      : "building";
  return listed <= month ? "unstarted" : "reserve";
}

/** Whether a project has nothing to report in a field, now and for ever. */
const isBlank = ({ seed, serial }: Life, field: number): boolean =>
  drawer(seed, serial, 21, field).chance(blank);

/** The id of the ceremony of a quarter. */
export const ceremonyId = (place: number): string => `E${quarterAtOrdinal(place)}`;

/** A project starts on the day of its ceremony, or on some day of its month. */
function startDay(life: Life): DateText | null {
  const { start, plannedStart, ceremony, seed, serial } = life;
  if (start === null) return null;
  if (ceremony && start === plannedStart) return ceremonyDay(ordinalOfMonth(start));
  return someDay(start, seed, serial, 2);
}

/** When work came back this year, after the winter or a pause; null while it has not. */
function resumedIn(life: Life, month: Month): DateText | null {
  const { start, finish, pause, seed, serial } = life;
  const first = january(yearOfMonth(month));
  if (start === null || start >= first || (finish !== null && finish < first)) return null;
  const spring =
    first +
    drawer(seed, serial, 22, first).weigh([
      [45, 1],
      [43, 2],
      [9, 3],
      [3, 4],
    ]);
  const rests = pause && pause.from <= spring && (pause.until === null || pause.until > spring);
  const back = rests ? pause.until : spring;
  if (back === null || back > month || back < first) return null;
  if (finish !== null && finish < back) return null;
  const day = someDay(back, seed, serial, 3);
  // Work that came back in the month in which it was finished came back by then.
  const end = finish === back ? someDay(finish, seed, serial, 4) : day;
  return end < day ? end : day;
}

/** A late start gets a new date with the new year's list. */
function plannedStartIn({ plannedStart, start }: Life, month: Month): Month {
  const first = january(yearOfMonth(month));
  return start !== null && plannedStart < first && start >= first ? start : plannedStart;
}

function dates(life: Life, month: Month, status: Status): Partial<Project> {
  const { seed, serial, signed, plannedFinish, finish } = life;
  const known = (when: Month | null): when is Month => when !== null && when <= month;
  const planned = plannedStartIn(life, month);
  return {
    signed: known(signed) ? someDay(signed, seed, serial, 1) : null,
    planned_start: status === "reserve" ? null : monthText(planned),
    actual_start: known(life.start) ? startDay(life) : null,
    resumed: resumedIn(life, month),
    planned_finish:
      status === "reserve" || isBlank(life, 1)
        ? null
        : monthText(Math.max(plannedFinish, planned + 3)),
    actual_finish: known(finish) ? someDay(finish, seed, serial, 4) : null,
  };
}

function amounts(life: Life, month: Month, status: Status, missing: number): Partial<Project> {
  const year = yearOfMonth(month);
  const draw = drawer(life.seed, life.serial, 23, month);
  const reports = life.start !== null && life.start <= month;
  const isSilent = draw.chance(silent) || draw.chance(missing);
  return {
    total_investment: totalOf(life, month),
    annual_plan: status === "reserve" ? null : annualPlan(life, year),
    adjusted_plan: status === "reserve" ? null : adjustedPlan(life, month),
    completed_ytd: isSilent ? null : reports ? spentThisYear(life, month) : yuan(0),
    completed_total: isSilent ? null : spentBy(life, month),
  };
}

/** What the finished works are expected to bring; only where something is made or visited. */
function benefits(life: Life): Partial<Project> {
  const { sector, total, seed, serial } = life;
  if (sector !== "industry" && sector !== "tourism") return {};
  const draw = drawer(seed, serial, 24);
  const hundreds = Math.ceil(total / 1e6);
  const output = hundreds * draw.between(60, 190) * 10_000;
  return {
    expected_output: isBlank(life, 2) ? null : yuan(output),
    expected_tax: isBlank(life, 3)
      ? null
      : yuan(Math.ceil((output * draw.between(3, 9)) / 1e8) * 1e6),
    expected_jobs: isBlank(life, 4) ? null : draw.between(1, 4) * hundreds,
  };
}

const isLate = ({ plannedStart }: Life, month: Month, status: Status): boolean =>
  status === "unstarted" && plannedStart <= month;

/** The row of a project in the register of a quarter: what was known of it on the last day. */
export function projectRow(
  life: Life,
  quarter: Quarter,
  reporting: Reporting,
  line: number,
): Project {
  const month = lastMonth(quarter);
  const status = statusIn(life, month);
  const needsReason = status === "paused" || status === "cancelled" || isLate(life, month, status);
  const stage = ordinalOfMonth(life.plannedStart);
  const wasOnStage =
    life.ceremony &&
    stage >= Math.max(ordinal(reporting.first), life.enters) &&
    stage <= ordinal(quarter);
  return {
    ...{
      id: life.id,
      name: life.name,
      region: life.region,
      sector: life.sector,
      level: life.level,
    },
    tags: life.tags.length > 0 ? life.tags : null,
    bundle: life.bundle,
    status,
    ...{ total_investment: null, annual_plan: null, adjusted_plan: null },
    ...{ completed_ytd: null, completed_total: null },
    ...{ signed: null, planned_start: null, actual_start: null, resumed: null },
    ...{ planned_finish: null, actual_finish: null },
    ...{ expected_output: null, expected_tax: null, expected_jobs: null },
    ...amounts(life, month, status, reporting.missing),
    ...dates(life, month, status),
    ...benefits(life),
    reason: needsReason && !isBlank(life, 5) ? life.reason : null,
    ceremony: wasOnStage ? ceremonyId(stage) : null,
    source: `L${yearOfMonth(month)}`,
    note: life.note,
    line,
  };
}
