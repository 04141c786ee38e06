import { resolve } from "node:path";
import { verifyStrings } from "../src/i18n/verify-site.ts";
import { CommandFailure, runCommand, terminalLocale } from "./lib/command.ts";
import { readParameters } from "./lib/parameters.ts";
import { readSettings } from "./lib/settings.ts";
import { countFiles, verification } from "./lib/site-verification.ts";

/**
 * `npm run verify-site -- dist [--commit COMMIT]`: whether a published folder is what a commit makes, by default
 * the commit that its build.json names. Exit 0 when it is, 1 when it differs, 2 for wrong usage.
 */

await runCommand(async () => {
  const t = verifyStrings[terminalLocale()];
  const { names, values } = readParameters(
    process.argv.slice(2),
    { commit: { type: "string" } },
    t.usage,
  );
  const [folder] = names;
  if (folder === undefined || names.length > 1) throw new CommandFailure(t.usage, 2);
  const site = resolve(folder);
  const { commit, base, faults } = await verification(readSettings([]), site, values.commit);
  for (const fault of faults) console.log(fault);
  const good = base === "/" ? t.good : t.goodBelow(base);
  console.log(faults.length > 0 ? t.faults(faults.length) : good(countFiles(site), commit));
  return faults.length > 0 ? 1 : 0;
});
