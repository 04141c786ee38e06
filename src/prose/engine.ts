import createMarkdownIt from "markdown-it";
import type { MarkdownIt, StateCore, Token } from "markdown-it";
import cjkFriendly from "markdown-it-cjk-friendly";
import footnotes from "markdown-it-footnote";
import type { Locale } from "../domain/bilingual.ts";
import { proseFigures } from "../i18n/prose-figures.ts";
import { proseLabels } from "../i18n/prose.ts";
import { linker } from "../i18n/routes.ts";
import type { Target } from "./bind.ts";
import { captionOf, setCaptions } from "./captions.ts";
import { linkKind, resolveLink } from "./links.ts";
import { splitMarks } from "./marks.ts";
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
  /** What the marks of bound figures lead to, by their number. */
  readonly targets?: readonly Target[];
}

const markup = /<[/!?]?[a-z][^<>]*>|<!--/giu;

/** A Markdown parser under the rules of the house: no HTML, no foreign images, no link that could run. */
export function createEngine(context: EngineContext): MarkdownIt {
  // Its defaults are meant: no HTML, no links that nobody wrote, no other quotation marks.
  const md = createMarkdownIt();
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
  md.core.ruler.push("house_caption", (state) => setCaptions(state, context.locale));
  md.core.ruler.push("house_inline", (state) => {
    houseInline(state, context);
    const captions = state.tokens.flatMap((token) => captionOf(token) ?? []);
    houseInline({ tokens: captions, Token: state.Token }, context);
  });
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

/** What makes tokens. */
type Maker = Pick<StateCore, "Token">;

/** Links, images and numbers inside paragraphs, cells and headings. */
function houseInline(state: Maker & Pick<StateCore, "tokens">, context: EngineContext): void {
  for (const [token, line] of withLines(state.tokens, context.firstLine)) {
    if (token.type !== "inline" || !token.children) continue;
    let isLinked = false;
    token.children = token.children.flatMap((child) => {
      if (child.type === "link_open") isLinked = true;
      if (child.type === "link_close") isLinked = false;
      return houseToken(state, child, { ...context, isLinked, line });
    });
    token.children = balanced(token.children);
  }
}

/** Without ends of figures that nothing began. */
function balanced(tokens: readonly Token[]): Token[] {
  let open = 0;
  return tokens.filter(({ type }) => {
    if (type === "bound_open") open += 1;
    if (type !== "bound_close") return true;
    // An end too many takes nothing from the figures after it.
    if (open === 0) return false;
    open -= 1;
    return true;
  });
}

interface InlineContext extends EngineContext {
  readonly line: number;
  /** A link cannot hold another one. */
  readonly isLinked: boolean;
}

function houseToken(state: Maker, token: Token, context: InlineContext): Token[] {
  if (token.type === "link_open") setLink(token, context);
  if (token.type === "image") return [checkedImage(state, token, context.line, context)];
  if (token.type !== "text") return [token];
  for (const [tag] of token.content.matchAll(markup))
    context.report("error", "prose-html", context.line, tag);
  return splitMarks(token.content).flatMap(({ kind, index, text }) => {
    if (kind === "open") return [figureLink(state, index, context)];
    if (kind === "close") return [endOfFigure(state, context)];
    return keepTogether(text).flatMap(({ text: part, keep }) => {
      const content = plainToken(state, part);
      return keep ? [span(state, 1), content, span(state, -1)] : [content];
    });
  });
}

/** A bound figure leads to its definition, or to its source. */
function figureLink(state: Maker, index: number, context: InlineContext): Token {
  const target = context.targets?.[index];
  if (!context.targets || context.isLinked) return new state.Token("bound_open", "span", 1);
  const token = new state.Token("bound_open", "a", 1);
  if (!target) return token;
  const { page } = linker(context.base, context.locale);
  const words = proseFigures[context.locale];
  const label = target.label[context.locale];
  token.attrSet("class", "bound");
  token.attrSet("href", page(target.path));
  token.attrSet("title", target.kind === "from" ? words.from(label) : words.definition(label));
  return token;
}

const endOfFigure = (state: Maker, { targets, isLinked }: InlineContext): Token =>
  new state.Token("bound_close", targets && !isLinked ? "a" : "span", -1);

function plainToken(state: Maker, text: string): Token {
  const token = new state.Token("text", "", 0);
  token.content = text;
  return token;
}

function span(state: Maker, nesting: 1 | -1): Token {
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
  state: Maker,
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
