import createMarkdownIt from "markdown-it";
import type { MarkdownIt, StateCore, Token } from "markdown-it";
import cjkFriendly from "markdown-it-cjk-friendly";
import footnotes from "markdown-it-footnote";
import type { Locale } from "../domain/bilingual.ts";
import { proseLabels } from "../i18n/prose.ts";
import { linkKind, resolveLink } from "./links.ts";
import { keepTogether } from "./nowrap.ts";
import type { Report } from "./problems.ts";

/** What the engine must know of the text it renders. */
export interface EngineContext {
  readonly locale: Locale;
  /** Where the site stands on its host, such as `/` or `/jibao/`. */
  readonly base: string;
  /** The line of the file on which the text begins, from 1. */
  readonly firstLine: number;
  readonly report: Report;
}

const markup = /<[/!?]?[a-z][^<>]*>|<!--/giu;

/** A Markdown parser under the rules of the house: no HTML, no foreign images, no link that could run. */
export function createEngine(context: EngineContext): MarkdownIt {
  const md = createMarkdownIt({ html: false, linkify: false, typographer: false });
  md.use(cjkFriendly).use(footnotes);
  let line: number | null = context.firstLine;
  md.validateLink = (address) => {
    const allowed = linkKind(address) !== null;
    if (!allowed) context.report("error", "prose-link", line, address);
    return allowed;
  };
  md.core.ruler.at("inline", (state) => {
    for (const [token, at] of withLines(state.tokens, context.firstLine)) {
      line = at;
      if (token.type === "inline")
        md.inline.parse(token.content, md, state.env, (token.children ??= []));
    }
  });
  md.core.ruler.push("house_inline", (state) => houseInline(state, context));
  md.core.ruler.push("house_table", alignByClass);
  setFootnoteLabels(md, context.locale);
  return md;
}

/** Every block token with the line of the file it begins on; one without a place has its parent's. */
function* withLines(tokens: readonly Token[], firstLine: number): Generator<[Token, number]> {
  let line = firstLine;
  for (const token of tokens) {
    if (token.map) line = token.map[0] + firstLine;
    yield [token, line];
  }
}

/** Links, images and numbers inside paragraphs, cells and headings. */
function houseInline(state: StateCore, context: EngineContext): void {
  for (const [token, line] of withLines(state.tokens, context.firstLine)) {
    if (token.type !== "inline" || !token.children) continue;
    token.children = token.children.flatMap((child) => houseToken(state, child, line, context));
  }
}

function houseToken(state: StateCore, token: Token, line: number, context: EngineContext): Token[] {
  if (token.type === "link_open") setLink(token, context);
  if (token.type === "image") return [checkedImage(state, token, line, context)];
  if (token.type !== "text") return [token];
  for (const [tag] of token.content.matchAll(markup))
    context.report("error", "prose-html", line, tag);
  return keepTogether(token.content).flatMap(({ text, keep }) => {
    const content = plainToken(state, text);
    return keep ? [span(state, 1), content, span(state, -1)] : [content];
  });
}

function plainToken(state: StateCore, text: string): Token {
  const token = new state.Token("text", "", 0);
  token.content = text;
  return token;
}

function span(state: StateCore, nesting: 1 | -1): Token {
  const token = new state.Token(nesting === 1 ? "nowrap_open" : "nowrap_close", "span", nesting);
  if (nesting === 1) token.attrSet("class", "num");
  return token;
}

function setLink(token: Token, { base, locale }: EngineContext): void {
  const address = String(token.attrGet("href") ?? "");
  token.attrSet("href", resolveLink(address, base, locale));
  if (linkKind(address) === "outside") token.attrSet("rel", "external noopener noreferrer");
}

/** A local image with words; any other becomes its words, so that nothing is fetched from elsewhere. */
function checkedImage(
  state: StateCore,
  token: Token,
  line: number,
  { report, base, locale }: EngineContext,
): Token {
  const address = String(token.attrGet("src") ?? "");
  if (linkKind(address) !== "site") {
    report("error", "prose-image", line, address);
    return plainToken(state, token.content);
  }
  if (token.content.trim() === "") report("error", "prose-image-alt", line, address);
  token.attrSet("src", resolveLink(address, base, locale));
  token.attrSet("loading", "lazy");
  return token;
}

/** Cells of a column aligned to the right hold figures; a class, since the site's policy blocks `style`. */
function alignByClass(state: StateCore): void {
  for (const token of state.tokens) {
    if (token.type !== "th_open" && token.type !== "td_open") continue;
    const isRight = String(token.attrGet("style") ?? "").includes("text-align:right");
    token.attrs = (token.attrs ?? []).filter(([name]) => name !== "style");
    if (isRight) token.attrSet("class", "n");
  }
}

function setFootnoteLabels(md: MarkdownIt, locale: Locale): void {
  const labels = proseLabels[locale];
  const { rules } = md.renderer;
  rules["footnote_block_open"] = () =>
    `<section class="footnotes fine" aria-label="${labels.footnotes}">\n<ol class="footnotes-list">\n`;
  const anchor = rules["footnote_anchor"];
  if (!anchor) throw new Error("markdown-it-footnote has no rule footnote_anchor");
  rules["footnote_anchor"] = (tokens, index, ...rest) => {
    const number = Number(tokens[index]?.meta?.["id"] ?? 0) + 1;
    const label = `aria-label="${labels.backToText(number)}"`;
    return anchor(tokens, index, ...rest).replace("<a ", `<a ${label} `);
  };
}
