import type { Project, Task } from "../../src/schema/tables.ts";

/**
 * The figures of rows, a second time: the first half of `naive.ts`. Plain filters and plain fractions, written from
 * the data contract's table and sharing no code with the program.
 */

/** A fraction; the denominator is positive. */
export type Fraction = readonly [bigint, bigint];

export interface Figure {
  readonly value: Fraction | null;
  readonly why: string | null;
  readonly reported: number;
  readonly of: number;
}

export type Row = Project;

const rational = (n: bigint, d: bigint): Fraction => (d < 0n ? [-n, -d] : [n, d]);
export const minus = (a: Fraction, b: Fraction): Fraction => [
  a[0] * b[1] - b[0] * a[1],
  a[1] * b[1],
];
export const hundredTimesRatio = (a: Fraction, b: Fraction): Fraction =>
  rational(100n * a[0] * b[1], a[1] * b[0]);
export const isGreater = (a: Fraction, b: Fraction): boolean => a[0] * b[1] > b[0] * a[1];

export const has = (value: Fraction, reported: number, of: number): Figure => ({
  value,
  why: null,
  reported,
  of,
});
export const none = (why: string, reported: number, of: number): Figure => ({
  value: null,
  why,
  reported,
  of,
});

/** Milliseconds of the day a date stands for: a month's is its last day. */
function time(date: string): number {
  const [year = 0, month = 0, day] = date.split("-").map(Number);
  return day === undefined ? Date.UTC(year, month, 0) : Date.UTC(year, month - 1, day);
}

export interface When {
  readonly Y: number;
  readonly n: number;
}
export const whenOf = (quarter: string): When => ({
  Y: Number(quarter.slice(0, 4)),
  n: Number(quarter.slice(5)),
});
export const shifted = ({ Y, n }: When, quarters: number): When => {
  const count = Y * 4 + (n - 1) + quarters;
  return { Y: Math.floor(count / 4), n: (count % 4) + 1 };
};
export const nameOf = ({ Y, n }: When): string => `${Y}Q${n}`;

type Test = (row: Row, at: When) => boolean;
const year = (date: string | null): number => (date ? new Date(time(date)).getUTCFullYear() : NaN);
const onOrBeforeD = (date: string | null, { Y, n }: When): boolean =>
  date !== null && time(date) <= Date.UTC(Y, 3 * n, 0);
const inQ = (date: string | null, { Y, n }: When): boolean =>
  date !== null && time(date) > Date.UTC(Y, 3 * n - 3, 0) && time(date) <= Date.UTC(Y, 3 * n, 0);
const thisYearByD = (date: string | null, at: When): boolean =>
  year(date) === at.Y && onOrBeforeD(date, at);

const isDue: Test = (r, at) => year(r.planned_start) === at.Y && onOrBeforeD(r.planned_start, at);
const canResume: Test = (r, { Y }) =>
  year(r.actual_start) < Y && (r.actual_finish === null || year(r.actual_finish) >= Y);

const counted: Record<string, Test> = {
  projects_split: () => true,
  reserve: (r) => r.status === "reserve",
  unstarted: (r) => r.status === "unstarted",
  building: (r) => r.status === "building",
  paused: (r) => r.status === "paused",
  finished: (r) => r.status === "finished",
  cancelled: (r) => r.status === "cancelled",
  planned_starts: (r, { Y }) => year(r.planned_start) === Y,
  due_starts: isDue,
  on_plan_starts: (r, at) => isDue(r, at) && onOrBeforeD(r.actual_start, at),
  early_starts: (r, at) =>
    year(r.planned_start) === at.Y && !isDue(r, at) && onOrBeforeD(r.actual_start, at),
  late_starts: (r, at) => isDue(r, at) && !onOrBeforeD(r.actual_start, at),
  started_ytd: (r, at) => thisYearByD(r.actual_start, at),
  started_quarter: (r, at) => inQ(r.actual_start, at),
  resumable: canResume,
  resumed: (r, at) =>
    canResume(r, at) && (thisYearByD(r.resumed, at) || thisYearByD(r.actual_finish, at)),
  planned_finishes: (r, { Y }) => year(r.planned_finish) === Y,
  finished_planned: (r, at) => year(r.planned_finish) === at.Y && onOrBeforeD(r.actual_finish, at),
  finished_ytd: (r, at) => thisYearByD(r.actual_finish, at),
  same_year_delivery: (r, at) =>
    [r.signed, r.actual_start, r.actual_finish].every((date) => thisYearByD(date, at)),
};

type Money = (row: Row) => number | null;
const adjusted: Money = (r) => (r.adjusted_plan === null ? r.annual_plan : r.adjusted_plan);
const summed: Record<string, Money> = {
  total_investment: (r) => r.total_investment,
  annual_plan: (r) => r.annual_plan,
  adjusted_plan: adjusted,
  completed_ytd: (r) => r.completed_ytd,
  completed_total: (r) => r.completed_total,
  expected_output: (r) => r.expected_output,
  expected_tax: (r) => r.expected_tax,
  expected_jobs: (r) => r.expected_jobs,
};
const startedSums: Record<string, Test> = {
  started_investment_ytd: (r, at) => thisYearByD(r.actual_start, at),
  started_investment_quarter: (r, at) => inQ(r.actual_start, at),
};
const countRates: Record<string, readonly [numerators: string[], denominator: string]> = {
  start_rate: [["on_plan_starts", "early_starts"], "planned_starts"],
  due_start_rate: [["on_plan_starts"], "due_starts"],
  resumption_rate: [["resumed"], "resumable"],
  finish_rate: [["finished_planned"], "planned_finishes"],
};
const moneyRates: Record<string, Money> = {
  completion_rate: (r) => r.annual_plan,
  completion_rate_adjusted: adjusted,
};
type Dates = (row: Row) => readonly [from: string | null, to: string | null, event: string | null];
const spans: Record<string, Dates> = {
  sign_to_start_days: (r) => [r.signed, r.actual_start, r.actual_start],
  start_to_finish_days: (r) => [r.actual_start, r.actual_finish, r.actual_finish],
};

function sum(rows: readonly Row[], money: Money, of: number): Figure {
  const amounts = rows.map(money).filter((amount) => amount !== null);
  if (rows.length > 0 && amounts.length === 0) return none("not-reported", 0, of);
  const total = amounts.map(BigInt).reduce((a, b) => a + b, 0n);
  return has([total, 1n], amounts.length, of);
}

function rate(part: bigint, whole: bigint, reported: number, of: number): Figure {
  return whole === 0n
    ? none("zero-denominator", reported, of)
    : has(rational(part * 100n, whole), reported, of);
}

function moneyRate(rows: readonly Row[], plan: Money): Figure {
  const both = rows.filter((r) => r.completed_ytd !== null && plan(r) !== null);
  if (rows.length > 0 && both.length === 0) return none("not-reported", 0, rows.length);
  const total = (money: Money): bigint => both.reduce((a, r) => a + BigInt(money(r) ?? 0), 0n);
  return rate(
    total((r) => r.completed_ytd),
    total(plan),
    both.length,
    rows.length,
  );
}

function median(rows: readonly Row[], dates: Dates, at: When): Figure {
  const events = rows.filter((r) => thisYearByD(dates(r)[2], at));
  const days = events
    .map(dates)
    .filter(([from, to]) => from?.length === 10 && to?.length === 10)
    .map(([from, to]) => (time(to ?? "") - time(from ?? "")) / 86_400_000)
    .sort((a, b) => a - b);
  if (events.length === 0) return none("no-rows", 0, rows.length);
  if (days.length === 0) return none("not-reported", 0, rows.length);
  const half = days.length / 2;
  const pair = days.length % 2 === 0 ? [half - 1, half] : [half - 0.5, half - 0.5];
  const twice = pair.reduce((a, i) => a + (days[i] ?? NaN), 0);
  return has([BigInt(twice), 2n], days.length, rows.length);
}

const bundleOrId = (r: Row): string => r.bundle || r.id;
const minusProgress = (figure: Figure, { n }: When): Figure =>
  figure.value ? { ...figure, value: minus(figure.value, [BigInt(25 * n), 1n]) } : figure;

/** A figure of rows, but for `completed_quarter`, which needs two registers. */
export function ofRows(id: string, rows: readonly Row[], at: When): Figure {
  const of = rows.length;
  const number = (test: Test): bigint => BigInt(rows.filter((r) => test(r, at)).length);
  if (id === "projects") return has([BigInt(new Set(rows.map(bundleOrId)).size), 1n], of, of);
  if (id === "time_progress") return has([BigInt(25 * at.n), 1n], of, of);
  if (id === "lead") return minusProgress(ofRows("completion_rate", rows, at), at);
  const test = counted[id];
  if (test) return has([number(test), 1n], of, of);
  const money = summed[id];
  if (money) return sum(rows, money, of);
  const started = startedSums[id];
  if (started)
    return sum(
      rows.filter((r) => started(r, at)),
      (r) => r.total_investment,
      of,
    );
  const plan = moneyRates[id];
  if (plan) return moneyRate(rows, plan);
  const dates = spans[id];
  if (dates) return median(rows, dates, at);
  const [over = [], under = ""] = countRates[id] ?? [];
  const part = over
    .map((name) => number(counted[name] ?? (() => false)))
    .reduce((a, b) => a + b, 0n);
  return rate(part, number(counted[under] ?? (() => false)), of, of);
}

export const amounts = new Set([
  "projects",
  "completed_quarter",
  ...Object.keys(counted),
  ...Object.keys(summed),
  ...Object.keys(startedSums),
  "tasks_open",
  "tasks_closed",
  "tasks_overdue",
]);
export const days = new Set(Object.keys(spans));
export const proper = new Set([
  ...Object.keys(countRates),
  ...Object.keys(moneyRates),
  "task_closure_rate",
  "preparation_rate",
]);
export const atQuartersEnd = new Set([
  "projects_split",
  "projects",
  ...["reserve", "unstarted", "building", "paused", "finished", "cancelled"],
  ...["total_investment", "completed_total"],
  ...["completed_quarter", "started_quarter", "started_investment_quarter"],
  ...["tasks_open", "tasks_closed", "tasks_overdue"],
]);

export const projectFigures = [
  ...["projects", "completed_quarter", "time_progress", "lead"],
  ...Object.keys({ ...counted, ...summed, ...startedSums, ...countRates, ...moneyRates, ...spans }),
];
export const taskFigures = ["tasks_open", "tasks_closed", "tasks_overdue", "task_closure_rate"];

export function taskFigure(id: string, tasks: readonly Task[], at: When): Figure {
  const of = tasks.length;
  const closed = tasks.filter((t) => onOrBeforeD(t.closed, at));
  const open = tasks.filter((t) => !onOrBeforeD(t.closed, at));
  const overdue = open.filter((t) => t.due !== null && time(t.due) < Date.UTC(at.Y, 3 * at.n, 0));
  if (id === "task_closure_rate") return rate(BigInt(closed.length), BigInt(of), of, of);
  const chosen = id === "tasks_open" ? open : id === "tasks_closed" ? closed : overdue;
  return has([BigInt(chosen.length), 1n], of, of);
}

export function preparationRate(states: readonly string[]): Figure {
  const is = (...wanted: string[]): bigint =>
    BigInt(states.filter((state) => wanted.includes(state)).length);
  return rate(is("done"), is("done", "doing", "todo"), states.length, states.length);
}
