import { downloadFiles } from "../../src/downloads/files.ts";
import { sealStrings } from "../../src/i18n/seal.ts";
import { indicatorIds, registry } from "../../src/indicators/registry.ts";
import { latestReleases, publishedReleases } from "../../src/report/releases.ts";
import type { Dataset } from "../../src/schema/dataset.ts";
import { lastSeal, recorded, sealDifferences } from "../../src/seal/compare.ts";
import { sealAfter, sha256, sorted, type Seal, type SealedFacts } from "../../src/seal/seal.ts";
import type { Bilingual } from "../../src/domain/bilingual.ts";
import { loadDataset } from "../../src/store/data.ts";
import { factsOf, readSeals, unsealed, writeSeal } from "../../src/store/seals.ts";
import { CommandFailure } from "./command.ts";
import type { Settings } from "./settings.ts";

/** Making seals, and putting changes of the program on record. */

/**
 * The hashes of a site's downloads by release and path, as the site at its own address has them, which is how
 * they are sealed; or below `base`, which files that name their own address say instead.
 */
export async function downloadHashes(
  dataset: Dataset,
  base = "/",
): Promise<Map<string, Record<string, string>>> {
  const files = await downloadFiles({
    dataset,
    indicator: (id) => (Object.hasOwn(registry, id) ? (registry[id]?.label ?? null) : null),
    releases: publishedReleases(dataset),
    latest: latestReleases(dataset),
    indicators: indicatorIds,
    site: new URL(base, dataset.site.url).href,
  });
  const groups = Map.groupBy(files, ({ release }) => release ?? "");
  return new Map(
    [...groups].map(([id, group]) => [
      id,
      sorted(group.map(({ path, bytes }) => [path, sha256(bytes)])),
    ]),
  );
}

/** Everything that is sealed of some releases. @throws {CommandFailure} for one that is not published */
async function allFacts(
  { data, locale }: Settings,
  dataset: Dataset,
  ids: readonly string[],
): Promise<SealedFacts[]> {
  const downloads = await downloadHashes(dataset);
  return ids.map((id) => {
    const release = publishedReleases(dataset).find((one) => one.id === id);
    if (!release) throw new CommandFailure(sealStrings[locale].noRelease(id), 2);
    return { ...factsOf(data, dataset, release), downloads: downloads.get(id) ?? {} };
  });
}

async function soundDataset({ data, locale }: Settings): Promise<Dataset> {
  const { dataset } = await loadDataset(data);
  if (!dataset) throw new CommandFailure(sealStrings[locale].hasErrors);
  return dataset;
}

/**
 * Seals the releases named, or all that are published and not sealed; in the order of the data set. Returns
 * which were sealed. @throws {CommandFailure} for one that is sealed already, or is not published
 */
export async function sealReleases(settings: Settings, ids: readonly string[]): Promise<string[]> {
  const dataset = await soundDataset(settings);
  const { seals } = readSeals(settings.data);
  const already = ids.find((id) => seals.has(id));
  if (already) throw new CommandFailure(sealStrings[settings.locale].already(already), 2);
  const facts = await allFacts(settings, dataset, ids.length > 0 ? ids : unsealed(dataset, seals));
  let last: Seal | null = lastSeal([...seals.values()]);
  for (const one of facts) {
    last = sealAfter(last, one);
    writeSeal(settings.data, last);
  }
  return facts.map(({ release }) => release);
}

/**
 * Puts on record what a change of the program changed of sealed releases, all of them unless some are named.
 * Returns those that changed. @throws {CommandFailure} where the data differ as well
 */
export async function recordProgram(
  settings: Settings,
  ids: readonly string[],
  reason: Bilingual,
): Promise<string[]> {
  const dataset = await soundDataset(settings);
  const { seals } = readSeals(settings.data);
  const t = sealStrings[settings.locale];
  const unknown = ids.find((id) => !seals.has(id));
  if (unknown) throw new CommandFailure(t.notYet(unknown), 2);
  const facts = await allFacts(settings, dataset, ids.length > 0 ? ids : [...seals.keys()]);
  const changed = facts.flatMap((one) => {
    const seal = seals.get(one.release);
    if (!seal) return [];
    const differences = sealDifferences(seal, one);
    if (differences.some(({ of }) => of === "inputs"))
      throw new CommandFailure(t.dataDiffer(one.release));
    return differences.length > 0 ? [recorded(seal, one, reason)] : [];
  });
  for (const seal of changed) writeSeal(settings.data, seal);
  return changed.map(({ release }) => release);
}
