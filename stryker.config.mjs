import { mutationPart } from "./scripts/lib/mutation-parts.ts";

/** Mutation tests of one part of the program, see `scripts/mutants.ts`. */
export default {
  testRunner: "vitest",
  vitest: { configFile: "vitest.mutants.config.ts" },
  mutate: [...mutationPart().sources],
  ignorePatterns: ["dist", "dist-*", ".astro", ".build", ".demo", "coverage", "reports", "public"],
  // Code that runs once, when a module is loaded, would need all tests anew for each of its mutants.
  ignoreStatic: true,
  concurrency: 1,
  coverageAnalysis: "perTest",
  reporters: ["clear-text", "progress", "json"],
  clearTextReporter: { reportTests: false, allowColor: false },
  timeoutMS: 10_000,
  tempDirName: ".stryker-tmp",
};
