/**
 * Characters that change what a reader sees without being seen: controls, zero-width characters, soft
 * hyphens and the bidirectional overrides with which a text can be made to read as another
 * (Unicode TR 36; CVE-2021-42574). Line feed and tab are the only controls a text needs.
 */
const invisible = new RegExp(
  "[\\u0000-\\u0008\\u000B-\\u001F\\u007F-\\u009F\\u00AD\\u061C\\u180E\\u200B-\\u200F" +
    "\\u2028-\\u202E\\u2060-\\u206F\\uFEFF\\uFFF9-\\uFFFB]|[\\u{E0000}-\\u{E007F}]",
  "gu",
);

/**
 * Characters of private use have no meaning that two machines share: readers see boxes. Marks of the
 * engine are made of them, so no text may hold one.
 */
const privateUse = /[\uE000-\uF8FF]|[\u{F0000}-\u{10FFFD}]/gu;

/** Numbers of characters that stand for one of private use: `&#xE000;`. */
const entity = /&#(?:x([0-9a-f]{1,6})|(\d{1,7}));/giu;

export interface InvisibleCharacter {
  /** Index of the line, from 0. */
  readonly line: number;
  /** `U+202E` */
  readonly name: string;
}

const nameOf = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;

/** Every invisible character of a text whose line ends are line feeds. */
export const findInvisible = (text: string): InvisibleCharacter[] =>
  text
    .split("\n")
    .flatMap((content, line) =>
      Array.from(content.matchAll(invisible), ([character]) => ({ line, name: nameOf(character) })),
    );

/** The text without them. */
export const withoutInvisible = (text: string): string => text.replace(invisible, "");

/** Characters of private use, also those that are written as numbers. */
export function findPrivate(text: string): InvisibleCharacter[] {
  const written = Array.from(text.matchAll(entity), (match) => ({
    index: match.index,
    code: match[1] === undefined ? Number(match[2]) : Number.parseInt(match[1], 16),
  })).filter(
    ({ code }) => (code >= 0xe000 && code <= 0xf8ff) || (code >= 0xf0000 && code <= 0x10fffd),
  );
  const plain = Array.from(text.matchAll(privateUse), (match) => ({
    index: match.index,
    code: match[0].codePointAt(0) ?? 0,
  }));
  return [...plain, ...written].map(({ index, code }) => ({
    line: text.slice(0, index).split("\n").length - 1,
    name: nameOf(String.fromCodePoint(code)),
  }));
}

/** The text without characters of private use; those written as numbers lose their number. */
export const withoutPrivate = (text: string): string =>
  findPrivate(text).length === 0 ? text : text.replace(privateUse, "").replace(entity, "");
