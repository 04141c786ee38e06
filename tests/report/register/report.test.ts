import { expect, test } from "vitest";
import { toPlain } from "../../../src/domain/exact.ts";
import { computeRelease } from "../../../src/indicators/statistics.ts";
import { registerReport } from "../../../src/report/register/register.ts";
import { partsOf, type League } from "../../../src/report/register/rates.ts";
import { standingOf } from "../../../src/stats/standing.ts";
import { periodOf } from "../../../src/stats/period.ts";
import { dataset, project, register, release, task } from "../../support/rows.ts";
import { city, now, reportOf } from "./city.ts";

const report = reportOf(city, now);

const idsOf = (list: string): string[] =>
  report.projects(list)?.rows.map((row) => row.project.id) ?? [];

test.for<[string, string[]]>([
  // Late since 31 March stands first; then by size, and P4 reports none.
  ["all", ["P2", "P1", "P3", "P7", "P5", "P6", "P4"]],
  // 25 000 − 0, less the time elapsed: P2 lacks 3750, P1 −500, P5 0, P6 −450, P3 −1500 (万元).
  ["plan", ["P2", "P5", "P6", "P1", "P3"]],
  ["planned-starts", ["P2", "P1", "P3", "P4"]],
  ["due", ["P1", "P2"]],
  ["on-plan", ["P1"]],
  ["late", ["P2"]],
  ["early", ["P3"]],
  ["not-due", ["P4"]],
  ["unplanned", ["P7"]],
  ["started", ["P3", "P7"]],
  ["started-year", ["P1", "P3", "P7"]],
  ["resumable", ["P5", "P6"]],
  ["not-resumed", ["P5"]],
  ["next-starts", ["P4"]],
  ["next-finishes", []],
  ["late-finishes", []],
  ["finished-planned", ["P6"]],
  ["added", ["P7", "P4"]],
  ["exited", ["X2", "X1"]],
  ["exit-cancelled", ["X1"]],
  ["exit-merged", ["X2"]],
  ["revalued", ["P3"]],
  ["move-reserve-building", ["P3"]],
  ["move-building-paused", ["P5"]],
  ["status-paused", ["P5"]],
  ["region-420301", ["P2", "P1", "P7"]],
  ["size-small", ["P2", "P6"]],
  ["size--", ["P4"]],
  ["lacking-land", ["P2", "P4"]],
  ["lacking-design", []],
  ["ready", []],
])("the list %s holds %j", ([list, ids]) => {
  expect(idsOf(list)).toEqual(ids);
});

test("a list adds up the total investment of the rows that report it", () => {
  const all = report.projects("all");
  expect([all?.reporting, all && toPlain(all.money)]).toEqual([6, "2500000000"]);
});

test("a list without rows has no page", () => {
  for (const list of report.lists.values())
    expect(list.table === "projects" ? list.rows.length : list.tasks.length).toBeGreaterThan(0);
  expect(report.lists.has("split")).toBe(false);
});

test("the four groups of planned starts are all planned starts", () => {
  const parts = ["on-plan", "late", "early", "not-due"].flatMap(idsOf);
  expect(parts.toSorted()).toEqual(idsOf("planned-starts").toSorted());
});

const places = ({ groups }: League): unknown[] =>
  groups.map(({ name, entries }) => [
    name,
    entries.map(({ region, rank, part, whole }) => [region, rank, toPlain(part), toPlain(whole)]),
  ]);

test("counties are ranked within their groups, with what was divided by what", () => {
  const [completion] = report.leagues;
  expect(completion && places(completion)).toEqual([
    [
      "县市区",
      [
        ["420302", 1, "90000000", "100000000"],
        ["420301", 2, "80000000", "150000000"],
      ],
    ],
    ["功能区", [["420303", 1, "42000000", "50000000"]]],
  ]);
  expect(completion?.unranked.map(({ region, rate }) => [region, rate])).toEqual([
    ["420304", { kind: "missing", reason: "no-rows", reported: 0, of: 0 }],
  ]);
});

test("numerator and denominator give the rate of the statistics", () => {
  const standings = (now.projects ?? []).map((p) => standingOf(p, periodOf("2023Q3")));
  for (const rate of ["completion_rate", "start_rate", "resumption_rate"] as const) {
    const { part, whole } = partsOf(rate, standings);
    const reading = computeRelease(city, now).get(rate);
    if (reading.kind !== "value") throw new Error(rate);
    expect(part.num * 100n * reading.value.den * whole.den).toBe(
      whole.num * reading.value.num * part.den,
    );
  }
});

test("a county without any annual plan says so, one that reports nothing does not", () => {
  const data = dataset(
    [
      register("2023Q1", [
        project("A", { region: "1", completed_ytd: null }),
        project("B", { region: "2", annual_plan: 5 as never }),
      ]),
    ],
    { regions: city.regions.slice(0, 2).map((r, i) => ({ ...r, code: String(i + 1) })) },
  );
  const [first] = data.releases;
  const own = first && reportOf(data, first);
  const reason = (code: string) => {
    const reading = own?.figure("completion_rate", { dimension: "region", category: code });
    return reading?.kind === "missing" ? reading.reason : null;
  };
  expect([reason("1"), reason("2")]).toEqual(["zero-denominator", "not-reported"]);
});

test("tasks are counted at half-months; a closed one is no longer open, a due one not yet overdue", () => {
  expect(report.tasks?.points).toEqual([
    { date: "2023-07-15", open: 1, closed: 0, overdue: 0 },
    { date: "2023-07-31", open: 2, closed: 0, overdue: 0 },
    { date: "2023-08-15", open: 2, closed: 0, overdue: 0 },
    { date: "2023-08-31", open: 1, closed: 1, overdue: 0 },
    { date: "2023-09-15", open: 2, closed: 1, overdue: 1 },
    { date: "2023-09-30", open: 2, closed: 1, overdue: 1 },
  ]);
});

test.for<[string, number, string, string]>([
  // 30 months have sixty half-months; one day more, and months are enough.
  ["2021-04-10", 60, "2021-04-15", "2021-04-30"],
  ["2021-03-10", 31, "2021-03-31", "2021-04-30"],
  ["2018-10-10", 60, "2018-10-31", "2018-11-30"],
  ["2018-09-10", 21, "2018-09-30", "2018-12-31"],
])("tasks since %s are shown at %i days, to the day of the register", ([opened, n, ...first]) => {
  const own = { ...now, tasks: [task("T1", { opened })] };
  const points = reportOf({ ...city, releases: [own] }, own).tasks?.points ?? [];
  expect(points.map(({ date }) => date).slice(0, 2)).toEqual(first);
  expect([points.length, points.at(-1)?.date]).toEqual([n, "2023-09-30"]);
});

test("the item that is least done stands first, and so does the project that lacks most", () => {
  const { readiness } = report;
  expect(readiness?.items.map(({ item, counts, needed }) => [item, counts.done, needed])).toEqual([
    ["land", 0, 2],
    ["design", 1, 1],
  ]);
  expect(readiness?.rows.map(({ id, done, needed }) => [id, done, needed])).toEqual([
    ["P2", 1, 2],
    ["P4", 0, 1],
  ]);
});

test("a release that only names projects has no report", () => {
  const named = release("2023Q4", { projects: [project("A")], register: false });
  expect(registerReport(dataset([named]), named)).toBeNull();
});

test("asking twice gives the same report", () => {
  expect(registerReport(city, now)).toBe(registerReport(city, now));
});

test("the median size of an even number is the mean of the two in the middle", () => {
  // 10, 5, 4, 3, 2, 1 亿元.
  expect(toPlain(report.medianSize)).toBe("350000000");
});
