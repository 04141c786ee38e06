import { expect, test } from "vitest";
import {
  datasetDifference,
  isEmptyLoss,
  lossesOf,
  releaseDifference,
  type Difference,
} from "../../src/changes/difference.ts";
import { shownLines } from "../../src/changes/lines.ts";
import { differenceJson, differenceMarkdown, differenceText } from "../../src/changes/print.ts";
import { yuan } from "../../src/domain/money.ts";
import type { Dataset, Release } from "../../src/schema/dataset.ts";
import { context, figure, project, release } from "../downloads/dataset.ts";

const dataset = (...releases: Release[]): Dataset => context(releases).dataset;
const projects = (count: number) => Array.from({ length: count }, (_, i) => project(`P-${i}`));

const against = (
  before: Dataset,
  after: Dataset,
  content: Difference["content"] = [],
): Difference =>
  datasetDifference({ name: "main", dataset: before }, { name: "工作区", dataset: after }, content);

const base = release({ projects: projects(3), published: [figure("5")] });

test("the same data differ in nothing", () => {
  const difference = against(dataset(base), dataset(base));
  expect(difference.releases).toEqual([]);
  expect(differenceText(difference, "zh")).toBe("main → 工作区\n没有差别\n");
});

test.for<[string, Dataset, string]>([
  [
    "a row",
    dataset({ ...base, projects: projects(2) }),
    "项目：P-2 · P-2号项目：整行删除（12 个值）",
  ],
  [
    "a value",
    dataset({
      ...base,
      projects: projects(3).map((row, i) => (i === 1 ? { ...row, total_investment: null } : row)),
    }),
    "项目：P-1 · P-1号项目 · 总投资(万元)：原为 26830，现在空白",
  ],
  [
    "a table",
    dataset({ ...base, published: null }),
    "公布的数字：单次或单月开工项目 · 三季度：整行删除",
  ],
  [
    "a release",
    dataset(release({ id: "2022Q4", quarter: "2022Q4" })),
    "2022Q3 原已发布，现在不再发布",
  ],
  ["a publication", dataset({ ...base, status: "draft" }), "2022Q3 原已发布，现在不再发布"],
])("%s that is gone stands in the alarm", ([, after, sentence]) => {
  const difference = against(dataset(base), after);
  expect(isEmptyLoss(lossesOf(difference))).toBe(false);
  const text = differenceText(difference, "zh");
  expect(text.split("!".repeat(60))[1]).toContain(sentence);
  const markdown = differenceMarkdown(difference, "zh");
  expect(markdown.indexOf("> [!CAUTION]")).toBeGreaterThan(-1);
  expect(markdown.indexOf("> [!CAUTION]")).toBeLessThan(markdown.indexOf("###"));
  expect(JSON.parse(differenceJson(difference))).toMatchObject({ lost: true });
});

test("commentary that is deleted is a loss as well", () => {
  const difference = against(dataset(base), dataset(base), [
    { path: "quarters/2022Q3.zh.md", kind: "removed" },
  ]);
  expect(differenceText(difference, "en")).toContain("file quarters/2022Q3.zh.md is deleted");
});

test("however much is lost, nothing of it is cut from the alarm; other lists are", () => {
  const many = shownLines + 20;
  const before = dataset(release({ projects: projects(many + 1) }));
  const difference = against(before, dataset(release({ projects: projects(1) })));
  for (const print of [differenceText, differenceMarkdown]) {
    const lines = print(difference, "en").split("\n");
    const alarmed = lines.filter((line) => line.includes("row deleted") && !line.startsWith("|"));
    expect(alarmed.length).toBeGreaterThanOrEqual(many);
    expect(print(difference, "en")).toContain("20 more; --format json lists all");
  }
});

test("an addition and a change of a number raise no alarm", () => {
  const richer = projects(4).map((row) => ({ ...row, total_investment: yuan(300_000_000) }));
  const difference = against(dataset(base), dataset({ ...base, projects: richer }));
  const text = differenceText(difference, "en");
  expect(text).toContain("No value is deleted");
  expect(text).toContain("26830 → 30000  +11.8%");
  expect(text).toContain("new row");
});

test("a revision is compared with what it replaced; between quarters nothing counts as lost", () => {
  const second = release({ ...base, id: "2022Q3-r2", revision: 2, projects: projects(2) });
  const next = release({ id: "2022Q4", quarter: "2022Q4", projects: projects(1) });
  const all = dataset(base, second, next);
  expect(lossesOf(releaseDifference(all, base, second)).changes).toMatchObject([
    { kind: "removed", record: "P-2 · P-2号项目" },
  ]);
  expect(isEmptyLoss(lossesOf(releaseDifference(all, base, next)))).toBe(true);
});

test("what release.json and the shared tables say is compared too", () => {
  const after = dataset({ ...base, kind: base.kind === "final" ? "provisional" : "final" });
  const [first] = after.regions;
  const renamed = { ...after, regions: first ? [{ ...first, name: "新名" }] : [] };
  const text = differenceText(against(dataset(base), renamed), "zh");
  expect(text).toContain("发布信息：2022Q3 · 初步数或最终数");
  expect(text).toContain("各期共用的表");
});

test("texts of the data cannot break the table of a pull request", () => {
  const before = dataset(release({ projects: [project("A", { name: "甲|乙`<b>" })] }));
  const after = dataset(release({ projects: [project("A", { name: "甲|乙`<b>", note: "x|y" })] }));
  const rows = differenceMarkdown(against(before, after), "zh")
    .split("\n")
    .filter((line) => line.startsWith("|"));
  for (const line of rows) expect(line.replaceAll("\\|", "").split("|")).toHaveLength(6);
});

test("the document for programs holds every change with its table and column", () => {
  const after = dataset({
    ...base,
    projects: projects(3).map((row) => ({ ...row, expected_jobs: 240 })),
  });
  const document: unknown = JSON.parse(differenceJson(against(dataset(base), after)));
  expect(document).toMatchObject({
    before: "main",
    lost: false,
    releases: [
      {
        before: "2022Q3",
        after: "2022Q3",
        changes: [0, 1, 2].map((i) => ({
          kind: "value",
          table: "projects",
          record: `P-${i} · P-${i}号项目`,
          column: "expected_jobs",
          before: "120",
          after: "240",
          percent: "100",
        })),
      },
    ],
  });
});
