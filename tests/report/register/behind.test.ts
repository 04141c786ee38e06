import { expect, test } from "vitest";
import { pageTable } from "../../../src/components/register/list-page.ts";
import { tableHtml } from "../../../src/components/tables/table.ts";
import { cityDataset } from "../../../src/demo/city.ts";
import {
  computedIds,
  computedIndicators,
  type ComputedId,
} from "../../../src/indicators/computed.ts";
import { projectsBehind, tasksBehind } from "../../../src/indicators/lists.ts";
import { latestRegister } from "../../../src/report/over-time/registers.ts";
import { listBehind, orders, pagedList, pathBehind } from "../../../src/report/register/behind.ts";
import { pageSize, type RowList } from "../../../src/report/register/rows.ts";
import { dataset, project, register } from "../../support/rows.ts";
import { categories, city, now, regions, reportOf, sheetFor } from "./city.ts";

/** One click from a county's figure leads to its rows, and to no other. */

const demo = cityDataset({ quarters: 3, projects: 300 });
const latest = latestRegister(demo);
if (!latest) throw new Error("no register");
const report = reportOf(demo, latest.release);
const codes = demo.regions.map(({ code }) => code);

const idsOn = (list: RowList): string[] =>
  list.table === "projects" ? list.rows.map(({ project: p }) => p.id) : list.tasks.map((t) => t.id);

/** The ids of a region on the list of a figure, read off the groups. */
function groupOf(id: ComputedId, region: string): string[] {
  const list = report.lists.get(listBehind[id] ?? "");
  if (!list) return [];
  const paged = pagedList(report, list);
  const group = paged.groups.find((one) => one.category === region);
  return group ? idsOn(paged.list).slice(group.from, group.from + group.count) : [];
}

/** Figures whose list holds their own rows; others stand in a list of all that they are a part of. */
const exactLists = computedIds.filter(
  (id) => listBehind[id] !== null && listBehind[id] !== "all" && listBehind[id] !== "benefits",
);

test.for(exactLists)("the rows of a county under %s are those of its figure", (id) => {
  const { slicing } = latest.now;
  for (const category of codes) {
    const slice = { dimension: "region", category } as const;
    const { projects, tasks, quarter } = latest.release;
    const rows = id.startsWith("task")
      ? tasksBehind(id, tasks ?? [], quarter, category)
      : projectsBehind(id, projects ?? [], quarter, slicing, slice);
    if (rows.length === 0) continue;
    const shown = new Set(groupOf(id, category));
    expect(rows.filter((row) => !shown.has(row.id))).toEqual([]);
  }
});

test.for(exactLists.filter((id) => computedIndicators[id].computation.table === "projects"))(
  "the rows of a sector or level under %s are those of its figure, on one click",
  (id) => {
    const list = report.lists.get(listBehind[id] ?? "");
    if (!list) throw new Error(`the made-up city has no rows on ${String(listBehind[id])}`);
    const slices = latest.now
      .slices(id)
      .filter(({ dimension }) => dimension === "sector" || dimension === "level");
    expect(slices.length).toBeGreaterThan(4);
    for (const slice of slices) {
      const by = slice.dimension === "sector" ? "sector" : "level";
      const paged = pagedList(report, list, by);
      const group = paged.groups.find(({ category }) => category === slice.category);
      const shown = group ? idsOn(paged.list).slice(group.from, group.from + group.count) : [];
      const { projects, quarter } = latest.release;
      const rows = projectsBehind(id, projects ?? [], quarter, latest.now.slicing, slice);
      expect(rows.map((row) => row.id).filter((one) => !shown.includes(one))).toEqual([]);
      if (!group) continue;
      const page = Math.floor(group.from / pageSize) + 1;
      expect(pathBehind(report, id, slice)).toBe(
        `${report.path}rows/${list.id}/${by}/${page > 1 ? `${page}/` : ""}#${by}-${slice.category || "-"}`,
      );
    }
  },
);

test("a list keeps all its rows when it stands by counties, and counties keep the order of the data", () => {
  for (const list of report.lists.values()) {
    for (const by of orders)
      expect(idsOn(pagedList(report, list, by).list).toSorted()).toEqual(idsOn(list).toSorted());
    const paged = pagedList(report, list);
    expect(paged.groups.map(({ category }) => codes.indexOf(category))).toEqual(
      paged.groups.map(({ category }) => codes.indexOf(category)).toSorted((a, b) => a - b),
    );
  }
});

test("a county's rows are found on their page, and the page has their address", () => {
  const many = Array.from({ length: 250 }, (_, i) =>
    project(`P${i}`, {
      region: regions[i % 2 === 0 ? 1 : 0]?.code ?? null,
      planned_start: "2023-02",
    }),
  );
  const data = dataset([register("2023Q3", many)], { regions, categories });
  const [release] = data.releases;
  if (!release) throw new Error("no release");
  const sheet = sheetFor(data, release);
  const path = (category: string) =>
    pathBehind(sheet.report, "due_starts", { dimension: "region", category });
  expect(path("420301")).toBe("2023Q3/rows/due/#region-420301");
  expect(path("420302")).toBe("2023Q3/rows/due/2/#region-420302");
  // No project, no rows, no way.
  expect(path("420304")).toBeNull();
  const due = sheet.report.lists.get("due");
  if (!due) throw new Error("no list");
  const html = tableHtml(pageTable(sheet, due, 2), "zh");
  expect(html.match(/<tbody[^>]*>/g)).toEqual([
    '<tbody role="rowgroup" id="region-420301">',
    '<tbody role="rowgroup" id="region-420302">',
  ]);
  expect(html).toContain("乙县（125）");
  expect(html.match(/<tr role="row">/g)).toHaveLength(pageSize + 1);
});

test("a version that was replaced leads to its own rows", () => {
  const first = { ...now, published_on: "2023-10-20" };
  const second = { ...now, id: "2023Q3-r2", revision: 2, published_on: "2023-11-20" };
  const data = { ...city, releases: [first, second] };
  const path = (release: typeof now) =>
    pathBehind(reportOf(data, release), "late_starts", { dimension: "", category: "" });
  expect(path(first)).toBe("2023Q3/r1/rows/late/");
  expect(path(second)).toBe("2023Q3/rows/late/");
});
