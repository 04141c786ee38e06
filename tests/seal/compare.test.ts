import fc from "fast-check";
import { expect, test } from "vitest";
import {
  brokenLink,
  continues,
  lastSeal,
  recorded,
  sealDifferences,
} from "../../src/seal/compare.ts";
import { differenceProblems, downloadProblem } from "../../src/seal/problems.ts";
import {
  parseSeal,
  printSeal,
  sealAfter,
  sealedFigures,
  sha256,
  type Seal,
  type SealedFacts,
} from "../../src/seal/seal.ts";
import type { LongRow } from "../../src/indicators/long-form.ts";

const row = (over: Partial<LongRow>): LongRow => ({
  quarter: "2020Q1",
  revision: 1,
  indicator: "completion_rate",
  dimension: "",
  category: "",
  aspect: "",
  value: "71.4",
  unit: "%",
  reported: 2,
  of: 3,
  missing: null,
  origin: "computed",
  ...over,
});

const facts = (over: Partial<SealedFacts> = {}): SealedFacts => ({
  release: "2020Q1",
  inputs: { "projects.csv": sha256("a") },
  ...sealedFigures([row({}), row({ aspect: "yoy", value: "3.1" })]),
  downloads: { "2020Q1/projects.raw.csv": sha256("b") },
  ...over,
});

const reason = { zh: "公式有误", en: "The formula was wrong" };

test("a seal holds every computed figure with its coverage, and none that was published", () => {
  const { figures, derived } = sealedFigures([
    row({}),
    row({ dimension: "region", category: "420302", value: null, missing: "no-rows" }),
    row({ aspect: "yoy", value: "3.1" }),
    row({ indicator: "started", origin: "published" }),
  ]);
  expect(figures).toEqual({
    completion_rate: "71.4 % (2/3)",
    "completion_rate|region|420302": "!no-rows % (2/3)",
  });
  expect(Object.keys(derived)).toEqual(["completion_rate||yoy"]);
});

test("a change of the program that changes a figure is caught without any change of the data", () => {
  const seal = sealAfter(null, facts());
  const now = facts(sealedFigures([row({ value: "68.9" }), row({ aspect: "yoy", value: "3.2" })]));
  const found = differenceProblems("2020Q1", sealDifferences(seal, now));
  expect(found).toMatchObject([
    { severity: "error", code: "seal-figure", record: "completion_rate" },
  ]);
  expect(found[0]?.message.en).toContain("completion_rate, was 71.4 % (2/3), is 68.9 % (2/3)");
  expect(found[0]?.hint.en).toContain("npm run seal -- 2020Q1 --program");
});

test("a record says what the figure was and is, and the seal holds again", () => {
  const seal = sealAfter(null, facts());
  const now = facts(sealedFigures([row({ value: "68.9" })]));
  const after = recorded(seal, now, reason);
  expect(sealDifferences(after, now)).toEqual([]);
  expect(after.records).toEqual([
    {
      reason,
      figures: { completion_rate: { before: "71.4 % (2/3)", after: "68.9 % (2/3)" } },
      derived: ["completion_rate||yoy"],
      downloads: [],
    },
  ]);
  expect(continues(seal, after)).toBe(true);
  expect(continues(after, seal)).toBe(false);
});

test("a change of the data cannot be recorded as one of the program", () => {
  const seal = sealAfter(null, facts());
  const now = facts({ inputs: { "projects.csv": sha256("c") } });
  expect(() => recorded(seal, now, reason)).toThrow("the data differ from the seal");
});

test("nothing that changed leaves no record", () => {
  const seal = sealAfter(null, facts());
  expect(recorded(seal, facts(), reason)).toBe(seal);
});

test("data files are errors when they differ, other downloads want a record", () => {
  const difference = { of: "downloads", sealed: "x", now: "y" } as const;
  expect(
    downloadProblem("2020Q1", { ...difference, name: "2020Q1/projects.raw.csv" }),
  ).toMatchObject({ severity: "error" });
  expect(downloadProblem("2020Q1", { ...difference, name: "2020Q1.xlsx" })).toMatchObject({
    severity: "warning",
  });
});

/** A row of seals, one for each name. */
const rowOf = (names: readonly string[]): Seal[] =>
  names.reduce<Seal[]>(
    (seals, release) => [
      ...seals,
      sealAfter(lastSeal(seals), facts({ release, inputs: { a: sha256(release) } })),
    ],
    [],
  );

test("in a row of seals none can be taken out, changed or exchanged but the last", () => {
  const names = ["2020Q1", "2020Q2", "2020Q3", "2020Q4"];
  const seals = rowOf(names);
  expect(brokenLink(seals)).toBeNull();
  fc.assert(
    fc.property(fc.integer({ min: 0, max: names.length - 2 }), (at) => {
      const changed = seals.map((seal, i) =>
        i === at ? { ...seal, inputs: { a: sha256("other") } } : seal,
      );
      expect(brokenLink(seals.filter((_, i) => i !== at))).not.toBeNull();
      expect(brokenLink(changed)?.release).toBe(names[at + 1]);
      expect(brokenLink(seals.toReversed())).toBeNull();
    }),
  );
});

test("a seal reads as it was written; anything else is none", () => {
  const seal = sealAfter(null, facts());
  expect(parseSeal(printSeal(seal))).toEqual(seal);
  for (const text of ["", "{}", "null", "[", JSON.stringify({ ...seal, extra: 1 })])
    expect(parseSeal(text)).toBeNull();
});
