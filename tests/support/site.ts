import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { listFiles } from "../../src/store/output-files.ts";

/** What a command printed and how it ended. */
export interface Finished {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs a script of the project with further environment variables. */
export const runScript = (
  script: string,
  parameters: readonly string[],
  environment: NodeJS.ProcessEnv,
): Promise<Finished> =>
  new Promise((done, fail) => {
    const options = { env: { ...cleanEnvironment(), ...environment }, maxBuffer: 64 * 1024 * 1024 };
    execFile(process.execPath, [script, ...parameters], options, (failure, out, err) => {
      const code = failure === null ? 0 : failure.code;
      if (typeof code === "number") done({ code, out, err });
      else fail(failure ?? new Error("The script ended without a code"));
    });
  });

/** Our own settings and those of the test runner have no business in a build that is under test. */
export const cleanEnvironment = (): NodeJS.ProcessEnv =>
  Object.fromEntries(
    Object.entries(process.env).filter(
      ([name]) =>
        !/^(JIBAO_|VITEST|VITE_|NODE_ENV$|MODE$|DEV$|PROD$|SSR$|BASE_URL$|TEST$)/.test(name),
    ),
  );

/** The real site as it would be published. */
export interface BuiltSite {
  readonly folder: string;
  readonly files: readonly string[];
  /** Paths of the HTML files. */
  readonly pages: readonly string[];
  readonly read: (path: string) => string;
}

let building: Promise<BuiltSite> | null = null;

/**
 * The real site, built once: the build takes turns between processes and starts nothing where nothing has
 * changed, so every test file may ask.
 */
export const builtSite = (): Promise<BuiltSite> => (building ??= build());

async function build(): Promise<BuiltSite> {
  const folder = resolve(".build", "site");
  const { code, out, err } = await runScript("scripts/build.ts", [], {
    JIBAO_OUT: folder,
    JIBAO_LANG: "en",
  });
  if (code !== 0) throw new Error(`The site could not be built (npm run build):\n${out}${err}`);
  const files = listFiles(folder);
  return {
    folder,
    files,
    pages: files.filter((path) => path.endsWith(".html")),
    read: (path) => readFileSync(join(folder, path), "utf8"),
  };
}

/** Path of a page in the site: `en/2020Q1/index.html` is `/en/2020Q1/`. */
export const addressOfPage = (path: string): string =>
  `/${path.replace(/(^|\/)index\.html$/, "$1")}`;

/** What kind of page a path is: quarters, counties and projects are alike among themselves. */
export function kindOfPage(path: string): string {
  const [first = "", ...rest] = path
    .replace(/^en\//, "")
    .replace(/(^|\/)index\.html$/, "")
    .split("/")
    .filter((part) => part !== "");
  const head = first === "" ? "home" : first.replace(/^\d{4}Q[1-4](-r\d+)?$/, "quarter");
  return rest.length === 0 ? head : `${head}/${rest.length === 1 ? "…" : "…/…"}`;
}

/**
 * The longest page of every kind in both languages, and the shortest in Chinese: what breaks, breaks where
 * there is much to show or nothing.
 */
export function samplePages({ pages, read }: BuiltSite): string[] {
  const language = (path: string): string => (path.startsWith("en/") ? "en" : "zh");
  const groups = Map.groupBy(pages, (path) => `${language(path)} ${kindOfPage(path)}`);
  return [...groups.values()].flatMap((group) => {
    const bySize = group.toSorted((a, b) => read(a).length - read(b).length);
    const [shortest, longest] = [bySize.at(0), bySize.at(-1)];
    const wanted = [longest, shortest?.startsWith("en/") ? undefined : shortest];
    return [...new Set(wanted.filter((path) => path !== undefined))];
  });
}
