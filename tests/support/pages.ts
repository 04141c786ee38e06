import type { Browser, BrowserContext, BrowserContextOptions, Page } from "playwright-core";
import { serve, type Serving } from "../../scripts/lib/serve.ts";
import { launchBrowser } from "./chromium.ts";
import { addressOfPage, builtSite, samplePages, type BuiltSite } from "./site.ts";

/** A browser before the real site. */
export interface Visit {
  readonly site: BuiltSite;
  /** Paths of the pages to look at. */
  readonly samples: readonly string[];
  /** Opens a page in a window of its own; `use` ends before the window closes. */
  readonly open: <T>(
    path: string,
    use: (page: Page) => Promise<T>,
    options?: BrowserContextOptions,
  ) => Promise<T>;
  readonly origin: string;
  readonly end: () => Promise<void>;
}

/** A list of faults as text, so that a failing test shows every one of them. */
export const lines = (faults: readonly string[]): string => faults.join("\n");

/** Builds and serves the site and starts the browser. */
export async function visit(): Promise<Visit> {
  const site = await builtSite();
  const [serving, browser] = await Promise.all([serve(site.folder, "/", 0), launchBrowser()]);
  const origin = `http://localhost:${serving.port}`;
  return {
    site,
    samples: samplePages(site),
    origin,
    open: (path, use, options) => openIn(browser, `${origin}${addressOfPage(path)}`, use, options),
    end: () => end(browser, serving),
  };
}

async function openIn<T>(
  browser: Browser,
  url: string,
  use: (page: Page) => Promise<T>,
  options: BrowserContextOptions = {},
): Promise<T> {
  const context: BrowserContext = await browser.newContext({
    viewport: { width: 375, height: 667 },
    locale: "zh-CN",
    timezoneId: "Asia/Shanghai",
    reducedMotion: "reduce",
    ...options,
  });
  try {
    const page = await context.newPage();
    await page.goto(url, { waitUntil: "load" });
    return await use(page);
  } finally {
    await context.close();
  }
}

async function end(browser: Browser, serving: Serving): Promise<void> {
  await browser.close();
  await serving.close();
}
