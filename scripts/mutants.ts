import { spawnSync } from "node:child_process";
import { CommandFailure, runCommand } from "./lib/command.ts";
import { mutationParts } from "./lib/mutation-parts.ts";
import { readParameters } from "./lib/parameters.ts";

/**
 * `npm run mutants -- PART [FILE …]`: changes the code of a part (or only these files of it) one place at a
 * time and runs the part's tests; a change that no test notices is a gap in them. The report is left in
 * `reports/mutation`.
 */

const usage = `npm run mutants -- ${Object.keys(mutationParts).join("|")} [FILE …]`;

await runCommand(() => {
  const { names } = readParameters(process.argv.slice(2), {}, usage);
  const [part = "", ...files] = names;
  if (!Object.hasOwn(mutationParts, part)) throw new CommandFailure(usage, 2);
  const chosen = files.length > 0 ? ["--mutate", files.join()] : [];
  const { status } = spawnSync(
    process.execPath,
    ["node_modules/@stryker-mutator/core/bin/stryker.js", "run", ...chosen],
    { stdio: "inherit", env: { ...process.env, JIBAO_MUTANTS: part } },
  );
  return Promise.resolve(status ?? 1);
});
