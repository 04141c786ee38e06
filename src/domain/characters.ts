/**
 * Characters that no cell may hold: control characters, bidi controls, zero-width and invisible ones,
 * noncharacters, unpaired surrogates, private-use characters (which show as boxes on other machines), and
 * U+FFFD, the mark that an earlier program lost a character.
 * Tab and line breaks are not among them.
 */
export const forbidden =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u00AD\u061C\u180E\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFDD0-\uFDEF\uFEFF\uFFF9-\uFFFF\uD800-\uF8FF\u{E0000}-\u{E007F}\u{F0000}-\u{10FFFF}]/u;
const everyForbidden = new RegExp(forbidden.source, "gu");

const codePoint = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;

/** The first forbidden character of a text by its code point, `U+200B`, or null. */
export function forbiddenIn(text: string): string | null {
  const match = forbidden.exec(text);
  return match ? codePoint(match[0]) : null;
}

/** The first `length` code points, with … where something was cut; never splits a character. */
export function cut(text: string, length: number): string {
  if (text.length <= length) return text;
  const characters = Array.from(text.slice(0, length * 2 + 2));
  return characters.length <= length ? text : `${characters.slice(0, length).join("")}…`;
}

/** A text as it may stand in a report: nothing invisible, nothing that moves a terminal's cursor, not endless. */
export const visible = (text: string, length = 40): string =>
  cut(text, length)
    .replace(everyForbidden, (character) => `[${codePoint(character)}]`)
    .replace(/\r\n?|\n/g, "⏎")
    .replace(/\t/g, "⇥");

/** The number of characters as a reader counts them, not UTF-16 units. */
export function codePoints(text: string): number {
  let count = 0;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (code < 0xd800 || code > 0xdbff) count += 1;
    else if (i + 1 === text.length) count += 1;
  }
  return count;
}

/** Full-width digits and the signs that belong to numbers and dates, as half-width ones: ２０２０．３ is 2020.3 */
export const halfWidth = (text: string): string =>
  text.replace(/[０-９．－／]/g, (character) =>
    String.fromCharCode(character.charCodeAt(0) - 0xfee0),
  );
