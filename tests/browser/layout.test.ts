import type { Page } from "playwright-core";
import { afterAll, expect, test } from "vitest";
import { lines, visit } from "../support/pages.ts";

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

/**
 * Links and controls that a finger misses: under 44 px high or wide, unless they are set as text, stand in
 * running text as footnote marks do, or in a drawing whose table repeats them. (Links set as text have 24 px
 * by axe's rule.)
 */
const smallTargets = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const targets = [
      ...document.querySelectorAll<HTMLElement>("a[href], button, summary, input, select"),
    ];
    const inText = (target: HTMLElement): boolean => {
      const { display } = getComputedStyle(target);
      if (display === "inline") return true;
      const around = target.parentElement?.innerText.trim();
      return display.startsWith("inline") && around !== target.innerText.trim();
    };
    return targets
      .filter((target) => target.getClientRects().length > 0 && !target.closest("svg"))
      .filter((target) => !inText(target))
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

/** Elements that the next Tabs reach without a visible ring. */
async function unmarkedFocus(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (let step = 0; step < 10; step++) {
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
}

/** Folded parts of the page that would be missing on paper. */
const folded = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll("main details")]
      .filter((details) => details.getClientRects().length > 0)
      .filter((details) =>
        [...details.children].some(
          (child) => child.tagName !== "SUMMARY" && child.getClientRects().length === 0,
        ),
      )
      .map((details) => details.outerHTML.slice(0, 100)),
  );

test.for(samples)("%s fits every window, finger, keyboard and sheet of paper", async (path) => {
  await open(path, async (page) => {
    for (const width of widths) {
      await page.setViewportSize({ width, height: 800 });
      expect.soft(lines(await sticking(page)), `sticks out at ${width} px`).toBe("");
    }
    expect.soft(lines(await smallTexts(page)), "small print at 1280 px").toBe("");
    await page.setViewportSize({ width: 375, height: 667 });
    expect.soft(lines(await smallTexts(page)), "small print at 375 px").toBe("");
    expect.soft(lines(await smallTargets(page)), "small targets").toBe("");
    expect.soft(lines(await unmarkedFocus(page)), "no focus ring").toBe("");
    await page.emulateMedia({ media: "print" });
    expect.soft(lines(await folded(page)), "folded on paper").toBe("");
  });
});

test.for(samples)("%s fits with text twice as large", async (path) => {
  await open(path, async (page) => {
    // The style sheet sets 112.5 % of the reader's own size.
    await page.evaluate(() => document.documentElement.style.setProperty("font-size", "225%"));
    for (const width of [375, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      expect.soft(lines(await sticking(page)), `sticks out at ${width} px`).toBe("");
    }
  });
});
