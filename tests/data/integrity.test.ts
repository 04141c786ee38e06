import { expect, test } from "vitest";
import { printedUnits } from "../../src/domain/unit.ts";
import { publishedIndicators } from "../../src/indicators/published.ts";
import { registry } from "../../src/indicators/registry.ts";
import { readSeals, sealProblems } from "../../src/store/seals.ts";
import {
  aggregates,
  compiled,
  events,
  idsIn,
  ofProjects,
  problems,
  projects,
  published,
  shiyan,
} from "./shiyan.ts";

test("nothing in the data is an error", () => {
  expect(problems.filter(({ severity }) => severity === "error")).toEqual([]);
});

test("every warning has been answered in exceptions.csv", () => {
  const answered = new Set(shiyan.exceptions.map(({ rule }) => rule));
  const open = problems.filter(({ severity, code }) => severity === "warning" && !answered.has(code));
  expect(open.map(({ code, file, line }) => `${code} ${file}:${line}`)).toEqual([]);
});

test("every published indicator is in the registry, and every published-only one has a figure", () => {
  const used = new Set(published.map(({ indicator }) => indicator));
  expect([...used].filter((id) => !Object.hasOwn(registry, id))).toEqual([]);
  expect(Object.keys(publishedIndicators).filter((id) => !used.has(id))).toEqual([]);
});

test("a figure has a unit of its indicator's kind", () => {
  const wrong = published.filter(
    ({ indicator, unit }) => printedUnits[unit].unit !== registry[indicator]?.unit,
  );
  expect(wrong.map(({ indicator, unit }) => [indicator, unit])).toEqual([]);
});

test("every row names sources that are listed", () => {
  const known = new Set(shiyan.sources.map(({ id }) => id));
  const rows = [...published, ...projects, ...events];
  expect(rows.filter(({ source }) => idsIn(source).length === 0)).toEqual([]);
  const cited = new Set(rows.flatMap(({ source }) => idsIn(source)));
  expect([...cited].filter((id) => !known.has(id))).toEqual([]);
});

test("nothing comes from a copy that lost its digits", () => {
  const rows = [...published, ...projects, ...events];
  expect(
    rows.filter(({ source }) => idsIn(source).some((id) => ["S62", "S64"].includes(id))),
  ).toEqual([]);
});

test("figures of the province have indicators of their own and no region", () => {
  for (const { indicator, region } of published) {
    const isProvince = registry[indicator]?.area === "province";
    expect(isProvince).toBe(indicator.startsWith("province_"));
    if (isProvince) expect(region).toBeNull();
  }
});

test("nested sizes and overlapping funds are never parts that add up", () => {
  const nested = aggregates.filter(({ dimension }) =>
    ["size_from", "fund"].includes(dimension ?? ""),
  );
  expect(nested.length).toBeGreaterThan(0);
  expect(nested.filter(({ part_of }) => part_of !== "yes")).toEqual([]);
  expect(registry["policy_funds"]?.additive).toBe(false);
});

test("a figure of one project names a project of the same release", () => {
  const named = new Set(projects.map(({ release, id }) => `${release.id} ${id}`));
  const lost = ofProjects.filter(({ release, category }) => !named.has(`${release.id} ${category}`));
  expect(lost).toEqual([]);
});

test("a project's total investment is one of its printed values of the quarter", () => {
  const printed = new Set(
    ofProjects
      .filter(({ indicator }) => indicator === "total_investment")
      .map(({ release, category, value, unit }) => {
        const yuan = (value.value.num * 10n ** BigInt(printedUnits[unit].power)) / value.value.den;
        return `${release.id} ${category} ${yuan}`;
      }),
  );
  const used = projects.filter(({ total_investment }) => total_investment !== null);
  expect(used.length).toBe(39);
  for (const { release, id, total_investment } of used)
    expect(printed).toContain(`${release.id} ${id} ${total_investment}`);
});

test("a project keeps its county and ids follow the order of first appearance", () => {
  const regions = new Map<string, Set<string | null>>();
  for (const { id, region } of projects)
    regions.set(id, (regions.get(id) ?? new Set()).add(region));
  expect([...regions].filter(([, places]) => places.size > 1)).toEqual([]);
  const ids = [...regions.keys()];
  expect(ids).toEqual(ids.map((_, i) => `sy-${String(i + 1).padStart(4, "0")}`));
});

test("a project's ceremony is an event of its release", () => {
  for (const { release, ceremony } of projects.filter((row) => row.ceremony !== null))
    expect((release.events ?? []).map(({ id }) => id)).toContain(ceremony);
});

test("notes and periods are written in Chinese", () => {
  const rows = [...published, ...projects, ...events];
  const western = rows.filter(({ note }) => /[()?!;]|[a-z]{4}/.test(note ?? ""));
  expect(western.map(({ note }) => note)).toEqual([]);
  expect(published.filter(({ period }) => /[()]/.test(period ?? ""))).toEqual([]);
});

test("no release is a register, and all are of one compilation", () => {
  expect(compiled.length).toBe(32);
  for (const release of compiled)
    expect(release).toMatchObject({
      register: false,
      status: "published",
      kind: "final",
      revision: 1,
      published_on: "2026-11-23",
    });
});

test("one contradiction between sources is carried through as a revision", () => {
  const revised = shiyan.releases.filter(({ revision }) => revision > 1);
  expect(revised).toMatchObject([
    {
      id: "2023Q3-r2",
      status: "published",
      published_on: "2026-11-23T18:00:00+08:00",
      reason: { type: "revision" },
      projects: [{ id: "sy-0130", total_investment: 2_683_000_000, source: "S57;S55" }],
    },
  ]);
  const values = revised[0]?.published?.filter(({ category }) => category === "sy-0130");
  expect(values?.map(({ value, source }) => [value.text, source])).toEqual([
    ["27", "S57"],
    ["26.83", "S55"],
  ]);
});

test("every release is sealed, and every seal holds", () => {
  const { seals } = readSeals("data");
  expect([...seals.keys()].sort()).toEqual(shiyan.releases.map(({ id }) => id).sort());
  expect(sealProblems({ data: "data", dataset: shiyan })).toEqual([]);
});
