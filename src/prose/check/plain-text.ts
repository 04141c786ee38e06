import type { Piece } from "../bind.ts";
import type { KnownFigure } from "../figures/known-figure.ts";

/** A text as a reader sees it, with the way back to the file. */
export interface PlainText {
  readonly text: string;
  /** The offset in the file's text of a character of the plain text. */
  readonly offsetOf: (index: number) => number;
  /** The words that tokens gave, and what they say; null for words from elsewhere. */
  readonly tokens: readonly {
    readonly start: number;
    readonly end: number;
    readonly figure: KnownFigure | null;
  }[];
}

/**
 * Markup that a reader does not see: code, targets of links, footnote marks, emphasis, addresses. What may
 * be long has an end, so that the time for a text does not grow with the square of its length.
 */
const unseen = [
  /^(?:`{3,}|~{3,})[^\n]*\n[\s\S]*?(?:\n(?:`{3,}|~{3,})[ \t]*$|(?![\s\S]))/gmu,
  /(?<!`)(`+)(?!`)[^`\n]*\1(?!`)/gu,
  /!\[[^\]\n]{0,500}\]\([^)\n]{0,500}\)/gu,
  /\]\([^)\n]{0,500}\)/gu,
  /\[\^[^\]\s]{0,80}\]:?/gu,
  /https?:\/\/[^\s)\]>，。；]*/gu,
  /[\w.+-]{1,64}@[\w.-]{1,255}/gu,
  /[*_]{1,3}/gu,
  /\\(?=[\\`*_{}[\]()#+.!-])/gu,
];

/** Which characters of a written text are markup. */
function markupIn(text: string): Uint8Array {
  const hidden = new Uint8Array(text.length);
  for (const pattern of unseen)
    for (const match of text.matchAll(pattern))
      hidden.fill(1, match.index, match.index + match[0].length);
  return hidden;
}

/** What a reader sees of the pieces of a text. */
export function plainText(pieces: readonly Piece[]): PlainText {
  const tokens: { start: number; end: number; figure: KnownFigure | null }[] = [];
  const offsets: number[] = [];
  let text = "";
  for (const piece of pieces) {
    if (piece.isToken) {
      tokens.push({
        start: text.length,
        end: text.length + piece.text.length,
        figure: piece.figure,
      });
      text += piece.text;
      for (let i = 0; i < piece.text.length; i += 1) offsets.push(piece.offset);
      continue;
    }
    const hidden = markupIn(piece.text);
    for (let i = 0; i < piece.text.length; i += 1) {
      if (hidden[i]) continue;
      text += piece.text.charAt(i);
      offsets.push(piece.offset + i);
    }
  }
  return { text, offsetOf: (index) => offsets[index] ?? 0, tokens };
}
