import { expect, test } from "vitest";
import { readDocument } from "../../src/intake/read-document.ts";
import { releaseSchema, siteSchema } from "../../src/schema/documents.ts";
import { smallDataset } from "./small-dataset.ts";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const file = "site.json";

const site = {
  name: { zh: "示范市", en: "Sample" },
  region: { code: "420300", zh: "示范市", en: "Sample" },
  locales: ["zh"],
  url: "https://sample.example.org",
};
const release = JSON.parse(smallDataset["releases/2020Q1/release.json"] ?? "") as object;

/** A document one key a line, with some of its keys changed; undefined leaves one out. */
const text = (whole: object, changes: object): string =>
  JSON.stringify({ ...whole, ...changes }, null, 1);
const readSite = (changes: object) => readDocument(siteSchema, file, bytes(text(site, changes)));
const readRelease = (changes: object) =>
  readDocument(releaseSchema, "release.json", bytes(text(release, changes)));

test("a sound document has its values and the lines of its keys", () => {
  const read = readSite({});
  expect(read.problems).toEqual([]);
  expect(read.document).toEqual(site);
  expect(read.place("name.en")).toEqual({ file, line: 4, column: "name.en" });
  expect(read.place("")).toEqual({ file, line: 1, column: null });
});

/** What is wrong in a site.json, in the letter: its line, its column, what it says and how to mend it. */
test.for<[string, object, number, string, string, string]>([
  ["a key that is missing", { url: undefined }, 1, "url", "没有填写", "补上这一项，内容是文字"],
  [
    "one that is missing within",
    { name: { zh: "示范市" } },
    2,
    "name.en",
    "没有填写",
    "补上这一项，内容是文字",
  ],
  [
    "a number for a text",
    { description: { zh: 1, en: "x" } },
    16,
    "description.zh",
    "的内容不对",
    "要写文字",
  ],
  ["a text for an object", { name: "示范市" }, 2, "name", "的内容不对", "要写{ … }"],
  ["a text for a list", { locales: "zh" }, 11, "locales", "的内容不对", "要写[ … ]"],
  ["a text for true", { fictional: "yes" }, 15, "fictional", "的内容不对", "要写true 或 false"],
  ["an empty list", { locales: [] }, 11, "locales", "太小或为空", "至少 1"],
  [
    "an unknown language",
    { locales: ["zh", "fr"] },
    11,
    "locales.1",
    "的内容不对",
    "可以写：zh, en",
  ],
  ["an empty text", { name: { zh: "", en: "x" } }, 3, "name.zh", "太小或为空", "至少 1"],
  ["no address", { url: "sample" }, 14, "url", "的内容不对", "写完整网址，以 https:// 开头"],
  [
    "a code of five digits",
    { region: { code: "42030", zh: "示范市", en: "Sample" } },
    7,
    "region.code",
    "的内容不对",
    "要写六位数字",
  ],
  [
    "a site's number in capitals",
    { government: { siteIdCode: "42030000AA" } },
    16,
    "government.siteIdCode",
    "的内容不对",
    "要写十位数字或小写字母",
  ],
])("%s", ([, changes, line, column, message, hint]) => {
  const { document, problems } = readSite(changes);
  expect(document).toBeNull();
  expect(problems).toMatchObject([
    { severity: "error", code: "document-value", file, line, column, hint: { zh: hint } },
  ]);
  expect(problems[0]?.message.zh).toBe(`${column} ${message}`);
  // In English both are said too, in Latin letters.
  expect(`${problems[0]?.message.en ?? ""}. ${problems[0]?.hint.en ?? ""}`).toMatch(
    /^[\w.]+ [a-z ]{10,}\. [A-Z][\x20-\x7e…]{7,}$/,
  );
});

test.for<[object, string, string]>([
  [{ revision: "1" }, "revision", "要写数字"],
  [{ revision: 1.5 }, "revision", "要写整数"],
  [{ revision: 0 }, "revision", "至少 1"],
  [{ revision: 1e300 }, "revision", "见数据字典"],
  [{ register: 1 }, "register", "要写true 或 false"],
  [{ quarter: "2020年一季度" }, "quarter", "季度写成 2020Q1"],
  [{ status: "ready" }, "status", "可以写：draft, published"],
])("a release with %o", ([changes, column, hint]) => {
  const { problems } = readRelease(changes);
  expect(problems.map((one) => [one.column, one.hint.zh])).toEqual([[column, hint]]);
  expect(problems[0]?.hint.en).not.toBe("");
});

test("a document that is no object is told as one", () => {
  const { document, problems } = readDocument(siteSchema, file, bytes("[]"));
  expect(document).toBeNull();
  expect(problems).toMatchObject([
    { code: "document-value", line: 1, column: null, message: { zh: "site.json 的内容不对" } },
  ]);
});

test("keys that nothing reads are told, and the rest is read", () => {
  const more = { phone: 1, government: { siteName: "市政府", fax: 2 } };
  const { document, problems } = readSite(more);
  expect(document).toEqual({ ...site, government: { siteName: "市政府" } });
  expect(problems).toMatchObject([
    { severity: "warning", code: "document-key", line: 18, column: "government.fax" },
    { severity: "warning", code: "document-key", line: 15, column: "phone" },
  ]);
});

test.for<[object, string, string]>([
  [{ contacts: 1 }, "error", "是不是 contact？改正名称，或删去这一项"],
  [{ government: { siteNames: "x" } }, "warning", "改正名称，或删去这一项"],
])("a key that is nearly another stops the publication: %o", ([changes, severity, hint]) => {
  expect(readSite(changes).problems).toMatchObject([
    { severity, code: "document-key", hint: { zh: hint } },
  ]);
});

test.for<[string, string, number, string]>([
  ["a comma too few", '{\n"a": 1\n"b": 2}', 3, '"b": 2}'],
  ["a text that ends too early", '{\n"a": 1,\n"b": ', 3, '"b": '],
  ["a word before the document", "说明\n{}", 1, "说明"],
])("%s is no JSON from that line on", ([, content, line, shown]) => {
  const { document, problems, place } = readDocument(siteSchema, file, bytes(content));
  expect(document).toBeNull();
  expect(problems).toMatchObject([{ code: "document-syntax", file, line, text: shown }]);
  expect(place("url")).toEqual({ file, column: "url" });
});

test("a character that nobody sees is told on its line", () => {
  const { problems } = readDocument(
    siteSchema,
    file,
    bytes(text(site, { url: "https://a.example/\u200b" })),
  );
  expect(problems).toMatchObject([
    {
      ...{ severity: "error", code: "character", file, line: 14, column: null },
      message: {
        zh: "有不可见或已损坏的字符 U+200B",
        en: "There is U+200B, an invisible or broken character",
      },
      hint: { zh: "删去后重新输入", en: "Remove it and type it again" },
    },
  ]);
});

test("another format under the name of a document is told as that", () => {
  const workbook = new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]);
  const { document, problems, place } = readDocument(siteSchema, file, workbook);
  expect(document).toBeNull();
  expect(problems.map(({ code }) => code)).toEqual(["file-format"]);
  expect(place("url")).toEqual({ file, column: "url" });
});

test("a key that stands twice is told where it stands again", () => {
  const content = text(site, {}).replace(/\}$/, ',"url": "https://b.example"}');
  expect(readDocument(siteSchema, file, bytes(content)).problems).toMatchObject([
    { severity: "error", code: "document-duplicate", line: 15, column: "url" },
  ]);
});
