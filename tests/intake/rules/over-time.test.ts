import { expect, test } from "vitest";
import { projectsFile, registerWith } from "../full-register.ts";
import { findingsOf, toldOf } from "../found.ts";
import { smallDataset } from "../small-dataset.ts";

/** Rules that hold a release against others: running totals, decimals, names, revisions. */

const document = (quarter: string, on: string, more: object = {}): string =>
  JSON.stringify({
    ...{ quarter, revision: 1, status: "published", published_on: on },
    ...{ kind: "final", register: true, ...more },
  });
const published = { "2020Q1": "2020-04-20", "2020Q2": "2020-07-20", "2020Q3": "2020-10-20" };
type Quarter = keyof typeof published | "2021Q1";

const head =
  "id,name,region,status,planned_start,actual_start,total_investment_wan,completed_ytd_wan,completed_total_wan\n";
/** Amounts in 万元 of one project: this year's, and since the start. */
const amounts = (ytd: string, total: string): string =>
  `${head}P1,甲区产业园,甲区,在建,2018-02,2018-03-24,90000,${ytd},${total}\n`;

const series = (tables: Partial<Record<Quarter, string>>): Record<string, string> =>
  Object.fromEntries([
    ...Object.entries(smallDataset).filter(([path]) => !path.startsWith("releases/")),
    ...Object.entries(tables).flatMap(([quarter, table]) => [
      [
        `releases/${quarter}/release.json`,
        document(quarter, { ...published, "2021Q1": "2021-04-20" }[quarter as Quarter]),
      ],
      [`releases/${quarter}/projects.csv`, table],
    ]),
  ]) as Record<string, string>;

const ytd = "running-total-falls projects.csv:2 completed_ytd_wan";
const total = "running-total-falls projects.csv:2 completed_total_wan";

test.for<[string, Partial<Record<Quarter, string>>, string[]]>([
  ["that grow", { "2020Q1": amounts("10", "50"), "2020Q2": amounts("20", "60") }, []],
  ["that stay", { "2020Q1": amounts("10", "50"), "2020Q2": amounts("10", "50") }, []],
  ["of which one falls", { "2020Q1": amounts("10", "50"), "2020Q2": amounts("9", "50") }, [ytd]],
  [
    "that both fall",
    { "2020Q1": amounts("10", "50"), "2020Q2": amounts("9", "49") },
    [ytd, total].sort(),
  ],
  ["of a new year", { "2020Q1": amounts("10", "50"), "2021Q1": amounts("1", "51") }, []],
  [
    "of a new year, wrong",
    { "2020Q1": amounts("10", "50"), "2021Q1": amounts("1", "49") },
    [total],
  ],
  ["that are blank now", { "2020Q1": amounts("10", "50"), "2020Q2": amounts("", "") }, []],
  ["that were blank", { "2020Q1": amounts("", ""), "2020Q2": amounts("0", "0") }, []],
  [
    "that were blank in between",
    { "2020Q1": amounts("10", "50"), "2020Q2": amounts("", ""), "2020Q3": amounts("9", "51") },
    [ytd],
  ],
  [
    "that are held against the latest only",
    { "2020Q1": amounts("10", "50"), "2020Q2": amounts("5", "50"), "2020Q3": amounts("6", "51") },
    [ytd],
  ],
])("running totals %s", ([, tables, expected]) => {
  expect(toldOf(series(tables))).toEqual(expected);
});

test("what nobody had published is no past", () => {
  const tables = series({ "2020Q1": amounts("10", "50"), "2020Q2": amounts("9", "50") });
  const told = (changes: object, on = "2020-04-20"): string[] =>
    toldOf(tables, { "releases/2020Q1/release.json": document("2020Q1", on, changes) });
  expect(told({})).toEqual([ytd]);
  expect(told({ status: "draft" })).toEqual([]);
  expect(told({}, "2020-07-20")).toEqual([ytd]);
  expect(told({}, "2020-07-21")).toEqual([]);
});

test("of several revisions the last that was known is the past", () => {
  const reason = { type: "correction", zh: "更正", en: "Mended" };
  const told = (on: string): string[] =>
    toldOf({
      ...series({ "2020Q1": amounts("10", "50"), "2020Q2": amounts("9", "50") }),
      "releases/2020Q1-r2/release.json": document("2020Q1", on, { revision: 2, reason }),
      "releases/2020Q1-r2/projects.csv": amounts("8", "50"),
    });
  expect(told("2020-05-01")).toEqual([]);
  expect(told("2020-08-01")).toEqual([ytd]);
});

test("the letter names both amounts and the quarter", () => {
  const [letter] = findingsOf(
    series({ "2020Q1": amounts("10.5", "50"), "2020Q2": amounts("9", "50") }),
  );
  expect(letter?.message).toEqual({
    zh: "9万元小于 2020Q1 的10.5万元",
    en: "9万元 is below the 10.5万元 of 2020Q1",
  });
});

/** Totals of three or more projects, before and after. */
const totals = (...wan: readonly string[]): string =>
  head +
  wan.map((text, i) => `P${i},项目${"甲乙丙丁戊"[i] ?? ""},甲区,储备,,,${text},,\n`).join("");
const lost = ["decimals-lost projects.csv:2 total_investment_wan"];

test.for<[string, string[], string[], string[]]>([
  ["rounded", ["1000.56", "2000.44", "3000.55"], ["1000.6", "2000.4", "3000.6"], lost],
  ["cut", ["1000.56", "2000.46", "3000.57"], ["1000.5", "2000.4", "3000.5"], lost],
  ["only two of them", ["1000.56", "2000.44", "3000"], ["1000.6", "2000.4", "3000"], []],
  [
    "with another amount among them",
    ["1000.56", "2000.44", "3000.55", "10"],
    ["1000.6", "2000.4", "3000.6", "20"],
    lost,
  ],
  [
    "with one that is blank now",
    ["1000.56", "2000.44", "3000.55", "10"],
    ["1000.6", "2000.4", "3000.6", ""],
    lost,
  ],
  [
    "with one that was blank",
    ["1000.56", "2000.44", "3000.55", ""],
    ["1000.6", "2000.4", "3000.6", "10.123"],
    lost,
  ],
  [
    "with one that is nothing now",
    ["1000.56", "2000.44", "3000.55", "10"],
    ["1000.6", "2000.4", "3000.6", "0"],
    lost,
  ],
  ["all the same", ["1000.56", "2000.44", "3000.55"], ["1000.56", "2000.44", "3000.55"], []],
  ["the same and as coarse as ever", ["1000", "2000", "3000"], ["1000", "2000", "3000"], []],
  [
    "other amounts that are coarser",
    ["1000.56", "2000.44", "3000.55"],
    ["1500", "2500", "3500"],
    [],
  ],
  ["with more decimals", ["1000.6", "2000.4", "3000.6"], ["1000.56", "2000.44", "3000.55"], []],
  [
    "as coarse as ever and by chance round",
    ["1004", "2006", "3004"],
    ["1000", "2010", "3000"],
    lost,
  ],
  [
    "as many decimals, other digits",
    ["1000.5", "2000.4", "3000.6"],
    ["1000.6", "2000.5", "3000.5"],
    [],
  ],
])("amounts %s", ([, before, now, expected]) => {
  const files = series({ "2020Q1": totals(...before), "2020Q2": totals(...now) });
  expect(toldOf(files).filter((one) => one.startsWith("decimals-"))).toEqual(expected);
});

const revision = (number: number, on: string): Record<string, string> => ({
  ...series({ "2020Q1": totals("1000") }),
  [`releases/2020Q1-r${number}/release.json`]: document("2020Q1", on, {
    revision: number,
    reason: { type: "revision", zh: "补报", en: "Late" },
  }),
  [`releases/2020Q1-r${number}/projects.csv`]: totals("1000"),
});

test.for<[string, number, string, string[]]>([
  ["a day later", 2, "2020-04-21", []],
  ["the same day", 2, "2020-04-20", []],
  ["a day earlier", 2, "2020-04-19", ["release-order release.json:1 published_on"]],
  ["the third without the second", 3, "2020-04-21", ["release-revision release.json:1 revision"]],
])("a revision of %s", ([, number, on, expected]) => {
  expect(toldOf(revision(number, on)).filter((one) => one.startsWith("release-"))).toEqual(
    expected,
  );
});

test.for<[string, string[]]>([
  ["2020-03-31", []],
  ["2020-03-30", ["release-early release.json:1 published_on"]],
])("a first quarter that is published on %s", ([on, expected]) => {
  const files = {
    ...series({ "2020Q1": totals("1000") }),
    "releases/2020Q1/release.json": document("2020Q1", on),
  };
  expect(toldOf(files).filter((one) => one.startsWith("release-"))).toEqual(expected);
});

test.for<[string, string[]]>([
  ["P33", ["exit-missing projects.csv:4 id", "id-changed projects.csv:4 id"]],
  ["p3", ["id-case projects.csv:4 id"]],
])("a project that is %s now", ([id, expected]) => {
  expect(toldOf(registerWith("P3", "id", id))).toEqual(expected);
});

test("a new project with the name of one that is still there has not changed its id", () => {
  const files = registerWith();
  const again = (files[projectsFile] ?? "").split("\n")[4]?.replace("P4", "P44") ?? "";
  const told = toldOf({ ...files, [projectsFile]: `${files[projectsFile] ?? ""}${again}\n` });
  expect(told).toEqual(["name-duplicate projects.csv:12 name"]);
});

test.for<[string, string, boolean]>([
  ["甲区 产业园", "甲区产业园", true],
  ["ＡＢ产业园", "AB产业园", true],
  ["ab产业园", "AB产业园", true],
  ["产业园（一期）", "产业园（二期）", false],
])("%s and %s of one county are the same project: %s", ([one, other, same]) => {
  const rows = (files: Record<string, string>): string =>
    (files[projectsFile] ?? "").replace("甲区产业园", one).replace("甲区医院", other);
  const files = registerWith();
  const told = toldOf({ ...files, [projectsFile]: rows(files) });
  expect(told.filter((letter) => letter.startsWith("name-duplicate"))).toEqual(
    same ? ["name-duplicate projects.csv:5 name"] : [],
  );
});

/** A list of a few projects, of which one has this status, in a quarter after another. */
const statusIn = (quarter: "2020Q1" | "2020Q2", status: string): Record<string, string> => ({
  [`releases/${quarter}/release.json`]: document(quarter, published[quarter], { register: false }),
  [`releases/${quarter}/projects.csv`]: `id,name,status\nP1,甲区产业园,${status}\n`,
});

test.for<[string, string, boolean]>([
  ["在建", "未开工", true],
  ["未开工", "在建", false],
  ["在建", "在建", false],
  ["在建", "", false],
  ["", "未开工", false],
  ["投产", "在建", true],
])("a status “%s” and then “%s” moves back: %s", ([was, is, back]) => {
  const told = toldOf(series({}), { ...statusIn("2020Q1", was), ...statusIn("2020Q2", is) });
  expect(told).toEqual(back ? ["status-back projects.csv:2 status"] : []);
});

test.for<[string, string, string]>([
  ["投产", "", "finished-without-date"],
  ["在建", "2020-03-01", "open-with-finish"],
])("a finish that disagrees with “%s” is held against it", ([status, finish, code]) => {
  const files = series({
    "2020Q1": `id,name,status,actual_start,actual_finish\nP1,甲区产业园,${status},2018-05-01,${finish}\n`,
  });
  expect(findingsOf(files)).toMatchObject([
    { code, line: 2, column: "actual_finish", against: [{ line: 2, column: "status" }] },
  ]);
});
