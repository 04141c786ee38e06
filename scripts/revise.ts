import { isQuarter } from "../src/domain/quarter.ts";
import { releaseStrings } from "../src/i18n/release-control.ts";
import { CommandFailure, runCommand, terminalLocale } from "./lib/command.ts";
import { momentOf } from "./lib/moment.ts";
import { readParameters } from "./lib/parameters.ts";
import { makeRevision } from "./lib/revising.ts";
import { readSettings } from "./lib/settings.ts";

/**
 * `npm run revise -- 2020Q1 --type revision|correction --zh 原因 --en reason [--on TIME]`: makes the folder of the
 * next version of a published quarter, as a draft.
 */

await runCommand(async () => {
  const t = releaseStrings[terminalLocale()];
  const wrong = (message: string): CommandFailure =>
    new CommandFailure(`${message}\n${t.reviseUsage}`, 2);
  const text = { type: "string" } as const;
  const { names, values } = readParameters(
    process.argv.slice(2),
    { type: text, zh: text, en: text, on: text },
    t.reviseUsage,
  );
  const [quarter = ""] = names;
  if (names.length !== 1 || !isQuarter(quarter)) throw wrong(t.badQuarter(names.join(" ")));
  const { type, zh = "", en = "" } = values;
  if (type !== "revision" && type !== "correction") throw wrong(t.badType);
  if (zh.trim() === "" || en.trim() === "") throw wrong(t.needsReason);
  const settings = readSettings([]);
  const reason = { zh: zh.trim(), en: en.trim() };
  const on = momentOf(settings, values.on);
  console.log(t.revised(await makeRevision(settings, { quarter, type, reason, on })));
  return 0;
});
