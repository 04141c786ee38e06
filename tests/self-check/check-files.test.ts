import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import type { Quarter } from "../../src/domain/quarter.ts";
import { problemDocument } from "../../src/i18n/check.ts";
import { checkFiles, type Question } from "../../src/self-check/check-files.ts";
import { cleanedTable } from "../../src/self-check/clean.ts";
import { dataUpTo } from "../../src/self-check/published.ts";
import { sortFiles, type GivenFile } from "../../src/self-check/sort-files.ts";
import { gb18030 } from "../intake/gb18030.ts";
import { smallDataset } from "../intake/small-dataset.ts";
import { book, sheet } from "../workbook/books.ts";
import { fiveMistakes, published } from "./published.ts";

const question: Question = { quarter: "2020Q2", base: "2020Q1", register: true, locale: "zh" };
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const text = (bytes: Uint8Array | null | undefined): string =>
  new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes ?? new Uint8Array());

const codesOf = async (given: GivenFile[], asked: Partial<Question> = {}): Promise<string[]> =>
  (await checkFiles(given, { ...question, ...asked }, published)).problems.map(
    ({ severity, code }) => `${severity} ${code}`,
  );

interface Told {
  readonly problems: readonly { readonly file: string; readonly message: string }[];
}

/** What `npm run check` says of a data folder. */
function terminal(files: ReadonlyMap<string, Uint8Array>): Told["problems"] {
  const folder = mkdtempSync(join(tmpdir(), "jibao-self-check-"));
  try {
    for (const [path, bytes] of files) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), bytes);
    }
    const { stdout } = spawnSync(
      process.execPath,
      ["scripts/check.ts", "--format", "json", "--lang", "zh"],
      {
        encoding: "utf8",
        env: { ...process.env, JIBAO_DATA: folder, JIBAO_CONTENT: join(folder, "none") },
      },
    );
    return (JSON.parse(stdout) as Told).problems;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const inChinese = (problems: Awaited<ReturnType<typeof checkFiles>>["problems"]): object[] =>
  (JSON.parse(problemDocument(problems, "zh")) as { problems: object[] }).problems;

/** A list of some projects: nothing is added up from it. */
const list =
  '{"quarter":"2020Q2","revision":1,"status":"draft","published_on":"2020-07-20","kind":"provisional","register":false}';

const document = utf8(
  '{"quarter":"2020Q2","revision":1,"status":"draft","published_on":"2020-07-20","kind":"provisional","register":true}',
);

test("a release's folder gets the problems that the terminal tells, word for word", async () => {
  const bytes = gb18030(fiveMistakes);
  const given = [
    { path: "2020Q2/projects.csv", bytes },
    { path: "2020Q2/release.json", bytes: document },
  ];
  const { problems } = await checkFiles(given, question, published);
  const said = terminal(
    new Map([
      ...Object.entries(smallDataset).map(([path, content]) => [path, utf8(content)] as const),
      ["releases/2020Q2/projects.csv", bytes],
      ["releases/2020Q2/release.json", document],
    ]),
  );
  const own = said.filter(({ file }) => file.startsWith("releases/2020Q2/"));
  expect(own.length).toBeGreaterThan(5);
  expect(inChinese(problems)).toEqual(
    JSON.parse(JSON.stringify(own).replaceAll('"releases/', '"')),
  );
});

test("a whole data folder gets the problems that the terminal tells", async () => {
  const files = { ...smallDataset, "releases/2020Q1/projects.csv": fiveMistakes, "notes.txt": "x" };
  const given = Object.entries(files).map(([path, content]) => ({
    path: `data/${path}`,
    bytes: utf8(content),
  }));
  const { problems } = await checkFiles(given, question, published);
  const said = terminal(new Map(Object.entries(files).map(([path, c]) => [path, utf8(c)])));
  expect(said.length).toBeGreaterThan(5);
  expect(inChinese(problems)).toEqual(said);
});

test("a GBK file under a name of the clerk's own is told by that name, with its cell", async () => {
  const given = [{ path: "二季度项目清单.csv", bytes: gb18030(fiveMistakes) }];
  const { problems, excerpt } = await checkFiles(given, question, published);
  const errors = problems.filter(({ severity }) => severity === "error");
  expect(errors.map(({ file, line, column, code }) => [file, line, column, code])).toEqual([
    ["二季度项目清单.csv", 2, "总投资(万元)", "number-format"],
    ["二季度项目清单.csv", 3, "实际开工", "date-impossible"],
    ["二季度项目清单.csv", 3, "类别", "unknown-category"],
    ["二季度项目清单.csv", 4, "状态", "unknown-choice"],
    ["二季度项目清单.csv", 5, "项目编号", "id-duplicate"],
  ]);
  const [first] = errors;
  expect(first && excerpt(first)).toMatchObject({ address: "E2", at: 4 });
});

test("a workbook is told in its rows, and the cell is found below a title", async () => {
  const bytes = await book(
    sheet("项目", [
      ["示范市项目"],
      ["项目编号", "项目名称", "状态", "总投资(万元)"],
      ["P1", "甲区产业园", "在建", "5亿"],
      ["P2", "乙区公路", "未开工", 8000],
    ]),
  );
  const answer = await checkFiles([{ path: "填报.xlsx", bytes }], question, published);
  const error = answer.problems.find(({ code }) => code === "number-format");
  expect(error).toMatchObject({ file: "填报.xlsx#项目", line: 3 });
  expect(error && answer.excerpt(error)).toMatchObject({
    address: "D3",
    cells: ["P1", "甲区产业园", "在建", "5亿"],
  });
  expect(answer.understood).toContain("projects.csv");
  expect([...answer.cleaned.keys()]).toEqual(["projects.csv"]);
});

/** 383 as 783 of 541, a percentage as a fraction. */
const contradictions =
  "指标,口径,分类方式,分类,数值,单位,来源\n" +
  "starts,当季,,,541,个,S01\nstarts,当季,sector,产业类,783,个,S01\n" +
  "started_investment_quarter,当季,,,1441.9,亿元,S01\n" +
  "started_investment_quarter,当季,sector,产业类,972,亿元,S01\n" +
  "total_investment_share,当季,sector,产业类,0.674,%,S01\n";

test("published figures that contradict each other are told as in the terminal", async () => {
  const bytes = utf8(contradictions);
  const { problems } = await checkFiles(
    [
      { path: "2020Q2/published.csv", bytes },
      { path: "2020Q2/release.json", bytes: utf8(list) },
    ],
    question,
    published,
  );
  const inTerminal = terminal(
    new Map([
      ...Object.entries(smallDataset).map(([path, content]) => [path, utf8(content)] as const),
      ["releases/2020Q2/published.csv", bytes],
      ["releases/2020Q2/release.json", utf8(list)],
    ]),
  );
  expect(problems.map(({ code, line, column }) => [code, line, column])).toEqual([
    ["part-above-whole", 3, "数值"],
    ["rate-fraction", 6, "数值"],
  ]);
  const own = inTerminal.filter(({ file }) => file.startsWith("releases/2020Q2/"));
  expect(inChinese(problems)).toEqual(
    JSON.parse(JSON.stringify(own).replaceAll('"releases/', '"')),
  );
});

const gone = "id,name,status\nP1,甲区产业园,building\n";

test("what is compared with decides what is missing", async () => {
  const given = [{ path: "projects.csv", bytes: utf8(gone) }];
  expect(await codesOf(given)).toContain("error exit-missing");
  expect(await codesOf(given, { base: null })).not.toContain("error exit-missing");
  expect(await codesOf(given, { register: false })).not.toContain("error exit-missing");
});

const unexplained = "id,name,status\nP1,甲区产业园,building\nP2,乙区公路,unstarted\n";
const answers = (rows: string): string =>
  `release,rule,table,key,reason,author,expires,footnote\n${rows}`;
const started = "building-without-start";

test.for<[string, string, string[]]>([
  ["", "nothing", [`warning ${started}`]],
  [`2020Q2,${started},projects,P1,查过,张三,,\n`, "this release", [`note ${started}`]],
  [`,${started},,,查过,张三,,\n`, "all releases", [`note ${started}`]],
  [`2020Q1,${started},projects,P1,查过,张三,,\n`, "another", [`warning ${started}`]],
  [
    `2020Q2,${started},projects,P9,查过,张三,,\n`,
    "a row that has no warning",
    ["warning exception-unmatched", `warning ${started}`],
  ],
  [`,${started}2,,,,张三,,\n`, "without a reason", ["error cell-missing", `warning ${started}`]],
])("answers given along, %s: about %s", async ([rows, , told]) => {
  const codes = await codesOf([
    { path: "季报/projects.csv", bytes: utf8(unexplained) },
    { path: "季报/exceptions.csv", bytes: utf8(answers(rows)) },
  ]);
  expect(codes.filter((code) => !code.includes("exception-unknown"))).toEqual(told);
});

test("published answers count, and what is wrong with them is not the editor's to mend", async () => {
  const rows = `,${started},projects,,已答复,exceptions.csv,,\n2020Q2,plan-changed,,,已答复,x,,\n`;
  const index = {
    ...published.index,
    files: { ...published.index.files, "exceptions.csv": answers(rows) },
  };
  const given = [{ path: "projects.csv", bytes: utf8(unexplained) }];
  const { problems } = await checkFiles(given, question, { ...published, index });
  expect(problems.map(({ severity, code }) => `${severity} ${code}`)).toEqual([`note ${started}`]);
});

test.for<[string, GivenFile[], string]>([
  ["a picture", [{ path: "a.png", bytes: utf8("x") }], "warning file-unknown"],
  [
    "a second workbook",
    [
      { path: "a.xlsx", bytes: utf8("x") },
      { path: "b.xlsx", bytes: utf8("y") },
    ],
    "error workbook-second",
  ],
  ["a broken workbook", [{ path: "a.xlsx", bytes: utf8("x") }], "error workbook-unreadable"],
  ["an old workbook", [{ path: "季报.XLS", bytes: utf8("x") }], "error workbook-unreadable"],
  ["a workbook of WPS", [{ path: "季报.et", bytes: utf8("x") }], "error workbook-unreadable"],
  ["an empty file", [{ path: "projects.csv", bytes: new Uint8Array() }], "error file-empty"],
])("%s is told", async ([, given, code]) => {
  expect(await codesOf(given)).toContain(code);
});

test.for<[string, string, string[], string]>([
  ["its name", "projects.csv", ["projects.csv"], "a,b\n"],
  ["its Chinese name", "2020年项目台账.csv", ["projects.csv"], "a,b\n"],
  ["its header", "Book1.csv", ["tasks.csv"], "任务编号,类型,事项,期限\n"],
  ["nothing", "Book1.csv", [], "姓名,电话\n"],
])("a table is known by %s", ([, path, names, content]) => {
  const sorted = sortFiles([{ path, bytes: utf8(content) }]);
  expect([...sorted.files.keys()]).toEqual(names);
});

test("the cleaned table says the same in plain form, and what is wrong stays", () => {
  const bytes = gb18030(
    '项目编号, 项目名称 ,总投资（亿元）,计划开工,备注,电话\nP1, 甲 ,１．５0,2020年3月,"a,b",1\n,,,,,\nP2,乙,5亿,2020/3/24,=1+1,2\n',
  );
  expect(text(cleanedTable("projects", bytes))).toBe(
    '\uFEFF项目编号,项目名称,总投资(亿元),计划开工,备注,电话\nP1,甲,1.5,2020-03,"a,b",1\nP2,乙,5亿,2020-03-24,=1+1,2\n',
  );
  expect(cleanedTable("projects", new Uint8Array())).toBeNull();
});

test("published data end with the quarter that is chosen", () => {
  const releases = (last: Quarter | null): string[] =>
    [...dataUpTo(published, last).keys()].filter((path) => path.endsWith("release.json"));
  expect(releases("2020Q1")).toEqual(["releases/2020Q1/release.json"]);
  expect(releases("2019Q4")).toEqual([]);
  expect(releases(null)).toEqual([]);
});
