import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { AxeResults } from "axe-core";
import type { Page } from "playwright-core";
import { afterAll, expect, test } from "vitest";
import { visit } from "../support/pages.ts";

const { samples, open, origin, end } = await visit();
afterAll(end);

const axe = readFileSync(fileURLToPath(import.meta.resolve("axe-core/axe.min.js")), "utf8");

/** What axe-core finds wrong, one line for each element. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const { violations: found } = await page.evaluate(() =>
    (globalThis as unknown as { axe: { run: () => Promise<AxeResults> } }).axe.run(),
  );
  return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id} ${html.slice(0, 120)}`));
}

test.for(samples)("%s can be read by everybody, by day and by night", async (path) => {
  for (const colorScheme of ["light", "dark"] as const)
    expect(await open(path, violations, { colorScheme })).toEqual([]);
});

test.for(samples)("%s is as easy in large type", async (path) => {
  const found = await open(path, async (page) => {
    await page.evaluate(() => document.documentElement.setAttribute("data-elder", ""));
    return violations(page);
  });
  expect(found).toEqual([]);
});

const mainText = (page: Page): Promise<string> => page.locator("main").innerText();

test.for(samples)("%s says the same without JavaScript, and asks nobody else", async (path) => {
  const complaints: string[] = [];
  const strangers: string[] = [];
  const withScripts = await open(path, async (page) => {
    page.on("console", (message) => {
      if (["error", "warning"].includes(message.type())) complaints.push(message.text());
    });
    page.on("pageerror", (failure) => complaints.push(failure.message));
    page.on("request", (request) => {
      if (!request.url().startsWith(origin) && !request.url().startsWith("data:"))
        strangers.push(request.url());
    });
    await page.reload({ waitUntil: "networkidle" });
    return mainText(page);
  });
  expect(complaints).toEqual([]);
  expect(strangers).toEqual([]);
  const without = await open(path, mainText, { javaScriptEnabled: false });
  expect(without.length).toBeGreaterThan(20);
  expect(withScripts).toBe(without);
});

const languageLink = (page: Page): ReturnType<Page["locator"]> =>
  page.locator("header a[hreflang]").first();

test.for(samples.filter((path) => !path.includes("404")))(
  "%s leads to itself in the other language, and back",
  async (path) => {
    const [own, other, back] = await open(path, async (page) => {
      const lang = (): Promise<string | null> => page.locator("html").getAttribute("lang");
      const start = page.url();
      const language = await lang();
      await languageLink(page).click();
      expect(await lang()).not.toBe(language);
      const there = page.url();
      await languageLink(page).click();
      return [start, there, page.url()];
    });
    expect(back).toBe(own);
    const bare = (url: string | undefined): string | undefined => url?.replace("/en/", "/");
    expect(bare(other)).toBe(bare(own));
  },
);
