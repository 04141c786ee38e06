import { execFileSync } from "node:child_process";
import { appendFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { againstCommit } from "../../scripts/lib/differences.ts";
import { recordProgram, sealReleases } from "../../scripts/lib/sealing.ts";
import type { Settings } from "../../scripts/lib/settings.ts";
import { verification } from "../../scripts/lib/site-verification.ts";
import { lossesOf } from "../../src/changes/difference.ts";
import { downloadFiles, type DownloadFile } from "../../src/downloads/files.ts";
import { indicatorIds, registry } from "../../src/indicators/registry.ts";
import { sha256 } from "../../src/seal/seal.ts";
import { readCommit } from "../../src/store/commit.ts";
import { loadDataset } from "../../src/store/data.ts";
import { checksumFile, checksumsOf } from "../../src/store/output-files.ts";
import { printRecord, programFiles, recordFile, recordOf } from "../../src/store/output-record.ts";
import { changedDownloads, readSeals, sealProblems } from "../../src/store/seals.ts";
import { smallFolder, write } from "../seal/folder.ts";

/** What only a repository can tell: seals that were taken back, losses since a commit, a site's commit. */

const git = (root: string, ...parameters: string[]): void => {
  execFileSync(
    "git",
    ["-c", "user.name=Test", "-c", "user.email=test@example.org", ...parameters],
    {
      cwd: root,
      stdio: "ignore",
    },
  );
};

function commitAll(root: string): void {
  git(root, "add", "-A");
  git(root, "commit", "-q", "-m", "x");
}

/** A repository with a program, a page and two sealed quarters. */
async function repository(): Promise<Settings> {
  const settings = smallFolder();
  const program = Object.fromEntries(programFiles.map((name) => [name, `${name}\n`]));
  write(settings.root, {
    ...program,
    "src/a.ts": "1;\n",
    "public/favicon.svg": "<svg/>\n",
    "content/quarters/2020Q1.zh.md": "一句话。\n",
  });
  await sealReleases(settings, []);
  git(settings.root, "init", "-q", "-b", "main");
  commitAll(settings.root);
  return settings;
}

const codes = async ({ data }: Settings): Promise<string[]> => {
  const { dataset } = await loadDataset(data);
  return sealProblems({ data, dataset }).map(({ code, file }) => `${code} ${file}`);
};

test("the last release cannot vanish with its seal, nor a seal be made anew", async () => {
  const settings = await repository();
  expect(await codes(settings)).toEqual([]);
  rmSync(join(settings.data, "releases/2020Q2"), { recursive: true });
  rmSync(join(settings.data, "seals/2020Q2.json"));
  expect(await codes(settings)).toEqual(["seal-removed seals/2020Q2.json"]);
});

test("a seal made anew for changed data is caught", async () => {
  const settings = await repository();
  const path = join(settings.data, "releases/2020Q2/projects.csv");
  writeFileSync(path, readFileSync(path, "utf8").replace(",5000,", ",6000,"));
  rmSync(join(settings.data, "seals/2020Q2.json"));
  await sealReleases(settings, []);
  expect(await codes(settings)).toEqual(["seal-removed seals/2020Q2.json"]);
});

test("a record of the program's change cannot be removed once it is committed", async () => {
  const settings = await repository();
  const path = join(settings.data, "seals/2020Q1.json");
  const categories = join(settings.data, "categories.csv");
  const text = readFileSync(categories, "utf8");
  const bands = text.replace("0,10000", "0,5000").replace("more,10000,", "more,5000,");
  const before = readFileSync(path, "utf8");
  writeFileSync(categories, bands);
  const reason = { zh: "分档调整", en: "New bands" };
  expect(await recordProgram(settings, [], reason)).toEqual(["2020Q1", "2020Q2"]);
  expect(await codes(settings)).toEqual([]);
  expect(readSeals(settings.data).seals.get("2020Q1")?.records[0]?.reason).toEqual(reason);
  commitAll(settings.root);
  writeFileSync(path, before);
  writeFileSync(categories, text);
  expect(await codes(settings)).toContain("seal-removed seals/2020Q1.json");
});

test("what is deleted since a commit is told, values and commentary", async () => {
  const settings = await repository();
  const path = join(settings.data, "releases/2020Q2/projects.csv");
  writeFileSync(path, readFileSync(path, "utf8").replace(",5000,", ",,"));
  rmSync(join(settings.content, "quarters/2020Q1.zh.md"));
  const { changes, files } = lossesOf(await againstCommit(settings, "main"));
  expect(files).toEqual(["quarters/2020Q1.zh.md"]);
  expect(changes).toMatchObject([
    { kind: "value", record: "P1 · 甲区产业园", column: "completed_ytd_wan", before: "5000" },
  ]);
  await expect(againstCommit(settings, "nowhere")).rejects.toThrow("nowhere");
  await expect(againstCommit(settings, "--all")).rejects.toThrow("--all");
});

/** The downloads of a site below `base`, as its build writes them. */
async function downloadsOf(settings: Settings, base: string): Promise<DownloadFile[]> {
  const { dataset } = await loadDataset(settings.data);
  if (!dataset) throw new Error("the data have errors");
  return downloadFiles({
    dataset,
    indicator: (id) => registry[id]?.label ?? null,
    releases: dataset.releases,
    latest: dataset.releases,
    indicators: indicatorIds,
    site: new URL(base, dataset.site.url).href,
  });
}

/** A site as a build leaves it: its record, its downloads, its checksums. */
function siteWith(
  settings: Settings,
  base: string,
  downloads: readonly Pick<DownloadFile, "path" | "bytes">[],
): string {
  const site = join(settings.root, "..", `site-of-${settings.root.split("/").at(-1) ?? ""}`);
  const commit = readCommit(settings.root, ["."]);
  for (const { path, bytes } of downloads) {
    mkdirSync(dirname(join(site, "data", path)), { recursive: true });
    writeFileSync(join(site, "data", path), bytes);
  }
  writeFileSync(join(site, "index.html"), "<p>x</p>");
  writeFileSync(
    join(site, recordFile),
    printRecord(recordOf(settings, commit, { ...settings, base }, () => true)),
  );
  writeFileSync(join(site, checksumFile), checksumsOf(site));
  return site;
}

test("a published folder is held against its commit: inputs, program, sealed files, later changes", async () => {
  const settings = await repository();
  const files = await downloadsOf(settings, "/");
  const emptied = files.map(({ path }) => ({ path, bytes: new Uint8Array() }));
  const site = siteWith(settings, "/", emptied);
  try {
    const isSealed = (fault: string): boolean => fault.endsWith("和封存的不一样");
    const faults = async (): Promise<readonly string[]> =>
      (await verification(settings, site)).faults;
    const downloads = [...readSeals(settings.data).seals.values()].flatMap((seal) =>
      Object.keys(seal.downloads),
    );
    expect(await faults()).toEqual(downloads.map((path) => `data/${path} 和封存的不一样`));
    const gone = (isShown: boolean) =>
      changedDownloads(
        settings.data,
        () => null,
        () => isShown,
      );
    expect(gone(true)).toHaveLength(downloads.length);
    expect(gone(false)).toEqual([]);

    appendFileSync(join(site, "index.html"), "x");
    expect((await faults()).filter((fault) => !isSealed(fault))).toEqual([
      "文件和 SHA256SUMS 不一致：生成之后有文件改动、增加或缺少",
    ]);
    writeFileSync(join(site, checksumFile), checksumsOf(site));

    write(settings.root, { "data/sources.csv": "id,title\nS01,甲\nS02,乙\n", "src/a.ts": "2;\n" });
    commitAll(settings.root);
    const later = await verification(settings, site, "HEAD");
    expect(later.faults.filter((fault) => !isSealed(fault))).toEqual([
      `网站由 ${(await verification(settings, site)).commit} 生成，不是 ${later.commit}`,
      "data/sources.csv 和提交里的不一样",
      "程序和提交里的不一样",
    ]);
    await expect(verification(settings, settings.data)).rejects.toThrow("没有 build.json");
    await expect(verification(settings, site, "nowhere")).rejects.toThrow("nowhere");
  } finally {
    rmSync(site, { recursive: true, force: true });
  }
});

test.for(["/", "/jibao/"])(
  "a site at %s has the sealed downloads, whatever address they name",
  async (base) => {
    const settings = await repository();
    const files = await downloadsOf(settings, base);
    const site = siteWith(settings, base, files);
    try {
      const sealed = [...readSeals(settings.data).seals.values()].flatMap(({ downloads }) =>
        Object.entries(downloads),
      );
      const sealedHash = new Map(sealed);
      const others = files.filter(
        ({ path, bytes }) => sealedHash.has(path) && sealedHash.get(path) !== sha256(bytes),
      );
      // Only below a folder do workbooks and descriptors have other bytes than the sealed ones.
      expect(others.length > 0).toBe(base !== "/");
      expect(others.some(({ format }) => format === "csv")).toBe(false);
      expect(await verification(settings, site)).toMatchObject({ base, faults: [] });

      const book = files.find(({ path }) => path === "2020Q1.xlsx");
      appendFileSync(join(site, "data", book?.path ?? ""), "x");
      rmSync(join(site, "data/2020Q1/projects.csv"));
      writeFileSync(join(site, checksumFile), checksumsOf(site));
      expect((await verification(settings, site)).faults).toEqual([
        "data/2020Q1.xlsx 和封存的不一样",
        "data/2020Q1/projects.csv 和封存的不一样",
      ]);
    } finally {
      rmSync(site, { recursive: true, force: true });
    }
  },
);

test("data that changed after they were sealed are not excused by the address", async () => {
  const settings = await repository();
  const path = join(settings.data, "releases/2020Q2/projects.csv");
  writeFileSync(path, readFileSync(path, "utf8").replace(",5000,", ",6000,"));
  commitAll(settings.root);
  const site = siteWith(settings, "/jibao/", await downloadsOf(settings, "/jibao/"));
  try {
    const { faults } = await verification(settings, site);
    expect(faults).toContain("data/2020Q2.xlsx 和封存的不一样");
    expect(faults).toContain("data/2020Q2/projects.csv 和封存的不一样");
    expect(faults.filter((fault) => fault.includes("2020Q1"))).toEqual([]);
  } finally {
    rmSync(site, { recursive: true, force: true });
  }
});
