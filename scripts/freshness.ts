import { isDate, isToTheDay } from "../src/domain/date.ts";
import { dayInChina } from "../src/domain/publication.ts";
import { freshnessStrings } from "../src/i18n/freshness.ts";
import { overdueReleases } from "../src/report/calendar.ts";
import { loadDataset } from "../src/store/data.ts";
import { CommandFailure, runCommand, terminalLocale } from "./lib/command.ts";
import { readParameters } from "./lib/parameters.ts";
import { reachSources } from "./lib/reachability.ts";
import { readSettings } from "./lib/settings.ts";

/**
 * `npm run freshness -- --date DAY`: what goes wrong while nobody changes anything. Asks for the page of every
 * source, and tells the quarters that calendar.csv announced for a day before DAY and that are not published.
 * Exit 1 when a page is gone or a quarter overdue; a page that did not open this time is only told.
 */

await runCommand(async () => {
  const t = freshnessStrings[terminalLocale()];
  const { names, values } = readParameters(
    process.argv.slice(2),
    { date: { type: "string" } },
    t.usage,
  );
  const { date = "" } = values;
  if (names.length > 0 || !isDate(date) || !isToTheDay(date))
    throw new CommandFailure(`${t.needsDate}\n${t.usage}`, 2);
  const { dataset } = await loadDataset(readSettings([]).data);
  if (!dataset) throw new CommandFailure(t.errors);
  const overdue = overdueReleases(dataset, date);
  for (const { quarter, entry } of overdue)
    console.log(t.overdue(quarter, dayInChina(entry.planned_at)));
  const reached = await reachSources(dataset.sources);
  const of = (state: "gone" | "unclear") => reached.filter((one) => one.state === state);
  for (const { source, state, why } of [...of("gone"), ...of("unclear")])
    if (state !== "there") console.log(t[state](source.id, source.url ?? "", why || t.timeout));
  const [gone, unclear] = [of("gone").length, of("unclear").length];
  console.log(t.summary(reached.length, gone, unclear, overdue.length));
  return gone + overdue.length > 0 ? 1 : 0;
});
