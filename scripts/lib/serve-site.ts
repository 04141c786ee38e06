import { buildStrings } from "../../src/i18n/build.ts";
import { CommandFailure } from "./command.ts";
import { serve, type Serving } from "./serve.ts";
import type { Settings } from "./settings.ts";

/** Without PORT, the first free one of these. */
const ports = { from: 4321, to: 4420 };

/** Serves the built site, prints its address, and returns when Ctrl-C has ended it. */
export async function serveUntilStopped(settings: Settings): Promise<void> {
  const serving = await serveSomewhere(settings);
  console.log(buildStrings[settings.locale].serving(serving.url));
  await interruption();
  await serving.close();
}

async function serveSomewhere({ output, base, locale }: Settings): Promise<Serving> {
  const say = buildStrings[locale];
  const wanted = process.env["PORT"];
  if (wanted) {
    const port = Number(wanted);
    if (!/^\d+$/.test(wanted) || port > 65535) throw new CommandFailure(say.badPort(wanted), 2);
    const serving = await serveIfFree(output, base, port);
    if (serving === null) throw new CommandFailure(say.portTaken(port));
    return serving;
  }
  for (let port = ports.from; port <= ports.to; port++) {
    const serving = await serveIfFree(output, base, port);
    if (serving !== null) return serving;
  }
  throw new CommandFailure(say.noPort(ports.from, ports.to));
}

/** Null where the port is taken or not ours to take. */
async function serveIfFree(output: string, base: string, port: number): Promise<Serving | null> {
  try {
    return await serve(output, base, port);
  } catch (failure) {
    const code = (failure as NodeJS.ErrnoException).code;
    if (code === "EADDRINUSE" || code === "EACCES") return null;
    throw failure;
  }
}

/** Waits for Ctrl-C, or for whoever started us to end us. */
function interruption(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
      process.removeAllListeners(signal);
      process.once(signal, () => resolve());
    }
  });
}
