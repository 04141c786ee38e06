import { expect, test } from "vitest";
import { addressOf } from "../../src/verify/address.ts";
import { verifySite } from "../../src/verify/site.ts";

const address = addressOf("https://example.org", "/reports");
const root = "https://example.org/reports/";

interface Parts {
  readonly head?: string;
  readonly body?: string;
  readonly lang?: string;
  readonly path?: string;
}

/** A page without a fault, and the places where a case puts one. */
function page({ head = "", body = "", lang = "zh-CN", path = "" }: Parts = {}): string {
  const own = lang === "en" ? `${root}en/${path}` : `${root}${path}`;
  return `<!doctype html><html lang="${lang}"><head><title>季报</title>
    <meta name="description" content="重点项目">
    <link rel="canonical" href="${own}">
    <link rel="alternate" hreflang="zh-CN" href="${root}${path}">
    <link rel="alternate" hreflang="en" href="${root}en/${path}">${head}</head>
    <body><h1 id="top-of-page">开工244个</h1>${body}</body></html>`;
}

const sound = (): Record<string, string> => ({
  "index.html": page(),
  "en/index.html": page({ lang: "en" }),
  "data/all.csv": "id\n",
});

const faults = (
  files: Record<string, string>,
  options: { secrets?: string[]; expected?: string[] } = {},
): string[] =>
  verifySite({
    paths: Object.keys(files).sort(),
    read: (path) => files[path] ?? "",
    address,
    secrets: options.secrets ?? [],
    stubs: ["（待写。）"],
    expected: new Set(options.expected),
  }).map((found) => `${found.file} ${found.code}`);

const withBody = (body: string): Record<string, string> => ({
  ...sound(),
  "index.html": page({ body }),
});

test("a sound site may be published", () => {
  expect(
    faults(
      withBody(`<a href="/reports/data/all.csv">表</a> <a href="#top-of-page">上</a>
    <a href="https://www.stats.gov.cn/">统计局</a> <a href="en/#top-of-page">English</a>`),
    ),
  ).toEqual([]);
});

test.for<[string, string, string[]]>([
  ["a link to no page", `<a href="/reports/2020Q9/">x</a>`, ["broken-link"]],
  ["a link without its final slash", `<a href="/reports/en">x</a>`, ["broken-link"]],
  ["a link above the base path", `<a href="/data/all.csv">x</a>`, ["broken-link"]],
  ["a link that is no address", `<a href="https://">x</a>`, ["broken-link"]],
  ["a link with a broken escape", `<a href="/reports/%E4">x</a>`, ["broken-link"]],
  ["a link to no place on the page", `<a href="#nowhere">x</a>`, ["broken-fragment"]],
  ["a link to no place on another page", `<a href="en/#nowhere">x</a>`, ["broken-fragment"]],
  ["a script address", `<a href="javascript:alert(1)">x</a>`, ["unsafe-link"]],
  ["a picture from elsewhere", `<img alt="" src="https://cdn.example.net/a.png">`, ["third-party"]],
  ["a picture that is missing", `<img alt="" src="a.png">`, ["broken-link"]],
  ["an id twice", `<p id="a"></p><p id="a"></p>`, ["duplicate-id"]],
  ["a second h1", `<h1>二</h1>`, ["page-heading"]],
  ["an inline style", `<p style="color:red">x</p>`, ["inline-code"]],
  ["an inline handler", `<p onclick="x()">x</p>`, ["inline-code"]],
  ["an inline script", `<script>x()</script>`, ["inline-code"]],
  ["a lost value between characters", `<p>完成undefined亿元</p>`, ["lost-value"]],
  ["a lost value as a word", `<p>完成 undefined 亿元</p>`, ["lost-value"]],
  ["a lost number", `<td>NaN</td>`, ["lost-value"]],
  ["what is still to be written", `<p>（待写。）</p>`, ["unwritten-text"]],
  ["a lost number in an attribute", `<img alt="NaN %" src="data:,">`, ["lost-value"]],
  ["an object", `<p>[object Object]</p>`, ["lost-value"]],
  ["an open template", `<p>{{starts}}</p>`, ["lost-value", "lost-value"]],
  ["a template that is being explained", `<code>{{starts}}</code>`, []],
  ["a word that contains the name of a lost value", `<p>NaNjing</p>`, []],
])("%s", ([, body, codes]) => {
  expect(faults(withBody(body))).toEqual(codes.map((code) => `index.html ${code}`));
});

test("a value that the data contain themselves may be printed", () => {
  expect(faults(withBody("<p>Infinity 大厦</p>"), { expected: ["Infinity"] })).toEqual([]);
});

test.for<[string, string, string[]]>([
  ["no title", page().replace("<title>季报</title>", ""), ["page-title"]],
  ["an empty title", page().replace("季报</title>", "</title>"), ["page-title"]],
  ["a title in a drawing is no page title", page({ body: "<svg><title>图</title></svg>" }), []],
  ["no description", page().replace("重点项目", ""), ["page-description"]],
  ["the wrong language", page().replace('lang="zh-CN"', 'lang="en"'), ["page-language"]],
  ["no h1", page().replace(/<h1.*<\/h1>/, ""), ["page-heading"]],
  ["an empty tag", page({ head: '<meta name="SiteName" content=" ">' }), ["government-tag"]],
  ["a tag with its value", page({ head: '<meta name="SiteName" content="十堰">' }), []],
  [
    "an English page that is missing",
    page({ head: `<link rel="alternate" hreflang="fr" href="${root}fr/">` }),
    ["broken-link", "page-alternate"],
  ],
  [
    "another page's address",
    page().replace(`canonical" href="${root}"`, `canonical" href="${root}en/"`),
    ["page-canonical"],
  ],
])("head: %s", ([, html, codes]) => {
  expect(faults({ ...sound(), "index.html": html })).toEqual(
    codes.map((code) => `index.html ${code}`),
  );
});

test("languages point at each other", () => {
  const alone = page({ lang: "en" }).replace(/<link rel="alternate" hreflang="zh-CN"[^>]*>/, "");
  expect(faults({ ...sound(), "en/index.html": alone })).toEqual(["index.html page-alternate"]);
});

test("an error page needs no address, and a redirect no words", () => {
  const error = `<html lang="zh"><head><title>无</title><meta name="description" content="无">
    </head><body><h1>没有</h1><a href="/reports/">首页</a></body></html>`;
  const redirect = `<meta http-equiv="refresh" content="0;url=/reports/"><a href="/reports/">x</a>`;
  expect(faults({ ...sound(), "404.html": error, "old/index.html": redirect })).toEqual([]);
});

test("names must not depend on case or on a host's taste", () => {
  const files = { ...sound(), "data/All.csv": "", "data/表.csv": "" };
  expect(faults(files)).toEqual(["data/all.csv file-name-case", "data/表.csv file-name"]);
});

test("a draft's words are found wherever they stand", () => {
  const files = {
    ...sound(),
    "data/all.csv": "id,name\nP1,郧阳区秘密大桥工程\n",
    "data/all.xlsx": "xl/sharedStrings.xml\n郧阳区秘密大桥工程",
    _headers: "/x: 秘密大桥工程",
  };
  expect(faults(files, { secrets: ["秘密大桥工程", "另一个没有的项目"] })).toEqual([
    "_headers draft-trace",
    "data/all.csv draft-trace",
    "data/all.xlsx draft-trace",
  ]);
});

test("broken JSON and a missing home page are faults", () => {
  expect(faults({ "a.json": "{" })).toEqual(["a.json json-syntax", "index.html no-home-page"]);
});
