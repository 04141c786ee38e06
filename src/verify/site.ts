import { problem, type Problem } from "../domain/problem.ts";
import type { Address } from "./address.ts";
import { checkIds, checkInline, checkLostValues, checkUnwritten } from "./content.ts";
import { draftTrace, tracesFinder } from "./drafts.ts";
import { checkGovernmentTags, checkHead, checkLanguages, isErrorPage } from "./head.ts";
import { checkLinks } from "./links.ts";
import { checkNames } from "./names.ts";
import { readPage, type PageFacts } from "./page.ts";

/** A built folder, as the checks see it. */
export interface BuiltSite {
  /** Every file, relative to the folder and with `/`. */
  readonly paths: readonly string[];
  /** The text of a file; of a workbook, that of everything packed in it. */
  readonly read: (path: string) => string;
  readonly address: Address;
  /** Texts that only drafts contain (`draftTexts`). */
  readonly secrets: readonly string[];
  /** What drafts say where somebody has still to write. */
  readonly stubs: readonly string[];
  /** Those of `lostValues` that the data or the commentary contain themselves. */
  readonly expected: ReadonlySet<string>;
}

const textFile = /\.(html|csv|json|jsonld|xml|txt|md|ics|svg|css|js|webmanifest)$/;

/** Every fault of a built site. An empty list is the permission to publish. */
export function verifySite(site: BuiltSite): Problem[] {
  const found = [...checkNames(site.paths)];
  const findTraces = tracesFinder(site.secrets);
  const pages = new Map<string, PageFacts>();
  for (const path of site.paths) {
    // Whatever a file is, nothing of a draft may be in it; the rest is asked of texts only.
    if (!textFile.test(path) && site.secrets.length === 0) continue;
    const text = site.read(path);
    found.push(...findTraces(`${path}\n${text}`).map((secret) => draftTrace(path, secret)));
    if (path.endsWith(".html")) {
      const page = readPage(path, text);
      found.push(...checkOnItsOwn(page, site));
      pages.set(path, { ...page, text: "" });
    } else if (path.endsWith(".json")) found.push(...checkJson(path, text));
  }
  if (!pages.has("index.html")) found.push(missingHome());
  const files = new Set(site.paths);
  for (const page of pages.values()) {
    found.push(...checkLinks(page, pages, files, site.address));
    if (!page.redirects && !isErrorPage(page.path))
      found.push(...checkLanguages(page, pages, site.address));
  }
  return found;
}

const checkOnItsOwn = (page: PageFacts, { expected, stubs }: BuiltSite): Problem[] =>
  page.redirects
    ? []
    : [
        ...checkHead(page),
        ...checkGovernmentTags(page),
        ...checkIds(page),
        ...checkInline(page),
        ...checkLostValues(page, expected),
        ...checkUnwritten(page, stubs),
      ];

const missingHome = (): Problem =>
  problem(
    "error",
    "no-home-page",
    { file: "index.html" },
    { zh: "网站没有首页", en: "The site has no home page" },
    { zh: "请报告给维护者", en: "Please report it to the maintainers" },
  );

function checkJson(path: string, text: string): Problem[] {
  try {
    JSON.parse(text);
    return [];
  } catch {
    return [
      problem(
        "error",
        "json-syntax",
        { file: path },
        { zh: "不是合格的 JSON", en: "Not valid JSON" },
        { zh: "请报告给维护者", en: "Please report it to the maintainers" },
      ),
    ];
  }
}
