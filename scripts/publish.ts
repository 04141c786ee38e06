import { isQuarter } from "../src/domain/quarter.ts";
import { releaseStrings } from "../src/i18n/release-control.ts";
import { CommandFailure, runCommand, terminalLocale } from "./lib/command.ts";
import { momentOf } from "./lib/moment.ts";
import { readParameters } from "./lib/parameters.ts";
import { checklist, publish } from "./lib/publishing.ts";
import { readSettings } from "./lib/settings.ts";

/**
 * `npm run publish -- 2020Q4 [--on TIME]`: runs the checklist on the quarter's draft and, when nothing is open,
 * makes it published at that time and seals it. Exit 1 while something is open.
 */

await runCommand(async () => {
  const t = releaseStrings[terminalLocale()];
  const { names, values } = readParameters(
    process.argv.slice(2),
    { on: { type: "string" } },
    t.publishUsage,
  );
  const [quarter = ""] = names;
  if (names.length !== 1 || !isQuarter(quarter))
    throw new CommandFailure(`${t.badQuarter(names.join(" "))}\n${t.publishUsage}`, 2);
  const settings = readSettings([]);
  const on = momentOf(settings, values.on);
  const { items, changes } = await checklist(settings, quarter, on);
  if (changes !== "") console.log(changes);
  const isOpen = items.some(({ done }) => !done);
  if (isOpen) console.log(t.open);
  for (const { done, text } of items) console.log(done ? t.done(text) : t.todo(text));
  if (isOpen) return 1;
  console.log(t.published(await publish(settings, quarter, on), on));
  return 0;
});
