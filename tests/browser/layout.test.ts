import type { Page } from "playwright-core";
import { afterAll, expect, test } from "vitest";
import { visit } from "../support/pages.ts";

const { samples, open, end } = await visit();
afterAll(end);

const widths = [320, 375, 768, 1280] as const;

/** Elements that stick out at the right of the window, outermost first; scrollable regions may. */
const sticking = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= width) return [];
    const inScroller = (element: Element): boolean => {
      for (let at = element.parentElement; at; at = at.parentElement)
        if (["auto", "scroll", "hidden"].includes(getComputedStyle(at).overflowX)) return true;
      return false;
    };
    return [...document.body.querySelectorAll("*")]
      .filter((element) => element.getBoundingClientRect().right > width + 0.5)
      .filter((element) => !inScroller(element))
      .slice(0, 3)
      .map((element) => element.outerHTML.slice(0, 120));
  });

test.for(samples)("%s fits every window", async (path) => {
  const found = await open(path, async (page) => {
    const lines: string[] = [];
    for (const width of widths) {
      await page.setViewportSize({ width, height: 800 });
      lines.push(...(await sticking(page)).map((part) => `${width} px: ${part}`));
    }
    return lines;
  });
  expect(found).toEqual([]);
});

test.for(samples)("%s fits with text twice as large", async (path) => {
  const found = await open(path, async (page) => {
    // The style sheet sets 112.5 % of the reader's own size.
    await page.evaluate(() => document.documentElement.style.setProperty("font-size", "225%"));
    const lines: string[] = [];
    for (const width of [375, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      lines.push(...(await sticking(page)).map((part) => `${width} px: ${part}`));
    }
    return lines;
  });
  expect(found).toEqual([]);
});

/** Texts under the smallest size: 15 px in HTML; in drawings 12 px as they appear on the screen. */
const smallTexts = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found = new Set<string>();
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement;
      const words = node.textContent?.trim() ?? "";
      if (!element || words === "" || element.closest("script, style, noscript, title, desc"))
        continue;
      if (element.getClientRects().length === 0) continue;
      const size = parseFloat(getComputedStyle(element).fontSize);
      const drawn = element instanceof SVGGraphicsElement ? (element.getScreenCTM()?.a ?? 1) : null;
      const least = drawn === null ? 15 : 12;
      const shown = size * (drawn ?? 1);
      if (shown < least - 0.05) found.add(`${shown} px "${words.slice(0, 20)}"`);
    }
    return [...found].slice(0, 5);
  });

test.for(samples)("%s has no small print", async (path) => {
  const found = await open(path, async (page) => {
    const phone = await smallTexts(page);
    await page.setViewportSize({ width: 1280, height: 800 });
    return [...phone, ...(await smallTexts(page))];
  });
  expect(found).toEqual([]);
});

/**
 * Links and controls that a finger misses: under 44 px high or wide, unless they stand in running text or
 * are cells of a drawing that repeats them in a list.
 */
const smallTargets = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const targets = [...document.querySelectorAll("a[href], button, summary, input, select")];
    return targets
      .filter((target) => target.getClientRects().length > 0 && !target.closest("svg"))
      .filter((target) => getComputedStyle(target).display !== "inline")
      .filter((target) => {
        const { width, height } = target.getBoundingClientRect();
        return width > 1 && (width < 43.5 || height < 43.5);
      })
      .slice(0, 5)
      .map((target) => {
        const { width, height } = target.getBoundingClientRect();
        return `${width}×${height} ${target.outerHTML.slice(0, 100)}`;
      });
  });

test.for(samples)("%s can be used with a finger", async (path) => {
  expect(await open(path, smallTargets)).toEqual([]);
});

test.for(samples)("%s shows where the keyboard is", async (path) => {
  const unmarked = await open(path, async (page) => {
    const found: string[] = [];
    for (let step = 0; step < 12; step++) {
      await page.keyboard.press("Tab");
      const fault = await page.evaluate(() => {
        const element = document.activeElement;
        if (!element || element === document.body) return null;
        const { outlineStyle, outlineWidth } = getComputedStyle(element);
        const visible = outlineStyle !== "none" && parseFloat(outlineWidth) >= 2;
        return visible ? null : element.outerHTML.slice(0, 100);
      });
      if (fault !== null) found.push(fault);
    }
    return found;
  });
  expect(unmarked).toEqual([]);
});

test.for(samples)("%s prints what is folded on the screen", async (path) => {
  const folded = await open(path, async (page) => {
    await page.emulateMedia({ media: "print" });
    return page.evaluate(() =>
      [...document.querySelectorAll("main details")]
        .filter((details) =>
          [...details.children].some(
            (child) => child.tagName !== "SUMMARY" && child.getClientRects().length === 0,
          ),
        )
        .map((details) => details.outerHTML.slice(0, 100)),
    );
  });
  expect(folded).toEqual([]);
});
