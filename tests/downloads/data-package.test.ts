import { Ajv } from "ajv";
import { expect, test } from "vitest";
import { downloadFiles, type DownloadFile } from "../../src/downloads/files.ts";
import { sha256 } from "../../src/downloads/data-package.ts";
import { context, release } from "./dataset.ts";

/** What the Data Package 2.0 profiles require of the properties that we write, in our own words. */
const field = {
  type: "object",
  required: ["name", "type"],
  properties: {
    name: { type: "string" },
    type: { enum: ["string", "integer", "number", "date"] },
    title: { type: "string" },
    description: { type: "string" },
    categories: {
      type: "array",
      minItems: 1,
      items: { type: "object", required: ["value"], properties: { value: { type: "string" } } },
    },
    constraints: { type: "object", properties: { required: { type: "boolean" } } },
  },
  additionalProperties: false,
};
const resource = {
  type: "object",
  required: ["name", "path", "schema"],
  properties: {
    type: { const: "table" },
    path: { type: "string", pattern: "^[^./~][^~]*$" },
    mediatype: { type: "string", pattern: "^(.+)/(.+)$" },
    bytes: { type: "integer" },
    hash: { type: "string", pattern: "^([^:]+:[a-fA-F0-9]+|[a-fA-F0-9]{32}|)$" },
    schema: {
      type: "object",
      required: ["fields"],
      properties: {
        fields: { type: "array", minItems: 1, items: field },
        missingValues: { type: "array", items: { type: "string" } },
        primaryKey: { type: "array", minItems: 1, uniqueItems: true, items: { type: "string" } },
      },
    },
  },
};
const profile = {
  type: "object",
  required: ["resources"],
  properties: {
    $schema: { const: "https://datapackage.org/profiles/2.0/datapackage.json" },
    name: { type: "string", pattern: "^[a-z0-9.-]+$" },
    homepage: { type: "string", pattern: "^https?://" },
    created: { type: "string", pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d[+]08:00$" },
    sources: {
      type: "array",
      minItems: 1,
      items: {
        type: "object",
        properties: { title: { type: "string" }, path: { type: "string" } },
      },
    },
    licenses: {
      type: "array",
      minItems: 1,
      items: { type: "object", anyOf: [{ required: ["name"] }, { required: ["path"] }] },
    },
    resources: { type: "array", minItems: 1, items: resource },
  },
};

interface Descriptor {
  readonly resources: {
    readonly name: string;
    readonly path: string;
    readonly bytes: number;
    readonly hash: string;
    readonly schema: {
      readonly fields: { readonly name: string }[];
      readonly primaryKey?: string[];
    };
  }[];
}

const one = release();
const files: readonly DownloadFile[] = await downloadFiles({
  ...context([one]),
  releases: [one],
  latest: [one],
  indicators: ["starts"],
  site: "https://example.org/",
});
const descriptors = files
  .filter((file) => file.holds === "datapackage")
  .map((file): [string, Descriptor] => [
    file.path,
    JSON.parse(new TextDecoder().decode(file.bytes)) as Descriptor,
  ]);

test("there is a descriptor of the whole and one of each release", () => {
  expect(descriptors.map(([path]) => path)).toEqual([
    "datapackage.json",
    "2022Q3/datapackage.json",
  ]);
});

test.for(descriptors)("%s follows the profile", ([, descriptor]) => {
  const ajv = new Ajv({ allErrors: true, strict: false });
  const validate = ajv.compile(profile);
  validate(descriptor);
  expect(validate.errors ?? []).toEqual([]);
});

test.for(descriptors)("%s says of every file its size, digest and header", ([path, descriptor]) => {
  const folder = path.replace("datapackage.json", "");
  for (const { path: name, bytes, hash, schema } of descriptor.resources) {
    const file = files.find((one) => one.path === folder + name);
    expect(file?.bytes.length).toBe(bytes);
    expect(`sha256:${sha256(file!.bytes)}`).toBe(hash);
    const header = new TextDecoder().decode(file!.bytes).split("\r\n")[0]?.split(",");
    expect(header).toEqual(schema.fields.map((f) => f.name));
    for (const key of schema.primaryKey ?? []) expect(header).toContain(key);
  }
});
