import { expect, test } from "vitest";
import { revisedMark, revisionsOf, type Revisions } from "../../src/components/words/revised.ts";
import { createEdition, type Edition } from "../../src/components/words/edition.ts";
import { versionsOf } from "../../src/changes/versions.ts";
import type { Locale } from "../../src/domain/bilingual.ts";
import { exact } from "../../src/domain/exact.ts";
import { yuan } from "../../src/domain/money.ts";
import { figuresOf } from "../../src/report/figures.ts";
import { loadDataset } from "../../src/store/data.ts";
import { namesOf } from "../../src/report/names.ts";
import type { Release } from "../../src/schema/dataset.ts";
import type { Project, Published } from "../../src/schema/tables.ts";
import { context, figure, project, release } from "../downloads/dataset.ts";

/** 〔修〕 beside what a revision changed of published figures and rows, and nowhere else. */

const numbered = (rows: readonly Published[]): Published[] =>
  rows.map((row, i) => ({ ...row, line: i + 2 }));

function version(revision: number, published: readonly Published[], projects?: Project[]): Release {
  return release({
    ...{ revision, id: revision === 1 ? "2022Q3" : `2022Q3-r${revision}` },
    published: numbered(published),
    projects: projects ?? [],
  });
}

const editionIn = (locale: Locale): Edition => {
  const { dataset } = context([release()]);
  return createEdition(dataset.site, namesOf(dataset), () => undefined, locale, "/base/");
};
const zh = editionIn("zh");

function revisions(edition: Edition, versions: readonly Release[]): Revisions {
  const made = revisionsOf(edition, versions);
  if (!made) throw new Error("there is only one version");
  return made;
}

/** The titles of the marks on the latest version's figures, in the order of its file. */
function titles(versions: readonly Release[], edition: Edition = zh): (string | null)[] {
  const { ofFigure } = revisions(edition, versions);
  const latest = versions.at(-1);
  return (latest ? figuresOf(latest) : []).map((one) => ofFigure(one)?.title ?? null);
}

test("the mark says what was printed before, and leads to the revision that changed it", () => {
  const printed = (...texts: string[]) => texts.map((text, i) => ({ revision: i + 1, text }));
  const mark = (...texts: string[]) => revisedMark(zh, "2022Q3", printed(...texts), "values");
  expect(mark("5个", "7个")).toEqual({
    ...{ text: "〔修〕", href: "/base/2022Q3/changes/#r2-values", title: "修订过，第1版：5个" },
  });
  expect(mark("5个", "5个")).toBeUndefined();
  // The third version changed nothing here; the second did.
  expect(mark("5个", "7个", "7个")?.href).toBe("/base/2022Q3/changes/#r2-values");
  // Changed, and changed back: both revisions are told of by the last.
  expect(mark("5个", "7个", "5个")).toMatchObject({
    ...{ href: "/base/2022Q3/changes/#r3-values", title: "修订过，第2版：7个" },
  });
  expect(mark("", "7个")?.title).toBe("修订时加上的，第1版没有");
  // Where nothing is printed there is nothing to mark.
  expect(mark("5个", "")).toBeUndefined();
});

test("in English it has English words and leads to the English page", () => {
  const printed = [
    { revision: 1, text: "5 projects" },
    { revision: 2, text: "7 projects" },
  ];
  expect(revisedMark(editionIn("en"), "2022Q3", printed, "figures")).toEqual({
    ...{ text: " [r]", href: "/base/en/2022Q3/changes/#r2-figures" },
    title: "Revised; version 1: 5 projects",
  });
});

test("a quarter with one version has no marks", () => {
  expect(revisionsOf(zh, [version(1, [figure("5")])])).toBeNull();
});

test("of published figures those are marked that are printed differently or were added", () => {
  const before = [figure("712.0"), figure("27", { indicator: "total_investment" })];
  const added = figure("26.83", { indicator: "total_investment", source: "S2" });
  expect(titles([version(1, before), version(2, [...before, added])])).toEqual([
    ...[null, null],
    "修订时加上的，第1版没有",
  ]);
  expect(titles([version(1, before), version(2, [figure("713.0"), ...before.slice(1)])])).toEqual([
    ...["修订过，第1版：712.0亿元", null],
  ]);
  // Another order in the file is no other figure.
  expect(titles([version(1, before), version(2, before.toReversed())])).toEqual([null, null]);
});

test("growth and place that are printed beside a figure belong to it", () => {
  const yoy = (text: string) => ({ yoy: { text, value: exact(0n) } });
  const versions = [
    version(1, [figure("712.0", yoy("12.4")), figure("5", { region: "420304", rank: 2 })]),
    version(2, [figure("712.0", yoy("-3")), figure("5", { region: "420304", rank: 3 })]),
  ];
  expect(titles(versions)).toEqual([
    "修订过，第1版：712.0亿元，比较：12.4%",
    "修订过，第1版：5亿元，位次：2",
  ]);
});

test("a row is compared with itself in every version, by what is printed of it", () => {
  const of = (amount: number) => project("P1", { total_investment: yuan(amount) });
  const versions = [
    version(1, [], [of(2_700_000_000)]),
    version(2, [], [of(2_683_000_000), project("P2")]),
  ];
  const { ofProject } = revisions(zh, versions);
  const inYi = ({ total_investment }: Project) => `${(total_investment ?? 0) / 100_000_000}亿元`;
  expect(ofProject(of(2_683_000_000), inYi)?.title).toBe("修订过，第1版：27亿元");
  expect(ofProject(of(2_683_000_000), ({ name }) => name)).toBeUndefined();
  expect(ofProject(project("P2"), inYi)?.title).toBe("修订时加上的，第1版没有");
});

test("in the real data, what the revision of one quarter changed is marked", async () => {
  const { dataset } = await loadDataset("data");
  if (!dataset) throw new Error("the data have errors");
  const versions = versionsOf(dataset, "2023Q3").filter(({ revision }) => revision <= 2);
  const [, latest] = versions;
  if (!latest) throw new Error("the quarter was not revised");
  const { ofFigure, ofProject } = revisions(zh, versions);
  const inYi = ({ total_investment }: Project) => `${(total_investment ?? 0) / 100_000_000}亿元`;
  expect((latest.projects ?? []).map((row) => ofProject(row, inYi)?.title)).toEqual([
    "修订过，第1版：27亿元",
  ]);
  expect(figuresOf(latest).map((row) => ofFigure(row)?.title ?? null)).toEqual([
    null,
    "修订时加上的，第1版没有",
  ]);
});
