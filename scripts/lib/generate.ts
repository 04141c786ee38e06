import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import {
  addQuarters,
  lastDay,
  numberOf,
  ordinal,
  yearOf,
  type Quarter,
} from "../../src/domain/quarter.ts";

/** How large a made-up city is. */
export interface Size {
  readonly quarters: number;
  readonly projects: number;
}

const firstQuarter: Quarter = "2011Q1";

/** A number from 0 to `below` that depends on its two seeds only (xorshift after a multiplication). */
function draw(below: number, project: number, salt: number): number {
  let bits = Math.imul(project + 1, 0x9e3779b1) ^ Math.imul(salt + 1, 0x85ebca6b);
  bits ^= bits >>> 15;
  bits = Math.imul(bits, 0x2c1b3c6d);
  bits ^= bits >>> 13;
  return (bits >>> 0) % below;
}

/** Codes of the first column of a table, of the rows that `keep` accepts. */
const codesOf = (
  csv: string,
  column: number,
  keep: (row: readonly string[]) => boolean,
): string[] =>
  csv
    .trim()
    .split("\n")
    .slice(1)
    .map((line) => line.split(","))
    .filter(keep)
    .map((row) => row[column] ?? "");

/**
 * Writes a data folder with a complete register in every quarter: the city's own lists from `model`, and
 * projects that start, spend and finish over ten years. The same size gives the same bytes.
 */
export function generateData(model: string, folder: string, size: Size): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const name of ["site.json", "regions.csv", "categories.csv", "sources.csv"])
    cpSync(join(model, name), join(folder, name));
  const regions = codesOf(readFileSync(join(model, "regions.csv"), "utf8"), 0, () => true);
  const sectors = codesOf(
    readFileSync(join(model, "categories.csv"), "utf8"),
    1,
    ([dimension]) => dimension === "sector",
  );
  for (let index = 0; index < size.quarters; index++) {
    const quarter = addQuarters(firstQuarter, index);
    const release = join(folder, "releases", quarter);
    mkdirSync(release, { recursive: true });
    writeFileSync(join(release, "release.json"), releaseOf(quarter));
    const rows = Array.from({ length: size.projects }, (_, project) =>
      rowOf(project, quarter, regions, sectors),
    );
    writeFileSync(join(release, "projects.csv"), `${header.join(",")}\n${rows.join("\n")}\n`);
  }
}

const header = [
  ...["id", "name", "region", "sector", "status", "total_investment_wan", "annual_plan_wan"],
  ...["completed_ytd_wan", "completed_total_wan", "planned_start", "actual_start"],
  ...["planned_finish", "actual_finish"],
];

const releaseOf = (quarter: Quarter): string =>
  JSON.stringify({
    quarter,
    revision: 1,
    status: "published",
    published_on: lastDay(addQuarters(quarter, 1)),
    kind: "final",
    register: true,
  });

/** A project is planned for some quarter of the ten years, starts then or a quarter later, and takes three years. */
function rowOf(
  project: number,
  quarter: Quarter,
  regions: readonly string[],
  sectors: readonly string[],
): string {
  const planned = addQuarters(firstQuarter, draw(40, project, 1));
  const start = addQuarters(planned, draw(2, project, 2));
  const finish = addQuarters(start, 12);
  const total = 5_000 + 100 * draw(9_000, project, 3);
  const perQuarter = Math.floor(total / 13);
  const done = Math.max(0, ordinal(quarter) - ordinal(start) + 1);
  const before = Math.max(0, done - numberOf(quarter));
  const spent = Math.min(done, 13);
  const status = quarter < start ? "unstarted" : quarter < finish ? "building" : "finished";
  return [
    `GEN-${String(project + 1).padStart(5, "0")}`,
    `${yearOf(planned)}年第${project + 1}号产业园道路与供水工程`,
    regions[draw(regions.length, project, 4)],
    sectors[draw(sectors.length, project, 5)],
    status,
    total,
    quarter < finish ? perQuarter * 4 : "",
    perQuarter * Math.max(0, spent - before),
    perQuarter * spent,
    lastDay(planned),
    quarter < start ? "" : lastDay(start),
    lastDay(finish),
    quarter < finish ? "" : lastDay(finish),
  ].join(",");
}
