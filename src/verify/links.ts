import { problem, type Problem } from "../domain/problem.ts";
import { targetOf, type Address } from "./address.ts";
import type { PageFacts, Reference } from "./page.ts";

/** Schemes that a link may have besides the site's own. */
const allowedSchemes = new Set(["https:", "http:", "mailto:", "tel:"]);

/** Every reference of a page leads somewhere: to a file of the site, to an id on a page, or openly outside. */
export function checkLinks(
  page: PageFacts,
  pages: ReadonlyMap<string, PageFacts>,
  files: ReadonlySet<string>,
  address: Address,
): Problem[] {
  return page.references.flatMap((reference) => {
    const fault = faultOf(reference, page, pages, files, address);
    if (fault === null) return [];
    const [code, zh, en] = fault;
    return [
      problem(
        "error",
        code,
        { file: page.path, text: reference.url },
        {
          zh: `${reference.from} “${reference.url}”：${zh}`,
          en: `${reference.from} "${reference.url}": ${en}`,
        },
        {
          zh: "若是文字解读中的链接，请改正；否则请报告给维护者",
          en: "If the link stands in a commentary, mend it there; otherwise please report it",
        },
      ),
    ];
  });
}

type Fault = readonly [code: string, zh: string, en: string];

function faultOf(
  { url, loads }: Reference,
  page: PageFacts,
  pages: ReadonlyMap<string, PageFacts>,
  files: ReadonlySet<string>,
  address: Address,
): Fault | null {
  const target = targetOf(url, page.path, address);
  switch (target.kind) {
    case "broken":
      return ["broken-link", "不是网址", "not an address"];
    case "beside":
      return ["broken-link", "不在本站的路径之下", "not below the site's base path"];
    case "outside":
      return outsideFault(target.url, loads);
    case "file":
      if (!files.has(target.path))
        return ["broken-link", "没有这个网页或文件", "there is no such page"];
      return fragmentFault(target.fragment, pages.get(target.path));
  }
}

function outsideFault(url: URL, loads: boolean): Fault | null {
  if (loads && url.protocol !== "data:")
    return ["third-party", "会向别的网站取东西", "the browser would fetch it from another site"];
  if (!loads && !allowedSchemes.has(url.protocol))
    return ["unsafe-link", "不允许的网址类型", "this kind of address is not allowed"];
  return null;
}

/** `#top` is the top of the page in every browser, whether or not an element has that id. */
const fragmentFault = (fragment: string, page: PageFacts | undefined): Fault | null =>
  fragment === "" || fragment === "top" || page === undefined || page.ids.includes(fragment)
    ? null
    : ["broken-fragment", "目标网页上没有这个位置", "the page has no such place"];
