import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { join } from "node:path";
import { stripVTControlCharacters } from "node:util";
import type { Commit } from "../../src/store/commit.ts";
import type { Settings } from "./settings.ts";

/** How Astro ended: `problems` are its own lines on what went wrong, without colours and stacks. */
export interface AstroResult {
  readonly outcome: "built" | "warned" | "failed";
  readonly problems: readonly string[];
}

/** Marks of Astro's log that no publication may carry; some of them come with exit code 0. */
const complaint = /\[(WARN|ERROR)\]/;
const stackLine = /^\s*at .*[:(].*\d+:\d+\)?$/;

/**
 * Renders the pages into `folder` in a process of its own, so that Astro's memory, caches and signals stay
 * apart from ours. Time zone and language of the machine are shut out.
 */
export async function buildPages(
  settings: Settings,
  folder: string,
  commit: Commit | null,
): Promise<AstroResult> {
  const bin = join(fileURLToPath(import.meta.resolve("astro/package.json")), "../bin/astro.mjs");
  const { code, log } = await run(bin, ["build"], {
    cwd: settings.root,
    env: environmentOf(settings, folder, commit),
  });
  const lines = stripVTControlCharacters(log)
    .split("\n")
    .map((line) => line.trimEnd())
    .filter((line) => line !== "" && !stackLine.test(line));
  if (code !== 0) return { outcome: "failed", problems: complaintsOf(lines) };
  const complaints = lines.filter((line) => complaint.test(line));
  return { outcome: complaints.length > 0 ? "warned" : "built", problems: complaints };
}

/** From the first complaint up to the traces; the end of the log where it has none. */
function complaintsOf(lines: readonly string[]): string[] {
  const first = lines.findIndex((line) => complaint.test(line) || /error/i.test(line));
  if (first < 0) return lines.slice(-20);
  const traces = lines.findIndex((line, at) => at > first && /^\s*Stack trace:/.test(line));
  return lines.slice(first, traces < 0 ? first + 20 : traces);
}

/** What programs need in order to run; nothing else of the machine can enter a page. */
const inherited = [
  ...["PATH", "HOME", "TMPDIR", "TMP", "TEMP", "NODE_OPTIONS", "JIBAO_MEASURE"],
  ...["SystemRoot", "USERPROFILE", "APPDATA", "LOCALAPPDATA"],
];

function environmentOf(
  settings: Settings,
  folder: string,
  commit: Commit | null,
): NodeJS.ProcessEnv {
  return {
    ...Object.fromEntries(inherited.map((name) => [name, process.env[name]])),
    NODE_ENV: "production",
    ASTRO_TELEMETRY_DISABLED: "1",
    NO_COLOR: "1",
    TZ: "UTC",
    LANG: "C.UTF-8",
    LC_ALL: "C.UTF-8",
    JIBAO_DATA: settings.data,
    JIBAO_CONTENT: settings.content,
    JIBAO_OUT: folder,
    JIBAO_BASE: settings.base,
    // A page must not name a commit that would not give its bytes.
    JIBAO_COMMIT: commit && !commit.modified ? commit.hash : undefined,
    JIBAO_DATE: settings.date ?? commit?.date,
  };
}

interface Finished {
  readonly code: number | null;
  readonly log: string;
}

/** Runs a script of Node; a signal that ends us ends it first. */
async function run(
  script: string,
  parameters: readonly string[],
  options: { readonly cwd: string; readonly env: NodeJS.ProcessEnv },
): Promise<Finished> {
  const child = spawn(process.execPath, [script, ...parameters], {
    ...options,
    stdio: ["ignore", "pipe", "pipe"],
  });
  const end = (): void => void child.kill("SIGKILL");
  process.once("exit", end);
  const parts: string[] = [];
  child.stdout.setEncoding("utf8").on("data", (text: string) => parts.push(text));
  child.stderr.setEncoding("utf8").on("data", (text: string) => parts.push(text));
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once("error", reject);
    child.once("close", resolve);
  });
  process.removeListener("exit", end);
  return { code, log: parts.join("") };
}
