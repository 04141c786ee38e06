import type { Bilingual, Locale } from "../domain/bilingual.ts";
import { parseBlock, type BlockRequest } from "./blocks/request.ts";
import { isQuarter, type Quarter } from "../domain/quarter.ts";
import type { FigureBook } from "./figures/book.ts";
import type { KnownFigure } from "./figures/known-figure.ts";
import { forms, type Form } from "./figures/print.ts";
import { spansOf, touching } from "./numerals/spans.ts";

/**
 * Figures bound to the data: `{{started_quarter}}` in a commentary becomes the figure itself, so that it
 * cannot be wrong and cannot go stale.
 *
 *     {{started_quarter}}                            244个 · 244 projects
 *     {{started_quarter@2019Q4}}                     of another quarter
 *     {{started_investment_quarter region=茅箭区}}    of a part: region, sector, level … by code or name
 *     {{completion_rate.yoy}}                        what is said of it: yoy, qoq, share, rank, lead …
 *     {{event.projects id=E20200421-city}}           of an event, a score, a named project
 *     {{starts / started_quarter}}                   a stated calculation: / - +
 *     {{from S07: 51.3%}}                            a figure from elsewhere, with its source
 *     {{list started_quarter by=region top=5}}       on a line of its own: see `blocks/request.ts`
 *
 * A form follows after `|`:
 *
 *     bare        244                     size     44% of −44%
 *     growth      增长16.6% · up 16.6%     change   多6个 · 6 projects more
 *     pace        快于时间进度3.3个百分点    compare  高1个百分点 · 1 percentage point higher
 *     nth         第2位 · 2nd              start/starts   1 start, 244 starts
 *
 * `\{{` stays as it is.
 */

export type { Form } from "./figures/print.ts";

/** The figure that a token asks for. */
export interface TokenRequest {
  readonly indicator: string;
  readonly quarter: Quarter;
  /** Empty for the figure itself. */
  readonly aspect: string;
  /** `region` → `茅箭区`; codes or names. */
  readonly parts: ReadonlyMap<string, string>;
}

export type Operator = "/" | "-" | "+";

/** What stands between two braces. */
export type TokenContent =
  | { readonly kind: "figure"; readonly request: TokenRequest; readonly form: Form }
  | {
      readonly kind: "calculation";
      readonly terms: readonly TokenRequest[];
      readonly operator: Operator;
      readonly form: Form;
    }
  | { readonly kind: "from"; readonly source: string; readonly words: string }
  | { readonly kind: "block"; readonly request: BlockRequest };

/** What the data have for a request. */
export type Found =
  | {
      readonly kind: "figure";
      /** Null where the figure cannot be said in this form. */
      readonly text: (locale: Locale, form: Form) => string | null;
      /** The page that defines the figure and names its sources, and its name. */
      readonly page?: { readonly path: string; readonly label: Bilingual };
      /** For calculations, and for the words around it; absent where only words are known. */
      readonly figure?: KnownFigure;
    }
  | { readonly kind: "unknown"; readonly nearest: readonly string[] }
  | { readonly kind: "ambiguous"; readonly choices: readonly string[] };

export interface Lookup {
  (request: TokenRequest): Found;
  /** The figures that it looks through: numerals left in a text are held against them, and blocks filled. */
  readonly book?: FigureBook;
}

/** A token with its place in the text, braces included. */
export interface TokenPlace {
  readonly start: number;
  readonly end: number;
  /** Null where the closing braces are missing. */
  readonly content: string | null;
}

const token = /(?<!\\)\{\{([^{}]*)(\}\})?/g;
const longestToken = 400;
const reference =
  /^\s*([a-z][a-z0-9_]*)(?:@(\w+))?(?:\.([a-z_]+))?((?:\s+[a-z_]+=(?:"[^"]*"|[^\s"|=]+))*)\s*$/;
const part = /([a-z_]+)=(?:"([^"]*)"|([^\s"|=]+))/g;
const noun = /^[a-z][a-z -]*\/[a-z][a-z -]*$/i;
const from = /^\s*from\s+([A-Za-z0-9][A-Za-z0-9.-]*)\s*[:：]\s*(\S.*?)\s*$/u;
const operation = /\s([/+÷−-])\s(?=(?:[^"]*"[^"]*")*[^"]*$)/;

/** `code` and blocks of code show their braces as they are. */
const code =
  /^(?:`{3,}|~{3,})[^\n]*\n[\s\S]*?(?:\n(?:`{3,}|~{3,})[ \t]*$|(?![\s\S]))|(?<!`)(`+)(?!`)[^`\n]*\1(?!`)/gmu;

/** Every token of a text, in its order. */
export function findTokens(text: string): TokenPlace[] {
  const isCode = touching(spansOf(text, [code]), text.length);
  return Array.from(text.matchAll(token), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
    content: match[2] === undefined ? null : (match[1] ?? ""),
  })).filter((place) => !isCode(place));
}

function parseReference(text: string, quarter: Quarter): TokenRequest | null {
  const match = reference.exec(text);
  if (!match) return null;
  const [, indicator = "", at = quarter, aspect = "", parts = ""] = match;
  if (!isQuarter(at)) return null;
  const pairs = Array.from(parts.matchAll(part), ([, key = "", quoted, plain]) => {
    return [key, quoted ?? plain ?? ""] as const;
  });
  const map = new Map(pairs);
  // The same key twice says two things at once.
  return map.size === pairs.length ? { indicator, quarter: at, aspect, parts: map } : null;
}

function parseForm(text: string | undefined): Form | null {
  if (text === undefined) return "unit";
  const word = text.trim();
  return forms.find((known) => known === word) ?? (noun.test(word) ? (word as Form) : null);
}

const operatorOf: Readonly<Record<string, Operator>> = {
  "/": "/",
  "÷": "/",
  "-": "-",
  "−": "-",
  "+": "+",
};

/** The form stands after the last `|` that is not inside quotes. */
function splitForm(text: string): readonly [string, string | undefined] {
  const match = /^((?:[^"|]|"[^"]*")*)(?:\|([^"|]*))?$/.exec(text);
  return match ? [match[1] ?? "", match[2]] : ["", ""];
}

/** What stands between the braces, or null where it cannot be read. */
export function parseToken(text: string, quarter: Quarter): TokenContent | null {
  if (text.length > longestToken) return null;
  const block = parseBlock(text);
  if (block) return { kind: "block", request: block };
  const quoted = from.exec(text);
  if (quoted) return { kind: "from", source: quoted[1] ?? "", words: quoted[2] ?? "" };
  const [said, wanted] = splitForm(text);
  const form = parseForm(wanted);
  if (form === null) return null;
  const pieces = said.split(operation);
  const terms = pieces.filter((_, i) => i % 2 === 0).map((term) => parseReference(term, quarter));
  const signs = new Set(pieces.filter((_, i) => i % 2 === 1).map((sign) => operatorOf[sign]));
  const requests = terms.filter((term) => term !== null);
  const [first, ...more] = requests;
  if (!first || requests.length < terms.length) return null;
  if (more.length === 0) return { kind: "figure", request: first, form };
  const [operator, ...others] = signs;
  // Two kinds of signs would need brackets, and a share has one whole.
  if (!operator || others.length > 0 || (operator !== "+" && more.length > 1)) return null;
  return { kind: "calculation", terms: requests, operator, form };
}
