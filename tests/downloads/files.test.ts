import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { readXlsx } from "hucre/xlsx";
import { downloadFiles, fileSize, type DownloadFile } from "../../src/downloads/files.ts";
import { context, project, release } from "./dataset.ts";

const first = release();
const second = release({
  id: "2022Q3-r2",
  revision: 2,
  published_on: "2022-12-01T09:30:00+08:00",
  projects: [project("SY-1", { name: "改过的名称" })],
  reason: { type: "correction", zh: "原数有误", en: "an error" },
});

const build = (): Promise<DownloadFile[]> =>
  downloadFiles({
    ...context([first, second]),
    releases: [first, second],
    latest: [second],
    indicators: ["starts"],
    site: "https://example.org/",
  });

const textOf = (files: readonly DownloadFile[], path: string): string =>
  new TextDecoder().decode(files.find((file) => file.path === path)?.bytes);

test("superseded releases keep their files, and the whole holds the latest", async () => {
  const files = await build();
  const paths = files.map((file) => file.path);
  expect(paths).toContain("2022Q3/projects.csv");
  expect(paths).toContain("2022Q3-r2/projects.csv");
  expect(paths).toContain("2022Q3.xlsx");
  expect(paths).not.toContain("2022Q3/tasks.csv");
  expect(textOf(files, "projects.csv")).toContain("改过的名称");
  expect(textOf(files, "2022Q3/projects.csv")).not.toContain("改过的名称");
  expect(textOf(files, "figures.csv").match(/^2022Q3,2,/gm)).toHaveLength(2);
});

test("no two files have one address, whatever the case", async () => {
  const paths = (await build()).map((file) => file.path.toLowerCase());
  expect(new Set(paths).size).toBe(paths.length);
});

test("the same data give the same bytes", async () => {
  const [a, b] = [await build(), await build()];
  expect(b.map((file) => Buffer.from(file.bytes).toString("hex"))).toEqual(
    a.map((file) => Buffer.from(file.bytes).toString("hex")),
  );
});

test("SHA256SUMS names every other file with its digest", async () => {
  const files = await build();
  const expected = files
    .slice(0, -1)
    .map((file) => `${createHash("sha256").update(file.bytes).digest("hex")}  ${file.path}`);
  expect(files.at(-1)?.path).toBe("SHA256SUMS");
  expect(textOf(files, "SHA256SUMS").trimEnd().split("\n")).toEqual(expected);
});

test("the workbook has a cover and one table a sheet, with texts as texts and numbers as numbers", async () => {
  const files = await build();
  const book = await readXlsx(files.find((file) => file.path === "2022Q3.xlsx")!.bytes);
  expect(book.sheets.map((sheet) => sheet.name)).toEqual(["说明", "项目", "公布的数字"]);
  const [head, row, formula] = book.sheets[1]!.rows;
  const at = (cells: typeof head, title: string) => cells?.[head?.indexOf(title) ?? -1];
  expect(at(row, "总投资(万元)")).toBe(26830);
  expect(at(row, "计划开工")).toBe("2022-08");
  expect(at(formula, "项目名称")).toBe("=1+1");
  expect(at(row, "年度计划投资(万元)") ?? null).toBeNull();
  const cover = book.sheets[0]!.rows.map((cells) => cells.join("："));
  expect(cover[0]).toContain("2022年三季度（第1版）");
  expect(cover).toContain("发布者：测试发布者");
});

test("JSON keeps printed digits and every text as it is", async () => {
  const text = textOf(await build(), "2022Q3.json");
  expect(text).toContain('"value":712.0,');
  const parsed = JSON.parse(text) as { projects: { name: string; total_investment_wan: number }[] };
  expect(parsed.projects[1]).toMatchObject({ name: "=1+1", total_investment_wan: 26830 });
});

test("a made-up site says so in its files", async () => {
  const { dataset, indicator } = context([first]);
  const files = await downloadFiles({
    dataset: { ...dataset, site: { ...dataset.site, fictional: true } },
    indicator,
    releases: [first],
    latest: [first],
    indicators: [],
    site: "https://example.org/",
  });
  const book = await readXlsx(files.find((file) => file.path === "all.xlsx")!.bytes);
  expect(book.sheets[0]!.rows.flat().join()).toContain("虚构");
  expect(textOf(files, "datapackage.json")).toContain("虚构数据");
});

test.for<[number, string]>([
  [0, "0 KB"],
  [1, "1 KB"],
  [1024, "1 KB"],
  [1025, "2 KB"],
  [1_047_552, "1023 KB"],
  [1_048_576, "1.0 MB"],
  [1_258_291, "1.2 MB"],
])("%i bytes are %s", ([bytes, text]) => {
  expect(fileSize(bytes)).toBe(text);
});

test("footnotes are a table of their own where there are any", async () => {
  const place = { release: "2022Q3-r2", line: 2, column: "total_investment", key: "SY-1" } as const;
  const noted = context([first, second]);
  const footnotes = [
    { ...place, table: "projects", text: "开工日期未公布" },
    { ...place, table: "projects", column: null, text: "沿用旧名" },
    { ...place, table: "release", line: null, column: null, key: null, text: "=提前发布" },
  ];
  const files = await downloadFiles({
    ...noted,
    dataset: { ...noted.dataset, footnotes },
    releases: [first, second],
    latest: [second],
    indicators: ["starts"],
    site: "https://example.org/",
  });
  const paths = files.map((file) => file.path);
  expect(paths).toContain("2022Q3-r2/footnotes.csv");
  expect(paths).not.toContain("2022Q3/footnotes.csv");
  expect(textOf(files, "2022Q3-r2/footnotes.raw.csv").trimEnd().split("\r\n")).toEqual([
    "table,row,key,column,footnote",
    "projects,1,SY-1,total_investment_wan,开工日期未公布",
    "projects,1,SY-1,,沿用旧名",
    "release,,,,'=提前发布",
  ]);
  expect(textOf(files, "footnotes.csv")).toContain(
    "2022Q3,2,项目,1,SY-1,总投资(万元),开工日期未公布",
  );
  expect(textOf(files, "footnotes.csv")).toContain("2022Q3,2,项目,1,SY-1,,沿用旧名");
  expect(textOf(files, "2022Q3-r2.json")).toContain('"=提前发布"');
  expect(textOf(files, "2022Q3-r2/datapackage.json")).toContain("footnotes.raw.csv");
  const workbook = await readXlsx(
    files.find(({ path }) => path === "2022Q3-r2.xlsx")?.bytes ?? new Uint8Array(),
  );
  expect(workbook.sheets.map(({ name }) => name)).toContain("附注");
});

test("without footnotes every file is as it was", async () => {
  const paths = (await build()).map((file) => file.path);
  expect(paths.filter((path) => path.includes("footnotes"))).toEqual([]);
});
