import { createHash } from "node:crypto";
import type { Bilingual } from "../domain/bilingual.ts";
import type { Field, Sheet } from "./sheet.ts";

/** Data Package 2.0 (datapackage.org): what the CSV files for machines are, field by field. */

/** A file and the sheet it was written from. */
export interface Resource {
  /** Address relative to the descriptor. */
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly sheet: Sheet;
}

export interface PackageFacts {
  /** Lower case, digits, dots and hyphens. */
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly homepage: string;
  /** RFC 3339. */
  readonly created: string;
  readonly version: string;
  readonly licence: { readonly title: string; readonly path: string | null } | null;
  readonly sources: readonly { readonly title: string; readonly path: string | null }[];
}

export const sha256 = (bytes: Uint8Array): string =>
  createHash("sha256").update(bytes).digest("hex");

const categoriesOf = (choices: Readonly<Record<string, Bilingual>>): object[] =>
  Object.entries(choices).map(([value, label]) => ({ value, label: label.zh }));

const fieldOf = (field: Field): object => ({
  name: field.name,
  type: field.type,
  title: field.title.zh,
  description: `${field.description.zh} / ${field.description.en}`,
  ...(field.choices ? { categories: categoriesOf(field.choices) } : {}),
  ...(field.required ? { constraints: { required: true } } : {}),
});

/** `fieldsMatch` is left out: the 2.0 profile asks for a list where its text says a word. */
const schemaOf = (sheet: Sheet): object => ({
  $schema: "https://datapackage.org/profiles/2.0/tableschema.json",
  fields: sheet.fields.map(fieldOf),
  missingValues: [""],
  ...(sheet.key.length > 0 ? { primaryKey: sheet.key } : {}),
});

const resourceOf = ({ path, bytes, sheet }: Resource): object => ({
  $schema: "https://datapackage.org/profiles/2.0/dataresource.json",
  name: sheet.name,
  type: "table",
  path,
  title: sheet.title.zh,
  format: "csv",
  mediatype: "text/csv",
  encoding: "utf-8",
  bytes: bytes.length,
  hash: `sha256:${sha256(bytes)}`,
  schema: schemaOf(sheet),
});

const withPath = (named: { readonly title: string; readonly path: string | null }): object => ({
  title: named.title,
  ...(named.path ? { path: named.path } : {}),
});

/** A licence needs a name or an address in the profile; one with neither is only described. */
const licencesOf = (licence: PackageFacts["licence"]): object =>
  licence?.path ? { licenses: [{ title: licence.title, path: licence.path }] } : {};

/** The descriptor `datapackage.json`. */
export function dataPackage(facts: PackageFacts, resources: readonly Resource[]): string {
  const descriptor = {
    $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
    name: facts.name,
    title: facts.title,
    description: facts.description,
    homepage: facts.homepage,
    version: facts.version,
    created: facts.created,
    ...licencesOf(facts.licence),
    ...(facts.sources.length > 0 ? { sources: facts.sources.map(withPath) } : {}),
    resources: resources.map(resourceOf),
  };
  return `${JSON.stringify(descriptor, null, 2)}\n`;
}
