import { checkFiles } from "./check-files.ts";
import type { Ask, FromWorker, Setup, ToWorker } from "./messages.ts";
import type { Published, PublishedFiles, PublishedIndex } from "./published.ts";
import { tell } from "./told.ts";

/**
 * The check itself, beside the page: reading thousands of rows takes a while, in which the page can still be
 * scrolled and used. Fetches the published data once, then works on its own.
 */

/** The worker's own side; the types of the whole project are those of a page. */
const page = globalThis as unknown as {
  postMessage(message: FromWorker): void;
  addEventListener(kind: "message", listen: (event: MessageEvent<ToWorker>) => void): void;
};

async function fetchJson(data: string, name: string): Promise<unknown> {
  const answer = await fetch(`${data}${name}.json`);
  if (!answer.ok) throw new Error(`${name}: ${answer.status}`);
  return answer.json();
}

/** All of it at once, so that the page works offline whatever is compared. */
async function fetchPublished(data: string): Promise<Published> {
  const index = (await fetchJson(data, "published")) as PublishedIndex;
  const files = await Promise.all(
    index.releases.map(
      async ({ id }) => [id, (await fetchJson(data, id)) as PublishedFiles] as const,
    ),
  );
  return { index, files: new Map(files) };
}

let known: { readonly setup: Setup; readonly published: Published } | null = null;
/** The latest question; older ones that were not begun are passed over. */
let latest = 0;

async function begin(setup: Setup): Promise<void> {
  try {
    known = { setup, published: await fetchPublished(setup.data) };
    page.postMessage({ kind: "ready" });
  } catch {
    page.postMessage({ kind: "no-data" });
  }
}

async function answer({ turn, files, question }: Ask): Promise<void> {
  latest = turn;
  // Lets the questions that wait come in first.
  await new Promise((done) => setTimeout(done, 0));
  if (known === null || turn !== latest) return;
  const { setup, published } = known;
  const { codes, day } = published.index;
  const explained = new Set(codes);
  try {
    const told = tell(await checkFiles(files, question, published), {
      locale: setup.locale,
      guide: (code) => (explained.has(code) ? `${setup.guide}#${code}` : null),
      day,
    });
    page.postMessage({ kind: "told", turn, told });
  } catch (failure) {
    const why = failure instanceof Error ? failure.message : String(failure);
    page.postMessage({ kind: "failed", turn, why });
  }
}

page.addEventListener("message", ({ data }) => {
  void (data.kind === "setup" ? begin(data) : answer(data));
});
