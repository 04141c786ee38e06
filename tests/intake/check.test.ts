import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import process from "node:process";
import { afterAll, beforeAll, expect, test } from "vitest";
import { problem } from "../../src/domain/problem.ts";
import { languageOf, problemDocument, problemReport } from "../../src/i18n/check.ts";
import { smallDataset } from "./small-dataset.ts";

const project = join(import.meta.dirname, "../..");
let root = "";

function folderOf(name: string, changes: Readonly<Record<string, string>>): string {
  for (const [path, text] of Object.entries({ ...smallDataset, ...changes })) {
    const file = join(root, name, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  return join(root, name);
}

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), "jibao-check-"));
});
afterAll(() => {
  rmSync(root, { recursive: true, force: true });
});

const run = (data: string, args: readonly string[], language = "C.UTF-8") =>
  spawnSync(process.execPath, [join(project, "scripts/check.ts"), ...args], {
    env: { PATH: process.env["PATH"], JIBAO_DATA: data, JIBAO_CONTENT: root, LANG: language },
    encoding: "utf8",
  });

const good = (): string => folderOf("good", {});
const bad = (): string =>
  folderOf("bad", {
    "releases/2020Q1/projects.csv":
      'id,name,region,status,total_investment_wan,actual_start\nP1,"甲\n区",甲区,building,5亿,2020-03\n../x,乙,丁区,unstarted,8,\n',
    "releases/2020Q1/events.csv": "id,kind,date,covers\nE1,ceremony,2020年3月,day\n",
  });

test("sound data: exit 0, and it says so", () => {
  const { status, stdout, stderr } = run(good(), []);
  expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: "数据没有问题\n", stderr: "" });
});

test.for<[string, string[], string]>([
  ["Chinese", [], "C.UTF-8"],
  ["English", ["--lang", "en"], "zh_CN.UTF-8"],
  ["English by locale", [], "en_US.UTF-8"],
])("errors: exit 1 and a report in %s", async ([name, args, language]) => {
  const { status, stdout } = run(bad(), args, language);
  expect(status).toBe(1);
  await expect(stdout).toMatchFileSnapshot(
    `../fixtures/check/report.${name.startsWith("E") ? "en" : "zh"}.txt`,
  );
});

test("the JSON document has the contract's fields and nothing else", () => {
  const { status, stdout } = run(bad(), ["--format", "json", "--lang", "en"]);
  expect(status).toBe(1);
  const document = JSON.parse(stdout) as { ok: boolean; problems: unknown[]; counts: unknown };
  expect(Object.keys(document)).toEqual(["ok", "problems", "counts"]);
  expect(document.ok).toBe(false);
  expect(document.counts).toEqual({ error: 3, warning: 0, note: 1 });
  expect(document.problems[1]).toEqual({
    severity: "error",
    code: "number-format",
    file: "releases/2020Q1/projects.csv",
    line: 2,
    column: "total_investment_wan",
    record: "P1",
    text: "5亿",
    message: "“5亿” carries a unit",
    hint: "The unit belongs in the header (this column is in 万元): write 50000",
  });
});

test.for<string[]>([
  ["--format", "xml"],
  ["--lang", "fr"],
  ["data"],
  ["--format"],
  ["--date", "2020-06"],
  ["--date", "2020-02-30"],
  ["--report", "report.txt"],
  ["--report", "/nowhere/report.html"],
  ["--explain", "number-fromat"],
])("wrong usage %j: exit 2", (args) => {
  const { status, stdout, stderr } = run(good(), args);
  expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
  expect(stderr).not.toBe("");
});

test.for<[Record<string, string>, string]>([
  [{}, "zh"],
  [{ LANG: "C" }, "zh"],
  [{ LANG: "en_GB.UTF-8" }, "en"],
  [{ LANG: "en_US.UTF-8", LC_ALL: "zh_CN.UTF-8" }, "zh"],
  [{ LANG: "zh_CN.UTF-8", LC_MESSAGES: "en_US" }, "en"],
])("%j asks for %s", ([environment, locale]) => {
  expect(languageOf(environment)).toBe(locale);
});

const exceptions = "release,rule,table,key,reason,author,expires,footnote\n";
const warned = (name: string, answer: string): string =>
  folderOf(name, {
    "releases/2020Q1/projects.csv":
      "id,name,region,status,planned_start,actual_start,source\nP1,甲区产业园,甲区,building,2020-02,,S01\n",
    "exceptions.csv": exceptions + answer,
  });

test.for<[string, string, string[], number]>([
  ["a warning", "", [], 0],
  ["a warning, strictly", "", ["--strict"], 1],
  ["an answered one", ",building-without-start,,,查过,张三,,\n", ["--strict"], 0],
  [
    "an answer on its last day",
    ",building-without-start,,,查过,张三,2020-06-30,\n",
    ["--strict", "--date", "2020-06-30"],
    0,
  ],
  [
    "an expired answer",
    ",building-without-start,,,查过,张三,2020-06-30,\n",
    ["--strict", "--date", "2020-07-01"],
    1,
  ],
  ["an answer to nothing", ",plan-changed,,,查过,张三,,\n", ["--strict"], 1],
])("%s: exit %4$i", ([name, answer, args, code]) => {
  const { status, stdout } = run(warned(`strict-${name}`, answer), args);
  expect({ status, stdout }).toMatchObject({ status: code });
});

test("annotations name the file in the repository, its line and the guide", () => {
  const { status, stdout } = run(bad(), ["--format", "github", "--lang", "en"]);
  expect(status).toBe(1);
  const lines = stdout.trimEnd().split("\n");
  expect(lines[0]).toMatch(/^::notice file=[^:]*releases\/2020Q1\/events.csv,line=2,title=/);
  expect(lines[1]).toMatch(
    /^::error file=[^:]*projects.csv,line=2,title=error P1 \[number-format\]::/,
  );
  expect(lines[1]).toContain("%0Asee: https://sample.example.org/en/guide/rules/#number-format");
  expect(lines.at(-1)).toContain("3 errors");
});

test("the report is one HTML file, and the terminal says where", () => {
  const file = join(root, "report.html");
  const { status, stdout } = run(bad(), ["--report", file]);
  expect({ status, stdout }).toEqual({
    status: 1,
    stdout: `共 3 个错误，0 个提醒，1 个说明；改正错误之后才能发布\n报告已写入 ${file}\n`,
  });
  expect(readFileSync(file, "utf8")).toContain("<h1>示范市重点项目季报：数据检查报告</h1>");
});

test("a rule is explained without looking at any data", () => {
  const { status, stdout } = run(join(root, "nothing"), ["--explain", "number-format"]);
  expect(status).toBe(0);
  expect(stdout).toContain("数字是普通的十进制数");
});

test("colours on request, and never where they are not wanted", () => {
  const inColour = spawnSync(process.execPath, [join(project, "scripts/check.ts")], {
    env: { PATH: process.env["PATH"], JIBAO_DATA: bad(), JIBAO_CONTENT: root, FORCE_COLOR: "1" },
    encoding: "utf8",
  });
  expect(inColour.stdout).toContain("\u001b[31m错误\u001b[0m");
  expect(run(bad(), []).stdout).not.toContain("\u001b");
});

test("a mobile number in commentary is told without repeating it", () => {
  const content = join(root, "texts");
  mkdirSync(join(content, "quarters"), { recursive: true });
  writeFileSync(join(content, "about.zh.md"), "# 关于\n\n请致电 13812345678。\n");
  const { stdout } = spawnSync(process.execPath, [join(project, "scripts/check.ts")], {
    env: { PATH: process.env["PATH"], JIBAO_DATA: good(), JIBAO_CONTENT: content },
    encoding: "utf8",
  });
  expect(stdout).toContain("personal-data");
  expect(stdout).not.toContain("13812345678");
});

const words = { zh: "坏", en: "bad" };
const many = Array.from({ length: 250 }, (_, i) =>
  problem(
    "error",
    `code-${i}`,
    { file: "a.csv", line: i + 2, text: "\u001b[31m\u202e" },
    words,
    words,
  ),
);

test("a long list ends with how many more there are; JSON has them all", () => {
  const report = problemReport(many, "en");
  expect(report).toContain("150 more are not shown");
  expect(report).toContain("250 errors");
  expect(
    (JSON.parse(problemDocument(many, "en")) as { problems: unknown[] }).problems,
  ).toHaveLength(250);
});

test("nothing in a report moves a terminal's cursor or turns its text round", () => {
  for (const text of [problemReport(many, "zh"), problemDocument(many, "zh")]) {
    expect(text).not.toContain("\u001b");
    expect(text).not.toContain("\u202e");
  }
});
