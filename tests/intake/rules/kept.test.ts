import { expect, test } from "vitest";
import { toldOf } from "../found.ts";
import { smallDataset } from "../small-dataset.ts";

/** What one release said of a project and a later one says in another way; and where a thing is done. */

const document = (quarter: string, register: boolean): string =>
  JSON.stringify({
    ...{ quarter, revision: 1, status: "published", kind: "final", register },
    published_on: { "2020Q1": "2020-04-20", "2020Q2": "2020-07-20" }[quarter] ?? "2021-04-20",
  });

const head = "id,name,region,sector,level,status,signed,planned_start,actual_start,reason\n";
const row = "P1,甲区产业园,甲区,产业类,省重点,停工,2019-05,2020-02,2020-03-24,";

interface Later {
  readonly quarter?: "2020Q2" | "2021Q1";
  readonly register?: boolean;
  /** The header and row of the later release in place of the same as before. */
  readonly table?: string;
}

const files = (now: string, { quarter = "2020Q2", register = true, table }: Later = {}) => ({
  ...smallDataset,
  "releases/2020Q1/projects.csv": `${head}${row}\n`,
  [`releases/${quarter}/release.json`]: document(quarter, register),
  [`releases/${quarter}/projects.csv`]: table ?? `${head}${now}\n`,
});

const changed = (was: string, is: string): string => row.replace(was, is);

test.for<[string, Record<string, string>, string[]]>([
  ["all the same", files(row), []],
  ["a start told to the day before, to the month now", files(changed("2020-03-24", "2020-03")), []],
  [
    "a signature told to the month before, to the day now",
    files(changed("2019-05", "2019-05-20")),
    [],
  ],
  [
    "another month",
    files(changed("2019-05", "2019-06-01")),
    ["fact-changed projects.csv:2 signed"],
  ],
  [
    "a start that is gone",
    files(changed("2020-03-24", "")),
    ["fact-changed projects.csv:2 actual_start"],
  ],
  ["a start that a list leaves out", files(changed("2020-03-24", ""), { register: false }), []],
  [
    "a start that a list contradicts",
    files(changed("2020-03-24", "2020-03-25"), { register: false }),
    ["fact-changed projects.csv:2 actual_start"],
  ],
  [
    "columns that a register leaves out",
    files("", { table: "id,name,status\nP1,甲区产业园,停工\n" }),
    [],
  ],
  [
    "a planned start that moved",
    files(changed("2020-02", "2020-09")),
    ["planned-start-moved projects.csv:2 planned_start"],
  ],
  ["a planned start that is more exact", files(changed("2020-02", "2020-02-20")), []],
  ["a planned start that moved for a reason", files(`${changed("2020-02", "2020-09")}用地`), []],
  [
    "a planned start of another year",
    files(changed("2020-02", "2021-02"), { quarter: "2021Q1" }),
    [],
  ],
  ["a planned start that is not told", files(changed("2020-02", "")), []],
  [
    "another county",
    files(changed("甲区,", "乙区,")),
    ["classification-changed projects.csv:2 region"],
  ],
  [
    "another county in a list",
    files(changed("甲区,", "乙区,"), { register: false }),
    ["classification-changed projects.csv:2 region"],
  ],
  ["the same county by its code", files(changed("甲区,", "420302,")), []],
  ["no county", files(changed("甲区,", ",")), ["classification-changed projects.csv:2 region"]],
  ["no county in a list", files(changed("甲区,", ","), { register: false }), []],
  [
    "another sector",
    files(changed("产业类", "基础设施类")),
    ["classification-changed projects.csv:2 sector"],
  ],
  ["another sector in a list", files(changed("产业类", "基础设施类"), { register: false }), []],
  [
    "another level",
    files(changed("省重点", "市重点")),
    ["classification-changed projects.csv:2 level"],
  ],
  ["another level in a new year", files(changed("省重点", "市重点"), { quarter: "2021Q1" }), []],
])("a later release with %s", ([, changes, expected]) => {
  expect(toldOf(changes)).toEqual(expected);
});

const plans = (cells: string): Record<string, string> => ({
  ...smallDataset,
  "releases/2020Q1/projects.csv": `id,name,status,annual_plan_wan,adjusted_plan_wan\nP1,甲,储备,${cells}\n`,
});

test.for<[string, string[]]>([
  [",8000", ["adjusted-without-plan projects.csv:2 adjusted_plan_wan"]],
  [",0", ["adjusted-without-plan projects.csv:2 adjusted_plan_wan"]],
  ["0,8000", []],
  ["10000,8000", []],
  ["10000,", []],
])("plans of %s", ([cells, expected]) => {
  expect(toldOf(plans(cells))).toEqual(expected);
});

/** P1 lies in 甲区, P2 in the zone, P3 nowhere; the event is of the region given. */
const lying = (task: string, event: string): Record<string, string> => ({
  ...smallDataset,
  "regions.csv":
    "code,name,kind\n420302,甲区,district\n420303,乙区,district\n420390,开发区,zone\n420399,市直,direct\n",
  "releases/2020Q1/projects.csv":
    "id,name,region,status,actual_start,ceremony\n" +
    "P1,产业园,甲区,在建,2020-03-24,E1\nP2,车站,开发区,在建,2020-03-24,E1\nP3,学校,,在建,2020-03-24,E1\n",
  "releases/2020Q1/events.csv": `id,kind,date,region\nE1,ceremony,2020-03-24,${event}\n`,
  "releases/2020Q1/tasks.csv": `id,project,kind,region\nT1,${task}\n`,
});
const taskTold = ["task-region tasks.csv:2 region"];
const eventTold = ["ceremony-region projects.csv:2 ceremony"];

test.for<[string, string, string[]]>([
  ["P1,start,甲区", "", []],
  ["P1,start,乙区", "", taskTold],
  ["P1,start,", "", []],
  ["P1,start,市直", "", []],
  ["P1,start,开发区", "", []],
  ["P2,start,乙区", "", []],
  ["P3,start,乙区", "", []],
  [",start,乙区", "", []],
  ["P1,start,甲区", "甲区", []],
  ["P1,start,甲区", "乙区", eventTold],
  ["P1,start,甲区", "市直", []],
  ["P1,start,甲区", "开发区", []],
])("a task of “%s” and an event of “%s”", ([task, event, expected]) => {
  expect(toldOf(lying(task, event))).toEqual(expected);
});

test("a status that moved back took its date with it: one cause, one finding against the other", () => {
  const told = toldOf(files(changed("停工", "未开工").replace("2020-03-24", "")));
  expect(told).toEqual(
    ["fact-changed projects.csv:2 actual_start", "status-back projects.csv:2 status"].sort(),
  );
});
