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
  count: "公布数不含续建项目",
  covers: "来源未说明统计时段",
  score: "得分为现场公布",
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
    "id,name,region,status,total_investment_wan,actual_start,ceremony,source\n" +
    "N1,丙县学校,丙县,building,3000,2020-05-08,E3,口头答复\n" +
    "N2,丙县医院,丙县,building,4000,2020-05-08,E3,S02\n",
  "releases/2020Q2/published.csv":
    "indicator,basis,period,region,value,unit,source\n" +
    "completion_rate,ytd,上半年,,612,%,S02\ncompletion_rate,ytd,上半年,甲区,45,%,S02\n",
  "releases/2020Q2/events.csv":
    "id,kind,date,region,covers,projects,total_investment_yi,source\n" +
    "E2,rally,2020-07-03,甲区,day,12,,S02\nE3,ceremony,2020-05-08,丙县,day,1,0.7,S02\n" +
    "E4,ceremony,2020-06-09,乙区,,31,5,S02\n",
  "releases/2020Q2/scores.csv": "event,region,rank,score,source\nE2,甲区,1,95.2,口头\n",
  "exceptions.csv":
    "release,rule,table,key,reason,author,expires,footnote\n" +
    answer("2020Q1", "building-without-start", "projects", "P1", notes.register) +
    answer("2020Q1", "plan-above-total", "projects", "P2", notes.cell) +
    answer("", "cell-cut", "sources", "S03", notes.source) +
    answer("", "source-text", "targets", "", notes.target) +
    answer("2020Q2", "source-text", "projects", "N1", notes.named) +
    answer("2020Q2", "rate-far", "published", "completion_rate", notes.figure) +
    answer("2020Q2", "event-after-quarter", "events", "E2", notes.event) +
    answer("2020Q2", "ceremony-count", "events", "E3", notes.count) +
    answer("2020Q2", "event-covers", "events", "E4", notes.covers) +
    answer("2020Q2", "source-text", "scores", "", notes.score),
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
  ["projects/N1/", '<tbody role="rowgroup">', notes.named, "record"],
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
    "table,row,key,column,footnote",
    `events,1,E2,date,${notes.event}`,
    `events,2,E3,projects,${notes.count}`,
    `events,3,E4,covers,${notes.covers}`,
    `projects,1,N1,source,${notes.named}`,
    `published,1,completion_rate,value,${notes.figure}`,
    `scores,1,E2,source,${notes.score}`,
  ]);
});

/** The text before the marks in the cells of the row of `text`, each with the note that it leads to. */
function markedCells(html: string, text: string): string[][] {
  const start = html.lastIndexOf("<tr", html.indexOf(text));
  const row = html.slice(start, html.indexOf("</tr>", start));
  return row.split(/<\/t[dh]>/).flatMap((cell) => {
    const [before = "", id] = cell.split(/<a class="mark" href="#(note-\d+)"/);
    const note = new RegExp(`<li id="${id ?? "none"}"[^>]*>([^<]*)`).exec(html)?.[1]?.trim();
    const shown = before.replace(/<[^>]*>/g, "").trim();
    return id === undefined ? [] : [[shown, note ?? ""]];
  });
}

test.for<[string, string, string, string]>([
  ["events/", "2020年5月8日 集中开工", "1个 当次", notes.count],
  ["events/", "2020年6月9日 集中开工", "31个", notes.covers],
  ["events/", "2020年7月3日 项目拉练", "2020年7月3日 项目拉练", notes.event],
  ["2020Q2/", "2020年5月8日 集中开工", "1个 当次", notes.count],
  ["projects/N2/", "2020年5月8日 集中开工", "1个 当次", notes.count],
  ["events/E2/", "95.2", "[2]", notes.score],
  ["events/E3/", ">丙县学校</a>", "[2]", notes.named],
])("%s: in the row of %s the mark stands behind %s", ([path, text, shown, note]) => {
  expect(markedCells(page(path), text)).toEqual([[shown, note]]);
});

/** What stands on the page of an event before the mark that leads to the note. */
test.for<[string, string, string]>([
  ["E2", "2020年二季度</a>", notes.event],
  ["E3", '1<span class="unit">个</span></span>', notes.count],
  ["E4", '<dd class="compare">', notes.covers],
])("the page of the event %s has the mark behind %s", ([event, before, note]) => {
  const html = page(`events/${event}/`);
  const id = new RegExp(`<li id="(note-\\d+)"[^>]*>\\s*${note}`).exec(html)?.[1] ?? "none";
  const marks = html.replace(/\s*(<[^>]*>)\s*/g, "$1").split(`<a class="mark" href="#${id}"`);
  expect(marks.slice(0, -1).map((text) => text.endsWith(before))).toContain(true);
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
