import { afterAll, beforeAll, expect, test } from "vitest";
import type { Browser } from "playwright-core";
import { launchBrowser } from "../support/chromium.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
});

/** A character without a glyph is drawn as the same box as a private one; a real glyph is not. */
test("the browser draws Chinese characters, not boxes", async () => {
  const page = await browser.newPage();
  const draw = async (text: string): Promise<string> => {
    await page.setContent(`<p lang="zh" style="font:40px sans-serif">${text}</p>`);
    return (await page.locator("p").screenshot()).toString("base64");
  };
  const box = await draw("\u{e000}");
  for (const character of "十堰重点项目季报") expect(await draw(character)).not.toBe(box);
  expect(await draw("十")).not.toBe(await draw("堰"));
  await page.close();
});
