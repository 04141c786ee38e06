import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { guideCodes } from "../../src/intake/guide/index.ts";
import { readDataset } from "../../src/intake/read-dataset.ts";
import { readXlsxTemplate, fillSheet } from "./filled.ts";
import { importWorkbook } from "../../src/workbook/import-workbook.ts";
import { withRelease } from "../../src/workbook/check-release.ts";
import { understood } from "../../src/workbook/understood.ts";
import { template } from "../../src/workbook/template.ts";
import { filesOf, smallDataset } from "../intake/small-dataset.ts";
import { book, day, sheet } from "./books.ts";

const data = filesOf(smallDataset);
const check = { day: "2020-07-20", codes: guideCodes };
const { dataset } = readDataset(data);
if (!dataset) throw new Error("the small data set has errors");

const project = {
  项目编号: "P1",
  项目名称: "甲区产业园",
  县市区: "甲区",
  类别: "产业类",
  级别: "省重点",
  状态: "在建",
  "总投资(万元)": 50000,
  "年度计划投资(万元)": 10000,
  "本年完成投资(万元)": 5000.25,
  计划开工: day("2020-02-29"),
  实际开工: day("2020-03-24"),
  来源: "S01",
};
const road = {
  项目编号: "P2",
  项目名称: "乙区公路",
  县市区: "乙区",
  类别: "基础设施类",
  级别: "市重点",
  状态: "未开工",
  "总投资(万元)": 8000,
  计划开工: "2020-12",
  原因: "用地",
};

const filled = async (rows: Parameters<typeof fillSheet>[2]): Promise<Uint8Array> =>
  fillSheet(await readXlsxTemplate(await template(dataset, "2020Q2", "zh")), "项目", rows);

test("the template passes the import when it is filled in", async () => {
  const bytes = await filled([project, road]);
  const made = await importWorkbook(bytes, { file: "填报.xlsx", release: "2020Q2", data, check });
  expect(made.problems).toEqual([]);
  expect([...made.files.keys()]).toEqual(["release.json", "projects.csv"]);
  const all = readDataset(withRelease(data, "2020Q2", made.files));
  const [first, second] = all.dataset?.releases.at(-1)?.projects ?? [];
  expect(first).toMatchObject({
    id: "P1",
    region: "420302",
    sector: "industry",
    total_investment: 500_000_000,
    completed_ytd: 50_002_500,
    actual_start: "2020-03-24",
  });
  expect(second).toMatchObject({ id: "P2", planned_start: "2020-12", annual_plan: null });
  expect(all.dataset?.releases.at(-1)).toMatchObject({
    status: "draft",
    published_on: "2020-07-20",
    register: true,
  });
});

test("the English template is read as well", async () => {
  const bytes = await fillSheet(
    await readXlsxTemplate(await template(dataset, "2020Q2", "en")),
    "Projects",
    [
      { id: "P1", name: "Park", status: "building", total_investment_wan: 50000 },
      { id: "P2", name: "Road", status: "unstarted" },
    ],
  );
  const made = await importWorkbook(bytes, { file: "a.xlsx", release: "2020Q2", data, check });
  expect(made.problems.filter(({ severity }) => severity === "error")).toEqual([]);
});

test("the same data make the same template", async () => {
  const [one, two] = [
    await template(dataset, "2020Q2", "zh"),
    await template(dataset, "2020Q2", "zh"),
  ];
  expect(Buffer.from(one).equals(Buffer.from(two))).toBe(true);
});

test("problems are told in the rows of the sheet, below a title too", async () => {
  const bytes = await book(
    sheet(
      "项目",
      [
        ["示范市项目表"],
        ["项目编号", "项目名称", "状态", "总投资(万元)", "实际开工"],
        ["P1", "甲区产业园", "在建", "1,234", "2020-03-24"],
        [],
        ["P1", "乙区公路", "在建", 8000, day("2020-06-01")],
        ["合计", null, null, 9234],
      ],
      { merges: [{ startRow: 0, startCol: 0, endRow: 0, endCol: 4 }] },
    ),
  );
  const made = await importWorkbook(bytes, { file: "填报.xlsx", release: "2020Q2", data, check });
  const errors = made.problems.filter(({ severity }) => severity === "error");
  expect(errors.map(({ file, line, column, code }) => [file, line, column, code])).toEqual([
    ["填报.xlsx#项目", 3, "总投资(万元)", "number-format"],
    ["填报.xlsx#项目", 5, "项目编号", "id-duplicate"],
    ["填报.xlsx#项目", 6, null, "row-total"],
  ]);
  expect(errors[1]?.message.zh).toContain("第 3 行");
  expect(understood(made, "zh")).toContain("工作表“项目” → projects.csv：表头在第 2 行，3 行数据");
});

const answersHead = "release,rule,table,key,reason,author,expires,footnote\n";

test("a warning that exceptions.csv answers is a note of the import too", async () => {
  const late = { ...project, 项目编号: "P3", 项目名称: "甲区医院", 实际开工: null };
  const answered = async (rows: string, day = "2020-07-20"): Promise<string[]> => {
    const made = await importWorkbook(await filled([project, road, late]), {
      file: "填报.xlsx",
      release: "2020Q2",
      data: new Map([...data, ...filesOf({ "exceptions.csv": answersHead + rows })]),
      check: { ...check, day },
    });
    return made.problems.map(({ severity, code, file }) => `${severity} ${code} ${file}`);
  };
  const row = "2020Q2,building-without-start,projects,P3,查过,张三,2020-12-31,\n";
  const other = "2020Q1,building-without-start,projects,P3,查过,张三,,\n";
  expect(await answered("")).toEqual(["warning building-without-start 填报.xlsx#项目"]);
  expect(await answered(row)).toEqual(["note building-without-start 填报.xlsx#项目"]);
  expect(await answered(other)).toEqual(["warning building-without-start 填报.xlsx#项目"]);
  expect(await answered(row, "2021-01-01")).toEqual([
    "warning building-without-start 填报.xlsx#项目",
  ]);
});

test("a workbook of another quarter is not taken for this one", async () => {
  const made = await importWorkbook(await filled([project, road]), {
    file: "填报.xlsx",
    release: "2020Q3",
    data,
    check,
  });
  expect(made.problems.map(({ code }) => code)).toContain("workbook-quarter");
});

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "jibao-import-"));
  for (const [path, bytes] of data) {
    mkdirSync(dirname(join(folder, "data", path)), { recursive: true });
    writeFileSync(join(folder, "data", path), bytes);
  }
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const run = (script: string, ...parameters: string[]): { status: number | null; out: string } => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [`scripts/${script}.ts`, ...parameters],
    {
      encoding: "utf8",
      env: {
        ...process.env,
        JIBAO_DATA: join(folder, "data"),
        JIBAO_CONTENT: join(folder, "content"),
        JIBAO_LANG: "zh",
      },
    },
  );
  return { status, out: `${stdout}${stderr}` };
};

const release = (): string[] => readdirSync(join(folder, "data/releases")).sort();

test("npm run template makes a workbook, npm run import writes its tables", async () => {
  const path = join(folder, "填报.xlsx");
  expect(run("template", path)).toMatchObject({ status: 0 });
  expect(run("template", path)).toMatchObject({ status: 1 });
  const bytes = await fillSheet(await readXlsxTemplate(readFileSync(path)), "项目", [
    { ...project, "总投资(万元)": "5亿" },
    road,
  ]);
  writeFileSync(path, bytes);
  const refused = run("import", path, "--release", "2020Q2");
  expect(refused.status).toBe(1);
  expect(refused.out).toContain("没有写入任何文件");
  expect(release()).toEqual(["2020Q1"]);

  writeFileSync(path, await filled([project, road]));
  const written = run("import", path, "--release", "2020Q2");
  expect(written).toMatchObject({ status: 0 });
  expect(written.out).toContain("已写入");
  expect(release()).toEqual(["2020Q1", "2020Q2"]);
  expect(run("check")).toMatchObject({ status: 0 });
  expect(run("import", path, "--release", "2020Q2")).toMatchObject({ status: 1 });
  expect(run("import", path, "--release", "2020Q2", "--replace")).toMatchObject({ status: 0 });
});

test.for<[string, string[], number]>([
  ["no file", [], 2],
  ["no release", ["a.xlsx"], 2],
  ["a file that is not there", ["a.xlsx", "--release", "2020Q3"], 1],
  ["two files", ["a.xlsx", "b.xlsx", "--release", "2020Q3"], 2],
  ["a word for --register", ["a.xlsx", "--release", "2020Q3", "--register", "maybe"], 2],
  ["an option that does not exist", ["a.xlsx", "--quarter", "2020Q3"], 2],
])("%s is wrong usage or a plain sentence", ([, parameters, status]) => {
  const result = run("import", ...parameters);
  expect(result.status).toBe(status);
  expect(result.out).not.toContain("    at ");
});

test("a published release is not written into", async () => {
  const path = join(folder, "一季度.xlsx");
  const rows = [{ ...project, "本年完成投资(万元)": 2500 }, road];
  const first = await template(dataset, "2020Q1", "zh");
  writeFileSync(path, await fillSheet(await readXlsxTemplate(first), "项目", rows));
  const result = run("import", path, "--release", "2020Q1", "--replace");
  expect(result).toMatchObject({ status: 1 });
  expect(result.out).toContain("已经发布");
});
