import { locales, type Locale } from "../domain/bilingual.ts";
import type { Problem } from "../domain/problem.ts";
import { isQuarter, type Quarter } from "../domain/quarter.ts";
import { commentaryMatterSchema, type CommentaryMatter } from "../schema/front-matter.ts";
import { bindTokens, type BindContext, type BoundText } from "./bind.ts";
import { fillBlock } from "./blocks/fill.ts";
import { checkNumerals } from "./check/check.ts";
import type { FigureBook } from "./figures/book.ts";
import { splitFrontMatter, type SplitText } from "./front-matter.ts";
import { maxCharacters, plainInline, renderInline, type ParseContext } from "./markdown.ts";
import { collector, type Report } from "./problems.ts";
import { readSections, type CommentarySection } from "./sections.ts";
import type { Lookup } from "./tokens.ts";

export type { CommentarySection } from "./sections.ts";

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
  /**
   * The figures to which a quarter's commentary may bind its words, see `tokens.ts`; null where the quarter
   * has no data. Without it nothing is bound and nothing is checked: the data could not be read.
   */
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
  options: CommentaryOptions = {},
): { commentary: Commentary | null; problems: Problem[] } {
  const { report, problems } = collector(path);
  const name = nameParts(path);
  if (!name) report("error", "prose-path", null, path);
  if (text.length > maxCharacters) report("error", "prose-size", null, "");
  if (!name || text.length > maxCharacters) return { commentary: null, problems: problems() };
  const head = splitFrontMatter(text, commentaryMatterSchema, report, { required: true });
  const context = contextOf(name, head.firstLine, report, options);
  const body = bound(head.body, context);
  const sections = readSections(body.markdown, body.blocks, { ...context, targets: body.targets });
  if (head.matter && sections.length === 0) report("warning", "prose-empty", null, "");
  const commentary = head.matter ? compose(name, head.matter, head, sections, context) : null;
  return { commentary, problems: problems() };
}

type CommentaryContext = ParseContext & BindContext & { readonly book: FigureBook | null };

function contextOf(
  name: { quarter: Quarter; locale: Locale },
  firstLine: number,
  report: Report,
  { base = "/", lookupFor }: CommentaryOptions,
): CommentaryContext {
  const lookup = lookupFor?.(name.quarter);
  const book = lookup?.book ?? null;
  const sources = book && new Set(book.dataset.sources.map(({ id }) => id));
  return {
    ...name,
    base,
    firstLine,
    report,
    docId: "commentary",
    lookup,
    book,
    ...(sources ? { hasSource: (id: string) => sources.has(id) } : {}),
    ...(book ? { fill: (request) => fillBlock(request, { book, locale: name.locale, base }) } : {}),
  };
}

/** A text with its figures; what is left in it is checked. */
function bound(text: string, context: CommentaryContext): BoundText {
  const result = bindTokens(text, context);
  if (context.book) checkNumerals(result.pieces, text, { ...context, book: context.book });
  return result;
}

function compose(
  { quarter, locale }: { quarter: Quarter; locale: Locale },
  matter: CommentaryMatter,
  { lineOf, indentOf }: SplitText<CommentaryMatter>,
  sections: readonly CommentarySection[],
  context: CommentaryContext,
): Commentary {
  const at = (...path: (string | number)[]): CommentaryContext => ({
    ...context,
    firstLine: lineOf(...path),
    indent: indentOf(...path),
  });
  const plain = (text: string, key: string): string =>
    plainInline(bound(text, at(key)).markdown, at(key));
  const inline = (text: string, ...path: (string | number)[]): string => {
    const { markdown, targets } = bound(text, at(...path));
    return renderInline(markdown, { ...at(...path), targets });
  };
  if (matter.points.length === 0) context.report("warning", "prose-points", lineOf("summary"), "");
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
