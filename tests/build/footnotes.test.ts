import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { smallDataset } from "../intake/small-dataset.ts";
import { runScript } from "../support/site.ts";

/** The footnotes of exceptions.csv on the pages of a small site: a register, and a quarter of named projects. */

const notes = {
  register: "开工日期以施工许可为准",
  named: "来源为县里的口头答复",
  figure: "来源把比率当作增速刊印",
  event: "二季度的活动在三季度举行",
  cell: "年度计划含上年结转",
  source: "标题在这里截断",
  target: "目标为会议口头宣布",
} as const;

const answer = (release: string, rule: string, table: string, key: string, note: string): string =>
  `${release},${rule},${table},${key},查过,张三,,${note}\n`;

const files: Readonly<Record<string, string>> = {
  ...smallDataset,
  "releases/2020Q1/projects.csv":
    "id,name,region,status,total_investment_wan,annual_plan_wan,planned_start,actual_start,source\n" +
    "P1,甲区产业园,甲区,building,50000,,2020-02,,S01\nP2,乙区公路,乙区,unstarted,8000,9000,2020-06,,S01\n",
  "sources.csv": `${smallDataset["sources.csv"] ?? ""}S03,${"长".repeat(255)}\n`,
  "targets.csv": "year,indicator,region,value,unit,source\n2020,total_investment,,90,亿元,口头\n",
  "releases/2020Q2/release.json": JSON.stringify({
    ...{ quarter: "2020Q2", revision: 1, status: "published", published_on: "2020-07-20" },
    ...{ kind: "final", register: false },
  }),
  "releases/2020Q2/projects.csv":
    "id,name,region,status,total_investment_wan,source\nN1,丙县学校,丙县,building,3000,口头答复\n",
  "releases/2020Q2/published.csv":
    "indicator,basis,period,region,value,unit,source\n" +
    "completion_rate,ytd,上半年,,612,%,S02\ncompletion_rate,ytd,上半年,甲区,45,%,S02\n",
  "releases/2020Q2/events.csv":
    "id,kind,date,region,covers,projects,source\nE2,rally,2020-07-03,甲区,day,12,S02\n",
  "exceptions.csv":
    "release,rule,table,key,reason,author,expires,footnote\n" +
    answer("2020Q1", "building-without-start", "projects", "P1", notes.register) +
    answer("2020Q1", "plan-above-total", "projects", "P2", notes.cell) +
    answer("", "cell-cut", "sources", "S03", notes.source) +
    answer("", "source-text", "targets", "", notes.target) +
    answer("2020Q2", "source-text", "projects", "N1", notes.named) +
    answer("2020Q2", "rate-far", "published", "completion_rate", notes.figure) +
    answer("2020Q2", "event-after-quarter", "events", "E2", notes.event),
};

let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "jibao-footnotes-"));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, "data", path)), { recursive: true });
    writeFileSync(join(folder, "data", path), text);
  }
  const { code, err } = await runScript("scripts/build.ts", [], {
    JIBAO_DATA: join(folder, "data"),
    JIBAO_CONTENT: join(folder, "none"),
    JIBAO_OUT: join(folder, "site"),
  });
  expect(err).toBe("");
  expect(code).toBe(0);
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const page = (path: string): string =>
  readFileSync(join(folder, "site", path, "index.html"), "utf8").replace(/\s+/g, " ");

/** The note that the first mark in the row or the card of `text` leads to; empty where it has none. */
function noteAfter(html: string, text: string, section = ""): string {
  const at = html.indexOf(text, Math.max(0, html.indexOf(`<section id="${section}"`)));
  expect(at, `${text} is on the page`).toBeGreaterThanOrEqual(0);
  const [row = ""] = html.slice(at).split(/<\/tr>|<\/dd>/, 1);
  const id = /href="#(note-\d+)"[^>]*>\s*〔注/.exec(row)?.[1];
  return id === undefined ? "" : (new RegExp(`<li id="${id}"[^>]*>([^<]*)`).exec(html)?.[1] ?? "");
}

test.for<[string, string, string, string?]>([
  ["2020Q2/", "丙县学校", notes.named],
  ["2020Q2/", "612", notes.figure],
  ["2020Q2/", "2020年7月3日 项目拉练", notes.event],
  ["projects/N1/", '<tbody role="rowgroup">', notes.named],
  ["projects/P1/", ">2020年一季度</a>", notes.register, "record"],
  ["indicators/completion_rate/", "612", notes.figure, "published"],
  ["regions/420303/", "乙区", ""],
  ["events/", "2020年7月3日 项目拉练", notes.event],
  ["2020Q1/rows/all/", "甲区产业园", notes.register],
])("%s marks %s", ([path, text, note, section]) => {
  expect(noteAfter(page(path), text, section).trim()).toBe(note);
});

test.for<[string, string]>([
  ["2020Q1/", notes.register],
  ["regions/420302/", notes.register],
])("%s tells of a project that it counts: %s", ([path, note]) => {
  expect(page(path)).toContain(`<a href="/projects/P1/">甲区产业园</a>`);
  expect(page(path)).toContain(`：${note}`);
});

test("a figure whose warning was not answered has no mark", () => {
  const html = page("2020Q2/");
  const [row = ""] = /<tr[^>]*>(?:(?!<\/tr>).)*>45<(?:(?!<\/tr>).)*<\/tr>/.exec(html) ?? [];
  expect(html.split(`>${notes.figure}<`).length).toBe(2);
  expect(row).not.toContain("〔注");
});

test("English pages print them in the language of the editor", () => {
  expect(page("en/2020Q2/")).toMatch(
    new RegExp(`<li id="note-\\d+" lang="zh-CN">\\s*${notes.figure}`),
  );
  expect(page("en/2020Q2/")).toMatch(/ ?\[note \d\]/);
});

test("downloads have them as a table", () => {
  const csv = readFileSync(join(folder, "site/data/2020Q2/footnotes.raw.csv"), "utf8");
  expect(csv.trimEnd().split("\r\n")).toEqual([
    "table,row,key,footnote",
    `events,1,E2,${notes.event}`,
    `projects,1,N1,${notes.named}`,
    `published,1,completion_rate,${notes.figure}`,
  ]);
});

test("a note on a figure stands at the figure, not at its row", () => {
  const html = page("projects/P2/");
  const record = html.slice(html.indexOf('<section id="record"'));
  const [row = ""] =
    /<tr[^>]*>(?:(?!<\/tr>).)*2020年一季度(?:(?!<\/tr>).)*<\/tr>/.exec(record) ?? [];
  const cells = row.split("</td>");
  expect(cells.filter((cell) => cell.includes("〔注"))).toHaveLength(1);
  expect(cells.find((cell) => cell.includes("〔注"))).toContain("9000");
});

test("notes on what all quarters share stand on the page of the sources", () => {
  const html = page("sources/");
  const [source = ""] = /<li id="S03"(?:(?!<\/li>).)*<\/li>/.exec(html) ?? [];
  expect(source).toContain(`附注：${notes.source}`);
  expect(html.slice(html.indexOf('<section id="notes"'))).toContain(notes.target);
  expect(page("en/sources/")).toContain(notes.target);
});
