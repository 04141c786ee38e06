import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { AxeResults, RunOptions } from "axe-core";
import type { Page } from "playwright-core";
import { afterAll, expect, test } from "vitest";
import { lines, visit } from "../support/pages.ts";

const { samples, open, origin, end } = await visit();
afterAll(end);

const axe = readFileSync(fileURLToPath(import.meta.resolve("axe-core/axe.min.js")), "utf8");

/** What axe-core finds wrong, one line for each element. */
async function violations(page: Page, options: RunOptions = {}): Promise<string[]> {
  const { violations: found } = await page.evaluate(
    (given) =>
      (
        globalThis as unknown as { axe: { run: (options: RunOptions) => Promise<AxeResults> } }
      ).axe.run(given),
    options,
  );
  return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id} ${html.slice(0, 120)}`));
}

/** What colours and sizes can change. */
const looks: RunOptions = { runOnly: ["color-contrast", "target-size"] };

test.for(samples)(
  "%s can be read by everybody, by day, by night and in large type",
  async (path) => {
    await open(path, async (page) => {
      await page.evaluate(axe);
      expect.soft(lines(await violations(page)), "light").toBe("");
      await page.emulateMedia({ colorScheme: "dark" });
      expect.soft(lines(await violations(page, looks)), "dark").toBe("");
      await page.emulateMedia({ colorScheme: "light" });
      await page.evaluate(() => document.documentElement.setAttribute("data-elder", ""));
      expect.soft(lines(await violations(page, looks)), "elder mode").toBe("");
    });
  },
);

/** Complaints of the browser and requests to other sites, from now on. */
function listenTo(page: Page): { readonly complaints: string[]; readonly strangers: string[] } {
  const complaints: string[] = [];
  const strangers: string[] = [];
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) complaints.push(message.text());
  });
  page.on("pageerror", (failure) => complaints.push(failure.message));
  page.on("request", (request) => {
    const url = request.url();
    if (!url.startsWith(origin) && !url.startsWith("data:")) strangers.push(url);
  });
  return { complaints, strangers };
}

const mainText = (page: Page): Promise<string> => page.locator("main").innerText();

/** The self-check is the one page that needs a script, and fetches the site's own data for it. */
const complete = samples.filter((path) => !/(?:^|\/)check\//.test(path));

test.for(complete)("%s says the same without JavaScript, and asks nobody else", async (path) => {
  const withScripts = await open(path, async (page) => {
    const heard = listenTo(page);
    await page.reload({ waitUntil: "networkidle" });
    // A 404 page is reached by an address that exists here, so it loads as any other.
    expect.soft(heard).toEqual({ complaints: [], strangers: [] });
    return mainText(page);
  });
  const without = await open(path, mainText, { javaScriptEnabled: false });
  expect(without.length).toBeGreaterThan(20);
  expect(withScripts).toBe(without);
});

test.for(samples.filter((path) => !path.includes("404")))(
  "%s leads to itself in the other language, and back",
  async (path) => {
    await open(path, async (page) => {
      const language = (): Promise<string | null> => page.locator("html").getAttribute("lang");
      const other = page.locator("header a[hreflang]").first();
      const [address, own] = [page.url(), await language()];
      await other.click();
      expect(await language()).not.toBe(own);
      expect(page.url().replace("/en/", "/")).toBe(address.replace("/en/", "/"));
      await other.click();
      expect(page.url()).toBe(address);
    });
  },
);
