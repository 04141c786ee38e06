import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { expect, test } from "vitest";
import { checklist, publish } from "../../scripts/lib/publishing.ts";
import { makeRevision, printDocument } from "../../scripts/lib/revising.ts";
import { sealReleases } from "../../scripts/lib/sealing.ts";
import type { Settings } from "../../scripts/lib/settings.ts";
import { draftStrings } from "../../src/i18n/drafts.ts";
import { loadDataset } from "../../src/store/data.ts";
import { sealProblems } from "../../src/store/seals.ts";
import { smallFolder, write } from "../seal/folder.ts";

/** From a sealed quarter to its revision: nothing is published while the checklist has an open item. */

const request = {
  quarter: "2020Q1",
  type: "correction",
  reason: { zh: "甲区少报", en: "Jia District had reported too little" },
  on: "2020-12-10T09:00:00+08:00",
} as const;

const on = request.on;
const page =
  "---\ntitle: 项目开工\nsummary: 项目开工情况。\npoints:\n  - 项目开工。\n---\n\n没有数字的一句话。\n";

const document = (settings: Settings, id: string): unknown =>
  JSON.parse(readFileSync(join(settings.data, "releases", id, "release.json"), "utf8"));

function withTexts(settings: Settings): void {
  for (const language of ["zh", "en"])
    write(settings.content, {
      [`quarters/2020Q1.${language}.md`]: page,
      [`methodology.${language}.md`]: "# 方法\n\n一句话。\n",
    });
}

function correct(settings: Settings): void {
  const path = "releases/2020Q1-r2/projects.csv";
  const text = readFileSync(join(settings.data, path), "utf8");
  write(settings.data, { [path]: text.replace("2500.5", "3000") });
}

test("a revision is a copy of the latest version, as a draft with its reason", async () => {
  const settings = smallFolder();
  expect(await makeRevision(settings, request)).toBe("2020Q1-r2");
  expect(document(settings, "2020Q1-r2")).toMatchObject({
    quarter: "2020Q1",
    revision: 2,
    status: "draft",
    published_on: on,
    reason: { type: "correction", ...request.reason },
  });
  const file = (id: string): string =>
    readFileSync(join(settings.data, "releases", id, "projects.csv"), "utf8");
  expect(file("2020Q1-r2")).toBe(file("2020Q1"));
  await expect(makeRevision(settings, request)).rejects.toThrow("2020Q1-r2 已经有了");
  await expect(makeRevision(settings, { ...request, quarter: "2021Q1" })).rejects.toThrow(
    "2021Q1 还没有发布过",
  );
});

test("commentary, methodology, time and a change are asked for", async () => {
  const settings = smallFolder();
  await makeRevision(settings, request);
  const { items } = await checklist(settings, "2020Q1", "2020-03-01");
  expect(items.filter(({ done }) => !done).map(({ text }) => text)).toEqual([
    "没有中文解读",
    "没有中文的方法说明",
    "没有英文解读",
    "没有英文的方法说明",
    "发布时间 2020-03-01 在季度结束之前",
    "发布时间早于 2020Q1",
    "和上一版没有差别",
  ]);
});

test("what a draft leaves to be written is asked for, wherever it stands", async () => {
  const settings = smallFolder();
  withTexts(settings);
  const reason = { ...request.reason, en: draftStrings.en.toWrite };
  await makeRevision(settings, { ...request, reason });
  correct(settings);
  write(settings.content, { "quarters/2020Q1.zh.md": page.replace("没有数字", "（待写。）") });
  const { items } = await checklist(settings, "2020Q1", on);
  expect(items).toEqual([
    { done: false, text: "content/quarters/2020Q1.zh.md 里还有 （待写。）" },
    { done: false, text: "releases/2020Q1-r2/release.json 里还有 (To be written.)" },
  ]);
});

const revise = (settings: Settings, ...parameters: string[]) =>
  spawnSync(process.execPath, ["scripts/revise.ts", ...parameters, "--on", on], {
    encoding: "utf8",
    env: { PATH: process.env["PATH"], JIBAO_DATA: settings.data, JIBAO_LANG: "en" },
  });

test("npm run revise takes the reason in Chinese and asks for the English one", () => {
  const settings = smallFolder();
  const asked = revise(settings, "2020Q1", "--type", "correction", "--reason", "甲区少报");
  expect([asked.status, asked.stderr]).toEqual([0, ""]);
  expect(asked.stdout).toContain("reason.en in releases/2020Q1-r2/release.json");
  expect(document(settings, "2020Q1-r2")).toMatchObject({
    status: "draft",
    reason: { type: "correction", zh: "甲区少报", en: "(To be written.)" },
  });
  const whole = revise(
    settings,
    ...["2020Q2", "--type", "revision", "--reason", "乙区补报", "--reason-en", "Yi was late"],
  );
  expect(whole.stdout).not.toContain("reason.en");
  expect(document(settings, "2020Q2-r2")).toMatchObject({
    reason: { type: "revision", zh: "乙区补报", en: "Yi was late" },
  });
});

test.for<[string, string[], string]>([
  ["no reason", ["2020Q1", "--type", "correction"], "--reason 原因"],
  ["a blank reason", ["2020Q1", "--type", "correction", "--reason", " "], "--reason 原因"],
  ["no type", ["2020Q1", "--reason", "少报"], "--type is revision or correction"],
  ["no quarter", ["--type", "correction", "--reason", "少报"], "is not a quarter"],
  ["two quarters", ["2020Q1", "2020Q2", "--type", "revision", "--reason", "少"], "not a quarter"],
  ["an option of another command", ["2020Q1", "--zh", "少报"], "--zh"],
])("revise with %s: exit 2, the usage, and no folder", ([, parameters, said]) => {
  const settings = smallFolder();
  const { status, stderr } = revise(settings, ...parameters);
  expect([status, stderr.includes(said), stderr.includes("Usage:")]).toEqual([2, true, true]);
  expect(existsSync(join(settings.data, "releases/2020Q1-r2"))).toBe(false);
});

test("errors and unanswered warnings are asked for", async () => {
  const settings = smallFolder();
  withTexts(settings);
  await makeRevision(settings, request);
  correct(settings);
  write(settings.data, { "releases/2020Q1-r2/unknown.csv": "x\n" });
  const [warned] = (await checklist(settings, "2020Q1", on)).items;
  expect(warned?.text).toBe("有 1 个提醒没有答复（改正，或在 exceptions.csv 里答复）");
  write(settings.data, { "releases/2020Q1/projects.csv": "id\n" });
  await expect(checklist(settings, "2020Q1", on)).rejects.toThrow();
});

test("what passes is told with what changed, then published at its time and sealed", async () => {
  const settings = smallFolder();
  withTexts(settings);
  await sealReleases(settings, []);
  await makeRevision(settings, request);
  correct(settings);
  const { items, changes } = await checklist(settings, "2020Q1", on);
  expect(items.every(({ done }) => done)).toBe(true);
  expect(changes).toContain("2500.5 → 3000  +20.0%");
  expect(await publish(settings, "2020Q1", on)).toBe("2020Q1-r2");
  expect(document(settings, "2020Q1-r2")).toMatchObject({ status: "published", published_on: on });
  const { dataset } = await loadDataset(settings.data);
  expect(sealProblems({ data: settings.data, dataset })).toEqual([]);
  await expect(publish(settings, "2020Q1", on)).rejects.toThrow("2020Q1 没有草稿");
});

test("where no seal can be made, the draft stays a draft", async () => {
  const settings = smallFolder();
  await makeRevision(settings, request);
  const before = document(settings, "2020Q1-r2");
  write(settings.data, { "releases/2020Q1/published.csv": "indicator\n" });
  await expect(publish(settings, "2020Q1", on)).rejects.toThrow();
  expect(document(settings, "2020Q1-r2")).toEqual(before);
  expect(existsSync(join(settings.data, "seals"))).toBe(false);
});

test("release.json is written as the house writes it", () => {
  expect(printDocument({ quarter: "2020Q1" })).toBe('{\n  "quarter": "2020Q1"\n}\n');
});
