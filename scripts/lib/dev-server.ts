import { join, sep } from "node:path";
import type { IncomingMessage, ServerResponse } from "node:http";
import type { AstroIntegration, HookParameters } from "astro";
import { htmlReport } from "../../src/report-html/report.ts";
import { countChange } from "../../src/store/changes.ts";
import { loadDataset } from "../../src/store/data.ts";
import { checkInputs, type Checked } from "./check-inputs.ts";
import { guideAddresses } from "./guide-text.ts";
import { readSettings, type Settings } from "./settings.ts";

/**
 * `npm run dev` follows the editor: when a file of data or content changes, the pages are made anew and what
 * `npm run check` would say is shown in them. Data with errors give no pages, but the report.
 */

type Server = HookParameters<"astro:server:setup">["server"];

/** What the folders hold, as far as pages and report need it. Pages do not wait for the whole check. */
interface State {
  /** Whether pages can be made: errors in commentary do not stop them. */
  readonly hasData: Promise<boolean>;
  readonly checked: Promise<Checked>;
}

function stateOf(settings: Settings): State {
  const hasData = loadDataset(settings.data).then(({ dataset }) => dataset !== null);
  return { hasData, checked: hasData.then(() => checkInputs(settings)) };
}

/** A save often touches a file more than once. */
const pause = 100;

/** Keeps the state of the folders; tells the pages when it is another one. */
function follow(server: Server, settings: Settings): () => State {
  let state = stateOf(settings);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const folders = [settings.data, settings.content];
  const anew = (): void => {
    countChange();
    state = stateOf(settings);
    // Astro keeps the addresses of dynamic pages until its content changes.
    for (const environment of Object.values(server.environments))
      environment.hot.send("astro:content-changed", {});
    server.ws.send({ type: "full-reload" });
  };
  server.watcher.add(folders);
  server.watcher.on("all", (_, path) => {
    if (!folders.some((folder) => path.startsWith(folder + sep))) return;
    clearTimeout(timer);
    timer = setTimeout(anew, pause);
  });
  return () => state;
}

const isPage = ({ method, headers }: IncomingMessage): boolean =>
  method === "GET" && (headers.accept ?? "").includes("text/html");

/** The report in place of a page; it comes anew with the next change. */
function reportPage({ problems, site, day }: Checked, url: string, settings: Settings): string {
  const locale = /^\/en(?:\/|$)/.test(url.slice(settings.base.length - 1)) ? "en" : "zh";
  const html = htmlReport(problems, {
    ...{ locale, name: site?.name[locale] ?? "Jibao", day, strict: false },
    address: guideAddresses(null, settings.base, locale),
  });
  // An icon would be asked of the pages that cannot be made.
  const extra = `<link rel="icon" href="data:,"><script type="module" src="${settings.base}@vite/client"></script>`;
  return html
    .replace(/<meta http-equiv="Content-Security-Policy"[^\n]*\n/, "")
    .replace("</head>", `${extra}</head>`);
}

function answer(response: ServerResponse, type: string, body: string): void {
  response.setHeader("Content-Type", type);
  response.setHeader("Cache-Control", "no-store");
  response.end(body);
}

/** Answers the question for problems, and pages that cannot be made; false for all that is Astro's. */
async function respond(
  request: IncomingMessage,
  response: ServerResponse,
  { hasData, checked }: State,
  settings: Settings,
): Promise<boolean> {
  const url = request.url ?? "/";
  if (url.endsWith("/@jibao/problems")) {
    const { problems } = await checked;
    answer(response, "application/json", JSON.stringify(problems));
    return true;
  }
  if (!isPage(request) || (await hasData)) return false;
  answer(response, "text/html; charset=utf-8", reportPage(await checked, url, settings));
  return true;
}

/** The part of `astro dev` that knows data and commentary; a build has none of it. */
export function devServer(): AstroIntegration {
  const settings = readSettings([]);
  return {
    name: "jibao-dev-server",
    hooks: {
      "astro:config:setup": ({ command, injectScript, addWatchFile }) => {
        if (command !== "dev") return;
        injectScript("page", 'import "/src/dev-panel/panel.ts";');
        // The site's address is part of Astro's settings: a new one needs a new start.
        addWatchFile(join(settings.data, "site.json"));
      },
      "astro:server:setup": ({ server }) => {
        const state = follow(server, settings);
        server.middlewares.use((request, response, next) => {
          respond(request, response, state(), settings).then((isDone) => isDone || next(), next);
        });
      },
    },
  };
}
