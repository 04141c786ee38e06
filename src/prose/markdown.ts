import type { Env, MarkdownIt, Token } from "markdown-it";
import type { Locale } from "../domain/bilingual.ts";
import type { Problem } from "../domain/problem.ts";
import { proseLabels } from "../i18n/prose.ts";
import { pageMatterSchema } from "../schema/front-matter.ts";
import { captionOf } from "./captions.ts";
import { createEngine } from "./engine.ts";
import { splitFrontMatter } from "./front-matter.ts";
import type { Target } from "./bind.ts";
import { findInvisible, findPrivate, withoutInvisible, withoutPrivate } from "./invisible.ts";
import { withoutMarks } from "./marks.ts";
import { collector, type Report } from "./problems.ts";

/** How a text is rendered. Everything has a default but the language. */
export interface RenderOptions {
  readonly locale: Locale;
  /** Path for problems, such as `content/about.zh.md`. */
  readonly file?: string;
  /** Where the site stands on its host; links that begin with `/` are put below it. */
  readonly base?: string;
}

export interface Heading {
  readonly level: 2 | 3;
  readonly id: string;
  readonly text: string;
}

/** A page written in Markdown. Its html is safe to put into a page as it is. */
export interface RenderedPage {
  /** From the head, or the only heading of the first level. */
  readonly title: string | null;
  readonly summary: string | null;
  readonly html: string;
  readonly headings: readonly Heading[];
  readonly problems: readonly Problem[];
}

/** A text beyond this is refused: no reader wants it, and no parser should be asked. */
export const maxCharacters = 200_000;

/** Parsed Markdown: tokens of which parts can be rendered. */
export interface Parsed {
  readonly tokens: readonly Token[];
  readonly render: (tokens: readonly Token[]) => string;
}

export interface ParseContext {
  readonly locale: Locale;
  readonly base: string;
  readonly firstLine: number;
  readonly report: Report;
  /** Keeps the ids of footnotes apart from everything else on the page. */
  readonly docId: string;
  /** What the marks of bound figures lead to. */
  readonly targets?: readonly Target[];
}

const cleaned = (html: string, report: Report): string => {
  // Those that stand in the file were reported with their line; these came from `&#x202E;`.
  for (const { name } of [...findInvisible(html), ...findPrivate(html)])
    report("error", "prose-invisible", null, name);
  return withoutPrivate(withoutInvisible(html));
};

function engineFor(text: string, context: ParseContext): { md: MarkdownIt; source: string } {
  for (const { line, name } of findInvisible(text))
    context.report("error", "prose-invisible", context.firstLine + line, name);
  return { md: createEngine(context), source: withoutInvisible(text) };
}

/** Parses a text under the rules of the house; problems go to the context's report. */
export function parseMarkdown(text: string, context: ParseContext): Parsed {
  const { md, source } = engineFor(text, context);
  const env: Env = { docId: context.docId };
  const tokens = md.parse(source, env);
  wrapTables(md, tableNames(tokens, context.locale));
  return {
    tokens,
    render: (part) => cleaned(md.renderer.render([...part], md.options, env), context.report),
  };
}

/** One line of Markdown (a main point, a note) as inline html. */
export function renderInline(text: string, context: ParseContext): string {
  const { md, source } = engineFor(text, context);
  return cleaned(md.renderInline(source, { docId: context.docId }), context.report);
}

/** One line of Markdown without its marks, for titles and descriptions. */
export function plainInline(text: string, context: ParseContext): string {
  const { md, source } = engineFor(text, context);
  return md
    .parseInline(source, {})
    .map((token) => textOf(token))
    .join("");
}

/** The words of a token and of all it holds, without marks. */
export function textOf(token: Token): string {
  if (token.children) return token.children.map((child) => textOf(child)).join("");
  if (token.type === "softbreak" || token.type === "hardbreak") return " ";
  return token.type === "text" || token.type === "code_inline" ? withoutMarks(token.content) : "";
}

/** Wide tables scroll in a region of their own that a keyboard can reach and a screen reader can name. */
function wrapTables(md: MarkdownIt, names: ReadonlyMap<Token, string>): void {
  const { rules } = md.renderer;
  rules["table_open"] = (tokens, index, options, env) => {
    const table = tokens[index];
    const name = md.utils.escapeHtml((table && names.get(table)) ?? "");
    const caption = captionOf(table);
    const line = caption?.children
      ? `<caption>${md.renderer.renderInline(caption.children, options, env)}</caption>\n`
      : "";
    return `<div class="scroll" role="region" tabindex="0" aria-label="${name}">\n<table>\n${line}`;
  };
  rules["table_close"] = () => "</table>\n</div>\n";
}

/** Each table's name: its caption, else the heading above it; tables of one name are numbered from the second. */
function tableNames(tokens: readonly Token[], locale: Locale): Map<Token, string> {
  const labels = proseLabels[locale];
  const names = new Map<Token, string>();
  const counts = new Map<string | null, number>();
  let heading: string | null = null;
  tokens.forEach((token, index) => {
    const inline = tokens[index + 1];
    if (token.type === "heading_open") heading = inline ? textOf(inline) : null;
    if (token.type !== "table_open") return;
    const caption = captionOf(token);
    const words = caption === null ? heading : textOf(caption);
    const count = (counts.get(words) ?? 0) + 1;
    counts.set(words, count);
    names.set(token, labels.table(words, count));
  });
  return names;
}

/** The level of a heading token: 2 for `h2`; 0 for any other token. */
export const headingLevel = (token: Token): number =>
  token.type === "heading_open" || token.type === "heading_close" ? Number(token.tag.slice(1)) : 0;

/** Moves all headings by `shift` levels; what then lies outside h2–h3 is set to the nearest of the two. */
export function setHeadingLevels(
  tokens: readonly Token[],
  shift: number,
  firstLine: number,
  report: Report,
): void {
  tokens.forEach((token, index) => {
    const level = headingLevel(token);
    if (level === 0) return;
    const target = Math.min(3, Math.max(2, level + shift));
    if (level + shift > 3 && token.nesting === 1) {
      const line = token.map ? token.map[0] + firstLine : null;
      const inline = tokens[index + 1];
      report("warning", "prose-heading-depth", line, inline ? textOf(inline) : "");
    }
    token.tag = `h${target}`;
  });
}

/** The words of a heading as the last part of an address: blanks become hyphens, marks fall away. */
const slug = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-|-$/g, "") || "section";

/** Gives every heading an id that no other has. */
function nameHeadings(tokens: readonly Token[]): Heading[] {
  const used = new Map<string, number>();
  return tokens.flatMap((token, index) => {
    const inline = tokens[index + 1];
    if (token.type !== "heading_open" || !inline) return [];
    const text = textOf(inline);
    const name = slug(text);
    const count = (used.get(name) ?? 0) + 1;
    used.set(name, count);
    const id = count === 1 ? name : `${name}-${count}`;
    token.attrSet("id", id);
    return [{ level: token.tag === "h2" ? 2 : 3, id, text } as const];
  });
}

/**
 * A page of its own (about, methodology, guide) from its Markdown. The first heading of the first level
 * is the title; the levels of the others are moved so that the highest is h2.
 */
export function renderMarkdown(text: string, options: RenderOptions): RenderedPage {
  const { locale, file = "", base = "/" } = options;
  const { report, problems } = collector(file);
  const head = splitFrontMatter(text, pageMatterSchema, report, { required: false });
  const { firstLine } = head;
  const context = { locale, base, firstLine, report, docId: "page" };
  const { tokens, render } = parseMarkdown(head.body, context);
  const heading = tokens[0]?.tag === "h1" ? tokens[1] : undefined;
  const rest = heading ? tokens.slice(3) : tokens;
  const levels = rest.map(headingLevel).filter((level) => level > 0);
  setHeadingLevels(rest, 2 - Math.min(...levels, 6), firstLine, report);
  const headings = nameHeadings(rest);
  return {
    title: head.matter?.title ?? (heading ? textOf(heading) : null),
    summary: head.matter?.summary ?? null,
    html: render(rest),
    headings,
    problems: problems(),
  };
}
