import { sealStrings } from "../src/i18n/seal.ts";
import { CommandFailure, runCommand, terminalLocale } from "./lib/command.ts";
import { readParameters } from "./lib/parameters.ts";
import { recordProgram, sealReleases } from "./lib/sealing.ts";
import { readSettings } from "./lib/settings.ts";

/**
 * `npm run seal -- [2020Q1 …]` seals published releases; `--program --reason … --reason-en …` puts on record that the
 * program, or a shared list, changed what sealed releases say.
 */

await runCommand(async () => {
  const t = sealStrings[terminalLocale()];
  const { names, values } = readParameters(
    process.argv.slice(2),
    {
      program: { type: "boolean" },
      reason: { type: "string" },
      "reason-en": { type: "string" },
    },
    t.usage,
  );
  const settings = readSettings([]);
  if (!values.program) {
    console.log(t.sealed(await sealReleases(settings, names)));
    return 0;
  }
  const reason = { zh: values.reason?.trim() ?? "", en: values["reason-en"]?.trim() ?? "" };
  // A record is part of the seal at once, so nothing of it can be left to be written.
  if (reason.zh === "" || reason.en === "")
    throw new CommandFailure(`${t.needsReason}\n${t.usage}`, 2);
  console.log(t.recordedProgram(await recordProgram(settings, names, reason)));
  return 0;
});
