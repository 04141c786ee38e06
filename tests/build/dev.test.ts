import { spawn, type ChildProcess } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import process from "node:process";
import { setTimeout as delay } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { writeDemo } from "../../scripts/lib/demo-folder.ts";
import { generateCity } from "../../src/demo/city.ts";
import { changeStrings } from "../../src/i18n/changes.ts";
import { cleanEnvironment } from "../support/site.ts";

/** `npm run dev` shows drafts, says that they are, and shows what is written while it runs. */

let folder: string;
let server: ChildProcess;
let address: string;

const freePort = (): Promise<number> =>
  new Promise((done, fail) => {
    const brief = createServer().once("error", fail);
    brief.listen(0, "127.0.0.1", () => {
      const bound = brief.address();
      brief.close(() => done(typeof bound === "object" && bound ? bound.port : 0));
    });
  });

const inRelease = (name: string): string => join(folder, "city/data/releases/2023Q3", name);

/** The page, as soon as it says what is waited for; what it says in the end where it never does. */
async function page(path: string, awaited: string): Promise<string> {
  let text = "";
  for (let tries = 0; tries < 300 && !text.includes(awaited); tries++) {
    await delay(tries === 0 ? 0 : 400);
    text = await fetch(`${address}${path}`).then(
      (answer) => answer.text(),
      () => "",
    );
  }
  return text;
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "jibao-dev-"));
  writeDemo(join(folder, "city"), generateCity({ quarters: 2, projects: 6 }), "content");
  const document = readFileSync(inRelease("release.json"), "utf8");
  writeFileSync(inRelease("release.json"), document.replace('"published"', '"draft"'));
  const port = await freePort();
  address = `http://127.0.0.1:${port}`;
  const astro = resolve("node_modules/astro/bin/astro.mjs");
  server = spawn(process.execPath, [astro, "dev", "--host", "127.0.0.1", "--port", `${port}`], {
    stdio: "ignore",
    env: {
      ...cleanEnvironment(),
      ASTRO_TELEMETRY_DISABLED: "1",
      JIBAO_DATA: join(folder, "city/data"),
      JIBAO_CONTENT: join(folder, "city/content"),
    },
  });
});
afterAll(async () => {
  const ended = new Promise((done) => server.once("exit", done));
  server.kill("SIGKILL");
  await ended;
  rmSync(folder, { recursive: true, force: true });
});

test("a draft is shown and says that it is one, in both languages; what is published does not", async () => {
  expect(await page("/2023Q3/", "</html>")).toContain(changeStrings.zh.draft.trim());
  expect(await page("/en/2023Q3/", "</html>")).toContain(changeStrings.en.draft.trim());
  expect(await page("/2023Q2/", "</html>")).not.toContain(changeStrings.zh.draft.trim());
});

test("what is changed in the data is on the page, without starting anew", async () => {
  const table = readFileSync(inRelease("projects.csv"), "utf8");
  const [id = "", name = ""] = table.split("\n")[1]?.split(",") ?? [];
  expect(await page(`/projects/${id}/`, "</html>")).toContain(name);
  writeFileSync(inRelease("projects.csv"), table.replace(name, "改了名的产业园"));
  expect(await page(`/projects/${id}/`, "改了名的产业园")).toContain("改了名的产业园");
});
