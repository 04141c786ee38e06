import { Stryker } from "@stryker-mutator/core";
import { CommandFailure, runCommand } from "./lib/command.ts";
import { mutationParts } from "./lib/mutation-parts.ts";
import { readParameters } from "./lib/parameters.ts";

/**
 * `npm run mutants -- PART [FILE …]`: changes the code of a part (or only these files of it) one place at a
 * time and runs the part's tests; a change that no test notices is a gap in them. The report is left in
 * `reports/mutation/mutation.json`.
 */

const usage = `npm run mutants -- ${Object.keys(mutationParts).join("|")} [FILE …]`;

await runCommand(async () => {
  const { names } = readParameters(process.argv.slice(2), {}, usage);
  const [name = "", ...files] = names;
  const part = Object.hasOwn(mutationParts, name) ? mutationParts[name] : undefined;
  if (!part) throw new CommandFailure(usage, 2);
  // The processes that Stryker starts inherit it.
  process.env["JIBAO_MUTANTS"] = name;
  await new Stryker({
    mutate: files.length > 0 ? files : [...part.sources],
    testRunner: "in-process",
    plugins: ["./tests/support/mutants/runner.ts"],
    coverageAnalysis: "perTest",
    // Code that runs once, when a module is loaded, would need a process for each of its mutants.
    ignoreStatic: true,
    ignorePatterns: [
      "dist",
      "dist-*",
      ".astro",
      ".build",
      ".demo",
      "coverage",
      "reports",
      "public",
    ],
    concurrency: 2,
    timeoutMS: 60_000,
    reporters: ["clear-text", "progress", "json"],
    clearTextReporter: { reportTests: false, allowColor: false },
    tempDirName: ".stryker-tmp",
  }).runMutationTest();
  return 0;
});
