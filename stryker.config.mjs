/** Mutation tests of the statistics: `npx stryker run`. A changed program that no test notices is a gap in the tests. */
export default {
  testRunner: "vitest",
  vitest: { configFile: "tests/stats/vitest.mutation.config.mjs" },
  mutate: ["src/stats/**/*.ts", "src/indicators/{build,aspects,long-form,lists,statistics}.ts"],
  ignorePatterns: [
    "dist",
    "dist-*",
    ".astro",
    ".build",
    ".demo",
    "coverage",
    "reports",
    "data",
    "content",
    "public",
  ],
  // Code that runs once, when a module is loaded, would need all tests anew for each of its mutants.
  ignoreStatic: true,
  concurrency: 1,
  coverageAnalysis: "perTest",
  reporters: ["clear-text", "progress"],
  timeoutMS: 10_000,
  tempDirName: ".stryker-tmp",
};
