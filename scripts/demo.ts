import { join } from "node:path";
import type { Locale } from "../src/domain/bilingual.ts";
import { generateCity, type CitySize } from "../src/demo/city.ts";
import { demoStrings } from "../src/i18n/demo.ts";
import { buildSite } from "./lib/build-site.ts";
import { CommandFailure, runCommand, terminalLocale } from "./lib/command.ts";
import { isDemoFolder, writeDemo } from "./lib/demo-folder.ts";
import { serveUntilStopped } from "./lib/serve-site.ts";
import { readOptions, readSettings } from "./lib/settings.ts";

/**
 * `npm run demo -- [--only-data] [--seed n] [--quarters n] [--projects n]`: writes a made-up city into `.demo`,
 * which git ignores, builds its site there and serves it.
 */

const onlyData = "--only-data";
const folderName = ".demo";

/** The size on the command line, each a positive whole number. */
function sizeOf(parameters: readonly string[], locale: Locale): CitySize {
  const option = { type: "string" } as const;
  const options = { seed: option, quarters: option, projects: option };
  const given = readOptions(parameters, options, locale);
  const say = demoStrings[locale];
  const entries = Object.entries(given).map(([name, text]): [string, number] => {
    if (!/^[1-9]\d{0,8}$/.test(text))
      throw new CommandFailure(`${say.badNumber(name, text)}\n${say.usage}`, 2);
    return [name, Number(text)];
  });
  return Object.fromEntries(entries);
}

await runCommand(async () => {
  const locale = terminalLocale();
  const parameters = process.argv.slice(2);
  const size = sizeOf(
    parameters.filter((one) => one !== onlyData),
    locale,
  );
  const { root } = readSettings([]);
  const folder = join(root, folderName);
  const say = demoStrings[locale];
  if (!isDemoFolder(folder)) throw new CommandFailure(say.notOurs(folderName));
  const files = writeDemo(folder, generateCity(size), join(root, "content"));
  console.log(say.written(files, folderName));
  if (parameters.includes(onlyData)) return 0;
  const settings = readSettings([], {
    ...process.env,
    JIBAO_DATA: join(folder, "data"),
    JIBAO_CONTENT: join(folder, "content"),
    JIBAO_OUT: join(folder, "site"),
  });
  await buildSite({ ...settings, outputName: `${folderName}/site` });
  await serveUntilStopped(settings);
  return 0;
});
