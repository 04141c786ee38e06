import { expect, test } from "vitest";
import type { Problem } from "../../src/domain/problem.ts";
import { readDataset } from "../../src/intake/read-dataset.ts";
import { namesDiffer } from "../../src/intake/rules/threads.ts";
import { findingsOf, placed, type Changes } from "./found.ts";
import { projectsFile, registerWith, type Title } from "./full-register.ts";
import { filesOf } from "./small-dataset.ts";

/** Where rules begin and end: the last value that is right, the first that is wrong, and what hides nothing. */
const folder = "releases/2020Q2";
const files = registerWith();
const rows = files[projectsFile] ?? "";

/** The findings of the full register with some files in place of its own; Q2/ is the folder of its second quarter. */
const found = (changes: Changes): readonly Problem[] =>
  findingsOf(
    files,
    Object.fromEntries(
      Object.entries(changes).map(([path, text]) => [path.replace(/^Q2\//, `${folder}/`), text]),
    ),
  );

const told = (changes: Changes): string[] =>
  found(changes)
    .filter(({ severity }) => severity !== "note")
    .map(({ code, file, line }) => `${code} ${file.replace(/^.*\//, "")}:${line ?? ""}`);

const without = (id: string, text = rows): string =>
  text
    .split("\n")
    .filter((line) => !line.startsWith(`${id},`))
    .join("\n");

const events = (date: string): Changes => ({
  "Q2/events.csv": `id,kind,date,source\nE2,rally,${date},S01\n`,
});
const step = (state: string, date: string): Changes => ({
  "Q2/preparation.csv": `project,item,state,date\nP3,规划选址,${state},${date}\n`,
});
const task = (opened: string, due: string, closed: string, project = "P3"): Changes => ({
  "Q2/tasks.csv": `id,project,kind,opened,due,closed\nT1,${project},start,${opened},${due},${closed}\n`,
});
const exits = (lines: string): Changes => ({ "Q2/exits.csv": `id,reason,into\n${lines}` });
const published = (cells: string): Changes => ({
  "Q2/published.csv": `indicator,basis,dimension,category,value,unit,source\nstarts_investment,quarter,${cells},5,亿元,S01\n`,
});
const cell = (id: string, title: Title, text: string): Changes => registerWith(id, title, text);
/** A row that cannot be used: whatever may stand in it is not missing. */
const broken = (text: string, line: string): string => `${text}${line}\n`;

test.for<[string, Changes, string[]]>([
  ["an event on the last day", events("2020-06-30"), []],
  ["an event in the month of the last day", events("2020-06"), []],
  ["an event a day later", events("2020-07-01"), ["event-after-quarter events.csv:2"]],
  ["an event without a date", events(""), []],
  ["what is done on the last day", step("done", "2020-06-30"), []],
  ["what is done a day later", step("done", "2020-07-01"), ["preparation-date preparation.csv:2"]],
  ["what is done, some day", step("done", ""), []],
  ["what will be done", step("doing", "2020-07-01"), []],
  ["a task of one day", task("2020-05-01", "2020-05-01", "2020-05-01"), []],
  ["a task closed in its month", task("2020-05-20", "", "2020-05"), []],
  ["a task closed before", task("2020-05-20", "2020-06", "2020-05-19"), ["task-dates tasks.csv:2"]],
  [
    "a finish on the day of the start",
    cell("P9", "actual_start", "2020-06-18"),
    ["fact-changed projects.csv:10", "date-order projects.csv:10"],
  ],
  ["a finish in the month of the start", cell("P1", "planned_finish", "2018-10"), []],
  [
    "a start planned in the month of the finish",
    cell("P9", "planned_start", "2020-06"),
    ["planned-start-moved projects.csv:10"],
  ],
  ["work resumed in the month of its start", cell("P1", "resumed", "2018-10"), []],
  ["work resumed the day it began", cell("P1", "resumed", "2018-10-12"), []],
  ["a date of fact on the last day", cell("P1", "resumed", "2020-06-30"), []],
  ["a date of fact in the month of the last day", cell("P1", "resumed", "2020-06"), []],
])("%s", ([, changes, expected]) => {
  expect(told(changes)).toEqual(expected);
});

test.for<[string, Changes, string[]]>([
  [
    "a project that is missing is told once",
    { [projectsFile]: without("P3") },
    ["exit-missing exits.csv:"],
  ],
  [
    "where exits cannot be read, nothing is missing, but a task points nowhere",
    { [projectsFile]: without("P3"), ...exits("P3,gone,\n") },
    [
      "unknown-choice exits.csv:2",
      "unknown-project preparation.csv:2",
      "unknown-project tasks.csv:2",
    ],
  ],
  [
    "where projects cannot be read, nothing is missing",
    { [projectsFile]: broken(without("P3"), "P 3,丙县水库") },
    ["row-width projects.csv:11"],
  ],
  [
    "where the register before cannot be read, nothing is missing",
    {
      [projectsFile]: without("P3"),
      "releases/2020Q1/projects.csv": broken(
        files["releases/2020Q1/projects.csv"] ?? "",
        "P 3,丙县水库",
      ),
      "Q2/tasks.csv": null,
      "Q2/preparation.csv": null,
    },
    ["row-width projects.csv:12"],
  ],
  [
    "a project that left may have a task",
    { [projectsFile]: without("P3"), ...exits("P3,finished,\n") },
    [],
  ],
  ["a task of nobody", task("2020-05-01", "", "", ""), []],
  ["a task of a stranger", task("2020-05-01", "", "", "P99"), ["unknown-project tasks.csv:2"]],
  ["an exit of a stranger", exits("P99,finished,\n"), ["exit-unknown exits.csv:2"]],
  ["an exit of one that is there", exits("P4,finished,\n"), ["exit-still-listed exits.csv:2"]],
  [
    "a merger without an heir",
    { [projectsFile]: without("P3"), ...exits("P3,merged,\n") },
    ["exit-into exits.csv:2"],
  ],
  [
    "a split without heirs",
    { [projectsFile]: without("P3"), ...exits("P3,split,\n") },
    ["exit-into exits.csv:2"],
  ],
  [
    "a list that is no register has no exits, whatever its file",
    {
      "Q2/release.json": (files["releases/2020Q2/release.json"] ?? "").replace(
        '"register":true',
        '"register":false',
      ),
      ...exits(""),
    },
    ["table-empty exits.csv:"],
  ],
  ["a score of a known event", { "Q2/scores.csv": "event,region,score\nE1,甲区,9\n" }, []],
  [
    "a score of an unknown event",
    { "Q2/scores.csv": "event,region,score\nE7,甲区,9\n" },
    ["unknown-event scores.csv:2"],
  ],
  [
    "an event of a later quarter has not been",
    {
      ...cell("P2", "ceremony", "E3"),
      "releases/2020Q3/release.json": (files["releases/2020Q2/release.json"] ?? "")
        .replace("2020Q2", "2020Q3")
        .replace("2020-07-20", "2020-10-20")
        .replace('"register":true', '"register":false'),
      "releases/2020Q3/events.csv": "id,kind,date,source\nE3,ceremony,2020-09-01,S01\n",
    },
    ["unknown-event projects.csv:3"],
  ],
  [
    "where events cannot be read, none is unknown",
    { ...cell("P2", "ceremony", "E9"), "Q2/events.csv": "id,kind,date\nE 9,rally,2020-05-01\n" },
    ["id-format events.csv:2"],
  ],
  [
    "two ids that are no sources",
    cell("P2", "source", "S98;S99"),
    ["unknown-source projects.csv:3"],
  ],
  ["an id and a text", cell("P2", "source", "S98;口头答复"), ["source-text projects.csv:3"]],
  ["a source and a text", cell("P2", "source", "S01;口头答复"), ["source-text projects.csv:3"]],
])("%s", ([, changes, expected]) => {
  expect(told(changes).filter((one) => !one.startsWith("table-empty"))).toEqual(
    expected.filter((one) => !one.startsWith("table-empty")),
  );
});

test.for<[string, Changes, string[]]>([
  ["a category that is declared", published("sector,产业类"), []],
  [
    "a dimension without a category",
    published("sector,"),
    ["published-category published.csv:2 category"],
  ],
  [
    "a category without a dimension",
    published(",产业类"),
    ["published-category published.csv:2 dimension"],
  ],
  ["no category at all", published(","), []],
  [
    "an unknown dimension",
    published("sektor,产业类"),
    ["published-category published.csv:2 dimension"],
  ],
  ["a region", published("region,甲区"), []],
  ["an unknown region", published("region,丁区"), ["published-category published.csv:2 category"]],
  ["a project of an earlier quarter", published("project,P3"), []],
  ["an unknown project", published("project,P77"), ["published-category published.csv:2 category"]],
  [
    "a project that may stand in a row that cannot be read",
    { ...published("project,P77"), [projectsFile]: broken(rows, "P 77,丙县水库") },
    ["row-width projects.csv:12"],
  ],
])("of a published figure: %s", ([, changes, expected]) => {
  expect(found(changes).map(placed)).toEqual(expected);
});

/** The same project in the next year, and with amounts that say nothing. */
test("a plan may be another in another year, and one of zero is never met too well", () => {
  const next = Object.fromEntries(
    Object.entries(files)
      .filter(([path]) => !/releases\/2020Q2\/(?:tasks|preparation)/.test(path))
      .map(([path, text]) => [
        path.replace("2020Q2", "2021Q1"),
        text.replace("2020Q2", "2021Q1").replace("2020-07-20", "2021-04-20"),
      ]),
  );
  const text = next["releases/2021Q1/projects.csv"] ?? "";
  const changed = text.replace("8000,1600,2000,800,4000", "8000,900,2000,800,4000");
  const zero = text.replace("8000,1600,2000,800,4000", "8000,0,2000,800,4000");
  const codes = (projects: string): string[] =>
    readDataset(filesOf({ ...next, "releases/2021Q1/projects.csv": projects })).problems.map(
      ({ code }) => code,
    );
  expect(changed).not.toBe(text);
  expect(codes(changed)).toEqual([]);
  expect(codes(zero)).toEqual([]);
});

test.for<[string, string, boolean]>([
  ["产业园", "产业园（二期）", false],
  ["（一期）水厂", "（一期）公路", true],
  ["产 业 园", "产业园", false],
  ["ＡＢ产业园", "ab 公园", false],
  ["甲区产业园", "乙区大桥", true],
  ["甲区产业园", "产业大道", false],
  ["园", "甲园区", false],
  ["园", "桥", true],
  ["（）", "大桥", false],
  ["大桥", "——", false],
])("%s and %s share nothing: %s", ([one, other, differ]) => {
  expect(namesDiffer(one, other)).toBe(differ);
  expect(namesDiffer(other, one)).toBe(differ);
});

test("letters name every id that is meant", () => {
  const message = (changes: Changes): string => found(changes)[0]?.message.zh ?? "";
  const english = (changes: Changes): string => found(changes)[0]?.message.en ?? "";
  const sources = cell("P2", "source", "S98;S99");
  expect(message(sources)).toContain("S98、S99");
  expect(english(sources)).toContain("S98, S99");
  const texts = cell("P2", "source", "口头;电话");
  expect(message(texts)).toContain("口头；电话");
  expect(english(texts)).toContain("口头; 电话");
  const heirs = { [projectsFile]: without("P3"), ...exits("P3,split,P77;P78\n") };
  expect(message(heirs)).toContain("P77、P78");
  expect(english(heirs)).toContain("P77, P78");
  const renamed = found(cell("P3", "id", "P33"))[0];
  expect(renamed?.hint.zh).toContain("沿用 P3；");
  expect(renamed?.hint.en).toContain("Keep P3 for");
});

test("an exit from the first register says that there is none before", () => {
  const first = found({ "releases/2020Q1/exits.csv": "id,reason,into\nP77,finished,\n" })[0];
  expect(first?.message.zh).toBe("此前没有任何清单，无从退出");
  expect(first?.message.en).toBe("There is no register before this one to leave");
});

/** A third quarter, whose register is what is left of the second, or which names a few projects only. */
const third = (register: boolean): Changes => ({
  "releases/2020Q3/release.json": (files["releases/2020Q2/release.json"] ?? "")
    .replace("2020Q2", "2020Q3")
    .replace("2020-07-20", "2020-10-20")
    .replace('"register":true', `"register":${String(register)}`),
  "releases/2020Q3/projects.csv": without("P3"),
});
const taskOfThird = (project: string): Changes => ({
  "releases/2020Q3/tasks.csv": `id,project,kind,opened\nT3,${project},start,2020-08-01\n`,
});

test.for<[string, Changes, string[]]>([
  [
    "one that left two quarters ago",
    {
      ...third(true),
      ...taskOfThird("P3"),
      [projectsFile]: without("P3"),
      ...exits("P3,finished,\n"),
    },
    [],
  ],
  [
    "one that never was, where another left",
    {
      ...third(true),
      ...taskOfThird("P99"),
      [projectsFile]: without("P3"),
      ...exits("P3,finished,\n"),
    },
    ["unknown-project tasks.csv:2"],
  ],
  ["one that a list of a few does not name", { ...third(false), ...taskOfThird("P3") }, []],
  [
    "one that never was, in a list of a few",
    { ...third(false), ...taskOfThird("P99") },
    ["unknown-project tasks.csv:2"],
  ],
  [
    "one that only a later quarter has",
    {
      ...third(true),
      "releases/2020Q3/projects.csv": `${without("P3")}P77${(rows.split("\n")[1] ?? "").slice(2).replace("甲区产业园", "甲区码头")}\n`,
      "releases/2020Q3/exits.csv": "id,reason\nP3,finished\n",
      ...task("2020-05-01", "", "", "P77"),
    },
    ["unknown-project tasks.csv:2"],
  ],
])("a task of %s", ([, changes, expected]) => {
  expect(told(changes)).toEqual(expected);
});

test("a name may stand in two regions, and an id that stands twice is told as that", () => {
  // Another region's: only that it is another name than before.
  expect(told(cell("P2", "name", "甲区产业园"))).toEqual(["id-renamed projects.csv:3"]);
  const twice = `${rows}${rows.split("\n")[1] ?? ""}\n`;
  expect(told({ [projectsFile]: twice })).toEqual(["id-duplicate projects.csv:12"]);
});

test("a changed name that is another project's is one letter, at the cell that is wrong", () => {
  const changed = cell("P4", "name", "甲区产业园");
  const [duplicate] = found(changed);
  expect(duplicate).toMatchObject({ code: "name-duplicate", line: 5 });
  expect(duplicate?.against).toMatchObject([{ line: 2, column: "name", text: "甲区产业园" }]);
});
