import { add, exact, shift, subtract, toFixed, type Exact } from "../domain/exact.ts";
import { numberOf, ordinal, yearOf, type Quarter } from "../domain/quarter.ts";
import { valueOf } from "../domain/reading.ts";
import type { PrintedUnit } from "../domain/unit.ts";
import { computeRelease } from "../indicators/statistics.ts";
import type { Dataset, Release } from "../schema/dataset.ts";
import type { Published } from "../schema/tables.ts";
import { regionSlice, wholeSlice, type Slice } from "../stats/slice.ts";
import type { Statistics } from "../stats/statistics.ts";
import { bulletinId, printed } from "./events.ts";
import { codesOf, regions } from "./lists.ts";
import { formatQuarterOnly } from "../i18n/format.ts";
import { drawer } from "./random.ts";

/**
 * What the city's bulletin states of each quarter. Most of it is what the register adds up to; some was cut
 * instead of rounded, some counts something else, so that the checks have something to find.
 */

type Row = Omit<Published, "line">;

/** A computed figure that the bulletin states. */
interface Stated {
  readonly indicator: string;
  readonly basis: Published["basis"];
  readonly unit: "个" | "亿元" | "%";
  /** Whether the bulletin adds its growth on the year before. */
  readonly growth?: true;
}

const stated: readonly Stated[] = [
  { indicator: "projects_split", basis: "stock", unit: "个" },
  { indicator: "total_investment", basis: "stock", unit: "亿元" },
  { indicator: "annual_plan", basis: "plan", unit: "亿元" },
  { indicator: "completed_ytd", basis: "ytd", unit: "亿元", growth: true },
  { indicator: "completion_rate", basis: "ytd", unit: "%" },
  { indicator: "planned_starts", basis: "plan", unit: "个" },
  { indicator: "start_rate", basis: "ytd", unit: "%" },
  { indicator: "started_quarter", basis: "quarter", unit: "个", growth: true },
  { indicator: "started_investment_quarter", basis: "quarter", unit: "亿元", growth: true },
  { indicator: "resumption_rate", basis: "ytd", unit: "%" },
  { indicator: "finished_ytd", basis: "ytd", unit: "个", growth: true },
];

const decimals = { 个: 0, 亿元: 1, "%": 1 } as const;

/** 1—9月, 三季度, 9月末, 2023年: as bulletins print them. */
function periodOf(basis: Published["basis"], quarter: Quarter): string {
  const months = numberOf(quarter) * 3;
  if (basis === "plan") return `${yearOf(quarter)}年`;
  if (basis === "stock") return `${months}月末`;
  return basis === "quarter" ? formatQuarterOnly(quarter, "zh") : `1—${months}月`;
}

/** What was done to a figure on its way into print. */
type Handling = "rounded" | "cut" | "wider" | "older";

function handlingOf(indicator: string, region: string | null, quarter: Quarter): Handling {
  const place = ordinal(quarter);
  if (indicator === "projects_split" && place % 4 === 2) return "wider";
  if (indicator === "completion_rate" && region === regions[3]?.code && place % 6 === 0)
    return "older";
  const isMoney = indicator === "completed_ytd" || indicator === "started_investment_quarter";
  return region === null && isMoney && place % 5 === 4 ? "cut" : "rounded";
}

const notes: Readonly<Record<Handling, string | null>> = {
  rounded: null,
  cut: null,
  wider: "通报含2个筹备项目",
  older: "通报按上月数计算",
};

/** The digits in print, from the value in the unit of print. */
function digitsOf(value: Exact, places: number, handling: Handling): string {
  switch (handling) {
    case "rounded":
      return toFixed(value, places);
    case "cut":
      // Half a unit of the last place less, then rounded: the digits behind are cut off.
      return toFixed(subtract(value, exact(1, 2n * 10n ** BigInt(places))), places);
    case "wider":
      return toFixed(add(value, exact(2)), places);
    case "older":
      return toFixed(subtract(value, exact(31, 10)), places);
  }
}

const blankRow = {
  ...{ region: null, dimension: null, category: null, qualifier: null, part_of: null },
  ...{ yoy: null, rank: null, note: null },
};

/** A figure of the bulletin, or nothing where the register gives none. */
function statedRow(statistics: Statistics, what: Stated, slice: Slice): Row[] {
  const { quarter } = statistics.release;
  const { indicator, basis, unit } = what;
  const region = slice.dimension === "region" ? slice.category : null;
  const value = valueOf(statistics.get(indicator, slice));
  if (value === null) return [];
  const handling = handlingOf(indicator, region, quarter);
  const inUnit = unit === "亿元" ? shift(value, -8) : value;
  const growth = what.growth ? valueOf(statistics.get(indicator, slice, "yoy")) : null;
  const rank = region === null ? null : valueOf(statistics.get(indicator, slice, "rank"));
  const isClass = slice.dimension !== "" && region === null;
  return [
    {
      ...blankRow,
      ...{ indicator, basis, unit, region, period: periodOf(basis, quarter) },
      ...(isClass && { dimension: slice.dimension, category: slice.category, part_of: "yes" }),
      value: printed(digitsOf(inUnit, decimals[unit], handling)),
      yoy: growth && printed(toFixed(growth, 1)),
      rank: rank && Number(toFixed(rank, 0)),
      source: bulletinId(quarter),
      note: notes[handling],
    },
  ];
}

/** Completion by county, and starts by sector: the tables of the bulletin. */
function tableRows(statistics: Statistics): Row[] {
  const rate: Stated = { indicator: "completion_rate", basis: "ytd", unit: "%" };
  const starts: Stated = { indicator: "started_quarter", basis: "quarter", unit: "个" };
  return [
    ...regions.flatMap(({ code }) => statedRow(statistics, rate, regionSlice(code))),
    ...codesOf("sector").flatMap((category) =>
      statedRow(statistics, starts, { dimension: "sector", category }),
    ),
  ];
}

/** What no register can tell: funds, the province, the statistics bureau. */
function otherRows(quarter: Quarter, seed: number): Row[] {
  const draw = drawer(seed, 91, ordinal(quarter));
  const year = drawer(seed, 92, yearOf(quarter));
  const n = numberOf(quarter);
  const row = (indicator: string, tenths: number, unit: PrintedUnit): Row => ({
    ...blankRow,
    ...{ indicator, basis: "ytd", unit, period: periodOf("ytd", quarter) },
    value: printed(toFixed(exact(tenths, 10), 1)),
    source: bulletinId(quarter),
  });
  const funds = codesOf("fund").map((category) => {
    const quarterly = year.between(18, 160);
    return {
      // Less than a quarter's worth beside whole quarters, so that the year to date never falls.
      ...row("policy_funds", n * quarterly + draw.below(quarterly), "亿元"),
      ...{ dimension: "fund", category, note: "各项有重叠，不能相加" },
    };
  });
  return [
    ...funds,
    row("fixed_asset_investment_growth", draw.between(-30, 160), "%"),
    row("province_fixed_asset_investment_growth", draw.between(10, 110), "%"),
    row("province_completion_rate", n * 250 + draw.between(-45, 35), "%"),
  ];
}

function publishedOf(statistics: Statistics, seed: number): Published[] {
  const { quarter } = statistics.release;
  const rows = [
    ...stated.flatMap((what) => statedRow(statistics, what, wholeSlice)),
    ...tableRows(statistics),
    ...otherRows(quarter, seed),
  ];
  return rows.map((row, i) => ({ ...row, line: i + 2 }));
}

/**
 * The data set with its bulletins. A bulletin is printed once, from the first version of the register: a later
 * version keeps it, and may not agree with it any more.
 */
export function withPublished(dataset: Dataset, seed: number): Dataset {
  const bulletins = new Map<Quarter, readonly Published[]>();
  const releases = dataset.releases.map((release): Release => {
    const published =
      bulletins.get(release.quarter) ?? publishedOf(computeRelease(dataset, release), seed);
    bulletins.set(release.quarter, published);
    return { ...release, published };
  });
  return { ...dataset, releases };
}
