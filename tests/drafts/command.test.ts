import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import process from "node:process";
import { afterAll, beforeAll, expect, test } from "vitest";
import { smallDataset } from "../intake/small-dataset.ts";

let root = "";
const project = join(import.meta.dirname, "../..");

function folderOf(name: string, changes: Readonly<Record<string, string>> = {}): string {
  for (const [path, text] of Object.entries({ ...smallDataset, ...changes })) {
    const file = join(root, name, "data", path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  return join(root, name);
}

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), "jibao-new-"));
});
afterAll(() => {
  rmSync(root, { recursive: true, force: true });
});

const run = (folder: string, ...args: string[]) =>
  spawnSync(process.execPath, [join(project, "scripts/new.ts"), ...args], {
    env: {
      PATH: process.env["PATH"],
      JIBAO_DATA: join(folder, "data"),
      JIBAO_CONTENT: join(folder, "content"),
    },
    encoding: "utf8",
  });

test("a quarter is begun once; the second time nothing is touched", () => {
  const folder = folderOf("once");
  const first = run(folder, "2020Q2");
  expect({ status: first.status, stderr: first.stderr }).toEqual({ status: 0, stderr: "" });
  expect(first.stdout).toContain("项目库从 2020Q1 结转");
  expect(first.stdout).toContain("1. 改 projects.csv");
  const register = join(folder, "data/releases/2020Q2/projects.csv");
  writeFileSync(register, "mine");
  const second = run(folder, "2020Q2", "--lang", "en");
  expect(second.status).toBe(2);
  expect(second.stderr).toContain("exists; nothing was changed");
  expect(readFileSync(register, "utf8")).toBe("mine");
});

test("commentary that is there already is not overwritten, and no half quarter is left", () => {
  const folder = folderOf("half");
  mkdirSync(join(folder, "content/quarters"), { recursive: true });
  writeFileSync(join(folder, "content/quarters/2020Q2.en.md"), "mine");
  expect(run(folder, "2020Q2").status).toBe(2);
  expect(existsSync(join(folder, "data/releases/2020Q2"))).toBe(false);
});

test("data with errors: exit 1, and nothing is written", () => {
  const folder = folderOf("errors", { "sources.csv": "id\nS01\n" });
  const { status, stderr } = run(folder, "2020Q2");
  expect(status).toBe(1);
  expect(stderr).toContain("header-missing");
  expect(existsSync(join(folder, "data/releases/2020Q2"))).toBe(false);
});

test.for<string[]>([[], ["2020Q5"], ["2020-1"], ["2020Q2", "--lang", "fr"], ["2020Q2", "--force"]])(
  "wrong usage %j: exit 2",
  (args) => {
    expect(run(folderOf("usage"), ...args).status).toBe(2);
  },
);
