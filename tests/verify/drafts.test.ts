import { expect, test } from "vitest";
import type { Dataset } from "../../src/schema/dataset.ts";
import { draftTexts, tracesFinder } from "../../src/verify/drafts.ts";

/** Only what the function reads; the tables' own types are tested where they are read. */
const dataset = (releases: readonly object[]): Dataset =>
  ({ regions: [{ code: "420302", name: "茅箭区人民政府" }], releases }) as unknown as Dataset;

const published = {
  status: "published",
  id: "2020Q1",
  projects: [{ id: "SY-0001", name: "十堰市公开的大桥工程", status: "building" }],
};
const draft = {
  status: "draft",
  id: "2020Q2",
  quarter: "2020Q2",
  projects: [
    { id: "SY-0001", name: "十堰市公开的大桥工程", status: "paused" },
    { id: "SY-0002", name: "茅箭区保密的产业园", note: "短注", status: "paused" },
  ],
};

test("a draft's secrets are the names and ids that nothing published says", () => {
  expect(draftTexts(dataset([published, draft]))).toEqual(["SY-0002", "茅箭区保密的产业园"]);
});

test("without a draft there is no secret", () => {
  expect(draftTexts(dataset([published]))).toEqual([]);
});

test.for<[string, string, string[]]>([
  ["at the start", "SY-0002,x", ["SY-0002"]],
  ["at the end", "x,SY-0002", ["SY-0002"]],
  ["two that begin alike", "SY-00021", ["SY-0002", "SY-00021"]],
  ["none", "SY-000", []],
])("traces are found %s", ([, text, found]) => {
  expect(tracesFinder(["SY-0002", "SY-00021"])(text)).toEqual(found);
});
