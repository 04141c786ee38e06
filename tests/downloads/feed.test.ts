import { XMLParser, XMLValidator } from "fast-xml-parser";
import { expect, test } from "vitest";
import { atomFeed } from "../../src/downloads/feed.ts";
import { releaseFeed } from "../../src/downloads/release-feed.ts";
import { linker } from "../../src/i18n/routes.ts";
import { dataset, release } from "./dataset.ts";

const first = release();
const second = release({
  id: "2022Q3-r2",
  revision: 2,
  published_on: "2022-12-01T01:30:00Z",
  reason: { type: "correction", zh: "原数<有误> & “27”", en: "wrong <b>figure</b> & \u0001more" },
});

const site = { ...dataset([]).site, name: { zh: "季报 <测试> & 更正", en: "Test & <Report>" } };

const feedIn = (locale: "zh" | "en", releases = [first, second]): string =>
  atomFeed(
    releaseFeed(site, releases, {
      locale,
      link: linker("/base/", locale),
      absolute: (to) => new URL(to, site.url).href,
    }),
  );

interface Read {
  readonly feed: {
    readonly title: { "#text": string };
    readonly id: string;
    readonly updated: string;
    readonly author: { name: string };
    readonly link: { "@_rel": string; "@_href": string }[];
    readonly entry: {
      id: string;
      title: { "#text": string };
      link: { "@_href": string };
      updated: string;
      summary: { "#text": string };
    }[];
  };
}
const read = (xml: string): Read["feed"] =>
  (
    new XMLParser({
      ignoreAttributes: false,
      isArray: (name) => name === "entry",
      parseTagValue: false,
    }).parse(xml) as Read
  ).feed;

test("the feed is well-formed XML in both languages, with and without entries", () => {
  for (const xml of [feedIn("zh"), feedIn("en"), feedIn("zh", [])])
    expect(XMLValidator.validate(xml)).toBe(true);
});

test("texts arrive as they are, and what XML cannot hold is left out", () => {
  const feed = read(feedIn("zh"));
  expect(feed.title["#text"]).toBe("季报 <测试> & 更正");
  expect(feed.entry[0]?.summary["#text"]).toBe("原数<有误> & “27”");
  expect(read(feedIn("en")).entry[0]?.summary["#text"]).toBe("wrong <b>figure</b> & more");
});

test("every release and revision is one entry, newest first, in the time of China", () => {
  const feed = read(feedIn("zh"));
  expect(feed.entry.map(({ updated }) => updated)).toEqual([
    "2022-12-01T09:30:00+08:00",
    "2022-10-20T00:00:00+08:00",
  ]);
  expect(feed.updated).toBe("2022-12-01T09:30:00+08:00");
  expect(feed.entry.map(({ title }) => title["#text"])).toEqual([
    "2022年三季度（第2版，更正）",
    "2022年三季度",
  ]);
});

test("ids are stable tag URIs and differ between languages and versions", () => {
  const ids = [...read(feedIn("zh")).entry, ...read(feedIn("en")).entry].map(({ id }) => id);
  expect(ids).toEqual([
    "tag:example.org,2022:zh/2022Q3-r2",
    "tag:example.org,2022:zh/2022Q3-r1",
    "tag:example.org,2022:en/2022Q3-r2",
    "tag:example.org,2022:en/2022Q3-r1",
  ]);
});

test("links are full addresses below the site's base, and the feed names itself", () => {
  const feed = read(feedIn("en"));
  const self = feed.link.find((link) => link["@_rel"] === "self");
  expect(self?.["@_href"]).toBe("https://example.org/base/en/feed.xml");
  expect(feed.entry[0]?.link["@_href"]).toBe("https://example.org/base/en/2022Q3/changes/");
  expect(feed.author.name).toBe("Test publisher");
});
