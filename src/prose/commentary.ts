import type { Token } from "markdown-it";
import { locales, type Locale } from "../domain/bilingual.ts";
import type { Problem } from "../domain/problem.ts";
import { isQuarter, type Quarter } from "../domain/quarter.ts";
import { sectionOrder, sectionTitles, type SectionId } from "../i18n/sections.ts";
import { commentaryMatterSchema, type CommentaryMatter } from "../schema/front-matter.ts";
import { splitFrontMatter, type SplitText } from "./front-matter.ts";
import {
  headingLevel,
  maxCharacters,
  parseMarkdown,
  plainInline,
  renderInline,
  setHeadingLevels,
  textOf,
  type ParseContext,
} from "./markdown.ts";
import { collector, type Report } from "./problems.ts";
import { bindTokens, type BindContext, type Lookup } from "./tokens.ts";

/** A part of the commentary under one heading of the quarter's page. */
export interface CommentarySection {
  /** Null where the heading is none of the official ones. */
  readonly id: SectionId | null;
  readonly heading: string;
  readonly html: string;
}

/** What an editor wrote on a quarter. All html is safe to put into a page as it is. */
export interface Commentary {
  readonly quarter: Quarter;
  readonly locale: Locale;
  /** Plain text. */
  readonly title: string | null;
  /** Plain text, for descriptions and lists. */
  readonly summary: string;
  readonly summaryHtml: string;
  /** Inline html, at most six. */
  readonly points: readonly string[];
  readonly author: string | null;
  /** Inline html. */
  readonly notes: readonly string[];
  readonly sections: readonly CommentarySection[];
}

export interface CommentaryOptions {
  /** Where the site stands on its host. */
  readonly base?: string;
  /** The figures to which a quarter's commentary may bind its words; see `tokens.ts`. */
  readonly lookupFor?: (quarter: Quarter) => Lookup | null;
}

const fileName = /(?:^|\/)(\d{4}Q[1-4])\.([a-z]{2})\.md$/;

function nameParts(path: string): { quarter: Quarter; locale: Locale } | null {
  const [, quarter = "", language = ""] = fileName.exec(path) ?? [];
  const locale = locales.find((known) => known === language);
  return isQuarter(quarter) && locale ? { quarter, locale } : null;
}

/**
 * Reads the commentary on a quarter from the text of `2022Q3.zh.md`. All problems are returned; the
 * commentary is null where the name, the head or the size is wrong. A commentary with errors is safe
 * html all the same, but must not be published.
 */
export function readCommentary(
  path: string,
  text: string,
  { base = "/", lookupFor }: CommentaryOptions = {},
): { commentary: Commentary | null; problems: Problem[] } {
  const { report, problems } = collector(path);
  const name = nameParts(path);
  if (!name) report("error", "prose-path", null, path);
  if (text.length > maxCharacters) report("error", "prose-size", null, "");
  if (!name || text.length > maxCharacters) return { commentary: null, problems: problems() };
  const head = splitFrontMatter(text, commentaryMatterSchema, report, {
    required: true,
  });
  const context: CommentaryContext = {
    ...name,
    base,
    firstLine: head.firstLine,
    report,
    docId: "commentary",
    lookup: lookupFor?.(name.quarter) ?? null,
  };
  const sections = readSections(bindTokens(head.body, context), context);
  const commentary = head.matter ? compose(name, head.matter, head, sections, context) : null;
  return { commentary, problems: problems() };
}

type CommentaryContext = ParseContext & BindContext;

function compose(
  { quarter, locale }: { quarter: Quarter; locale: Locale },
  matter: CommentaryMatter,
  { lineOf }: SplitText<CommentaryMatter>,
  sections: readonly CommentarySection[],
  context: CommentaryContext,
): Commentary {
  const at = (...path: (string | number)[]): CommentaryContext => ({
    ...context,
    firstLine: lineOf(...path),
  });
  const plain = (text: string, key: string): string =>
    plainInline(bindTokens(text, at(key)), at(key));
  const inline = (text: string, ...path: (string | number)[]): string =>
    renderInline(bindTokens(text, at(...path)), at(...path));
  return {
    quarter,
    locale,
    title: matter.title === undefined ? null : plain(matter.title, "title"),
    summary: plain(matter.summary, "summary"),
    summaryHtml: inline(matter.summary, "summary"),
    points: matter.points.map((point, i) => inline(point, "points", i)),
    author: matter.author === undefined ? null : plain(matter.author, "author"),
    notes: matter.notes.map((note, i) => inline(note, "notes", i)),
    sections,
  };
}

interface Slice {
  readonly heading: string;
  readonly line: number;
  readonly tokens: Token[];
}

function readSections(body: string, context: ParseContext): CommentarySection[] {
  const { tokens, render } = parseMarkdown(body, context);
  const { report, firstLine, locale } = context;
  reportTitles(tokens, firstLine, report);
  const slices = cut(tokens, firstLine, sectionTitles[locale].overview);
  setHeadingLevels(tokens, 0, firstLine, report);
  const sections = slices.map(({ heading, line, tokens: part }) => {
    const id = sectionOrder.find((known) => sectionTitles[locale][known] === heading) ?? null;
    const html = render(part);
    if (id === null) report("warning", "prose-section", line, heading);
    if (html.trim() === "") report("warning", "prose-section-empty", line, heading);
    return { id, heading, html, line };
  });
  checkOrder(sections, report);
  return sections.map(({ id, heading, html }) => ({ id, heading, html }));
}

function reportTitles(tokens: readonly Token[], firstLine: number, report: Report): void {
  tokens.forEach((token, index) => {
    if (headingLevel(token) !== 1 || token.nesting !== 1) return;
    const inline = tokens[index + 1];
    const line = token.map ? token.map[0] + firstLine : null;
    report("error", "prose-h1", line, inline ? textOf(inline) : "");
  });
}

/** The tokens between the headings of the second level; what stands before the first is the overview. */
function cut(tokens: readonly Token[], firstLine: number, overview: string): Slice[] {
  const slices: Slice[] = [{ heading: overview, line: firstLine, tokens: [] }];
  let index = 0;
  while (index < tokens.length) {
    const token = tokens[index];
    const inline = tokens[index + 1];
    if (token?.type === "heading_open" && token.tag === "h2" && token.level === 0 && inline) {
      const line = firstLine + (token.map?.[0] ?? 0);
      slices.push({ heading: textOf(inline).trim(), line, tokens: [] });
      index += 3;
    } else {
      if (token) slices.at(-1)?.tokens.push(token);
      index += 1;
    }
  }
  return slices.filter((slice, i) => i > 0 || slice.tokens.length > 0);
}

function checkOrder(
  sections: readonly (CommentarySection & { readonly line: number })[],
  report: Report,
): void {
  const seen = new Set<SectionId>();
  let furthest = -1;
  for (const { id, heading, line } of sections) {
    if (id === null) continue;
    const place = sectionOrder.indexOf(id);
    if (seen.has(id)) report("warning", "prose-section-twice", line, heading);
    else if (place < furthest) report("warning", "prose-section-order", line, heading);
    seen.add(id);
    furthest = Math.max(furthest, place);
  }
}
