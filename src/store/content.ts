import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { locales, type Locale } from "../domain/bilingual.ts";
import type { Problem } from "../domain/problem.ts";
import type { Quarter } from "../domain/quarter.ts";
import { readCommentary, type Commentary, type CommentaryOptions } from "../prose/commentary.ts";
import { lookupsOf } from "../prose/figure-lookup.ts";
import { maxCharacters, renderMarkdown, type RenderedPage } from "../prose/markdown.ts";
import { proseProblem } from "../prose/problems.ts";
import type { Dataset } from "../schema/dataset.ts";

/** The only place that reads the content folder: commentary on quarters, and pages written in Markdown. */

/** A page of the content folder, named by its file: `about`, `methodology`, `guide/excel`. */
export interface ContentPage extends RenderedPage {
  readonly name: string;
  readonly locale: Locale;
}

export interface Content {
  /** Sorted by quarter, Chinese first. */
  readonly commentaries: readonly Commentary[];
  /** Sorted by name, Chinese first. */
  readonly pages: readonly ContentPage[];
  readonly problems: readonly Problem[];
}

export type ContentOptions = CommentaryOptions;

/** Folders of the content folder whose Markdown files are pages; the empty one is the folder itself. */
const pageFolders = ["", "guide"] as const;

const quartersFolder = "quarters";
const markdownName = /^([A-Za-z0-9][A-Za-z0-9-]*)\.([a-z]{2})\.md$/;

/** Names of the Markdown files of a folder, sorted by code unit; an absent folder has none. */
function markdownFiles(folder: string): string[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name.endsWith(".md"))
      .map((entry) => entry.name)
      .sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
  } catch (fault) {
    if (fault instanceof Error && "code" in fault && fault.code === "ENOENT") return [];
    throw fault;
  }
}

interface TextFile {
  /** `content/quarters/2022Q3.zh.md`, whatever the folder is called on this machine. */
  readonly path: string;
  readonly name: string;
  readonly text: string | null;
  readonly problems: readonly Problem[];
}

function readText(folder: string, below: string, name: string): TextFile {
  const path = ["content", below, name].filter((part) => part !== "").join("/");
  const refuse = (code: "prose-size" | "prose-encoding"): TextFile => ({
    path,
    name,
    text: null,
    problems: [proseProblem("error", code, path, null, "")],
  });
  const bytes = readFileSync(join(folder, below, name));
  // A character of UTF-8 has at most four bytes.
  if (bytes.length > maxCharacters * 4) return refuse("prose-size");
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return { path, name, text, problems: [] };
  } catch (fault) {
    if (fault instanceof TypeError) return refuse("prose-encoding");
    throw fault;
  }
}

const textFiles = (folder: string, below: string): TextFile[] =>
  markdownFiles(join(folder, below)).map((name) => readText(folder, below, name));

/**
 * Everything in the content folder. An absent or empty folder has no commentary, which is not an error.
 * Problems name files as `content/…`; a file with errors must not be published.
 */
export function readContent(folder: string, options: ContentOptions = {}): Content {
  const quarters = textFiles(folder, quartersFolder);
  const read = quarters.flatMap(({ path, text }) =>
    text === null ? [] : [readCommentary(path, text, options)],
  );
  const pages = pageFolders.map((below) => readPages(folder, below, options));
  return {
    commentaries: read
      .flatMap(({ commentary }) => (commentary ? [commentary] : []))
      .sort((a, b) => compareKeys(a.quarter, b.quarter) || byLocale(a.locale, b.locale)),
    pages: pages
      .flatMap((group) => group.pages)
      .sort((a, b) => compareKeys(a.name, b.name) || byLocale(a.locale, b.locale)),
    problems: [
      ...quarters.flatMap(({ problems }) => problems),
      ...read.flatMap(({ problems }) => problems),
      ...pages.flatMap((group) => group.problems),
    ],
  };
}

/**
 * Everything in the content folder, with its figures bound to the data set and every numeral that is left
 * held against it; this is what `npm run check` and the build read. Without a data set, because the data
 * have errors, nothing is bound.
 */
export const checkedContent = (
  folder: string,
  dataset: Dataset | null,
  options: Pick<ContentOptions, "base"> = {},
): Content =>
  readContent(folder, dataset ? { ...options, lookupFor: lookupsOf(dataset) } : options);

const compareKeys = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const byLocale = (a: Locale, b: Locale): number => locales.indexOf(a) - locales.indexOf(b);

function readPages(
  folder: string,
  below: string,
  options: ContentOptions,
): { pages: ContentPage[]; problems: Problem[] } {
  const files = textFiles(folder, below);
  const pages = files.flatMap(({ path, name, text }) => {
    const [, stem = "", language = ""] = markdownName.exec(name) ?? [];
    const locale = locales.find((known) => known === language);
    // Other Markdown, such as a README, is for editors.
    if (text === null || !locale) return [];
    const page = renderMarkdown(text, { base: options.base ?? "/", locale, file: path });
    return [{ ...page, name: below === "" ? stem : `${below}/${stem}`, locale }];
  });
  return {
    pages,
    problems: [...files, ...pages].flatMap(({ problems }) => problems),
  };
}

/** The commentary on a quarter in a language, or null where nobody has written one. */
export const commentaryOn = (
  content: Content,
  quarter: Quarter,
  locale: Locale,
): Commentary | null =>
  content.commentaries.find((one) => one.quarter === quarter && one.locale === locale) ?? null;

/** The page of a name in a language, or null. */
export const pageOf = (content: Content, name: string, locale: Locale): ContentPage | null =>
  content.pages.find((page) => page.name === name && page.locale === locale) ?? null;
