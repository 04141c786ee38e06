/** Where a text stops being JSON. What JSON.parse says of it differs from engine to engine, and often names no place. */

/** A text in quotes, a number or a word. */
const scalar =
  /"[ !#-[\]-\u{10FFFF}]*(?:\\(?:["\\/bfnrt]|u[\da-fA-F]{4})[ !#-[\]-\u{10FFFF}]*)*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/uy;
const blanks = /[ \t\n\r]*/y;

/** What may come next: a value; a value or the end of the list; a key …; what follows a value; nothing more. */
type Next = "value" | "first value" | "key" | "first key" | "colon" | "after" | "nothing";

const isKey = (next: Next): boolean => next === "key" || next === "first key";
const isValue = (next: Next): boolean => next === "value" || next === "first value";

/** Where what the pattern finds here ends; `at` itself where it finds nothing. */
function skip(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return at + (pattern.exec(text)?.[0].length ?? 0);
}

/** What follows a value, by the brackets that are open. */
const following = (open: readonly string[]): Next => (open.length === 0 ? "nothing" : "after");

/** What may follow a sign; null where it may not stand here. `open` holds what closes the open brackets. */
function afterSign(sign: string, next: Next, open: string[]): Next | null {
  if (isValue(next) && sign === "{") {
    open.push("}");
    return "first key";
  }
  if (isValue(next) && sign === "[") {
    open.push("]");
    return "first value";
  }
  if (next === "colon" && sign === ":") return "value";
  if (next === "after" && sign === ",") return open.at(-1) === "}" ? "key" : "value";
  const mayClose = next === "after" || next === "first key" || next === "first value";
  if (!mayClose || sign !== open.at(-1)) return null;
  open.pop();
  return following(open);
}

/**
 * The place of the first character at which a text cannot be JSON. Where it only ends too early, that is behind its
 * last character that is no blank.
 */
export function jsonFault(text: string): number {
  const open: string[] = [];
  let next: Next = "value";
  for (let at = skip(blanks, text, 0); at < text.length; at = skip(blanks, text, at)) {
    const sign = text.charAt(at);
    const signed = afterSign(sign, next, open);
    const end = signed === null ? skip(scalar, text, at) : at + 1;
    if (signed !== null) next = signed;
    else if (isKey(next) && sign === '"') next = "colon";
    else if (end > at && isValue(next)) next = following(open);
    else return at;
    at = end;
  }
  return text.trimEnd().length;
}
