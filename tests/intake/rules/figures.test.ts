import { expect, test } from "vitest";
import { findingsOf, placed, toldOf, type Changes } from "../found.ts";
import { smallDataset } from "../small-dataset.ts";

/** Published figures that contradict each other: the last that is right beside the first that is wrong. */

const head =
  "indicator,basis,period,region,dimension,category,value,unit,qualifier,part_of,yoy,rank,source\n";

interface Row {
  readonly basis?: string;
  readonly period?: string;
  readonly region?: string;
  /** `sector,产业类` */
  readonly class?: string;
  readonly qualifier?: string;
  readonly part?: string;
  readonly yoy?: string;
  readonly rank?: string;
  readonly source?: string;
}

const row = (indicator: string, value: string, unit: string, more: Row = {}): string =>
  [
    ...[indicator, more.basis ?? "quarter", more.period ?? "", more.region ?? ""],
    ...[more.class ?? ",", value, unit, more.qualifier ?? "", more.part ?? "", more.yoy ?? ""],
    ...[more.rank ?? "", more.source ?? "S01"],
  ].join(",");

const starts = (value: string, more: Row = {}): string => row("starts", value, "个", more);
const money = (value: string, more: Row = {}): string =>
  row("starts_investment", value, "亿元", more);
const percent = (indicator: string, value: string, more: Row = {}): string =>
  row(indicator, value, "%", more);
const of = (name: string): Row => ({ class: `sector,${name}` });
const [industry, transport] = [of("产业类"), of("基础设施类")];

const published = (...rows: readonly string[]): string =>
  head + rows.map((one) => `${one}\n`).join("");

/** A release that is no complete register: nothing is added up from it. */
const document = (quarter: string, more: Readonly<Record<string, unknown>> = {}): string =>
  JSON.stringify({
    ...{ quarter, revision: 1, status: "published", published_on: "2020-05-01" },
    ...{ kind: "final", register: false, ...more },
  });

const release = (folder: string, rows: readonly string[], text = document(folder)): Changes => ({
  [`releases/${folder}/release.json`]: text,
  [`releases/${folder}/published.csv`]: published(...rows),
});

const told = (...rows: readonly string[]): string[] =>
  toldOf(smallDataset, release("2020Q1", rows));

test.for<[string, readonly string[], readonly string[]]>([
  ["a class as large as its total", [starts("54"), starts("54", industry)], []],
  [
    "a class above its total",
    [starts("54"), starts("55", industry)],
    ["part-above-whole published.csv:3 value"],
  ],
  [
    "a class above about as much",
    [starts("50", { qualifier: "about" }), starts("55", industry)],
    [],
  ],
  ["amounts that round to the same", [money("5.4"), money("5.44", industry)], []],
  [
    "classes that make up their total",
    [starts("100"), starts("52", industry), starts("48", transport)],
    [],
  ],
  [
    "classes of which one is named only",
    [starts("100"), starts("62", industry), starts("48", { ...transport, part: "yes" })],
    [],
  ],
  [
    "classes that make up more",
    [starts("100"), starts("53", industry), starts("48", transport)],
    ["parts-and-whole published.csv:2 value"],
  ],
  [
    "classes that fall short where nothing says that they are all",
    [starts("100"), starts("50", industry), starts("48", transport)],
    [],
  ],
  [
    "classes that fall short and do not in money",
    [
      ...[starts("100"), starts("50", industry), starts("48", transport)],
      ...[money("9"), money("5", industry), money("4", transport)],
    ],
    ["parts-fall-short published.csv:2 value"],
  ],
  [
    "a figure in the wrong unit is told as that alone",
    [starts("100"), row("starts", "783", "亿元", industry)],
    ["indicator-unit published.csv:3 unit"],
  ],
  [
    "an indicator that does not exist is told as that alone",
    [starts("100"), row("stars", "783", "个", industry)],
    ["unknown-indicator published.csv:3 indicator"],
  ],
  [
    "where a part cannot be read, no sum falls short",
    [
      ...[starts("100"), starts("50", industry), starts("四十八", transport)],
      ...[money("9"), money("5", industry), money("4", transport)],
    ],
    ["number-format published.csv:4 value"],
  ],
  ["a figure that two sources give alike", [starts("244"), starts("244", { source: "S02" })], []],
  [
    "a figure that two sources give differently",
    [starts("244"), starts("243", { source: "S02" })],
    ["sources-differ published.csv:2 value"],
  ],
])("%s", ([, rows, expected]) => {
  expect(told(...rows)).toEqual(expected);
});

test.for<[string, string, readonly string[]]>([
  ["67.4", "the share itself", []],
  ["67", "the share, rounded", []],
  ["68", "the share, rounded up", ["note last-digit 4"]],
  ["67.5", "the share, rounded up to its decimal", ["note last-digit 4"]],
  ["67.3", "another last digit", ["warning share-differs 4"]],
  ["66.4", "another", ["warning share-differs 4"]],
  ["0.674", "a fraction", ["warning rate-fraction 4"]],
  ["0.67", "a fraction, rounded", ["warning rate-fraction 4"]],
  ["0.675", "a fraction, off by one in its last digit", ["warning rate-fraction 4"]],
  ["0.774", "a fraction of another share", ["warning share-differs 4"]],
])("972 of 1441.9 printed as %s: %s", ([value, , expected]) => {
  const rows = [
    row("started_investment_quarter", "1441.9", "亿元"),
    row("started_investment_quarter", "972", "亿元", industry),
    percent("total_investment_share", value, industry),
  ];
  const found = findingsOf(smallDataset, release("2020Q1", rows));
  expect(found.map(({ severity, code, line }) => `${severity} ${code} ${line ?? ""}`)).toEqual(
    expected,
  );
});

/** A rate of the quarter before, and what is told of the one of this quarter. */
const after = (earlier: string, now: string): string[] =>
  toldOf(smallDataset, {
    ...release("2019Q4", [percent("province_completion_rate", earlier, { basis: "ytd" })]),
    ...release("2020Q1", [percent("province_completion_rate", now, { basis: "ytd" })]),
  });

test.for<[string, string, boolean]>([
  ["0.504", "48.2", true],
  ["50.4", "48.2", false],
  // As many decimals as before: half a per cent, printed as ever.
  ["0.5", "48.2", false],
  ["0.5", "48", true],
  // A hundredfold within three times of what was.
  ["0.504", "17.0", true],
  ["0.504", "16.7", false],
  ["0.327", "98.2", false],
  ["0.328", "98.2", true],
  ["-0.504", "98.2", true],
  ["0.504", "0.482", false],
  ["0.000", "48.2", false],
])("a rate of %s after %s is a fraction: %s", ([now, earlier, expected]) => {
  expect(after(earlier, now)).toEqual(expected ? ["rate-fraction published.csv:2 value"] : []);
});

const scores = (...rows: readonly string[]): string[] =>
  toldOf(smallDataset, {
    ...release("2020Q1", []),
    "releases/2020Q1/scores.csv": `event,region,score,rank,source\n${rows.map((one) => `E1,${one},S01\n`).join("")}`,
  });

test.for<[string, readonly string[], readonly string[]]>([
  ["in order", ["甲区,98.0,1", "乙区,95.2,2", "丙县,90.1,3"], []],
  ["equal scores in any order", ["甲区,95.2,2", "乙区,95.2,1"], []],
  ["one rank for two scores", ["甲区,95.2,1", "乙区,95.1,1"], []],
  ["scores that may be equal", ["甲区,95,2", "乙区,94.6,1"], []],
  ["the higher score behind", ["甲区,95.2,2", "乙区,94.6,1"], ["rank-differs scores.csv:2 rank"]],
  [
    "one that is far off",
    ["甲区,98.0,1", "乙区,59.2,2", "丙县,90.1,3"],
    ["rank-differs scores.csv:3 rank"],
  ],
  ["two groups, each with its first", ["甲区,80.0,1", "乙区,75.0,2", "丙县,95.0,1"], []],
  [
    "two groups that are ranked together",
    ["甲区,80.0,1", "乙区,75.0,3", "丙县,95.0,2"],
    ["rank-differs scores.csv:2 rank"],
  ],
  ["a score without a rank", ["甲区,98.0,", "乙区,95.2,1"], []],
])("scores and ranks: %s", ([, rows, expected]) => {
  expect(scores(...rows)).toEqual(expected);
});

test("figures are ranked by what is better of them, and not where nobody can say", () => {
  const ranked = (indicator: string, unit: string): string[] =>
    told(
      row(indicator, "62", unit, { basis: "ytd", region: "甲区", rank: "2" }),
      row(indicator, "48", unit, { basis: "ytd", region: "乙区", rank: "1" }),
    );
  expect(ranked("province_completion_rate", "%")).toEqual(["rank-differs published.csv:2 rank"]);
  expect(ranked("late_starts", "个")).toEqual([]);
  expect(ranked("rally_projects", "个")).toEqual([]);
});

test("ranks may be those of the growth beside the figures, and every source has its own", () => {
  const ranked = (first: Row, second: Row): string[] =>
    told(
      starts("62", { region: "甲区", rank: "2", ...first }),
      starts("48", { region: "乙区", rank: "1", ...second }),
    );
  const wrong = ["rank-differs published.csv:2 rank"];
  expect(ranked({}, {})).toEqual(wrong);
  expect(ranked({ yoy: "3" }, { yoy: "12" })).toEqual([]);
  expect(ranked({ yoy: "12" }, { yoy: "3" })).toEqual(wrong);
  expect(ranked({ yoy: "3" }, {})).toEqual(wrong);
  expect(ranked({}, { source: "S02" })).toEqual([]);
});

test("a slip among figures that all speak against it is one letter's worth of findings", () => {
  const rows = (value: string): string[] => [
    ...[starts("541"), starts(value, industry), starts("158", transport)],
  ];
  expect(told(...rows("383"))).toEqual([]);
  const found = findingsOf(smallDataset, release("2020Q1", rows("783")));
  expect(found.map(placed)).toEqual([
    "parts-and-whole published.csv:2 value",
    "part-above-whole published.csv:3 value",
  ]);
  expect(found[1]?.hint.zh).toContain("应为 383个");
});

test("a draft is told like every release, and what came later never speaks against it", () => {
  const rows = [starts("54"), starts("55", industry)];
  const draft = document("2020Q1", { status: "draft" });
  expect(toldOf(smallDataset, release("2020Q1", rows, draft))).toEqual([
    "part-above-whole published.csv:3 value",
  ]);
  const later = { published_on: "2021-05-01" };
  const base = (text: string): Changes => ({
    ...release("2019Q1", [starts("200")], text),
    ...release("2020Q1", [starts("240", { yoy: "2" })]),
  });
  expect(toldOf(smallDataset, base(document("2019Q1")))).toEqual([
    "growth-differs published.csv:2 yoy",
  ]);
  expect(toldOf(smallDataset, base(document("2019Q1", later)))).toEqual([]);
});

const register = smallDataset["releases/2020Q1/release.json"] ?? "";
const revised = JSON.stringify({
  ...(JSON.parse(register) as object),
  ...{ revision: 2, published_on: "2020-06-01" },
  reason: { type: "correction", zh: "更正清单", en: "The register was corrected" },
});
const one = (smallDataset["releases/2020Q1/projects.csv"] ?? "").replace(/P2.*\n/, "");
const projectsSplit = (value: string): string =>
  published(row("projects_split", value, "个", { basis: "stock" }));

test.for<[string, Changes, readonly string[]]>([
  ["as many as are published", { "releases/2020Q1/published.csv": projectsSplit("2") }, []],
  [
    "another number",
    { "releases/2020Q1/published.csv": projectsSplit("3") },
    ["computed-and-published published.csv:2 value"],
  ],
  [
    "another number of a list that is no register",
    release("2020Q1", [row("projects_split", "3", "个", { basis: "stock" })]),
    [],
  ],
  [
    "another number where a row of the register cannot be read",
    {
      "releases/2020Q1/published.csv": projectsSplit("3"),
      "releases/2020Q1/projects.csv": `${smallDataset["releases/2020Q1/projects.csv"] ?? ""}P 3,丙县学校,丙县,,,,unstarted,,,,,,,\n`,
    },
    ["id-format projects.csv:4 id"],
  ],
  [
    "a register that is corrected beside the bulletin of its day",
    {
      "releases/2020Q1/published.csv": projectsSplit("2"),
      "releases/2020Q1-r2/release.json": revised,
      "releases/2020Q1-r2/projects.csv": one,
      "releases/2020Q1-r2/events.csv": smallDataset["releases/2020Q1/events.csv"] ?? "",
      "releases/2020Q1-r2/published.csv": projectsSplit("2"),
    },
    [],
  ],
  [
    "a correction that states another number too",
    {
      "releases/2020Q1/published.csv": projectsSplit("2"),
      "releases/2020Q1-r2/release.json": revised,
      "releases/2020Q1-r2/projects.csv": one,
      "releases/2020Q1-r2/events.csv": smallDataset["releases/2020Q1/events.csv"] ?? "",
      "releases/2020Q1-r2/published.csv": projectsSplit("3"),
    },
    ["computed-and-published published.csv:2 value"],
  ],
])("a register adds up to %s", ([, changes, expected]) => {
  expect(toldOf(smallDataset, changes)).toEqual(expected);
});

/** P2 of 8000 万元 is split into parts. */
const split = (...totals: readonly string[]): string[] => {
  const ids = totals.map((_, i) => `P2-${i + 1}`);
  const rows = totals.map(
    (total, i) => `P2-${i + 1},乙区公路第${i + 1}段,乙区,unstarted,${total},S01\n`,
  );
  return toldOf(smallDataset, {
    "releases/2020Q2/release.json": document("2020Q2", {
      ...{ register: true, published_on: "2020-07-20" },
    }),
    "releases/2020Q2/projects.csv": `id,name,region,status,total_investment_wan,source\n${rows.join("")}`,
    "releases/2020Q2/exits.csv": `id,reason,into\nP1,error,\nP2,split,${ids.join(";")}\n`,
  });
};

test.for<[readonly string[], boolean]>([
  [["6000", "2000"], false],
  [["6000", "200"], true],
  [["6000", "2001.5"], false],
  [["6000", "2001.6"], true],
  [["3000", "3000", "2000"], false],
  [["3000", "3000", ""], false],
  [["8000", "0"], false],
  [["8000", "8000"], true],
])("8000 is split into %j, and that is told: %s", ([totals, expected]) => {
  expect(split(...totals)).toEqual(
    expected ? ["split-parts projects.csv:2 total_investment_wan"] : [],
  );
});
