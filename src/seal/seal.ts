import { createHash } from "node:crypto";
import { z } from "zod";
import type { LongRow } from "../indicators/long-form.ts";

/**
 * The seal of a release: what was published, by the hash of every input file and every download, and by every
 * computed figure. It stands in `seals/2020Q1.json` of the data folder and is never taken away.
 */

const hash = z.string().regex(/^[0-9a-f]{64}$/);
const short = z.string().regex(/^[0-9a-f]{16}$/);

/** A later change of the program, or of a shared list, that changed what a sealed release says. */
const recordSchema = z.strictObject({
  reason: z.strictObject({ zh: z.string().min(1), en: z.string().min(1) }),
  /** Figures as they were and as they are, by their key; null where one was or is not computed. */
  figures: z.record(
    z.string(),
    z.strictObject({ before: z.string().nullable(), after: z.string().nullable() }),
  ),
  /** Groups of growth rates, shares and ranks that changed. */
  derived: z.array(z.string()),
  /** Files that changed. */
  downloads: z.array(z.string()),
});
export type SealRecord = z.output<typeof recordSchema>;

const sealSchema = z.strictObject({
  release: z.string(),
  /** The seals of a site are numbered in the order in which they were made. */
  number: z.int().min(1),
  /** Names the seal before this one by its hash, so that none can be taken out of the row. */
  previous: hash.nullable(),
  inputs: z.record(z.string(), hash),
  figures: z.record(z.string(), z.string()),
  derived: z.record(z.string(), short),
  downloads: z.record(z.string(), hash),
  records: z.array(recordSchema),
});
export type Seal = z.output<typeof sealSchema>;

/** What a release is today, in the form in which it is sealed. */
export type SealedFacts = Pick<Seal, "release" | "inputs" | "figures" | "derived" | "downloads">;

export const sha256 = (bytes: Uint8Array | string): string =>
  createHash("sha256").update(bytes).digest("hex");

/** Keys in the order of their characters' codes, so that a seal has one spelling. */
export const sorted = <Value>(entries: Iterable<readonly [string, Value]>): Record<string, Value> =>
  Object.fromEntries([...entries].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));

const figureKey = (row: LongRow): string =>
  [row.indicator, ...(row.dimension === "" ? [] : [row.dimension, row.category])].join("|");

/** An exact value, or `!` and the reason why there is none. */
const valueText = (row: LongRow): string => row.value ?? `!${row.missing ?? ""}`;

const lineOf = (row: LongRow): string =>
  `${row.category}=${valueText(row)} ${row.reported ?? ""}/${row.of ?? ""}\n`;

/** Computed figures with their values and coverage, and the hashes of what is derived from them. */
export function sealedFigures(rows: Iterable<LongRow>): Pick<Seal, "figures" | "derived"> {
  const figures: [string, string][] = [];
  const derived = new Map<string, string>();
  for (const row of rows) {
    if (row.origin !== "computed") continue;
    if (row.aspect === "") {
      figures.push([figureKey(row), `${valueText(row)} ${row.unit} (${row.reported}/${row.of})`]);
      continue;
    }
    const group = [row.indicator, row.dimension, row.aspect].join("|");
    derived.set(group, `${derived.get(group) ?? ""}${lineOf(row)}`);
  }
  return {
    figures: sorted(figures),
    derived: sorted([...derived].map(([key, text]) => [key, sha256(text).slice(0, 16)])),
  };
}

/** What the next seal calls this one by: what of it never changes. */
export const chainHash = ({ release, number, previous, inputs }: Seal): string =>
  sha256(JSON.stringify({ release, number, previous, inputs: sorted(Object.entries(inputs)) }));

/** A new seal at the end of the row. */
export const sealAfter = (last: Seal | null, facts: SealedFacts): Seal => ({
  release: facts.release,
  number: (last?.number ?? 0) + 1,
  previous: last ? chainHash(last) : null,
  inputs: facts.inputs,
  figures: facts.figures,
  derived: facts.derived,
  downloads: facts.downloads,
  records: [],
});

export const printSeal = (seal: Seal): string => `${JSON.stringify(seal, null, 2)}\n`;

/** A seal from the text of its file, or null where that is none. */
export function parseSeal(text: string): Seal | null {
  try {
    return sealSchema.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}
