import { buildSite } from "./lib/build-site.ts";
import { runCommand } from "./lib/command.ts";
import { serveUntilStopped } from "./lib/serve-site.ts";
import { readSettings } from "./lib/settings.ts";

/** `npm start`: checks, builds, serves the site and prints its address. Ctrl-C ends it. */
await runCommand(async () => {
  const settings = readSettings(process.argv.slice(2));
  await buildSite(settings);
  await serveUntilStopped(settings);
  return 0;
});
