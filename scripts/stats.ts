import { once } from "node:events";
import type { Locale } from "../src/domain/bilingual.ts";
import type { Problem } from "../src/domain/problem.ts";
import { isQuarter, type Quarter } from "../src/domain/quarter.ts";
import { statsStrings } from "../src/i18n/stats.ts";
import { csvLine, longColumns, longForm, type LongRow } from "../src/indicators/long-form.ts";
import { loadDataset } from "../src/store/data.ts";
import { CommandFailure, runCommand, terminalLocale } from "./lib/command.ts";
import { readOptions } from "./lib/settings.ts";

/** `npm run stats -- --format csv|json [--quarter 2020Q1]`: every figure of every published release, in long form. */

interface Options {
  readonly format: "csv" | "json";
  readonly quarter: Quarter | null;
}

function optionsOf(parameters: readonly string[], locale: Locale): Options {
  const say = statsStrings[locale];
  const wrong = (message: string): CommandFailure =>
    new CommandFailure(`${message}\n${say.usage}`, 2);
  const { format = "csv", quarter = null } = readOptions(
    parameters,
    { format: { type: "string" }, quarter: { type: "string" } },
    locale,
  );
  if (format !== "csv" && format !== "json") throw wrong(say.badFormat(format));
  if (quarter !== null && !isQuarter(quarter)) throw wrong(say.badQuarter(quarter));
  return { format, quarter };
}

/** One object a line, in one array. */
function* jsonLines(rows: Iterable<LongRow>): Generator<string> {
  let before = "[\n";
  for (const row of rows) {
    yield `${before}${JSON.stringify(row)}`;
    before = ",\n";
  }
  yield before === "[\n" ? "[]\n" : "\n]\n";
}

function* csvLines(rows: Iterable<LongRow>): Generator<string> {
  yield `${longColumns.join(",")}\n`;
  for (const row of rows) yield `${csvLine(row)}\n`;
}

const chunkLength = 1 << 16;

/** Writes in chunks and waits for the reader: a million lines never stand in memory together. */
async function print(lines: Iterable<string>): Promise<void> {
  let chunk = "";
  for (const line of lines) {
    chunk += line;
    if (chunk.length < chunkLength) continue;
    if (!process.stdout.write(chunk)) await once(process.stdout, "drain");
    chunk = "";
  }
  process.stdout.write(chunk);
}

/** A problem in one line: place, text, message, hint. */
function problemLine({ file, line, column, text, message, hint }: Problem, locale: Locale): string {
  const place = [file, line, column].filter((part) => part !== null).join(":");
  const quoted = text === null ? "" : ` "${text}"`;
  return `${place}${quoted} ${message[locale]} (${hint[locale]})`;
}

await runCommand(async () => {
  const locale = terminalLocale();
  const { format, quarter } = optionsOf(process.argv.slice(2), locale);
  // A reader that has seen enough (`| head`) closes the pipe: that is no failure.
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    process.exit(error.code === "EPIPE" ? 0 : 1);
  });
  const { dataset, problems } = await loadDataset();
  if (!dataset) {
    const errors = problems.filter(({ severity }) => severity === "error");
    for (const problem of errors) console.error(problemLine(problem, locale));
    console.error(statsStrings[locale].errors(errors.length));
    return 1;
  }
  const published = dataset.releases.filter(({ status }) => status === "published");
  if (quarter && !published.some((release) => release.quarter === quarter))
    console.error(statsStrings[locale].noRelease(quarter));
  const rows = longForm(dataset, quarter);
  await print(format === "csv" ? csvLines(rows) : jsonLines(rows));
  return 0;
});
