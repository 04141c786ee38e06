import { EventEmitter } from "node:events";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import type { Problem } from "../../src/domain/problem.ts";
import { changesSoFar } from "../../src/store/changes.ts";
import { devServer } from "../../scripts/lib/dev-server.ts";

/** `npm run dev` without Astro: a server that remembers what it was told. */

let folder = "";
const figures = () => join(folder, "data/releases/2020Q1/published.csv");

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "dev-"));
  for (const path of ["site.json", "regions.csv", "categories.csv", "sources.csv"])
    cpSync(join("data", path), join(folder, "data", path));
  cpSync("data/releases/2020Q1", join(folder, "data/releases/2020Q1"), { recursive: true });
  cpSync("content/quarters/2020Q1.zh.md", join(folder, "content/quarters/2020Q1.zh.md"));
  vi.stubEnv("JIBAO_DATA", join(folder, "data"));
  vi.stubEnv("JIBAO_CONTENT", join(folder, "content"));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

type Middleware = (request: object, response: object, next: (fault?: unknown) => void) => void;

/** The integration on a server; `ask` gives what a request is answered, null for what is Astro's. */
function started() {
  const sent: unknown[] = [];
  const used: Middleware[] = [];
  const watcher = Object.assign(new EventEmitter(), { add: (paths: unknown) => sent.push(paths) });
  const server = {
    watcher,
    middlewares: { use: (one: Middleware) => used.push(one) },
    environments: { ssr: { hot: { send: (name: string) => sent.push(name) } } },
    ws: { send: ({ type }: { type: string }) => sent.push(type) },
  };
  const setUp: unknown = devServer().hooks["astro:server:setup"];
  if (typeof setUp !== "function") throw new Error("the integration has no hook");
  Reflect.apply(setUp, undefined, [{ server }]);
  const ask = (url: string, accept = "text/html"): Promise<string | null> =>
    new Promise((resolve, reject) => {
      const response = { setHeader: () => undefined, end: (body: string) => resolve(body) };
      const next = (fault?: unknown): void =>
        fault instanceof Error ? reject(fault) : resolve(null);
      used[0]?.({ url, method: "GET", headers: { accept } }, response, next);
    });
  const problems = async () =>
    JSON.parse((await ask("/@jibao/problems", "*/*")) ?? "[]") as readonly Problem[];
  return { sent, watcher, ask, problems };
}

test("the panel is put into pages by `astro dev` only", () => {
  const hook: unknown = devServer().hooks["astro:config:setup"];
  const scriptsOf = (command: string): string[] => {
    const scripts: string[] = [];
    const injectScript = (_: string, code: string) => scripts.push(code);
    const addWatchFile = (path: string) => expect(path).toBe(join(folder, "data/site.json"));
    const setUp = { command, injectScript, addWatchFile };
    if (typeof hook === "function") Reflect.apply(hook, undefined, [setUp]);
    return scripts;
  };
  expect(scriptsOf("dev")).toEqual(['import "/src/dev-panel/panel.ts";']);
  expect(scriptsOf("build")).toEqual([]);
  expect(scriptsOf("preview")).toEqual([]);
});

test("a changed file is read anew and the pages are told; another file is nothing to it", async () => {
  const { sent, watcher, ask, problems } = started();
  expect(sent).toEqual([[join(folder, "data"), join(folder, "content")]]);
  expect(await ask("/2020Q1/")).toBeNull();
  const before = changesSoFar();
  watcher.emit("all", "change", join(folder, "elsewhere.csv"));
  const text = readFileSync(join(folder, "content/quarters/2020Q1.zh.md"), "utf8");
  writeFileSync(join(folder, "content/quarters/2020Q1.zh.md"), `${text}\n{{no_such}}\n`);
  watcher.emit("all", "change", join(folder, "content/quarters/2020Q1.zh.md"));
  await vi.waitFor(() => expect(changesSoFar()).toBe(before + 1), { timeout: 20_000 });
  expect(sent.slice(1)).toEqual(["astro:content-changed", "full-reload"]);
  const found = (await problems()).find(({ code }) => code === "prose-token-unknown");
  expect(found).toMatchObject({ file: "content/quarters/2020Q1.zh.md", text: "{{no_such}}" });
  // Commentary with errors does not keep its page away.
  expect(await ask("/2020Q1/")).toBeNull();
});

test("data with errors give the report in place of pages, in the language of the page", async () => {
  const text = readFileSync(figures(), "utf8");
  writeFileSync(figures(), text.replace(",244,", ",24x,"));
  const { ask } = started();
  const [zh, en] = [await ask("/2020Q1/"), await ask("/en/2020Q1/")];
  expect(zh).toContain('<html lang="zh-CN">');
  expect(zh).toContain("“24x”不是数字");
  expect(zh).toContain("/@vite/client");
  expect(zh).not.toContain("Content-Security-Policy");
  expect(en).toContain('<html lang="en">');
  expect(await ask("/page.js", "*/*")).toBeNull();
  writeFileSync(figures(), text);
});
