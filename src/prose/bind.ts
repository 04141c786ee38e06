import type { Bilingual, Locale } from "../domain/bilingual.ts";
import type { Quarter } from "../domain/quarter.ts";
import type { CommentaryBlock } from "./blocks/block.ts";
import type { Unfilled } from "./blocks/fill.ts";
import type { BlockRequest } from "./blocks/request.ts";
import { calculate } from "./figures/calculate.ts";
import type { KnownFigure } from "./figures/known-figure.ts";
import { foundFigure } from "./figure-lookup.ts";
import { findPrivate, withoutPrivate } from "./invisible.ts";
import { writeMark } from "./marks.ts";
import type { Report } from "./problems.ts";
import {
  findTokens,
  parseToken,
  type Form,
  type Found,
  type Lookup,
  type TokenContent,
} from "./tokens.ts";

/** Where a bound figure leads its reader. */
export interface Target {
  /** A page of the site, relative to its root. */
  readonly path: string;
  readonly label: Bilingual;
  readonly kind: "figure" | "from";
}

/** A piece of a text: as it was written, or the words of a token. */
export interface Piece {
  /** Where it begins in the file's text. */
  readonly offset: number;
  readonly text: string;
  /** What a token's words say; null for written text and for words from elsewhere. */
  readonly figure: KnownFigure | null;
  readonly isToken: boolean;
}

export interface BindContext {
  readonly quarter: Quarter;
  readonly locale: Locale;
  /** Null where the quarter has no data: every token is then a problem. Undefined where data could not be read. */
  readonly lookup: Lookup | null | undefined;
  /** Whether sources.csv has an id; absent where nobody knows. */
  readonly hasSource?: (id: string) => boolean;
  /** Fills lists, tables and charts; absent where a text may hold none. */
  readonly fill?: (request: BlockRequest) => CommentaryBlock | Unfilled;
  /** The line of the file on which the text begins, from 1. */
  readonly firstLine: number;
  /** How many characters of that line stand before the text. */
  readonly indent?: number;
  readonly report: Report;
}

/** A text with its figures: Markdown in which each is marked, and the pieces for the check of what is left. */
export interface BoundText {
  readonly markdown: string;
  /** What the marks of the Markdown stand for, by their number. */
  readonly targets: readonly Target[];
  readonly blocks: readonly CommentaryBlock[];
  readonly pieces: readonly Piece[];
}

/** Marks of Markdown, should a figure's words ever hold one. */
const escaped = (text: string): string => text.replace(/[\\`*_[\]<>&|~{}$^#]/g, "\\$&");

/** Says line and column of growing offsets of a text, in one pass over it. */
export function placer(
  text: string,
  { firstLine, indent = 0 }: Pick<BindContext, "firstLine" | "indent">,
): (offset: number) => [number, number] {
  let [line, start, next] = [firstLine, 0, text.indexOf("\n")];
  return (offset) => {
    while (next >= 0 && next < offset) {
      [line, start] = [line + 1, next + 1];
      next = text.indexOf("\n", start);
    }
    return [line, offset - start + 1 + (line === firstLine ? indent : 0)];
  };
}

type TokenCode =
  | "prose-token-form"
  | "prose-token-unknown"
  | "prose-token-ambiguous"
  | "prose-token-words"
  | "prose-token-units"
  | "prose-token-source"
  | "prose-token-block"
  | "prose-token-unbound";
type TokenReport = (code: TokenCode, names?: readonly string[]) => void;

/** What a token becomes. */
type Bound =
  | {
      readonly kind: "words";
      readonly text: string;
      readonly target: Target | null;
      readonly figure: KnownFigure | null;
    }
  | { readonly kind: "block"; readonly block: CommentaryBlock };

/** Puts a bound text together, piece by piece. */
class Assembly implements BoundText {
  markdown = "";
  readonly targets: Target[] = [];
  readonly blocks: CommentaryBlock[] = [];
  readonly pieces: Piece[] = [];

  /** Text as it was written. */
  write(offset: number, text: string): void {
    this.markdown += text;
    if (text !== "") this.pieces.push({ offset, text, figure: null, isToken: false });
  }

  /** What a token became; one that could not be bound stays, and its digits are no figures. */
  put(offset: number, whole: string, bound: Bound | null): void {
    const figure = bound?.kind === "words" ? bound.figure : null;
    const text = bound?.kind === "words" ? bound.text : "";
    this.markdown += bound ? this.marked(bound) : whole;
    this.pieces.push({ offset, text, figure, isToken: true });
  }

  private marked(bound: Bound): string {
    if (bound.kind === "block") return writeMark("block", this.blocks.push(bound.block) - 1, "");
    const words = escaped(bound.text);
    return bound.target ? writeMark("figure", this.targets.push(bound.target) - 1, words) : words;
  }
}

/** Whether nothing else stands on a token's line. */
const standsAlone = (text: string, start: number, end: number): boolean =>
  /(?:^|\n)[ \t]*$/.test(text.slice(Math.max(0, start - 200), start)) &&
  /^[ \t]*(?:\n|$)/.test(text.slice(end, end + 200));

/** The text with every token replaced by its figure; one that has none stays, and is a problem. */
export function bindTokens(written: string, context: BindContext): BoundText {
  for (const { line, name } of findPrivate(written))
    context.report("error", "prose-invisible", context.firstLine + line, name);
  const text = withoutPrivate(written);
  const placeOf = placer(text, context);
  const assembly = new Assembly();
  let end = 0;
  for (const { start, end: stop, content } of findTokens(text)) {
    const [line, column] = placeOf(start);
    const whole = text.slice(start, stop);
    const report: TokenReport = (code, names) =>
      context.report("error", code, line, whole, { column, ...(names ? { names } : {}) });
    const parsed = content === null ? null : parseToken(content, context.quarter);
    if (!parsed) report("prose-token-form");
    const isKnown = parsed !== null && context.lookup !== undefined;
    assembly.write(end, text.slice(end, start));
    assembly.put(
      start,
      whole,
      isKnown ? resolve(parsed, context, standsAlone(text, start, stop), report) : null,
    );
    end = stop;
  }
  assembly.write(end, text.slice(end));
  return assembly;
}

function resolve(
  content: TokenContent,
  context: BindContext,
  isAlone: boolean,
  report: TokenReport,
): Bound | null {
  switch (content.kind) {
    case "from":
      return quoted(content, context, report);
    case "block":
      return filled(content.request, context, isAlone, report);
    case "figure": {
      const found = lookUp(content.request, context, report);
      return found && worded(found, content.form, context.locale, report);
    }
    case "calculation":
      return calculated(content, context, report);
  }
}

type FoundFigure = Extract<Found, { kind: "figure" }>;

function lookUp(
  request: Parameters<Lookup>[0],
  { lookup }: BindContext,
  report: TokenReport,
): FoundFigure | null {
  const found = lookup?.(request);
  if (!found) report("prose-token-unbound");
  else if (found.kind === "unknown") report("prose-token-unknown", found.nearest);
  else if (found.kind === "ambiguous") report("prose-token-ambiguous", found.choices);
  return found?.kind === "figure" ? found : null;
}

function worded(found: FoundFigure, form: Form, locale: Locale, report: TokenReport): Bound | null {
  const text = found.text(locale, form);
  if (text === null) report("prose-token-words");
  if (text === null) return null;
  const target: Target | null = found.page ? { ...found.page, kind: "figure" } : null;
  return { kind: "words", text, target, figure: found.figure ?? null };
}

function calculated(
  { terms, operator, form }: Extract<TokenContent, { kind: "calculation" }>,
  context: BindContext,
  report: TokenReport,
): Bound | null {
  let result: KnownFigure | null = null;
  for (const term of terms) {
    const found = lookUp(term, context, report);
    if (!found) return null;
    const figure = found.figure ?? null;
    result = result && figure ? calculate(result, figure, operator) : figure;
    if (!result) {
      report("prose-token-units");
      return null;
    }
  }
  const found = result && foundFigure(result);
  return found?.kind === "figure" ? worded(found, form, context.locale, report) : null;
}

function quoted(
  { source, words }: Extract<TokenContent, { kind: "from" }>,
  { hasSource }: BindContext,
  report: TokenReport,
): Bound {
  if (hasSource && !hasSource(source)) report("prose-token-source");
  const label = { zh: source, en: source };
  return {
    kind: "words",
    text: words,
    target: { path: `sources/#${source}`, label, kind: "from" },
    figure: null,
  };
}

function filled(
  request: BlockRequest,
  { fill }: BindContext,
  isAlone: boolean,
  report: TokenReport,
): Bound | null {
  const block = isAlone ? fill?.(request) : undefined;
  if (block && block.kind !== "unfilled") return { kind: "block", block };
  report("prose-token-block", block?.names ?? []);
  return null;
}
