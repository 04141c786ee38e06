import { expect, test } from "vitest";
import type { Problem } from "../../src/domain/problem.ts";
import { answerWarnings, scopeOf } from "../../src/intake/answers.ts";
import { guideCodes } from "../../src/intake/guide/index.ts";
import { readDataset } from "../../src/intake/read-dataset.ts";
import { footnotesIn } from "../../src/report/footnotes.ts";
import { printed } from "./printed.ts";
import { filesOf, smallDataset } from "./small-dataset.ts";

const head = "release,rule,table,key,reason,author,expires,footnote\n";
const projects =
  "id,name,region,status,planned_start,actual_start,source\n" +
  "P1,甲区产业园,甲区,building,2020-02,,S01\nP2,乙区公路,乙区,building,2020-02,,S01\n";

function answered(rows: string, day = "2020-06-30", changes: Record<string, string> = {}) {
  const read = readDataset(
    filesOf({
      ...smallDataset,
      "releases/2020Q1/projects.csv": projects,
      "exceptions.csv": head + rows,
      ...changes,
    }),
  );
  return answerWarnings(read.problems, read.exceptions, { day, codes: guideCodes });
}

const told = (problems: readonly Problem[]): string[] =>
  problems.map(({ severity, code, record, line }) => `${severity} ${code} ${record ?? ""}:${line}`);

const open = ["warning building-without-start P1:2", "warning building-without-start P2:3"];

test("without answers a warning stays one", () => {
  expect(told(answered(""))).toEqual(open);
  const { problems } = readDataset(
    filesOf({ ...smallDataset, "releases/2020Q1/projects.csv": projects }),
  );
  expect(answerWarnings(problems, null, { day: "2020-06-30", codes: guideCodes })).toEqual(
    problems,
  );
});

test("every letter on an answer", async () => {
  const rows = [
    "2020Q1,building-without-start,projects,P1,查过现场,张三,,",
    "2020Q1,building-without-start,projects,P2,查过,张三,2020-05,",
    "2020Q1,plan-changed,projects,P1,查过,张三,,",
    "2020Q1,plan-chnged,projects,P1,查过,张三,,",
    "2020Q1,date-impossible,projects,P2,查过,张三,,",
  ];
  const letters = answered(rows.map((row) => `${row}\n`).join("")).map(printed);
  const onError = answered(`${rows[4] ?? ""}\n`, "2020-06-30", {
    "releases/2020Q1/projects.csv": projects.replace(
      "乙区,building,2020-02",
      "乙区,building,2020-13",
    ),
  }).map(printed);
  await expect([...letters, ...onError].join("\n")).toMatchFileSnapshot(
    "../fixtures/check/answers.txt",
  );
});

test.for<[string, string, string[]]>([
  [
    "release, table and key",
    "2020Q1,building-without-start,projects,P1,查过,张三,,\n",
    ["note building-without-start P1:2", open[1] ?? ""],
  ],
  [
    "the table with its ending",
    "2020Q1,building-without-start,projects.csv,P1,查过,张三,,\n",
    ["note building-without-start P1:2", open[1] ?? ""],
  ],
  [
    "a blank key, which stands for all",
    "2020Q1,building-without-start,projects,,查过,张三,,\n",
    ["note building-without-start P1:2", "note building-without-start P2:3"],
  ],
  [
    "blank release, table and key",
    ",building-without-start,,,查过,张三,,\n",
    ["note building-without-start P1:2", "note building-without-start P2:3"],
  ],
  [
    "another table",
    "2020Q1,building-without-start,exits,P1,查过,张三,,\n",
    [...open, "warning exception-unmatched P1:2"],
  ],
  [
    "another rule",
    "2020Q1,plan-changed,projects,P1,查过,张三,,\n",
    [...open, "warning exception-unmatched P1:2"],
  ],
  [
    "another key",
    "2020Q1,building-without-start,projects,P9,查过,张三,,\n",
    [...open, "warning exception-unmatched P9:2"],
  ],
  [
    "a key in another case",
    "2020Q1,building-without-start,projects,p1,查过,张三,,\n",
    [...open, "warning exception-unmatched p1:2"],
  ],
  [
    "a rule that does not exist",
    "2020Q1,building-without-strat,projects,P1,查过,张三,,\n",
    [...open, "warning exception-unmatched P1:2"],
  ],
  [
    "a release that does not exist is told once",
    "2020Q9,building-without-start,projects,P1,查过,张三,,\n",
    ["warning exception-unknown 2020Q9:2", ...open],
  ],
  [
    "two answers to the same warning are both in use",
    "2020Q1,building-without-start,projects,P1,查过,张三,,\n,building-without-start,,,都查过,李四,,\n",
    ["note building-without-start P1:2", "note building-without-start P2:3"],
  ],
])("an answer by %s", ([, rows, expected]) => {
  expect(told(answered(rows))).toEqual(expected);
});

test("the answer stands in the note, the note where the warning stood", () => {
  const [note] = answered("2020Q1,building-without-start,projects,P1,查过现场,张三,,\n");
  expect(note).toMatchObject({ severity: "note", line: 2, record: "P1" });
  expect(note?.message.zh).toContain("查过现场——张三");
  expect(note?.hint.zh).toContain("exceptions.csv 第 2 行");
});

test.for<[string, string, boolean]>([
  ["the day before", "2020-06-29", true],
  ["the last day itself", "2020-06-30", true],
  ["the day after", "2020-07-01", false],
])("an answer that expires with June holds on %s: %s", ([, day, holds]) => {
  const problems = answered("2020Q1,building-without-start,projects,P1,查过,张三,2020-06,\n", day);
  expect(told(problems)).toEqual(
    holds
      ? ["note building-without-start P1:2", open[1]]
      : [...open, "warning exception-expired P1:2"],
  );
});

test("an error has no answer, and the answer is told so", () => {
  const broken = projects.replace("2020-02", "2020-13");
  const rows = (key: string): string => `2020Q1,date-impossible,projects,${key},查过,张三,,\n`;
  const changes = { "releases/2020Q1/projects.csv": broken };
  const problems = (key: string): string[] => told(answered(rows(key), "2020-06-30", changes));
  const found = [open[0], "error date-impossible P1:2", open[1]];
  expect(problems("P1")).toEqual([...found, "warning exception-unmatched P1:2"]);
  expect(problems("P2")).toEqual(found);
});

test("where data have errors, an answer is not blamed for what they hide; a misspelt rule is", () => {
  const changes = { "releases/2020Q1/projects.csv": projects.replace("2020-02", "2020-13") };
  const rows =
    "2020Q1,plan-changed,projects,P1,查过,张三,,\n2020Q1,plan-chnged,projects,P1,查过,张三,,\n";
  const problems = answered(rows, "2020-06-30", changes);
  expect(told(problems.filter(({ code }) => code.startsWith("exception")))).toEqual([
    "warning exception-unmatched P1:3",
  ]);
  expect(problems.at(-1)?.hint.zh).toContain("plan-changed");
});

test.for([
  ["releases/2020Q1-r2/projects.csv", "2020Q1-r2", "projects"],
  ["releases/2020Q1/release.json", "2020Q1", "release"],
  ["regions.csv", null, "regions"],
  ["site.json", null, "site"],
  ["content/quarters/2020Q1.zh.md", "2020Q1", "content"],
  ["content/about.zh.md", null, "content"],
] as const)("%s is release %s, table %s", ([file, release, table]) => {
  expect(scopeOf(file)).toEqual({ release, table });
});

test("footnotes are what answers tell the readers, beside the rows whose warnings they answer", () => {
  const read = readDataset(
    filesOf({
      ...smallDataset,
      "releases/2020Q1/projects.csv": projects + "P3,丙县学校,丙县,unstarted,2020-06,,口头答复\n",
      "exceptions.csv":
        head +
        "2020Q1,building-without-start,projects.csv,P1,查过,张三,2020-01-31,开工日期未公布\n" +
        ",building-without-start,,,查过,张三,,\n,source-text,projects,,查过,张三,,来源为口头答复\n" +
        "2020Q1,plan-changed,projects,P1,查过,张三,,没有这个提醒\n",
    }),
  );
  const { dataset } = read;
  const place = { release: "2020Q1", table: "projects" };
  expect(dataset?.footnotes).toEqual([
    { ...place, line: 2, column: "actual_start", key: "P1", text: "开工日期未公布" },
    { ...place, line: 4, column: "source", key: "P3", text: "来源为口头答复" },
  ]);
  const footnotes = footnotesIn(dataset ?? { releases: [] }, dataset?.footnotes ?? []);
  const rows = dataset?.releases[0]?.projects ?? [];
  expect(rows.map((row) => footnotes.ofRow(row))).toEqual([
    ["开工日期未公布"],
    [],
    ["来源为口头答复"],
  ]);
  const [, , third] = rows;
  const at = (column: string): (readonly string[])[] => [
    footnotes.ofRow(third ?? {}, { only: [column] }),
    footnotes.ofRow(third ?? {}, { except: [column] }),
  ];
  expect(at("source")).toEqual([["来源为口头答复"], []]);
  expect(at("status")).toEqual([[], ["来源为口头答复"]]);
});

test("a footnote on a whole file or document stands with the release, once", () => {
  const [release] = readDataset(filesOf(smallDataset)).dataset?.releases ?? [];
  if (!release) throw new Error("the small data set has a release");
  const place = { release: "2020Q1", line: null, column: null, key: null };
  const footnotes = footnotesIn({ releases: [release] }, [
    { ...place, table: "release", text: "提前发布" },
    { ...place, table: "content", text: "文中数字引自来源" },
    { ...place, table: "content", line: 7, text: "文中数字引自来源" },
    { ...place, table: "release", release: "2020Q1-r2", text: "另一版" },
  ]);
  expect(footnotes.ofRelease(release)).toEqual(["提前发布", "文中数字引自来源"]);
  const second = { ...release, id: "2020Q1-r2", revision: 2 };
  expect(footnotes.ofRelease(second)).toEqual(["文中数字引自来源", "另一版"]);
});

test("a published figure is found by its line", () => {
  const { dataset } = readDataset(filesOf(smallDataset));
  const place = {
    ...{ release: "2020Q1", table: "published", line: 2 },
    ...{ column: "value", key: "starts" },
  };
  const footnotes = footnotesIn(dataset ?? { releases: [] }, [{ ...place, text: "按批次计" }]);
  expect(footnotes.ofFigure({ release: "2020Q1", line: 2 })).toEqual(["按批次计"]);
  expect(footnotes.ofFigure({ release: "2020Q1", line: 3 })).toEqual([]);
});

test("footnotes on what all releases share stand with its rows, or in a list of their own", () => {
  const [source] = readDataset(filesOf(smallDataset)).dataset?.sources ?? [];
  if (!source) throw new Error("the small data set has a source");
  const place = { release: null, column: "title", key: "S01" };
  const all = [
    { ...place, table: "sources", line: source.line, text: "标题照原文" },
    { ...place, table: "sources", line: 99, text: "已经删去" },
    { ...place, table: "targets", line: 2, text: "目标为口头答复" },
    { ...place, table: "content", line: 7, text: "引文照原文" },
    { ...place, table: "regions", line: null, text: "整张表" },
  ];
  const footnotes = footnotesIn({ releases: [], sources: [source], targets: [] }, all);
  expect(footnotes.ofRow(source)).toEqual(["标题照原文"]);
  expect(footnotes.shared.map(({ text }) => text)).toEqual([
    ...["已经删去", "目标为口头答复", "引文照原文", "整张表"],
  ]);
});

test("a column is known by any of its titles, a cell of no table has none", () => {
  const chinese = projects.replace("actual_start", "实际开工").replace("id,", "项目编号,");
  const { dataset } = readDataset(
    filesOf({
      ...smallDataset,
      "releases/2020Q1/projects.csv": chinese,
      "targets.csv":
        "year,indicator,region,value,unit,source\n2020,total_investment,,90,亿元,口头答复\n",
      "exceptions.csv":
        head +
        ",building-without-start,,,查过,张三,,开工未公布\n,source-text,targets,,查过,张三,,目标未公布\n",
    }),
  );
  expect(dataset?.footnotes.map(({ release, column, text }) => [release, column, text])).toEqual([
    ["2020Q1", "actual_start", "开工未公布"],
    ["2020Q1", "actual_start", "开工未公布"],
    [null, "source", "目标未公布"],
  ]);
});
