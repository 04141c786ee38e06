import { sealStrings } from "../src/i18n/seal.ts";
import { CommandFailure, runCommand, terminalLocale } from "./lib/command.ts";
import { readParameters } from "./lib/parameters.ts";
import { recordProgram, sealReleases } from "./lib/sealing.ts";
import { readSettings } from "./lib/settings.ts";

/**
 * `npm run seal -- [2020Q1 …]` seals published releases; `--program --zh … --en …` puts on record that the
 * program, or a shared list, changed what sealed releases say.
 */

await runCommand(async () => {
  const t = sealStrings[terminalLocale()];
  const { names, values } = readParameters(
    process.argv.slice(2),
    { program: { type: "boolean" }, zh: { type: "string" }, en: { type: "string" } },
    t.usage,
  );
  const settings = readSettings([]);
  if (!values.program) {
    console.log(t.sealed(await sealReleases(settings, names)));
    return 0;
  }
  if (!values.zh?.trim() || !values.en?.trim())
    throw new CommandFailure(`${t.needsReason}\n${t.usage}`, 2);
  const reason = { zh: values.zh.trim(), en: values.en.trim() };
  console.log(t.recordedProgram(await recordProgram(settings, names, reason)));
  return 0;
});
