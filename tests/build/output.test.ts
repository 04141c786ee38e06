import { spawn } from "node:child_process";
import {
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
import { beforeEach, expect, test } from "vitest";
import { exchange } from "../../src/store/exchange.ts";
import { checksumsOf, isIntact, listFiles } from "../../src/store/output-files.ts";
import { withLock } from "../../src/store/output-lock.ts";
import { recoverOutput, overlapOf, replaceOutput, stagingFolder } from "../../src/store/output.ts";

let folder: string;
let output: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "jibao-output-"));
  output = join(folder, "site");
});

function make(path: string, text: string): string {
  mkdirSync(path, { recursive: true });
  writeFileSync(join(path, "index.html"), text);
  return path;
}

const shown = (path = output): string => readFileSync(join(path, "index.html"), "utf8");

/** As on a system that cannot exchange two folders. */
const never = (): boolean => false;

test.for([exchange, never])("the new site takes the place of the old one: %o", (inOneStep) => {
  make(output, "old");
  replaceOutput(make(stagingFolder(output), "new"), output, inOneStep);
  expect(shown()).toBe("new");
  expect(readdirSync(folder)).toEqual(["site"]);
});

test("what cannot be exchanged is replaced in two renames", () => {
  make(output, "old");
  const tried: string[] = [];
  replaceOutput(make(stagingFolder(output), "new"), output, (...paths) => {
    tried.push(...paths.slice(0, 2).map((path) => shown(String(path))));
    return false;
  });
  expect(tried).toEqual(["new", "old"]);
  expect(shown()).toBe("new");
});

test("the first site needs no old one", () => {
  replaceOutput(make(stagingFolder(output), "new"), output);
  expect(shown()).toBe("new");
  expect(readdirSync(folder)).toEqual(["site"]);
});

test("what no build made is not exchanged: a build that died would clear it away", () => {
  mkdirSync(output);
  writeFileSync(join(output, "letter.doc"), "mine");
  const exchanged = (): boolean => {
    throw new Error("exchanged");
  };
  const kept = replaceOutput(make(stagingFolder(output), "new"), output, exchanged);
  expect(readdirSync(kept ?? "")).toEqual(["letter.doc"]);
});

test("without a new site the old one stays", () => {
  make(output, "old");
  expect(() => replaceOutput(join(folder, "absent"), output)).toThrow();
  expect(shown()).toBe("old");
  expect(readdirSync(folder)).toEqual(["site"]);
});

test.for<[string, string[], string | null]>([
  ["while building", ["site", "site-building-11"], "site"],
  ["between the renames", ["site-replaced-11", "site-building-11"], "site-replaced-11"],
  ["before the old one was removed", ["site", "site-replaced-11"], "site"],
  ["after the exchange", ["site", "site-building-11"], "site"],
  ["while the next one cleared up", ["site", "site-discarded-11"], "site"],
  ["before there ever was a site", ["site-building-11"], null],
])("a build that was killed %s leaves a whole site", ([, names, kept]) => {
  for (const name of names) make(join(folder, name), name);
  make(join(folder, "site-building-plan"), "somebody else's");
  recoverOutput(output);
  expect(existsSync(output) ? shown() : null).toBe(kept);
  expect(readdirSync(folder)).toEqual([...(kept ? ["site"] : []), "site-building-plan"]);
});

test.for<[string, string, boolean]>([
  ["a new folder", "site", true],
  ["the project itself", ".", false],
  ["the data", "data", false],
  ["a folder in the data", "data/site", false],
  ["a folder that holds the data", "..", false],
  ["a folder whose name begins alike", "data-site", true],
])("%s may be replaced or not", ([, path, free]) => {
  const sources = [join(folder, "data"), join(folder, "src")];
  expect(overlapOf(join(folder, path), folder, sources) === null).toBe(free);
});

test("what no build made is kept beside the new site, and every time anew", () => {
  for (const number of [1, 2]) {
    mkdirSync(output, { recursive: true });
    writeFileSync(join(output, "letter.doc"), String(number));
    const kept = replaceOutput(make(stagingFolder(output), "new"), output);
    expect(kept).toBe(`${output}-kept-${number}`);
    expect(readFileSync(join(`${output}-kept-${number}`, "letter.doc"), "utf8")).toBe(`${number}`);
    expect(shown()).toBe("new");
    rmSync(output, { recursive: true });
  }
});

test("a file in the output's place is kept as well, an empty folder is not", () => {
  writeFileSync(output, "a file");
  expect(replaceOutput(make(stagingFolder(output), "new"), output)).toBe(`${output}-kept-1`);
  rmSync(output, { recursive: true });
  mkdirSync(output);
  expect(replaceOutput(make(stagingFolder(output), "new"), output)).toBeNull();
});

test("checksums cover every file and notice any change", () => {
  make(output, "a");
  make(join(output, "en"), "b");
  writeFileSync(join(output, "SHA256SUMS"), checksumsOf(output));
  expect(listFiles(output)).toEqual(["SHA256SUMS", "en/index.html", "index.html"]);
  // printf a | sha256sum
  expect(readFileSync(join(output, "SHA256SUMS"), "utf8")).toContain(
    "ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb  index.html\n",
  );
  expect(isIntact(output)).toBe(true);
  writeFileSync(join(output, "index.html"), "c");
  expect(isIntact(output)).toBe(false);
});

test("one action at a time runs under a lock", async () => {
  const log: string[] = [];
  const act = (name: string): Promise<void> =>
    withLock(output, async () => {
      log.push(`${name} begins`);
      await new Promise((resolve) => setTimeout(resolve, 50));
      log.push(`${name} ends`);
    });
  await act("first");
  await act("second");
  expect(log).toEqual(["first begins", "first ends", "second begins", "second ends"]);
  expect(existsSync(`${output}-lock`)).toBe(false);
});

test("a lock is let go when its action fails", async () => {
  await expect(withLock(output, () => Promise.reject(new Error("no")))).rejects.toThrow("no");
  expect(existsSync(`${output}-lock`)).toBe(false);
});

test("the lock of a process that was killed is taken over, that of a living one is waited for", async () => {
  const child = spawn(process.execPath, ["-e", "setInterval(() => {}, 1000)"]);
  mkdirSync(`${output}-lock`);
  writeFileSync(join(`${output}-lock`, "pid"), String(child.pid));
  let waitedFor: number | null = null;
  const done = withLock(
    output,
    () => Promise.resolve("done"),
    (holder) => {
      waitedFor = holder;
      child.kill("SIGKILL");
    },
  );
  expect(await done).toBe("done");
  expect(waitedFor).toBe(child.pid);
});

test("what a process left that was killed while it took the lock is cleared away", async () => {
  const child = spawn(process.execPath, ["-e", ""]);
  await new Promise((resolve) => child.once("exit", resolve));
  for (const name of [`site-lock-${child.pid}`, `site-lock-${child.pid}-released`])
    make(join(folder, name), "dead");
  make(join(folder, `site-lock-${process.ppid}`), "alive");
  make(join(folder, "site-lock-plan"), "somebody else's");
  await withLock(output, () => Promise.resolve());
  expect(readdirSync(folder).sort()).toEqual([`site-lock-${process.ppid}`, "site-lock-plan"]);
});
