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
