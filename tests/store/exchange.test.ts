import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { beforeEach, expect, test } from "vitest";
import { canExchange, exchange, toolsOf, type Tool } from "../../src/store/exchange.ts";

let folder: string;
let paths: readonly [string, string];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "jibao-exchange-"));
  // Names in which a shell or an option would see something else.
  paths = [join(folder, "-站点 $(x)"), join(folder, "312")];
  for (const [i, path] of paths.entries()) {
    mkdirSync(path);
    writeFileSync(join(path, "index.html"), `site ${i}`);
  }
});

const shown = (): string[] => paths.map((path) => readFileSync(join(path, "index.html"), "utf8"));
const linux = process.platform === "linux";
const here = toolsOf(process.platform, process.arch);

/** Programs that answer like one that has done it, or that is not there, and do nothing. */
const useless: readonly Tool[] = [["true"], ["false"], ["no-such-program-7f3a"]];

test("two folders exchange their names where the system has the call, else stay as they are", () => {
  expect(exchange(...paths)).toBe(linux);
  expect(shown()).toEqual(linux ? ["site 1", "site 0"] : ["site 0", "site 1"]);
  expect(exchange(...paths)).toBe(linux);
  expect(shown()).toEqual(["site 0", "site 1"]);
});

test("each tool exchanges or leaves everything as it was, and on Linux one of them can", () => {
  const done = here.map((tool) => {
    const before = shown();
    const could = exchange(...paths, [tool]);
    expect(shown()).toEqual(could ? before.toReversed() : before);
    return could;
  });
  expect(done.includes(true)).toBe(linux);
});

test("tools that cannot are passed over", () => {
  expect(exchange(...paths, [...useless, ...here])).toBe(linux);
  expect(shown()).toEqual(linux ? ["site 1", "site 0"] : ["site 0", "site 1"]);
});

test("without a tool that can, nothing is touched and the answer is no", () => {
  for (const tools of [[], useless]) {
    expect(exchange(...paths, tools)).toBe(false);
    expect(shown()).toEqual(["site 0", "site 1"]);
  }
});

test("a folder that is not there is no exchange", () => {
  expect(() => exchange(join(folder, "absent"), paths[1])).toThrow("ENOENT");
  expect(existsSync(join(folder, "absent"))).toBe(false);
});

test("only Linux has the call, on machines whose number for it is known", () => {
  expect(toolsOf("darwin", "arm64")).toEqual([]);
  expect(toolsOf("win32", "x64")).toEqual([]);
  // include/uapi/asm-generic/unistd.h and arch/x86/entry/syscalls/syscall_64.tbl of the kernel
  expect(toolsOf("linux", "x64").map((tool) => tool.at(-1))).toEqual(["--", "316"]);
  expect(toolsOf("linux", "arm64").map((tool) => tool.at(-1))).toEqual(["--", "276"]);
  expect(toolsOf("linux", "s390x").map(([program]) => program)).toEqual(["mv"]);
});

test("whether it can be done is tried, and the trial leaves nothing", () => {
  expect(canExchange(folder)).toBe(exchange(...paths));
  expect(readdirSync(folder)).toHaveLength(2);
});
