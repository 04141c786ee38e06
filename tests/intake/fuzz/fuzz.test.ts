import process from "node:process";
import { expect, test } from "vitest";
import { readDataset } from "../../../src/intake/read-dataset.ts";
import { goodFiles, goodTables } from "./good-files.ts";
import { drawFrom, mutationNames, mutations, type Draw } from "./mutations.ts";
import { lies, plainRecords } from "./oracle.ts";

/**
 * Good files are damaged at random, from a seed: whatever happens, nothing crashes, nothing hangs, and no
 * value is accepted in silence that the file does not plainly hold. `JIBAO_FUZZ=100000 JIBAO_SEED=7 npx
 * vitest run tests/intake/fuzz` tries more.
 */
const runs = Number(process.env["JIBAO_FUZZ"] ?? "2000");
const seed = Number(process.env["JIBAO_SEED"] ?? "20201202");

interface Case {
  readonly path: string;
  readonly how: readonly string[];
  readonly bytes: Uint8Array;
}

function caseOf(draw: Draw): Case {
  const path = goodTables[draw(goodTables.length)] ?? "";
  const how = Array.from(
    { length: draw(4) === 0 ? 2 : 1 },
    () => mutationNames[draw(mutationNames.length)] ?? "",
  );
  const bytes = how.reduce(
    (before, name) => mutations[name]?.(before, draw) ?? before,
    goodFiles.get(path) ?? new Uint8Array(),
  );
  return { path, how, bytes };
}

/** No file of a few hundred bytes takes longer, even on a busy machine. */
const longest = 5000;

test("good files are accepted in full, and the second reading agrees", () => {
  const read = readDataset(goodFiles);
  expect(read.problems.filter(({ severity }) => severity === "error")).toEqual([]);
  for (const path of goodTables)
    expect(lies(read, path, goodFiles.get(path) ?? new Uint8Array())).toEqual([]);
});

test("the second reading knows lines, quotes and breaks", () => {
  expect(plainRecords('a,b\r\n"x\n""y""",2\r3,\n')).toEqual([
    { line: 1, cells: ["a", "b"] },
    { line: 2, cells: ['x\n"y"', "2"] },
    { line: 4, cells: ["3", ""] },
  ]);
  expect(plainRecords('a,"b\nc')).toBeNull();
  expect(plainRecords('a,"b"c\n')).toBeNull();
});

test(
  `${runs} damaged files from seed ${seed}: no crash, no hang, no lie`,
  { timeout: 3_600_000 },
  () => {
    const draw = drawFrom(seed);
    const counts = { accepted: 0, refused: 0 };
    for (let run = 0; run < runs; run += 1) {
      const { path, how, bytes } = caseOf(draw);
      const started = performance.now();
      const read = readDataset(new Map(goodFiles).set(path, bytes));
      const time = performance.now() - started;
      const shown = `run ${run}: ${how.join(" and ")} in ${path}\n${new TextDecoder().decode(bytes)}`;
      expect(time, shown).toBeLessThan(longest);
      expect(lies(read, path, bytes), shown).toEqual([]);
      const lines = read.problems.map(({ file, line }) => (file === path ? (line ?? 1) : 1));
      expect(Math.max(0, ...lines), shown).toBeLessThanOrEqual(bytes.length + 1);
      counts[read.dataset ? "accepted" : "refused"] += 1;
    }
    // Both must happen often, or the damage is too heavy or too light to tell anything.
    expect(counts.accepted).toBeGreaterThan(runs / 20);
    expect(counts.refused).toBeGreaterThan(runs / 20);
  },
);
