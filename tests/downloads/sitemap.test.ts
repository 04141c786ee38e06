import { XMLParser, XMLValidator } from "fast-xml-parser";
import { expect, test } from "vitest";
import { pageOfFile, sitemap } from "../../src/downloads/sitemap.ts";

test.for<[string, ReturnType<typeof pageOfFile>]>([
  ["index.html", { locale: "zh", path: "" }],
  ["en/index.html", { locale: "en", path: "" }],
  ["2022Q3/index.html", { locale: "zh", path: "2022Q3/" }],
  ["en/regions/420304/index.html", { locale: "en", path: "regions/420304/" }],
  ["404.html", null],
  ["data/all.xlsx", null],
  ["feed.xml", null],
])("%s is %j", ([file, page]) => {
  expect(pageOfFile(file)).toEqual(page);
});

const files = ["en/index.html", "about/index.html", "404.html", "index.html", "data/SHA256SUMS"];

test("every page is listed once, with its other language where there is one", () => {
  const xml = sitemap(files, "https://example.org/base/");
  expect(XMLValidator.validate(xml)).toBe(true);
  const parsed = new XMLParser({
    ignoreAttributes: false,
    isArray: (name) => name === "url",
  }).parse(xml) as {
    urlset: {
      url: { loc: string; "xhtml:link"?: { "@_hreflang": string; "@_href": string }[] }[];
    };
  };
  const { url } = parsed.urlset;
  expect(url.map(({ loc }) => loc)).toEqual([
    "https://example.org/base/",
    "https://example.org/base/en/",
    "https://example.org/base/about/",
  ]);
  expect(url[0]?.["xhtml:link"]?.map((link) => [link["@_hreflang"], link["@_href"]])).toEqual([
    ["zh-CN", "https://example.org/base/"],
    ["en", "https://example.org/base/en/"],
  ]);
  expect(url[2]?.["xhtml:link"]).toBeUndefined();
});

test("the order of the files does not matter", () => {
  expect(sitemap(files.toReversed(), "https://example.org/")).toBe(
    sitemap(files, "https://example.org/"),
  );
});
