import { decimalsOf, sign, type Exact } from "../../domain/exact.ts";
import type { Locale } from "../../domain/bilingual.ts";
import { printedUnits } from "../../domain/unit.ts";
import { draft, type Draft, type FindingRow } from "../finding.ts";
import { printedValue, type Figure, type PrintedValue } from "../figure.ts";
import { amountIn, digitsIn, expectedIn, said } from "../say.ts";
import type { World } from "../world.ts";
import { baseOf, baseSaid, rowsOfBase, severityOnBase } from "./bases.ts";
import { growthOf, missOf, partnerOf, severityOfMiss } from "./rates.ts";

/** A figure's growth as printed: a row of its own, or the 同比 cell beside the figure. */
interface Claim {
  readonly rate: PrintedValue;
  readonly row: Figure;
  readonly now: Figure;
}

const amounts = ["count", "yuan", "persons", "events"];

function claimsOf(world: World): Claim[] {
  const rows = world.figures.flatMap((row): Claim[] => {
    const relation = row.indicator?.relation;
    const now = relation?.kind === "growth" ? partnerOf(row, relation.of, world) : null;
    return now ? [{ rate: row, row, now }] : [];
  });
  const said = new Set(rows.map(({ now }) => now.row));
  const cells = world.figures.flatMap((row): Claim[] =>
    row.row.yoy && amounts.includes(printedUnits[row.unit].unit) && !said.has(row.row)
      ? [{ rate: printedValue(row.row.yoy, "%"), row, now: row }]
      : [],
  );
  return [...rows, ...cells];
}

const growthSaid = (value: Exact, digits: string, { words }: World, locale: Locale): string =>
  sign(value) === 0
    ? words[locale].unchanged
    : amountIn(/^[-0]/.test(digits) ? digits : `+${digits}`, "%", locale);

function growthDraft({ rate, row, now }: Claim, world: World): Draft[] {
  const base = baseOf(now, "yoy", world);
  const derived = base && growthOf(now, base.figure);
  const found = derived && missOf(rate, derived);
  if (!base || !derived || !found) return [];
  const miss = base.parts.length > 0 ? "classes" : found;
  const decimals = Math.max(1, decimalsOf(rate.digits));
  const figures = row === now ? [row] : [row, now];
  const made = draft(
    "growth",
    severityOnBase(base, severityOfMiss[miss]),
    [...figures, ...rowsOfBase(base)],
    (locale) =>
      world.words[locale].growth(
        growthSaid(rate.value, rate.digits, world, locale),
        said(now, world, locale),
        baseSaid(base, world, locale),
        growthSaid(derived.value, digitsIn(derived.value, "%", decimals), world, locale),
        miss,
      ),
    expectedIn(derived.value, "%", decimals),
    miss,
  );
  return [row === now ? { ...made, rows: inYoyCell(made.rows) } : made];
}

/** The rows of a claim that is the 同比 cell beside its figure. */
const inYoyCell = ([claim, ...others]: readonly FindingRow[]): FindingRow[] =>
  claim ? [{ ...claim, columns: ["yoy", "value"] }, ...others] : [];

/** Growth on the year before, where the year before was published too. */
export const growth = (world: World): Draft[] =>
  claimsOf(world).flatMap((claim) => growthDraft(claim, world));
