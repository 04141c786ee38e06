import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { readConfig } from "../../src/store/config.ts";
import { loadDataset, readDataFiles, scanDataFolder } from "../../src/store/data.ts";
import { smallDataset } from "../intake/small-dataset.ts";

let root = "";
let folder = "";

const put = (path: string, text: string): void => {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
};

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "jibao-data-"));
  folder = join(root, "data");
  for (const [path, text] of Object.entries(smallDataset)) put(path, text);
});
afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

const told = async (): Promise<string[]> =>
  (await loadDataset(folder)).problems.map(
    ({ severity, code, file }) => `${severity} ${code} ${file}`,
  );

test("folders come from the environment, or have their defaults", () => {
  expect(readConfig({}, "/city")).toEqual({
    data: "/city/data",
    content: "/city/content",
    out: "/city/dist",
    date: null,
  });
  expect(readConfig({ JIBAO_DATA: "d", JIBAO_CONTENT: "/c", JIBAO_OUT: " " }, "/city")).toEqual({
    data: "/city/d",
    content: "/c",
    out: "/city/dist",
    date: null,
  });
  expect(readConfig({ JIBAO_DATE: "2020-04-20" }, "/city").date).toBe("2020-04-20");
  expect(() => readConfig({ JIBAO_DATE: "2020-04" }, "/city")).toThrow("JIBAO_DATE");
});

test("a data folder is loaded", async () => {
  const { dataset, problems } = await loadDataset(folder);
  expect(problems).toEqual([]);
  expect(dataset?.releases.map(({ id }) => id)).toEqual(["2020Q1"]);
});

test("only files that the contract knows are read, in a fixed order", async () => {
  put("README.md", "x");
  put("releases/2020Q1/README.zh.md", "x");
  put(".git/config", "x");
  put("releases/.DS_Store", "x");
  expect([...(await readDataFiles(folder)).keys()]).toEqual(Object.keys(smallDataset).sort());
  expect(await told()).toEqual([]);
});

test("a file or folder that nothing reads is a warning", async () => {
  put("project.csv", "x");
  put("old/regions.csv", "x");
  put("releases/2020Q1/backup/projects.csv", "x");
  expect(await told()).toEqual([
    "warning file-unknown old",
    "warning file-unknown project.csv",
    "warning file-unknown releases/2020Q1/backup",
  ]);
});

test("a folder that is not there is one problem", async () => {
  folder = join(root, "nowhere");
  expect(await told()).toEqual(["error file-missing ."]);
});

test("a directory in place of a file is a problem, not a crash", async () => {
  rmSync(join(folder, "regions.csv"));
  mkdirSync(join(folder, "regions.csv"));
  expect(await told()).toContain("error file-unreadable regions.csv");
  expect(await told()).not.toContain("error file-missing regions.csv");
});

test.for<[string, () => void]>([
  ["leaves the folder", () => symlinkSync("../secret.csv", join(folder, "targets.csv"))],
  [
    "is absolute and leaves the folder",
    () => symlinkSync("/etc/hostname", join(folder, "targets.csv")),
  ],
  ["leads nowhere", () => symlinkSync("gone.csv", join(folder, "targets.csv"))],
  ["leads to itself", () => symlinkSync("targets.csv", join(folder, "targets.csv"))],
])("a link that %s is a problem", async ([, link]) => {
  writeFileSync(join(root, "secret.csv"), "x");
  link();
  const { files } = await scanDataFolder(folder);
  expect(files.has("targets.csv")).toBe(false);
  expect(await told()).toEqual(["error file-unreadable targets.csv"]);
});

test("a release folder that is a link out of the data folder is not entered", async () => {
  mkdirSync(join(root, "2020Q2"));
  symlinkSync("../../2020Q2", join(folder, "releases/2020Q2"));
  expect(await told()).toEqual(["error file-unreadable releases/2020Q2"]);
});

test("a link inside the folder is followed", async () => {
  rmSync(join(folder, "sources.csv"));
  put("releases/.sources", smallDataset["sources.csv"] ?? "");
  symlinkSync("releases/.sources", join(folder, "sources.csv"));
  expect(await told()).toEqual([]);
});

test("a pipe is not waited for", async () => {
  execFileSync("mkfifo", [join(folder, "targets.csv")]);
  expect(await told()).toEqual(["error file-unreadable targets.csv"]);
});
