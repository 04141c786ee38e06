import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium as playwright, type Browser } from "playwright-core";
import { withLock } from "../../src/store/output-lock.ts";
import { unpackWoff } from "./fonts.ts";

/** Where a browser lies and what it needs around it. */
interface BrowserFiles {
  readonly executable: string;
  readonly environment: Record<string, string>;
}

const weights = [400, 700] as const;

/** Drawing is the same on every machine: no GPU, no hinting, no calls home. */
const flags = [
  "--disable-background-networking",
  "--disable-gpu",
  "--font-render-hinting=none",
  "--no-sandbox",
];

/**
 * Starts a browser: the one at CHROME_PATH, or the Chromium that comes in an npm package with its libraries
 * and with Noto Sans SC, so that a machine without browser and fonts measures Chinese text like any other.
 */
export async function launchBrowser(): Promise<Browser> {
  const { executable, environment } = await browserFiles();
  try {
    return await playwright.launch({
      executablePath: executable,
      args: flags,
      env: { ...(process.env as Record<string, string>), ...environment },
    });
  } catch (failure) {
    const reason = failure instanceof Error ? failure.message : String(failure);
    throw new Error(
      `The browser ${executable} did not start. Install Chromium and set CHROME_PATH to it, ` +
        `for example CHROME_PATH=/usr/bin/chromium npm test. It said:\n${reason}`,
    );
  }
}

async function browserFiles(): Promise<BrowserFiles> {
  const own = process.env["CHROME_PATH"];
  if (own) {
    if (!existsSync(own)) throw new Error(`CHROME_PATH is ${own}, but there is no such file`);
    return { executable: own, environment: {} };
  }
  if (process.platform !== "linux" || process.arch !== "x64")
    throw new Error(
      `No browser comes with the project for ${process.platform} ${process.arch}. ` +
        "Install Chrome or Chromium and set CHROME_PATH to its program.",
    );
  const folder = resolve(".build", `chromium-${packageVersion()}`);
  await withLock(folder, async () => {
    if (!existsSync(folder)) unpackInto(folder);
    return Promise.resolve();
  });
  return {
    executable: join(folder, "chromium"),
    environment: {
      FONTCONFIG_FILE: join(folder, "fonts.conf"),
      LD_LIBRARY_PATH: join(folder, "al2023", "lib"),
    },
  };
}

const packageFolder = (): string =>
  resolve(fileURLToPath(import.meta.resolve("@sparticuz/chromium")), "../..");

function packageVersion(): string {
  const text = readFileSync(join(packageFolder(), "package.json"), "utf8");
  return (JSON.parse(text) as { version: string }).version;
}

/** Unpacks browser, libraries and fonts beside `folder` and names it last, so that it is whole or absent. */
function unpackInto(folder: string): void {
  const making = `${folder}-making`;
  rmSync(making, { recursive: true, force: true });
  mkdirSync(join(making, "han"), { recursive: true });
  // The package unpacks into the folder for temporary files, and its libraries only where it believes
  // to run on Amazon Linux.
  const script = 'import("@sparticuz/chromium").then((it) => it.default.executablePath())';
  const unpacked = spawnSync(process.execPath, ["--input-type=module", "-e", script], {
    env: { ...process.env, TMPDIR: making, AWS_EXECUTION_ENV: "AWS_Lambda_nodejs24.x" },
    encoding: "utf8",
  });
  if (unpacked.status !== 0 || !existsSync(join(making, "chromium")))
    throw new Error(
      "The Chromium of @sparticuz/chromium could not be unpacked (it needs 250 MB in .build). " +
        `Free some space, run npm ci again, or set CHROME_PATH. It said:\n${unpacked.stderr}`,
    );
  for (const weight of weights)
    writeFileSync(join(making, "han", `NotoSansSC-${weight}.otf`), unpackWoff(hanFont(weight)));
  writeFileSync(join(making, "fonts.conf"), fontConfiguration(folder));
  renameSync(making, folder);
}

const hanFont = (weight: number): Buffer =>
  readFileSync(
    fileURLToPath(
      import.meta.resolve(
        `@fontsource/noto-sans-sc/files/noto-sans-sc-chinese-simplified-${weight}-normal.woff`,
      ),
    ),
  );

const fontConfiguration = (folder: string): string => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${join(folder, "fonts", "fonts")}</dir>
  <dir>${join(folder, "han")}</dir>
  <cachedir>${join(folder, "cache")}</cachedir>
</fontconfig>
`;
