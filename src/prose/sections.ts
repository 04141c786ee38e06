import type { Token } from "markdown-it";
import { sectionOrder, sectionTitles, type SectionId } from "../i18n/sections.ts";
import type { CommentaryBlock } from "./blocks/block.ts";
import {
  headingLevel,
  parseMarkdown,
  setHeadingLevels,
  textOf,
  type Parsed,
  type ParseContext,
} from "./markdown.ts";
import { blockMark } from "./marks.ts";
import type { Report } from "./problems.ts";

/** A part of the commentary under one heading of the quarter's page. */
export interface CommentarySection {
  /** Null where the heading is none of the official ones. */
  readonly id: SectionId | null;
  readonly heading: string;
  /** The whole section; a chart stands in it as the table of its figures. */
  readonly html: string;
  /** The same in pieces, for pages that draw the charts. */
  readonly blocks: readonly CommentaryBlock[];
}

interface Slice {
  readonly heading: string;
  readonly line: number;
  readonly tokens: Token[];
}

/** The sections of a text whose figures are bound; `blocks` are the lists, tables and charts in it. */
export function readSections(
  body: string,
  blocks: readonly CommentaryBlock[],
  context: ParseContext,
): CommentarySection[] {
  const parsed = parseMarkdown(body, context);
  const { report, firstLine, locale } = context;
  reportTitles(parsed.tokens, firstLine, report);
  const slices = cut(parsed.tokens, firstLine, sectionTitles[locale].overview);
  setHeadingLevels(parsed.tokens, 0, firstLine, report);
  const sections = slices.map(({ heading, line, tokens }) => {
    const id = sectionOrder.find((known) => sectionTitles[locale][known] === heading) ?? null;
    const pieces = piecesOf(tokens, blocks, parsed, report, firstLine);
    const html = pieces
      .map((piece) => (piece.kind === "prose" ? piece.html : piece.table))
      .join("");
    if (id === null) report("warning", "prose-section", line, heading);
    if (html.trim() === "") report("warning", "prose-section-empty", line, heading);
    return { id, heading, html, blocks: pieces, line };
  });
  checkOrder(sections, report);
  return sections.map(({ id, heading, html, blocks: pieces }) => ({
    id,
    heading,
    html,
    blocks: pieces,
  }));
}

/** Prose and blocks in their order; a block is a paragraph of its own. */
function piecesOf(
  tokens: readonly Token[],
  blocks: readonly CommentaryBlock[],
  { render }: Parsed,
  report: Report,
  firstLine: number,
): CommentaryBlock[] {
  const pieces: CommentaryBlock[] = [];
  let prose: Token[] = [];
  const flush = (): void => {
    const html = render(prose);
    if (html !== "") pieces.push({ kind: "prose", html });
    prose = [];
  };
  for (let i = 0; i < tokens.length; i += 1) {
    const [token, inline] = [tokens[i], tokens[i + 1]];
    const index = inline?.type === "inline" ? blockMark(inline.content) : null;
    const block = index === null ? undefined : blocks[index];
    if (token && (!block || token.type !== "paragraph_open")) prose.push(token);
    else if (block && token?.level === 0) {
      flush();
      pieces.push(block);
      i += 2;
    } else if (token) {
      report("error", "prose-token-block", (token.map?.[0] ?? 0) + firstLine, "{{…}}");
      i += 2;
    }
  }
  flush();
  return pieces;
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
  sections: readonly {
    readonly id: SectionId | null;
    readonly heading: string;
    readonly line: number;
  }[],
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
