import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { parseDecimal, shift, toPlain } from "../../src/domain/exact.ts";
import { figureOf, figuresIn, type Figure } from "./figures.ts";

/** The published figures of the data folder, read without the site's own code: a second pair of eyes. */

type Row = Readonly<Record<string, string | undefined>>;

function rows(path: string): Row[] {
  try {
    const text = readFileSync(path, "utf8");
    return parse<Record<string, string>>(text, { columns: true, bom: true });
  } catch (fault) {
    if (fault instanceof Error && "code" in fault && fault.code === "ENOENT") return [];
    throw fault;
  }
}

/** Ranks are printed in several ways; only their number counts. */
const ranks = new Set(["名", "位"]);

const money = (value: string, power: number): Figure => {
  const amount = parseDecimal(value);
  if (!amount) throw new Error(`not an amount: ${value}`);
  return `yuan ${toPlain(shift(amount, power))}`;
};

function figuresOfPublished(row: Row): Figure[] {
  const value = (row["value"] ?? "").replace(/^[-−]/, "");
  const unit = ranks.has(row["unit"] ?? "") ? "" : (row["unit"] ?? "");
  return [
    figureOf(value, unit),
    ...(row["yoy"] ? [figureOf(row["yoy"].replace(/^[-−]/, ""), "%")] : []),
    ...(row["rank"] ? [row["rank"]] : []),
    ...figuresIn(`${row["period"] ?? ""}\n${row["note"] ?? ""}`, "zh"),
  ];
}

const counts = ["batches", "regions_count", "projects", "expected_jobs", "rank"] as const;

/** Counts and amounts of a row of events, projects or scores, whatever their unit. */
function figuresOfRow(row: Row): Figure[] {
  const amounts = Object.entries(row).flatMap(([column, value]) => {
    if (!value) return [];
    if (column.endsWith("_yi")) return [money(value, 8)];
    return column.endsWith("_wan") ? [money(value, 4)] : [];
  });
  const numbers = counts.flatMap((column) => (row[column] ? [row[column]] : []));
  return [...amounts, ...numbers, ...figuresIn(row["note"] ?? "", "zh")];
}

/** A figure of the whole city (or of the province), not of a county and not of one project. */
const isCitywide = (row: Row): boolean => !row["region"] && row["dimension"] !== "project";

/** What a quarter's releases state. */
export interface Known {
  readonly figures: ReadonlySet<Figure>;
  readonly regions: ReadonlySet<string>;
  readonly namedProjects: readonly Row[];
  /** Whether there is an event, or a figure of the whole city. */
  readonly speaksOfTheCity: boolean;
}

/** Reads every release of a quarter, `2020Q1` and its revisions. */
export function knownOf(data: string, quarter: string): Known {
  const folders = readdirSync(join(data, "releases")).filter((name) => name.startsWith(quarter));
  const table = (name: string): Row[] =>
    folders.flatMap((folder) => rows(join(data, "releases", folder, `${name}.csv`)));
  const published = table("published");
  const codes = new Set(published.map((row) => row["category"]));
  const categories = rows(join(data, "categories.csv")).filter((row) => codes.has(row["code"]));
  return {
    figures: new Set([
      ...published.flatMap(figuresOfPublished),
      ...["events", "projects", "scores"].flatMap(table).flatMap(figuresOfRow),
      ...categories.flatMap((row) => figuresIn(row["name"] ?? "", "zh")),
    ]),
    regions: new Set(published.flatMap((row) => (row["region"] ? [row["region"]] : []))),
    namedProjects: table("projects"),
    speaksOfTheCity: published.some(isCitywide) || table("events").length > 0,
  };
}

/** How many counties, districts and zones the city has. */
export const regionCount = (data: string): number => rows(join(data, "regions.csv")).length;
