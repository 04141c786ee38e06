import { describe, expect, test } from "vitest";
import { namedProjects } from "../../../src/prose/blocks/projects.ts";
import type { ProjectList } from "../../../src/prose/blocks/request.ts";
import { category, dataset, project, region, register, release } from "../../support/rows.ts";
import { bookOf } from "../figures/small-city.ts";

const data = dataset(
  [
    register("2020Q2", [
      project("now", { actual_start: "2020-04-01", planned_start: "2020-05", region: "420302" }),
      project("day", { actual_start: "2020-06-30", planned_start: "2020-06-30", level: "city" }),
      project("before", { actual_start: "2020-03-31", planned_start: "2020-01" }),
      project("next", { actual_start: "2020-07-01", planned_start: "2020-06", sector: "industry" }),
      project("never", { planned_start: "2020-02-10", region: "420303", sector: "industry" }),
      project("later", { planned_start: "2020-07" }),
      project("old", { planned_start: "2019-06", actual_finish: "2020-05-01" }),
      project("done", { actual_finish: "2020-03-31", sector: "ecology", level: "province" }),
    ]),
    release("2020Q3", { register: false }),
  ],
  {
    regions: [region("420302", { name: "茅箭区" }), region("420303")],
    categories: [
      ...[category("sector", "industry"), category("sector", "ecology")],
      ...[category("level", "city"), category("level", "province"), category("size", "city")],
    ],
  },
);

const ids = (list: ProjectList, parts: Record<string, string> = {}, quarter = "2020Q2") =>
  namedProjects(bookOf(data, quarter), list, new Map(Object.entries(parts))).map(({ id }) => id);

describe("which projects a list names", () => {
  test.each<[ProjectList, string[]]>([
    ["started", ["now", "day"]],
    ["finished", ["old"]],
    ["due", ["now", "day", "before", "next", "never"]],
    ["late", ["next", "never"]],
    ["named", ["now", "day", "before", "next", "never", "later", "old", "done"]],
  ])("%s", (list, named) => {
    expect(ids(list)).toEqual(named);
  });

  test("those of a county, a sector, a level, or of two at once", () => {
    expect(ids("named", { region: "茅箭区" })).toEqual(["now"]);
    expect(ids("named", { sector: "industry" })).toEqual(["next", "never"]);
    expect(ids("named", { level: "city" })).toEqual(["day"]);
    expect(ids("late", { sector: "industry", region: "420303" })).toEqual(["never"]);
  });

  test("a class that projects do not state, or a word that is no name, names none", () => {
    expect(ids("named", { size: "city" })).toEqual([]);
    expect(ids("named", { region: "茅剑区" })).toEqual([]);
    expect(ids("named", { colour: "red" })).toEqual([]);
  });

  test("without a list of projects there are none", () => {
    expect(ids("named", {}, "2020Q3")).toEqual([]);
  });
});
