import { cpSync, existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { versionsOf } from "../../src/changes/versions.ts";
import type { Bilingual } from "../../src/domain/bilingual.ts";
import type { Quarter } from "../../src/domain/quarter.ts";
import { releaseStrings } from "../../src/i18n/release-control.ts";
import { releaseDocument } from "../../src/intake/files.ts";
import { releaseSchema, type ReleaseDocument } from "../../src/schema/documents.ts";
import { loadDataset } from "../../src/store/data.ts";
import { CommandFailure } from "./command.ts";
import type { Settings } from "./settings.ts";

/** What a revision is made of. */
export interface RevisionRequest {
  readonly quarter: Quarter;
  readonly type: "revision" | "correction";
  readonly reason: Bilingual;
  /** When it is to be published. */
  readonly on: string;
}

/** A release.json as the house writes it. */
export const printDocument = (document: object): string => `${JSON.stringify(document, null, 2)}\n`;

export const documentPath = (data: string, id: string): string =>
  join(data, "releases", id, releaseDocument);

/** @throws when the folder has no valid release.json: the data have been read before */
export const readReleaseDocument = (data: string, id: string): ReleaseDocument =>
  releaseSchema.parse(
    JSON.parse(readFileSync(documentPath(data, id), "utf8").replace(/^\uFEFF/, "")),
  );

/**
 * Makes the folder of the next version of a quarter: a copy of the latest one, as a draft with its reason.
 * Returns its name. @throws {CommandFailure} where nothing is published, or a draft is there already
 */
export async function makeRevision(settings: Settings, request: RevisionRequest): Promise<string> {
  const t = releaseStrings[settings.locale];
  const { quarter, type, reason, on } = request;
  const { dataset } = await loadDataset(settings.data);
  const latest = dataset && versionsOf(dataset, quarter).at(-1);
  if (!latest) throw new CommandFailure(t.nothingPublished(quarter));
  const revision = latest.revision + 1;
  const id = `${quarter}-r${revision}`;
  const folder = join(settings.data, "releases", id);
  if (existsSync(folder)) throw new CommandFailure(t.draftExists(id));
  const document = readReleaseDocument(settings.data, latest.id);
  cpSync(join(settings.data, "releases", latest.id), folder, { recursive: true });
  writeFileSync(
    documentPath(settings.data, id),
    printDocument({
      ...document,
      revision,
      status: "draft",
      published_on: on,
      reason: { type, ...reason },
    }),
  );
  return id;
}
