import { appendFileSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { sealReleases } from "../../scripts/lib/sealing.ts";
import type { Problem } from "../../src/domain/problem.ts";
import { loadDataset } from "../../src/store/data.ts";
import { sealProblems } from "../../src/store/seals.ts";
import { smallFolder } from "./folder.ts";

/** Every way of changing what was published, and what the check says of it. */

const problemsOf = async (data: string): Promise<Problem[]> => {
  const { dataset } = await loadDataset(data);
  return sealProblems({ data, dataset });
};

const edit = (path: string, change: (text: string) => string): void =>
  writeFileSync(path, change(readFileSync(path, "utf8")));

const inSealed =
  (name: string, change: (text: string) => string) =>
  (data: string): void =>
    edit(join(data, "releases/2020Q1", name), change);

type Case = readonly [what: string, tamper: (data: string) => void, codes: readonly string[]];

const cases: readonly Case[] = [
  [
    "a value",
    inSealed("projects.csv", (text) => text.replace("2500.5", "2500.6")),
    ["seal-input releases/2020Q1/projects.csv", "seal-figure releases/2020Q1"],
  ],
  [
    "a word that enters no figure",
    inSealed("projects.csv", (text) => text.replace("甲区产业园", "甲区产业新园")),
    ["seal-input releases/2020Q1/projects.csv"],
  ],
  [
    "the order of rows",
    inSealed("projects.csv", (text) => {
      const [head, first, second] = text.split("\n");
      return [head, second, first, ""].join("\n");
    }),
    ["seal-input releases/2020Q1/projects.csv"],
  ],
  [
    "the line ends",
    inSealed("projects.csv", (text) => text.replaceAll("\n", "\r\n")),
    ["seal-input releases/2020Q1/projects.csv"],
  ],
  [
    "a byte order mark",
    inSealed("published.csv", (text) => `\uFEFF${text}`),
    ["seal-input releases/2020Q1/published.csv"],
  ],
  [
    "the date of publication",
    inSealed("release.json", (text) => text.replace("2020-04-20", "2020-04-21")),
    ["seal-input releases/2020Q1/release.json"],
  ],
  [
    "a file that is deleted",
    (data) => rmSync(join(data, "releases/2020Q1/published.csv")),
    ["seal-input releases/2020Q1/published.csv"],
  ],
  [
    "a file that is added",
    (data) => writeFileSync(join(data, "releases/2020Q1/scores.csv"), "event,region\n"),
    ["seal-input releases/2020Q1/scores.csv"],
  ],
  [
    "a file that is renamed",
    (data) =>
      renameSync(
        join(data, "releases/2020Q1/published.csv"),
        join(data, "releases/2020Q1/figures.csv"),
      ),
    ["seal-input releases/2020Q1/figures.csv", "seal-input releases/2020Q1/published.csv"],
  ],
  [
    "a release that becomes a draft again",
    inSealed("release.json", (text) => text.replace('"published"', '"draft"')),
    ["seal-input releases/2020Q1/release.json", "seal-release releases/2020Q1"],
  ],
  [
    "a release that is deleted",
    (data) => rmSync(join(data, "releases/2020Q1"), { recursive: true }),
    ["seal-release releases/2020Q1"],
  ],
  [
    "a release that is deleted with its seal",
    (data) => {
      rmSync(join(data, "releases/2020Q1"), { recursive: true });
      rmSync(join(data, "seals/2020Q1.json"));
    },
    ["seal-chain seals/2020Q2.json"],
  ],
  [
    "a seal that is rewritten to fit changed data",
    (data) => {
      appendFileSync(join(data, "releases/2020Q1/projects.csv"), "\n");
      rmSync(join(data, "seals/2020Q1.json"));
    },
    ["seal-chain seals/2020Q2.json", "seal-missing releases/2020Q1"],
  ],
  [
    "a hash in a seal",
    (data) =>
      edit(join(data, "seals/2020Q1.json"), (text) =>
        text.replace(/("projects\.csv": ")./, (_, head: string) => `${head}x`),
      ),
    [
      "seal-chain seals/2020Q2.json",
      "seal-missing releases/2020Q1",
      "seal-unreadable seals/2020Q1.json",
    ],
  ],
  [
    "a shared table that changes a published figure",
    (data) =>
      edit(join(data, "categories.csv"), (text) =>
        text
          .replace("Below 100 million,0,10000", "Below 100 million,0,5000")
          .replace("more,10000,", "more,5000,"),
      ),
    ["seal-figure releases/2020Q1", "seal-figure releases/2020Q2"],
  ],
];

test.for(cases)("%s is caught", async ([, tamper, wanted]) => {
  const settings = smallFolder();
  expect(await sealReleases(settings, [])).toEqual(["2020Q1", "2020Q2"]);
  expect(await problemsOf(settings.data)).toEqual([]);
  tamper(settings.data);
  const found = await problemsOf(settings.data);
  const said = [...new Set(found.map(({ code, file }) => `${code} ${file}`))].sort();
  for (const one of wanted) expect(said).toContain(one);
  expect(said.filter((one) => !one.startsWith("seal-figure"))).toEqual(
    wanted.filter((one) => !one.startsWith("seal-figure")),
  );
  for (const { message, hint } of found)
    for (const words of [message.zh, message.en, hint.zh, hint.en]) expect(words).not.toBe("");
});

test("what changed is named: the figure, what it was and what it is, and how to go on", async () => {
  const settings = smallFolder();
  await sealReleases(settings, []);
  inSealed("projects.csv", (text) => text.replace("2500.5", "3000"))(settings.data);
  const found = await problemsOf(settings.data);
  const rate = found.find(({ record }) => record === "completion_rate");
  expect(rate?.message.zh).toBe(
    "2020Q1 已封存，发布过的数字变了：completion_rate，发布时 25.005 % (1/2)，现在 30 % (1/2)，同一指标共 5 处",
  );
  expect(rate?.hint.en).toContain("npm run revise -- 2020Q1 --type correction");
});

test("a folder without seals is left in peace; with one, a release without is a warning", async () => {
  const settings = smallFolder();
  expect(await problemsOf(settings.data)).toEqual([]);
  await sealReleases(settings, ["2020Q1"]);
  expect(await problemsOf(settings.data)).toMatchObject([
    { severity: "warning", code: "seal-missing", file: "releases/2020Q2" },
  ]);
});

test("data with errors are compared by their bytes all the same", async () => {
  const settings = smallFolder();
  await sealReleases(settings, []);
  inSealed("projects.csv", (text) => text.replace("2500.5", "约2500"))(settings.data);
  expect(await problemsOf(settings.data)).toMatchObject([{ code: "seal-input" }]);
});

test("a release is sealed once", async () => {
  const settings = smallFolder();
  await sealReleases(settings, []);
  expect(await sealReleases(settings, [])).toEqual([]);
  await expect(sealReleases(settings, ["2020Q1"])).rejects.toThrow("2020Q1 已经封存");
  await expect(sealReleases(settings, ["2021Q1"])).rejects.toThrow("没有已发布的 2021Q1");
});
