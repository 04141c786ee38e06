import { problem, type Problem } from "../domain/problem.ts";
import { targetOf, urlOf, type Address } from "./address.ts";
import type { PageFacts } from "./page.ts";

/** Pages that stand for no address of their own. */
export const isErrorPage = (path: string): boolean => /^(en\/)?404(\/index)?\.html$/.test(path);

/** The language that a path promises: English stands below `en/`. */
const languageOf = (path: string): string => (path.startsWith("en/") ? "en" : "zh");

const say = (page: PageFacts, code: string, zh: string, en: string): Problem =>
  problem(
    "error",
    code,
    { file: page.path },
    { zh, en },
    {
      zh: "这是网页模板的错误，请报告给维护者",
      en: "This is a mistake in a template; please report it to the maintainers",
    },
  );

/** What every page says of itself: one title, one h1, a description, its language. */
export function checkHead(page: PageFacts): Problem[] {
  const found: Problem[] = [];
  const expected = languageOf(page.path);
  const descriptions = page.metas.filter(({ name }) => name.toLowerCase() === "description");
  if (page.titles.length !== 1 || page.titles[0]?.trim() === "")
    found.push(say(page, "page-title", "网页应有一个标题", "The page needs exactly one title"));
  if (page.headings.length !== 1 || page.headings[0]?.trim() === "")
    found.push(say(page, "page-heading", "网页应有一个 h1", "The page needs exactly one h1"));
  if (descriptions.length !== 1 || descriptions[0]?.content.trim() === "")
    found.push(say(page, "page-description", "网页应有一个简介", "The page needs a description"));
  if (page.lang?.split("-")[0] !== expected)
    found.push(
      say(
        page,
        "page-language",
        `网页语言应为 ${expected}，实为 ${page.lang ?? "空"}`,
        `The page's language should be ${expected}, not ${page.lang ?? "empty"}`,
      ),
    );
  return found;
}

/** A page names its own address and its counterpart in the other language, and the counterpart names it back. */
export function checkLanguages(
  page: PageFacts,
  pages: ReadonlyMap<string, PageFacts>,
  address: Address,
): Problem[] {
  const own = urlOf(page.path, address);
  const found: Problem[] = [];
  if (page.canonicals.length !== 1 || page.canonicals[0] !== own)
    found.push(
      say(page, "page-canonical", `规范网址应为 ${own}`, `The canonical address should be ${own}`),
    );
  if (!page.alternates.some(({ url }) => url === own))
    found.push(
      say(
        page,
        "page-alternate",
        "各语言的网址中没有本页自己",
        "The page does not list itself among its languages",
      ),
    );
  for (const { lang, url } of page.alternates) {
    const target = targetOf(url, page.path, address);
    const other = target.kind === "file" ? pages.get(target.path) : undefined;
    if (!other?.alternates.some((alternate) => alternate.url === own))
      found.push(
        say(
          page,
          "page-alternate",
          `${lang} 的网址 ${url} 没有互指本页`,
          `The ${lang} page ${url} does not point back to this one`,
        ),
      );
  }
  return found;
}

/** Tags that 政府网站发展指引 (国办发〔2017〕47号) asks for, by the group in which they belong together. */
const governmentTags: readonly (readonly string[])[] = [
  ["SiteName", "SiteDomain", "SiteIDCode"],
  ["ColumnName", "ColumnDescription", "ColumnKeywords", "ColumnType"],
  ["ArticleTitle", "PubDate", "ContentSource"],
];

/** A government tag is either absent because it is not configured, or says something; never twice. */
export function checkGovernmentTags(page: PageFacts): Problem[] {
  return governmentTags.flat().flatMap((name) => {
    const values = page.metas.filter((meta) => meta.name === name).map(({ content }) => content);
    if (values.length === 0 || (values.length === 1 && values[0]?.trim() !== "")) return [];
    return [
      say(
        page,
        "government-tag",
        `标签 ${name} 为空或重复`,
        `The tag ${name} is empty or stands twice`,
      ),
    ];
  });
}
