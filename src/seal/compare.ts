import type { Bilingual } from "../domain/bilingual.ts";
import { chainHash, type Seal, type SealedFacts, type SealRecord } from "./seal.ts";

/** What differs between a seal and what the release is today. */

export interface SealDifference {
  readonly of: "inputs" | "figures" | "derived" | "downloads";
  /** Name of the file or key of the figure. */
  readonly name: string;
  /** Hash or value; null where that side has none. */
  readonly sealed: string | null;
  readonly now: string | null;
}

const parts = ["inputs", "figures", "derived", "downloads"] as const;

function between(
  of: SealDifference["of"],
  sealed: Readonly<Record<string, string>>,
  now: Readonly<Record<string, string>>,
): SealDifference[] {
  const names = [...new Set([...Object.keys(sealed), ...Object.keys(now)])].sort();
  return names.flatMap((name) => {
    const [before, after] = [sealed[name] ?? null, now[name] ?? null];
    return before === after ? [] : [{ of, name, sealed: before, now: after }];
  });
}

/** Every file, figure and download that differs; downloads only where `now` has made them. */
export const sealDifferences = (
  seal: Seal,
  now: Omit<SealedFacts, "downloads"> & { readonly downloads?: SealedFacts["downloads"] },
): SealDifference[] =>
  parts.flatMap((of) => {
    const facts = now[of];
    return facts ? between(of, seal[of], facts) : [];
  });

/** The seals as a row; the first one that does not follow the one before it, or null where all do. */
export function brokenLink(seals: readonly Seal[]): Seal | null {
  const row = seals.toSorted((a, b) => a.number - b.number);
  const broken = row.findIndex((seal, i) => {
    const last = row[i - 1];
    return seal.number !== i + 1 || seal.previous !== (last ? chainHash(last) : null);
  });
  return row[broken] ?? null;
}

/** The last seal of the row, or null. */
export const lastSeal = (seals: readonly Seal[]): Seal | null =>
  seals.toSorted((a, b) => a.number - b.number).at(-1) ?? null;

/**
 * The seal with a record of what a change of the program changed. Files of the release must be as they were
 * sealed: a change of the data is a revision.
 */
export function recorded(seal: Seal, facts: SealedFacts, reason: Bilingual): Seal {
  const differences = sealDifferences(seal, facts);
  if (differences.some(({ of }) => of === "inputs"))
    throw new Error(`${seal.release}: the data differ from the seal`);
  const names = (of: SealDifference["of"]): string[] =>
    differences.filter((one) => one.of === of).map(({ name }) => name);
  const record: SealRecord = {
    reason,
    figures: Object.fromEntries(
      differences
        .filter(({ of }) => of === "figures")
        .map(({ name, sealed, now }) => [name, { before: sealed, after: now }]),
    ),
    derived: names("derived"),
    downloads: names("downloads"),
  };
  return differences.length === 0
    ? seal
    : { ...seal, ...facts, records: [...seal.records, record] };
}

/** Whether a seal still says what an earlier state of it said: nothing it vouches for was taken back. */
export const continues = (before: Seal, now: Seal): boolean =>
  chainHash(before) === chainHash(now) &&
  JSON.stringify(now.records.slice(0, before.records.length)) === JSON.stringify(before.records);
