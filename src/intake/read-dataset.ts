import { problem, type Problem } from "../domain/problem.ts";
import type { Indicator } from "../indicators/indicator.ts";
import { registry } from "../indicators/registry.ts";
import type { Table } from "../schema/column.ts";
import type { Dataset } from "../schema/dataset.ts";
import { siteSchema, type Site } from "../schema/documents.ts";
import type { Lists } from "../schema/listed-cells.ts";
import { siteTables } from "../schema/tables.ts";
import type { Exceptions } from "./answers.ts";
import type { Facts, ReleaseFacts } from "./facts.ts";
import { withConsequences } from "./consequences.ts";
import { kindOf, neededFiles, siteDocument, unknownFile, withNamesakes } from "./files.ts";
import { placedFootnotes } from "./footnotes.ts";
import { listsOf } from "./lists.ts";
import { readDocument } from "./read-document.ts";
import { readRelease, type Files } from "./read-release.ts";
import { readTable, type TableRead } from "./read-table.ts";
import { releaseOf } from "./release-of.ts";
import { rules } from "./rules/index.ts";
import { sortProblems } from "./sort-problems.ts";

export interface ReadOptions {
  /** What may be measured; the project's registry unless told otherwise. */
  readonly indicators?: Readonly<Record<string, Indicator>>;
}

export interface DatasetRead {
  /** Everything, drafts included; null as soon as any problem is an error. */
  readonly dataset: Dataset | null;
  /** Every problem, by file, line and column; none of them answered yet (see answers.ts). */
  readonly problems: readonly Problem[];
  /** The document site.json, even where something else is wrong. */
  readonly site: Site | null;
  /** The rows of exceptions.csv as far as they could be read. */
  readonly exceptions: Exceptions | null;
}

const noLists: Lists = { regions: null, categories: null };

function readSiteTables(files: Files, problems: Problem[]): Facts["site"] {
  const tables: Record<string, TableRead | null> = {};
  let lists = noLists;
  for (const [name, table] of Object.entries<Table>(siteTables)) {
    const file = `${name}.csv`;
    const bytes = files.get(file);
    const read = bytes === undefined ? null : readTable(table, file, bytes, { lists });
    tables[name] = read?.table ?? null;
    for (const found of read?.problems ?? []) problems.push(found);
    // Targets refer to regions, which come before them.
    lists = listsOf((tables as Facts["site"]).regions, null);
  }
  // Every table of `siteTables` was given its own key and schema just above.
  return tables as Facts["site"];
}

function fileProblems(files: Files): Problem[] {
  const unknown = [...files.keys()].filter((path) => kindOf(path) === "unknown").map(unknownFile);
  const missing = neededFiles
    .filter((file) => !files.has(file))
    .map((file) =>
      problem(
        "error",
        "file-missing",
        { file },
        { zh: "缺少文件", en: "The file is missing" },
        { zh: "每个网站都要有这个文件", en: "Every site needs it" },
      ),
    );
  return [...unknown, ...missing];
}

/** The names of the release folders, in the order of quarters and revisions. */
function releaseNames(files: Files): string[] {
  const names = new Set<string>();
  for (const path of files.keys()) {
    // Of the files that are known those of the releases alone stand in a folder: releases/2020Q1/….
    const [, name] = path.split("/");
    if (name && kindOf(path) === "known") names.add(name);
  }
  return [...names].sort();
}

const noRelease = (): Problem =>
  problem(
    "error",
    "file-missing",
    { file: "releases" },
    { zh: "一期发布也没有", en: "There is no release" },
    {
      zh: "至少要有一个文件夹，例如 releases/2020Q1，里面有 release.json",
      en: "At least one folder is needed, such as releases/2020Q1 with its release.json",
    },
  );

const byQuarter = (a: ReleaseFacts, b: ReleaseFacts): number =>
  a.quarter === b.quarter ? a.revision - b.revision : a.quarter < b.quarter ? -1 : 1;

const datasetOf = (
  site: Site,
  facts: Facts,
  lists: Lists,
  problems: readonly Problem[],
): Dataset => ({
  site,
  regions: facts.site.regions?.rows ?? [],
  categories: facts.site.categories?.rows ?? [],
  sources: facts.site.sources?.rows ?? [],
  targets: facts.site.targets?.rows ?? [],
  exceptions: facts.site.exceptions?.rows ?? [],
  footnotes: placedFootnotes(problems, facts.site.exceptions?.rows ?? []),
  calendar: facts.site.calendar?.rows ?? [],
  releases: facts.releases.map((release) => releaseOf(release, lists)),
});

/**
 * The data folder from bytes to a data set, with every problem in it. Pure: no disk, no clock. The keys
 * of `files` are paths relative to the data folder, with `/`. Drafts are read and checked like all others.
 */
export function readDataset(
  files: Files,
  { indicators = registry }: ReadOptions = {},
): DatasetRead {
  const problems = fileProblems(files);
  const siteBytes = files.get(siteDocument);
  const siteRead = siteBytes && readDocument(siteSchema, siteDocument, siteBytes);
  for (const found of siteRead?.problems ?? []) problems.push(found);
  const site = readSiteTables(files, problems);
  const lists = listsOf(site.regions, site.categories);
  const names = releaseNames(files);
  if (names.length === 0) problems.push(noRelease());
  const releases: ReleaseFacts[] = [];
  for (const name of names) {
    const read = readRelease(name, files, lists);
    if (read.release) releases.push(read.release);
    for (const found of read.problems) problems.push(found);
  }
  const facts: Facts = {
    site,
    releases: releases.sort(byQuarter),
    indicators: new Map(Object.entries(indicators)),
  };
  const check = (those: Facts): Problem[] => rules.flatMap((rule) => [...rule.check(those)]);
  for (const found of withConsequences(facts, check(facts), check)) problems.push(found);
  const sound = siteRead?.document && !problems.some(({ severity }) => severity === "error");
  const inOrder = sortProblems(withNamesakes(problems));
  return {
    dataset: sound ? datasetOf(siteRead.document, facts, lists, inOrder) : null,
    problems: inOrder,
    site: siteRead?.document ?? null,
    exceptions: site.exceptions,
  };
}
