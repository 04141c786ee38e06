import { existsSync, writeFileSync } from "node:fs";
import process from "node:process";
import { addQuarters, type Quarter } from "../src/domain/quarter.ts";
import { problemReport } from "../src/i18n/check.ts";
import { importStrings } from "../src/i18n/workbook.ts";
import { folderName } from "../src/intake/read-release.ts";
import { loadDataset } from "../src/store/data.ts";
import { template } from "../src/workbook/template.ts";
import { CommandFailure, runCommand } from "./lib/command.ts";
import { readSettings } from "./lib/settings.ts";
import { releaseOption, workbookCommand } from "./lib/workbook-command.ts";

/**
 * `npm run template -- FILE.xlsx [--release 2020Q4] [--lang zh|en]`: an empty workbook to fill in, with the
 * regions and categories of the data. Without `--release` it is for the quarter after the last one.
 */
await runCommand(async () => {
  const { file, options, locale } = workbookCommand(
    process.argv.slice(2),
    { release: { type: "string" } },
    "templateUsage",
  );
  const say = importStrings[locale];
  const named = options["release"];
  const release =
    typeof named === "string" ? releaseOption(named, locale, say.templateUsage) : null;
  if (existsSync(file)) throw new CommandFailure(say.templateExists(file));
  const { dataset, problems } = await loadDataset(readSettings([]).data);
  if (dataset === null) throw new CommandFailure(problemReport(problems, locale).trimEnd());
  const last = dataset.releases.at(-1)?.quarter ?? "2020Q4";
  const quarter = release === null ? addQuarters(last, 1) : folderName(release)?.quarter;
  writeFileSync(file, await template(dataset, quarter as Quarter, locale));
  console.log(say.templateWritten(file));
  return 0;
});
