import { expect, test } from "vitest";
import type { Change } from "../../src/changes/change.ts";
import { changesBetween } from "../../src/changes/records.ts";
import { toFixed } from "../../src/domain/exact.ts";
import { yuan } from "../../src/domain/money.ts";
import type { Release } from "../../src/schema/dataset.ts";
import { context, figure, project, release } from "../downloads/dataset.ts";

const between = (before: Partial<Release>, after: Partial<Release>): Change[] => {
  const [a, b] = [release(before), release({ ...after, id: "2022Q3-r2", revision: 2 })];
  return changesBetween(a, b, context([a, b]));
};

const say = (change: Change): string =>
  change.kind === "value"
    ? `${change.table.zh} ${change.record} ${change.field.zh} ${change.before}→${change.after} ${change.percent ? toFixed(change.percent, 1) : "-"}`
    : `${change.kind} ${change.table.zh} ${change.record}`;

test("the same release has no changes", () => {
  expect(between({}, {})).toEqual([]);
});

test("values are compared field by field, the largest change of a number first", () => {
  const before = [
    project("SY-1", { total_investment: yuan(2_700_000_000), status: "unstarted" }),
    project("SY-2", { total_investment: yuan(100_000_000) }),
  ];
  const after = [
    project("SY-1", { total_investment: yuan(2_683_000_000), status: "building" }),
    project("SY-2", { total_investment: yuan(200_000_000) }),
  ];
  expect(between({ projects: before }, { projects: after }).map(say)).toEqual([
    "项目 SY-2 · SY-2号项目 总投资(万元) 10000→20000 100.0",
    "项目 SY-1 · SY-1号项目 总投资(万元) 270000→268300 -0.6",
    "项目 SY-1 · SY-1号项目 状态 未开工→在建 -",
  ]);
});

test("the order of rows is no change, a row that comes or goes is one", () => {
  const [a, b, c] = ["A", "B", "C"].map((id) => project(id));
  expect(between({ projects: [a!, b!] }, { projects: [b!, a!] })).toEqual([]);
  expect(between({ projects: [a!, b!] }, { projects: [a!, c!] }).map(say)).toEqual([
    "added 项目 C · C号项目",
    "removed 项目 B · B号项目",
  ]);
});

test("a blank that is filled, and a table that is new, are changes without a percentage", () => {
  const filled = between(
    { projects: [project("A")] },
    { projects: [project("A", { note: "新的" })] },
  );
  expect(filled.map(say)).toEqual(["项目 A · A号项目 备注 →新的 -"]);
  expect(between({ projects: null }, { projects: [project("A")] }).map(say)).toEqual([
    "added 项目 A · A号项目",
  ]);
});

test("one of several like figures that goes is one removal, whichever it is", () => {
  const three = ["1", "2", "3"].map((text) => figure(text, { source: `S${text}` }));
  for (const gone of three)
    expect(
      between({ published: three }, { published: three.filter((row) => row !== gone) }).map(say),
    ).toEqual(["removed 公布的数字 开工 · 三季度"]);
});

test("figures of one thing are counted off, and a zero before gives no percentage", () => {
  const before = [figure("0"), figure("5")];
  const after = [figure("3"), figure("5")];
  expect(between({ published: before }, { published: after }).map(say)).toEqual([
    "公布的数字 开工 · 三季度 数值 0→3 -",
  ]);
});
