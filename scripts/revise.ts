import { isQuarter } from "../src/domain/quarter.ts";
import { draftStrings } from "../src/i18n/drafts.ts";
import { releaseStrings } from "../src/i18n/release-control.ts";
import { CommandFailure, runCommand, terminalLocale } from "./lib/command.ts";
import { momentOf } from "./lib/moment.ts";
import { readParameters } from "./lib/parameters.ts";
import { makeRevision } from "./lib/revising.ts";
import { readSettings } from "./lib/settings.ts";

/**
 * `npm run revise -- 2020Q1 --type revision|correction --reason 原因 [--reason-en reason] [--on TIME]`: makes the
 * folder of the next version of a published quarter, as a draft. A reason that is not given in English stands
 * there as still to be written, and `npm run publish` waits for it.
 */

await runCommand(async () => {
  const t = releaseStrings[terminalLocale()];
  const wrong = (message: string): CommandFailure =>
    new CommandFailure(`${message}\n${t.reviseUsage}`, 2);
  const text = { type: "string" } as const;
  const { names, values } = readParameters(
    process.argv.slice(2),
    { type: text, reason: text, "reason-en": text, on: text },
    t.reviseUsage,
  );
  const [quarter = ""] = names;
  if (names.length !== 1 || !isQuarter(quarter)) throw wrong(t.badQuarter(names.join(" ")));
  const { type, reason = "", "reason-en": english = "" } = values;
  if (type !== "revision" && type !== "correction") throw wrong(t.badType);
  if (reason.trim() === "") throw wrong(t.needsReason);
  const settings = readSettings([]);
  const words = { zh: reason.trim(), en: english.trim() || draftStrings.en.toWrite };
  const on = momentOf(settings, values.on);
  const id = await makeRevision(settings, { quarter, type, reason: words, on });
  console.log(t.revised(id));
  if (words.en === draftStrings.en.toWrite) console.log(t.needsEnglish(id));
  return 0;
});
