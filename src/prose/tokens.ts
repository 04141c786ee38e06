import type { Locale } from "../domain/bilingual.ts";
import { isQuarter, type Quarter } from "../domain/quarter.ts";
import type { Report } from "./problems.ts";

/**
 * Figures bound to the data: `{{started_quarter}}` in a commentary becomes the figure itself, so that it
 * cannot be wrong and cannot go stale.
 *
 *     {{started_quarter}}                            244个 · 244 projects
 *     {{started_quarter@2019Q4}}                     of another quarter
 *     {{started_investment_quarter region=茅箭区}}    of a part: region, sector, level … by code or name
 *     {{completion_rate.yoy}}                        what is said of it: yoy, qoq, share, rank …
 *     {{started_quarter|bare}}                       the number alone
 *     {{fixed_asset_investment_growth|growth}}       增长16.6% · up 16.6%
 *
 * `\{{` stays as it is.
 */
export const forms = ["unit", "bare", "growth"] as const;
export type Form = (typeof forms)[number];

/** The figure that a token asks for. */
export interface TokenRequest {
  readonly indicator: string;
  readonly quarter: Quarter;
  /** Empty for the figure itself. */
  readonly aspect: string;
  /** `region` → `茅箭区`; codes or names. */
  readonly parts: ReadonlyMap<string, string>;
}

/** What the data have for a request. */
export type Found =
  | {
      readonly kind: "figure";
      /** Null where the figure cannot be said in this form. */
      readonly text: (locale: Locale, form: Form) => string | null;
    }
  | { readonly kind: "unknown"; readonly nearest: readonly string[] }
  | { readonly kind: "ambiguous"; readonly choices: readonly string[] };

export type Lookup = (request: TokenRequest) => Found;

export interface BindContext {
  readonly quarter: Quarter;
  readonly locale: Locale;
  /** Null where the quarter has no data: every token is then a problem. */
  readonly lookup: Lookup | null;
  /** The line of the file on which the text begins, from 1. */
  readonly firstLine: number;
  readonly report: Report;
}

const token = /(?<!\\)\{\{([^{}]*)(\}\})?/g;
const longestToken = 200;
const inner =
  /^\s*([a-z][a-z0-9_]*)(?:@(\w+))?(?:\.([a-z_]+))?((?:\s+[a-z_]+=(?:"[^"]*"|[^\s"|=]+))*)\s*(?:\|\s*([a-z]+)\s*)?$/;
const part = /([a-z_]+)=(?:"([^"]*)"|([^\s"|=]+))/g;

/** What stands between the braces, or null where it cannot be read. */
export function parseToken(
  text: string,
  quarter: Quarter,
): { readonly request: TokenRequest; readonly form: Form } | null {
  const match = text.length > longestToken ? null : inner.exec(text);
  if (!match) return null;
  const [, indicator = "", at = quarter, aspect = "", parts = "", wanted = "unit"] = match;
  const form = forms.find((known) => known === wanted);
  if (!isQuarter(at) || form === undefined) return null;
  const pairs = Array.from(parts.matchAll(part), ([, key = "", quoted, plain]) => {
    return [key, quoted ?? plain ?? ""] as const;
  });
  const map = new Map(pairs);
  // The same key twice says two things at once.
  if (map.size !== pairs.length) return null;
  return { request: { indicator, quarter: at, aspect, parts: map }, form };
}

/** Marks of Markdown, should a figure's words ever hold one. */
const escaped = (text: string): string => text.replace(/[\\`*_[\]<>&|~{}$^#]/g, "\\$&");

/** Says line and column of growing offsets of a text, in one pass over it. */
function placer(text: string, firstLine: number): (offset: number) => [number, number] {
  let [line, start, next] = [firstLine, 0, text.indexOf("\n")];
  return (offset) => {
    while (next >= 0 && next < offset) {
      [line, start] = [line + 1, next + 1];
      next = text.indexOf("\n", start);
    }
    return [line, offset - start + 1];
  };
}

/** The text with every token replaced by its figure; one that has none stays, and is a problem. */
export function bindTokens(text: string, context: BindContext): string {
  const placeOf = placer(text, context.firstLine);
  return text.replace(
    token,
    (whole: string, content: string, end: string | undefined, offset: number) => {
      const [line, column] = placeOf(offset);
      const report: TokenReport = (code, names) =>
        context.report("error", code, line, whole, { column, ...(names ? { names } : {}) });
      const parsed = end === undefined ? null : parseToken(content, context.quarter);
      if (parsed) return say(parsed.request, parsed.form, context, report) ?? whole;
      report("prose-token-form");
      return whole;
    },
  );
}

type TokenCode =
  | "prose-token-form"
  | "prose-token-unknown"
  | "prose-token-ambiguous"
  | "prose-token-words"
  | "prose-token-unbound";
type TokenReport = (code: TokenCode, names?: readonly string[]) => void;

function say(
  request: TokenRequest,
  form: Form,
  { lookup, locale }: BindContext,
  report: TokenReport,
): string | null {
  if (!lookup) {
    report("prose-token-unbound");
    return null;
  }
  const found = lookup(request);
  if (found.kind === "unknown") report("prose-token-unknown", found.nearest);
  if (found.kind === "ambiguous") report("prose-token-ambiguous", found.choices);
  if (found.kind !== "figure") return null;
  const text = found.text(locale, form);
  if (text !== null) return escaped(text);
  report("prose-token-words");
  return null;
}
