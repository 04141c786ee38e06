import { defineConfig } from "vitest/config";

/** The tests of the statistics alone, with few random data sets: what `stryker.config.mjs` runs for every mutant. */
export default defineConfig({
  test: {
    include: ["tests/stats/**/*.test.ts", "tests/indicators/**/*.test.ts"],
    // It starts the command in a process of its own, where no mutant lives.
    exclude: ["tests/stats/command.test.ts"],
    env: { JIBAO_NAIVE_RUNS: "1", JIBAO_LAW_RUNS: "4" },
    testTimeout: 60_000,
  },
});
