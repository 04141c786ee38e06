import type { Source } from "../../src/schema/tables.ts";

/** Whether the pages that sources name are still there. */

export interface Reached {
  readonly source: Source;
  /**
   * `gone` where the server says so, or its name does not exist; `unclear` for everything that may be other
   * tomorrow, or from another country: refusals, failures of the server, no answer.
   */
  readonly state: "there" | "gone" | "unclear";
  /** Status or code of the failure; empty where nobody answered in time. */
  readonly why: string;
}

/** Milliseconds that one page is waited for. */
const patience = 20_000;
/** Pages asked for at the same time. */
const atOnce = 8;
const goneStatuses = new Set([404, 410]);

const codeOf = (failure: unknown): string => {
  const cause = failure instanceof Error ? failure.cause : undefined;
  return cause instanceof Error && "code" in cause ? String(cause.code) : "";
};

async function reach(source: Source, url: string, wait: number): Promise<Reached> {
  try {
    const answer = await fetch(url, { signal: AbortSignal.timeout(wait), redirect: "follow" });
    await answer.body?.cancel();
    const state = answer.ok ? "there" : goneStatuses.has(answer.status) ? "gone" : "unclear";
    return { source, state, why: String(answer.status) };
  } catch (failure) {
    const why = codeOf(failure);
    return { source, state: why === "ENOTFOUND" ? "gone" : "unclear", why };
  }
}

/** Asks for the page of every source that has one, in the order of the table. */
export async function reachSources(
  sources: readonly Source[],
  wait: number = patience,
): Promise<Reached[]> {
  const asked = sources.flatMap((source) =>
    source.url === null ? [] : [{ source, url: source.url }],
  );
  const reached: Reached[] = [];
  for (let at = 0; at < asked.length; at += atOnce)
    reached.push(
      ...(await Promise.all(
        asked.slice(at, at + atOnce).map(({ source, url }) => reach(source, url, wait)),
      )),
    );
  return reached;
}
