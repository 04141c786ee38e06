import { readFileSync } from "node:fs";
import { runInNewContext } from "node:vm";
import { expect, test } from "vitest";

/** The script as old browsers get it, in a page small enough to see through. */
const script = readFileSync("src/layouts/page.js", "utf8");

interface Page {
  readonly root: Map<string, string>;
  readonly button: Map<string, string>;
  readonly folded: { open: boolean }[];
  /** The contents of the page, folded too. */
  readonly contents: { open: boolean };
  readonly stored: Map<string, string>;
  click(): void;
  print(): void;
}

function load(options: { saved?: string; contrast?: boolean; storage?: boolean } = {}): Page {
  const [root, button, stored] = [
    new Map<string, string>(),
    new Map([["hidden", ""]]),
    new Map(options.saved === undefined ? [] : [["jibao-elder", options.saved]]),
  ];
  const folded = [{ open: false }, { open: false }];
  const contents = { open: false };
  const listeners = new Map<string, () => void>();
  const element = (attributes: Map<string, string>) => ({
    setAttribute: (name: string, value: string) => attributes.set(name, value),
    removeAttribute: (name: string) => attributes.delete(name),
    addEventListener: (name: string, run: () => void) => listeners.set(name, run),
  });
  const storage = {
    getItem: (key: string) => stored.get(key) ?? null,
    setItem: (key: string, value: string) => stored.set(key, value),
  };
  const window = {
    matchMedia: () => ({ matches: options.contrast === true }),
    addEventListener: (name: string, run: () => void) => listeners.set(name, run),
    get localStorage() {
      if (options.storage === false) throw new Error("refused");
      return storage;
    },
  };
  const document = {
    documentElement: element(root),
    getElementById: () => element(button),
    querySelectorAll: (selector: string) =>
      (selector.includes(":not(.contents)") ? folded : [...folded, contents]).map((details) => ({
        setAttribute: () => (details.open = true),
      })),
  };
  runInNewContext(script, { window, document });
  return {
    root,
    button,
    folded,
    contents,
    stored,
    click: () => listeners.get("click")?.(),
    print: () => listeners.get("beforeprint")?.(),
  };
}

test("the switch appears only where the script runs, and is off at first", () => {
  const page = load();
  expect(page.button.has("hidden")).toBe(false);
  expect(page.button.get("aria-pressed")).toBe("false");
  expect(page.root.has("data-elder")).toBe(false);
});

test("a click turns larger text on and off, and the choice is kept", () => {
  const page = load();
  page.click();
  expect(page.root.has("data-elder")).toBe(true);
  expect(page.button.get("aria-pressed")).toBe("true");
  expect(page.stored.get("jibao-elder")).toBe("1");
  page.click();
  expect(page.root.has("data-elder")).toBe(false);
  expect(page.stored.get("jibao-elder")).toBe("0");
});

test("a kept choice goes before the wish for more contrast", () => {
  expect(load({ saved: "1" }).root.has("data-elder")).toBe(true);
  expect(load({ contrast: true }).root.has("data-elder")).toBe(true);
  expect(load({ saved: "0", contrast: true }).root.has("data-elder")).toBe(false);
});

test("a browser that refuses storage still has the switch", () => {
  const page = load({ storage: false });
  page.click();
  expect(page.root.has("data-elder")).toBe(true);
});

test("the contents stay folded, or they would push the finding off the screen", () => {
  expect(load({ saved: "1" }).contents.open).toBe(false);
});

test("what is folded opens for paper and for larger text, and stays folded otherwise", () => {
  expect(load().folded.every(({ open }) => !open)).toBe(true);
  expect(load({ saved: "1" }).folded.every(({ open }) => open)).toBe(true);
  const page = load();
  page.print();
  expect(page.folded.every(({ open }) => open)).toBe(true);
});
