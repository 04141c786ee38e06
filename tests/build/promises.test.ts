import { spawn } from "node:child_process";
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { beforeAll, beforeEach, expect, test } from "vitest";
import { checksumsOf, isIntact, listFiles } from "../../src/store/output-files.ts";
import { builtSite, cleanEnvironment, runScript, type Finished } from "../support/site.ts";

/** What the build promises whatever is in data/ or content/, tried on copies of the real site. */

let good: string;
beforeAll(async () => {
  good = (await builtSite()).folder;
});

let folder: string;
let settings: Record<string, string>;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "jibao-build-"));
  cpSync("data", join(folder, "data"), { recursive: true });
  if (existsSync("content")) cpSync("content", join(folder, "content"), { recursive: true });
  settings = {
    JIBAO_DATA: join(folder, "data"),
    JIBAO_CONTENT: join(folder, "content"),
    JIBAO_OUT: join(folder, "site"),
    JIBAO_LANG: "en",
  };
});

const build = (...parameters: string[]): Promise<Finished> =>
  runScript("scripts/build.ts", parameters, settings);
const inData = (path: string): string => join(folder, "data", path);
const releases = (): string[] => readdirSync(inData("releases")).sort();
const lastRelease = (): string => `releases/${releases().at(-1) ?? ""}`;

function breakFile(path: string, change: (text: string) => string | Buffer): void {
  const text = existsSync(path) ? readFileSync(path, "utf8") : "";
  mkdirSync(join(path, ".."), { recursive: true });
  writeFileSync(path, change(text));
}

const damages: readonly (readonly [string, RegExp, () => void])[] = [
  ["a cell", /regions\.csv/, () => appendFileSync(inData("regions.csv"), "42x,坏,坏\n")],
  ["a quote", /sources\.csv/, () => appendFileSync(inData("sources.csv"), '"open,quote\n')],
  [
    "bytes",
    /categories\.csv/,
    () => writeFileSync(inData("categories.csv"), Buffer.alloc(99, 255)),
  ],
  ["no site.json", /site\.json/, () => rmSync(inData("site.json"))],
  [
    "a broken site.json",
    /site\.json/,
    () => breakFile(inData("site.json"), (text) => text.slice(9)),
  ],
  [
    "a site.json that says nothing",
    /site\.json/,
    () => breakFile(inData("site.json"), () => "null"),
  ],
  ["no releases", /releases/, () => rmSync(inData("releases"), { recursive: true })],
  [
    "a broken release.json",
    /release\.json/,
    () => breakFile(inData(`${lastRelease()}/release.json`), () => "{"),
  ],
  [
    "an empty projects.csv",
    /projects\.csv/,
    () => breakFile(inData(`${lastRelease()}/projects.csv`), () => ""),
  ],
  ["no data at all", /data/, () => rmSync(join(folder, "data"), { recursive: true })],
  [
    "commentary for no quarter",
    /2020Q9/,
    () => breakFile(join(folder, "content/quarters/2020Q9.zh.md"), () => "# 一\n"),
  ],
  [
    "commentary with a script",
    /2020Q1\.zh\.md/,
    () =>
      breakFile(
        join(folder, "content/quarters/2020Q1.zh.md"),
        (text) => `${text}\n<script>x()</script>\n`,
      ),
  ],
  [
    "commentary in another encoding",
    /2020Q1\.zh\.md/,
    () =>
      breakFile(join(folder, "content/quarters/2020Q1.zh.md"), () =>
        Buffer.from([0xff, 0xfe, 0x81]),
      ),
  ],
];

test.for(damages)(
  "%s: problems, exit code 1, and the old site untouched",
  async ([, named, damage]) => {
    cpSync(good, join(folder, "site"), { recursive: true });
    damage();
    const { code, out, err } = await build();
    expect(`${out}${err}`).toMatch(named);
    expect(err).not.toMatch(/\n\s+at .*:\d+/);
    expect(err).not.toContain("JIBAO_DEBUG");
    expect(code).toBe(1);
    expect(checksumsOf(join(folder, "site"))).toBe(checksumsOf(good));
    expect(readdirSync(folder).filter((name) => name.startsWith("site"))).toEqual(["site"]);
  },
);

test("a first build that fails leaves nothing", async () => {
  rmSync(inData("site.json"));
  expect((await build()).code).toBe(1);
  expect(readdirSync(folder).filter((name) => name.startsWith("site"))).toEqual([]);
});

test("npm start does not serve what the check refuses", async () => {
  rmSync(inData("site.json"));
  const { code, err } = await runScript("scripts/start.ts", [], settings);
  expect([code, err.includes("site.json")]).toEqual([1, true]);
});

test.for<[string, string[], string]>([
  ["an unknown option", ["--fast"], "--fast"],
  ["a word", ["now"], "now"],
])("%s is wrong usage", async ([, parameters, named]) => {
  const { code, err } = await build(...parameters);
  expect([code, err.includes(named)]).toEqual([2, true]);
});

test.for<[string, string]>([
  ["the data", "data"],
  ["a folder in the data", "data/site"],
  ["a folder that holds everything", "."],
])("%s cannot be the output", async ([, path]) => {
  settings["JIBAO_OUT"] = join(folder, path);
  const { code } = await build();
  expect(code).toBe(2);
  expect(existsSync(inData("site.json"))).toBe(true);
});

test("two builds at once, in other places, time zones and languages, give the same bytes", async () => {
  const [first, second] = await Promise.all(
    (
      [
        ["one", { TZ: "America/St_Johns", LC_ALL: "C" }],
        ["two", { TZ: "Asia/Shanghai", LC_ALL: "zh_CN.UTF-8" }],
      ] as const
    ).map(async ([name, machine]) => {
      const output = join(folder, name);
      const { code, err } = await runScript("scripts/build.ts", [], {
        ...settings,
        ...machine,
        JIBAO_OUT: output,
      });
      expect(err).toBe("");
      expect(code).toBe(0);
      return checksumsOf(output);
    }),
  );
  expect(first).toBe(second);
});

test("a build whose inputs have not changed starts nothing and changes nothing", async () => {
  cpSync(good, join(folder, "site"), { recursive: true });
  const { code, out } = await runScript("scripts/build.ts", [], {
    JIBAO_OUT: join(folder, "site"),
    JIBAO_LANG: "en",
  });
  expect([code, out.includes("up to date")]).toEqual([0, true]);
});

test("a site that somebody touched is built again", async () => {
  cpSync(good, join(folder, "site"), { recursive: true });
  appendFileSync(join(folder, "site", "index.html"), "touched");
  expect((await build()).code).toBe(0);
  expect(readFileSync(join(folder, "site", "index.html"), "utf8")).not.toContain("touched");
});

test("a draft changes no byte of the site", async () => {
  expect((await build()).code).toBe(0);
  const before = checksumsOf(join(folder, "site"));
  const draft = inData("releases/2039Q1");
  mkdirSync(draft);
  writeFileSync(
    join(draft, "release.json"),
    JSON.stringify({
      quarter: "2039Q1",
      revision: 1,
      status: "draft",
      published_on: "2039-04-20",
      kind: "final",
      register: true,
    }),
  );
  writeFileSync(
    join(draft, "projects.csv"),
    "id,name,region,status,total_investment_wan\nDRAFT-1,尚未公布的保密大桥,420302,unstarted,123456\n",
  );
  rmSync(join(folder, "site"), { recursive: true });
  const { code, err } = await build();
  expect(err).toBe("");
  expect(code).toBe(0);
  expect(checksumsOf(join(folder, "site"))).toBe(before);
  for (const path of listFiles(join(folder, "site")))
    expect(readFileSync(join(folder, "site", path), "utf8")).not.toContain("2039Q1");
});

test("a site below a path holds together", async () => {
  expect((await build("--base", "reports")).code).toBe(0);
  const home = readFileSync(join(folder, "site", "index.html"), "utf8");
  expect(home).toContain('href="/reports/en/"');
  expect([...home.matchAll(/ href="(\/[^"]*)"/g)].map(([, href = ""]) => href)).toSatisfy(
    (links: string[]) => links.every((href) => href.startsWith("/reports/")),
  );
});

test.for([200, 700, 1200, 2500, 4000, 6000])(
  "killed after %i ms, a build leaves the old site or the new one",
  async (milliseconds) => {
    cpSync(good, join(folder, "site"), { recursive: true });
    appendFileSync(join(folder, "site", "index.html"), "old");
    writeFileSync(join(folder, "site", "SHA256SUMS"), checksumsOf(join(folder, "site")));
    const child = spawn(process.execPath, ["scripts/build.ts"], {
      env: { ...cleanEnvironment(), ...settings },
      stdio: "ignore",
      detached: true,
    });
    const ended = new Promise((resolve) => child.once("exit", resolve));
    await Promise.race([delay(milliseconds), ended]);
    if (child.exitCode === null && child.pid !== undefined) process.kill(-child.pid, "SIGKILL");
    await ended;
    expect(isIntact(join(folder, "site"))).toBe(true);
    expect((await build()).code).toBe(0);
    expect(readdirSync(folder).filter((name) => name.startsWith("site"))).toEqual(["site"]);
  },
);
