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

test("a version's name is no secret: the guide explains names of versions by examples", () => {
  const next = { status: "draft", id: "2020Q1-r2", quarter: "2020Q1", projects: [] };
  expect(draftTexts(dataset([published, next]))).toEqual([]);
});

test("what published data say in any column is no secret", () => {
  const exits = [{ project: "SY-0009", kind: "merged", into: "SY-0002" }];
  expect(draftTexts(dataset([{ ...published, exits }, draft]))).toEqual(["茅箭区保密的产业园"]);
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

test.for<[string, string]>([
  ["a page", "<p>A &lt;secret&gt; &amp; more</p>"],
  ["an attribute", '<a title="A &lt;secret&gt; &amp; more">'],
  ["JSON", JSON.stringify({ name: "A <secret> & more" })],
  ["an address", "/x/?q=A%20%3Csecret%3E%20%26%20more"],
])("a trace is found as it is written in %s", ([, text]) => {
  expect(tracesFinder(["A <secret> & more"])(text)).toEqual(["A <secret> & more"]);
});

test.for<[string, string]>([
  ["XML", "说 &quot;保密的大桥&quot; 的项目"],
  ["a page's own way", "说 &#34;保密的大桥&#34; 的项目"],
  ["CSV", '"说 ""保密的大桥"" 的项目"'],
  ["JSON", String.raw`"说 \"保密的大桥\" 的项目"`],
])("quotes of a trace are read as %s writes them", ([, text]) => {
  const secret = '说 "保密的大桥" 的项目';
  expect(tracesFinder([secret])(text)).toEqual([secret]);
});
