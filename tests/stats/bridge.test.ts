import fc from "fast-check";
import { expect, test } from "vitest";
import { add, equals, exact, subtract, toPlain } from "../../src/domain/exact.ts";
import { bridge, type Bridge } from "../../src/stats/bridge.ts";
import { statusFlow } from "../../src/stats/flow.ts";
import { exit, project, wan } from "../support/rows.ts";
import { projects } from "../support/registers.ts";

const ids = (rows: readonly { readonly id: string }[]): string[] => rows.map(({ id }) => id);

const earlier = [
  project("STAYS", { total_investment: wan(10) }),
  project("RAISED", { total_investment: wan(10), status: "unstarted" }),
  project("SILENT", { total_investment: wan(4) }),
  project("TOLD"),
  project("PARENT", { total_investment: wan(100) }),
  project("DONE", { total_investment: wan(7), status: "finished" }),
  project("LOST", { total_investment: wan(1) }),
];
const later = [
  project("STAYS", { total_investment: wan(10) }),
  project("RAISED", { total_investment: wan(15), status: "building" }),
  project("SILENT"),
  project("TOLD", { total_investment: wan(3) }),
  project("ITEM1", { total_investment: wan(60) }),
  project("ITEM2", { total_investment: wan(50) }),
  project("NEW", { total_investment: wan(20), status: "reserve" }),
];
const exits = [exit("PARENT", "split", ["ITEM1", "ITEM2"]), exit("DONE", "finished")];

test("a bridge tells the new from the split, and why projects left", () => {
  const between = bridge(earlier, later, exits);
  expect(ids(between.opening.projects)).toEqual(ids(earlier));
  expect(ids(between.added.projects)).toEqual(["NEW"]);
  expect(ids(between.split.projects)).toEqual(["ITEM1", "ITEM2"]);
  expect(between.exits.map(({ reason, projects: gone }) => [reason, ...ids(gone)])).toEqual([
    ["finished", "DONE"],
    ["split", "PARENT"],
    [null, "LOST"],
  ]);
  expect(
    between.revaluations.map(({ before, after, difference }) => [
      before.id,
      after.id,
      toPlain(difference),
    ]),
  ).toEqual([
    ["RAISED", "RAISED", "50000"],
    ["SILENT", "SILENT", "-40000"],
    ["TOLD", "TOLD", "30000"],
  ]);
  expect(toPlain(between.changed)).toBe("40000");
  expect(toPlain(between.opening.totalInvestment)).toBe("1320000");
  expect(toPlain(between.closing.totalInvestment)).toBe("1580000");
});

test("an item of a split that was on the register before is not new", () => {
  const between = bridge(
    [project("PARENT"), project("ITEM")],
    [project("ITEM")],
    [exit("PARENT", "split", ["ITEM"])],
  );
  expect(between.split.projects).toEqual([]);
  expect(between.added.projects).toEqual([]);
});

test("a project merged into another is no split", () => {
  const merged = [exit("A", "merged", ["B"])];
  const between = bridge([project("A")], [project("B")], merged);
  expect(ids(between.added.projects)).toEqual(["B"]);
  expect(between.exits.map(({ reason }) => reason)).toEqual(["merged"]);
});

const closes = ({ opening, added, split, exits: gone, changed, closing }: Bridge): void => {
  const left = gone.flatMap((step) => step.projects).length;
  expect(opening.projects.length + added.projects.length + split.projects.length - left).toBe(
    closing.projects.length,
  );
  const worth = gone.reduce((sum, step) => add(sum, step.totalInvestment), exact(0));
  const arrived = add(add(opening.totalInvestment, added.totalInvestment), split.totalInvestment);
  const total = add(subtract(arrived, worth), changed);
  expect(equals(total, closing.totalInvestment)).toBe(true);
};

const someExits = [
  exit("A", "split", ["B", "C"]),
  exit("D", "finished"),
  exit("E", "merged", ["F"]),
  exit("F", "year_list"),
];

test("every bridge closes, in projects and in money", () => {
  closes(bridge(earlier, later, exits));
  fc.assert(
    fc.property(projects("2019Q4"), projects("2020Q1"), (before, after) => {
      closes(bridge(before, after, someExits));
    }),
    { seed: 7, numRuns: 300 },
  );
});

test("the flow of statuses finds every project once", () => {
  const flow = statusFlow(earlier, later, exits);
  expect(ids(flow.moves.unstarted.building)).toEqual(["RAISED"]);
  expect(flow.moves.unstarted.building[0]?.total_investment).toBe(wan(15));
  expect(ids(flow.moves.building.building)).toEqual(["STAYS", "SILENT", "TOLD"]);
  expect(ids(flow.added.reserve)).toEqual(["NEW"]);
  expect(ids(flow.added.building)).toEqual(["ITEM1", "ITEM2"]);
  expect(flow.left.finished.map(({ project: { id }, reason }) => [id, reason])).toEqual([
    ["DONE", "finished"],
  ]);
  expect(flow.left.building.map(({ project: { id }, reason }) => [id, reason])).toEqual([
    ["PARENT", "split"],
    ["LOST", null],
  ]);
});

test("a row without a status, as a list of named projects may have, flows nowhere", () => {
  const flow = statusFlow(
    [project("A"), project("B", { status: null }), project("C", { status: null })],
    [project("A", { status: null }), project("B")],
    [],
  );
  expect(flow.moves.building.building).toEqual([]);
  expect(ids(flow.added.building)).toEqual(["B"]);
  expect(Object.values(flow.left).flat()).toEqual([]);
});

test("rows and columns of the flow add up to the two registers", () => {
  fc.assert(
    fc.property(projects("2019Q4"), projects("2020Q1"), (before, after) => {
      const { moves, added, left } = statusFlow(before, after, someExits);
      const moved = Object.values(moves).flatMap((to) => Object.values(to).flat());
      const leavers = Object.values(left).flat();
      expect(ids([...moved, ...Object.values(added).flat()]).sort()).toEqual(ids(after).sort());
      expect(moved.length + leavers.length).toBe(before.length);
    }),
    { seed: 8, numRuns: 200 },
  );
});
