import { buildSite } from "./lib/build-site.ts";
import { runCommand } from "./lib/command.ts";
import { readSettings } from "./lib/settings.ts";

/** `npm run build`: checks the data and the commentary, then writes the site into the output folder. */
await runCommand(async () => {
  await buildSite(readSettings(process.argv.slice(2)));
  return 0;
});
