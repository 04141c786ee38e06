import { expect, test } from "vitest";
import { governmentTags } from "../../src/components/frame/government.ts";
import { footerItems } from "../../src/components/frame/footer-items.ts";
import { siteSchema, type Site } from "../../src/schema/documents.ts";

const plain: Site = siteSchema.parse({
  name: { zh: "季报", en: "Report" },
  region: { code: "420300", zh: "十堰市", en: "Shiyan" },
  locales: ["zh", "en"],
  url: "https://example.org",
});

const official: Site = siteSchema.parse({
  ...plain,
  publisher: { zh: "某委", en: "A commission" },
  government: {
    siteName: "某市发展和改革委员会",
    siteDomain: "fgw.example.gov.cn",
    siteIdCode: "4203000001",
    columnName: { zh: "重点项目", en: "Major projects" },
    columnType: "数据发布",
    contentSource: { zh: "某委", en: "A commission" },
    icp: "鄂ICP备00000000号",
  },
});

const page = { locale: "zh", title: "2022年三季度" } as const;

test("a site that configures nothing has no tags and no footer items", () => {
  expect(governmentTags(plain, { ...page, article: { publishedOn: "2022-10-20" } })).toEqual([]);
  expect(footerItems(plain, "zh")).toEqual([]);
});

test("a report has site, column and article tags, each once and none empty", () => {
  const tags = governmentTags(official, {
    ...page,
    column: { name: "季度", type: "数据发布" },
    article: { publishedOn: "2022-10-20T01:05:00Z" },
  });
  expect(tags).toEqual([
    { name: "SiteName", content: "某市发展和改革委员会" },
    { name: "SiteDomain", content: "fgw.example.gov.cn" },
    { name: "SiteIDCode", content: "4203000001" },
    { name: "ColumnName", content: "季度" },
    { name: "ColumnType", content: "数据发布" },
    { name: "ArticleTitle", content: "2022年三季度" },
    { name: "PubDate", content: "2022-10-20 09:05" },
    { name: "ContentSource", content: "某委" },
  ]);
});

test.for<[string, string]>([
  ["2022-10-20", "2022-10-20 00:00"],
  ["2022-10-20T10:00:00+08:00", "2022-10-20 10:00"],
  ["2022-12-31T18:30:00Z", "2023-01-01 02:30"],
])("%s is printed as %s", ([publishedOn, text]) => {
  const tags = governmentTags(official, { ...page, article: { publishedOn } });
  expect(tags.find(({ name }) => name === "PubDate")?.content).toBe(text);
});

test("a list page has no article tags", () => {
  const names = governmentTags(official, page).map(({ name }) => name);
  expect(names).not.toContain("PubDate");
  expect(names).not.toContain("ArticleTitle");
});

test("the footer shows what is configured and nothing else", () => {
  expect(footerItems(official, "zh").map(({ label, text }) => [label, text])).toEqual([
    ["发布者", "某委"],
    ["网站标识码", "4203000001"],
    ["ICP备案号", "鄂ICP备00000000号"],
  ]);
});
