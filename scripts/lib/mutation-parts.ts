/** A part of the program whose tests are tested: which code is changed, and which tests must notice. */
export interface MutationPart {
  readonly sources: readonly string[];
  readonly tests: readonly string[];
  /** Tests that start a process of their own, where no changed code lives, or that try a thousand places of a file. */
  readonly without?: readonly string[];
  /** Whether tests of one file share what was computed once: that may hide a mutant, so survivors are asked anew. */
  readonly sharing?: boolean;
  /** Fewer runs of the properties: a changed line needs to be noticed once. */
  readonly environment?: Readonly<Record<string, string>>;
}

/** The parts of `npm run mutants -- PART`. */
export const mutationParts: Readonly<Record<string, MutationPart>> = {
  stats: {
    sources: ["src/stats/**/*.ts", "src/indicators/*.ts"],
    tests: ["tests/stats/**/*.test.ts", "tests/indicators/**/*.test.ts"],
    without: ["tests/stats/command.test.ts"],
    sharing: true,
    environment: { JIBAO_NAIVE_RUNS: "1", JIBAO_LAW_RUNS: "4" },
  },
  intake: {
    sources: ["src/intake/**/*.ts"],
    tests: ["tests/intake/**/*.test.ts"],
    without: [
      "tests/intake/check.test.ts",
      "tests/intake/fuzz/**",
      // It reads the text of the program.
      "tests/intake/guide.test.ts",
      "tests/intake/one-character.test.ts",
      "tests/intake/nearest-cost.test.ts",
    ],
  },
  prose: {
    sources: ["src/prose/**/*.ts"],
    tests: ["tests/prose/**/*.test.ts"],
    without: ["tests/prose/long-texts.test.ts", "tests/prose/made-up-city.test.ts"],
  },
  // The check alone, with the tests that speak of numbers in sentences: the rest of prose need not run for it.
  check: {
    sources: ["src/prose/check/**/*.ts"],
    tests: ["tests/prose/check/**/*.test.ts", "tests/prose/{bulletins,claims,corpus}.test.ts"],
  },
};

/** The part that `npm run mutants` was asked for and hands on through the environment; else the statistics. */
export function mutationPart(environment: NodeJS.ProcessEnv = process.env): MutationPart {
  const part = mutationParts[environment["JIBAO_MUTANTS"] ?? "stats"];
  if (!part) throw new Error(`JIBAO_MUTANTS is one of ${Object.keys(mutationParts).join(", ")}`);
  return part;
}
