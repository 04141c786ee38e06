import { appendFileSync, readdirSync, renameSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import type { Commit } from "../../src/store/commit.ts";
import { madeHere, noteMade } from "../../src/store/installation.ts";
import { checksumFile, checksumsOf } from "../../src/store/output-files.ts";
import { printRecord, recordOf } from "../../src/store/output-record.ts";
import { temporaryFolder, write } from "../seal/folder.ts";

/** A site is up to date as long as its record is that of today: every kind of input must be in it. */

interface Inputs {
  readonly root: string;
  commit: Commit | null;
  base: string;
  date: string | null;
}

const inputs = [
  "data/releases/2020Q1/projects.csv",
  "data/releases/2020Q1/release.json",
  "data/regions.csv",
  "data/site.json",
  "data/seals/2020Q1.json",
  "data/exceptions.csv",
  "content/quarters/2020Q1.zh.md",
  "content/guide/excel.en.md",
  "content/methodology.zh.md",
  "src/pages/index.astro",
  "src/i18n/frame.ts",
  "src/styles/base.css",
  "src/layouts/page.js",
  "scripts/lib/astro.ts",
  "public/favicon.svg",
  "astro.config.mjs",
  "package.json",
  "package-lock.json",
  "tsconfig.json",
];

function project(): Inputs {
  const root = temporaryFolder();
  write(root, Object.fromEntries(inputs.map((path) => [path, "one\n"])));
  const commit = { hash: "a".repeat(40), date: "2020-05-01T09:00:00+08:00", modified: false };
  return { root, commit, base: "/", date: null };
}

const recordIn = ({ root, commit, base, date }: Inputs): string => {
  const at = (name: string): string => join(root, name);
  const folders = { root, data: at("data"), content: at("content"), public: at("public") };
  return printRecord(recordOf(folders, commit, { base, date }, () => true));
};

type Change = readonly [what: string, change: (inputs: Inputs) => void];

const changes: readonly Change[] = [
  ...inputs.map((path): Change => [path, ({ root }) => appendFileSync(join(root, path), "two\n")]),
  ...["data/targets.csv", "content/about.zh.md", "src/new.ts", "scripts/new.ts", "public/a"].map(
    (path): Change => [`${path}, new`, ({ root }) => write(root, { [path]: "" })],
  ),
  ["a deleted table", ({ root }) => rmSync(join(root, "data/regions.csv"))],
  [
    "a renamed page",
    ({ root }) =>
      renameSync(join(root, "src/pages/index.astro"), join(root, "src/pages/home.astro")),
  ],
  [
    "another commit",
    (all) => {
      all.commit = { hash: "b".repeat(40), date: "2020-05-01T09:00:00+08:00", modified: false };
    },
  ],
  [
    "a commit with changes",
    (all) => {
      all.commit = all.commit && { ...all.commit, modified: true };
    },
  ],
  [
    "no commit",
    (all) => {
      all.commit = null;
    },
  ],
  [
    "the path of the site",
    (all) => {
      all.base = "/reports/";
    },
  ],
  [
    "the moment of the build",
    (all) => {
      all.date = "2020-05-02";
    },
  ],
];

test.for(changes)("%s: another record", ([, change]) => {
  const all = project();
  const before = recordIn(all);
  expect(recordIn(all)).toBe(before);
  change(all);
  expect(recordIn(all)).not.toBe(before);
});

test("a record names no folder of the machine", () => {
  const all = project();
  expect(recordIn(all)).not.toContain(dirname(all.root));
  expect(recordIn({ ...project(), commit: all.commit })).toBe(recordIn(all));
});

test("a site is known wherever it stands, until it or the installation changes", () => {
  const { root } = project();
  const site = join(root, "site");
  write(root, { "site/index.html": "a", "node_modules/.package-lock.json": "{}" });
  write(root, { [`site/${checksumFile}`]: checksumsOf(site) });
  expect(madeHere(root, site)).toBe(false);
  noteMade(root, site);
  expect(madeHere(root, site)).toBe(true);
  renameSync(site, join(root, "moved"));
  expect(madeHere(root, join(root, "moved"))).toBe(true);
  appendFileSync(join(root, "node_modules/.package-lock.json"), "\n");
  expect(madeHere(root, join(root, "moved"))).toBe(false);
});

test("where nothing can be noted a site is not known, and nothing fails", () => {
  const { root } = project();
  write(root, { "node_modules/.cache": "a file", "site/index.html": "a" });
  noteMade(root, join(root, "site"));
  expect(madeHere(root, join(root, "site"))).toBe(false);
  expect(readdirSync(join(root, "node_modules"))).toEqual([".cache"]);
});
