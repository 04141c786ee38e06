import type { Locale } from "../domain/bilingual.ts";
import type { DownloadFile } from "./files.ts";
import { sha256 } from "./data-package.ts";

/** schema.org Dataset, built from plain facts; the page escapes and prints it. */

export interface DatasetFacts {
  readonly locale: Locale;
  readonly name: string;
  readonly description: string;
  /** Full address of the page that describes it. */
  readonly url: string;
  /** Stable name: `420300-2022Q3`. */
  readonly identifier: string;
  readonly publisher: string | null;
  readonly licence: string | null;
  /** YYYY-MM-DD. */
  readonly published: string | null;
  readonly modified: string | null;
  readonly version: string | null;
  /** First and last day that the data speak of. */
  readonly covers: readonly [string, string] | null;
  readonly place: { readonly name: string; readonly code: string };
  readonly measured: readonly { readonly name: string; readonly unit: string }[];
  /** Full address of the root of the downloads, with its slash. */
  readonly dataRoot: string;
  readonly files: readonly DownloadFile[];
}

const mediaTypes: Readonly<Record<DownloadFile["format"], string>> = {
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  csv: "text/csv",
  json: "application/json",
  text: "text/plain",
};

/** The media type of a file, as the server should send it. */
export const mediaTypeOf = (file: DownloadFile): string => mediaTypes[file.format];

const organization = (name: string): object => ({ "@type": "Organization", name });

const distribution = (file: DownloadFile, root: string): object => ({
  "@type": "DataDownload",
  encodingFormat: mediaTypeOf(file),
  contentUrl: `${root}${file.path}`,
  contentSize: `${file.bytes.length} B`,
  sha256: sha256(file.bytes),
});

/** The object of a Dataset; what is not known is left out. */
export function datasetJsonLd(facts: DatasetFacts): object {
  const { publisher, licence, published, modified, version, covers, place, locale } = facts;
  return {
    "@context": "https://schema.org",
    "@type": "Dataset",
    name: facts.name,
    description: facts.description,
    url: facts.url,
    identifier: facts.identifier,
    inLanguage: locale === "zh" ? "zh-CN" : "en",
    isAccessibleForFree: true,
    ...(licence ? { license: licence } : {}),
    ...(publisher ? { creator: organization(publisher), publisher: organization(publisher) } : {}),
    ...(published ? { datePublished: published } : {}),
    ...(modified ? { dateModified: modified } : {}),
    ...(version ? { version } : {}),
    ...(covers ? { temporalCoverage: covers.join("/") } : {}),
    spatialCoverage: { "@type": "Place", name: place.name, identifier: place.code },
    variableMeasured: facts.measured.map(({ name, unit }) => ({
      "@type": "PropertyValue",
      name,
      unitText: unit,
    })),
    distribution: facts.files.map((file) => distribution(file, facts.dataRoot)),
  };
}
