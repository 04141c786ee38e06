import { readFileSync } from "node:fs";
import { join } from "node:path";
import {
  datasetDifference,
  releaseDifference,
  type Difference,
  type FileDifference,
} from "../../src/changes/difference.ts";
import { differenceStrings } from "../../src/i18n/difference.ts";
import { kindOf } from "../../src/intake/files.ts";
import { readDataset } from "../../src/intake/read-dataset.ts";
import type { Dataset } from "../../src/schema/dataset.ts";
import { loadDataset } from "../../src/store/data.ts";
import { commitNamed, filesAt } from "../../src/store/git-files.ts";
import { listFiles } from "../../src/store/output-files.ts";
import { CommandFailure } from "./command.ts";
import type { Settings } from "./settings.ts";

/** The data folder as it stands. @throws {CommandFailure} when it has errors */
async function workingDataset({ data, locale }: Settings): Promise<Dataset> {
  const { dataset } = await loadDataset(data);
  const t = differenceStrings[locale];
  if (!dataset) throw new CommandFailure(t.hasErrors(t.workingTree));
  return dataset;
}

/** Two releases of the data folder, by the names of their folders. */
export async function betweenReleases(
  settings: Settings,
  before: string,
  after: string,
): Promise<Difference> {
  const dataset = await workingDataset(settings);
  const find = (id: string) => {
    const release = dataset.releases.find((one) => one.id === id);
    if (release) return release;
    const known = dataset.releases.map((one) => one.id).join(" ");
    throw new CommandFailure(differenceStrings[settings.locale].noRelease(id, known), 2);
  };
  return releaseDifference(dataset, find(before), find(after));
}

/** The working tree against a commit, data and content. */
export async function againstCommit(settings: Settings, base: string): Promise<Difference> {
  const t = differenceStrings[settings.locale];
  const commit = commitNamed(settings.data, base);
  if (commit === null) throw new CommandFailure(t.noCommit(base), 2);
  const files = [...filesAt(settings.data, commit)].filter(([path]) => kindOf(path) === "known");
  const { dataset } = readDataset(new Map(files));
  if (!dataset) throw new CommandFailure(t.hasErrors(base));
  return datasetDifference(
    { name: base, dataset },
    { name: t.workingTree, dataset: await workingDataset(settings) },
    contentDifferences(settings.content, commit),
  );
}

function contentDifferences(folder: string, commit: string): FileDifference[] {
  if (listFiles(folder).length === 0 && commitNamed(folder, commit) === null) return [];
  const old = filesAt(folder, commit);
  const now = new Set(listFiles(folder));
  return [...new Set([...old.keys(), ...now])].sort().flatMap((path): FileDifference[] => {
    const before = old.get(path);
    if (before === undefined) return [{ path, kind: "added" }];
    if (!now.has(path)) return [{ path, kind: "removed" }];
    const same = readFileSync(join(folder, path)).equals(before);
    return same ? [] : [{ path, kind: "changed" }];
  });
}
