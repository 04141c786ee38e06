/**
 * Marks around bound figures on their way through the Markdown parser. They are characters of private
 * use, which no text may hold (`invisible.ts` refuses them) and which Markdown reads as letters, so that
 * emphasis beside a figure works as it does beside a digit.
 */
const [open, middle, close, block] = ["\uE000", "\uE001", "\uE002", "\uE003"];
const firstDigit = 0xe010;

const encode = (index: number): string =>
  Array.from(String(index), (digit) => String.fromCharCode(firstDigit + Number(digit))).join("");
const decode = (text: string): number =>
  Number(Array.from(text, (digit) => String(digit.charCodeAt(0) - firstDigit)).join(""));

export const writeMark = (kind: "figure" | "block", index: number, words: string): string =>
  kind === "figure"
    ? `${open}${encode(index)}${middle}${words}${close}`
    : `${block}${encode(index)}${close}`;

/** A piece of a text between marks: `mark` opens or closes a figure, null is text. */
export interface MarkedPiece {
  readonly kind: "open" | "close" | "text";
  readonly index: number;
  readonly text: string;
}

const digit = "[\\uE010-\\uE019]";
const pattern = new RegExp(`(${open}(${digit}+)${middle})|(${close})`, "g");

/** The text cut at its marks. */
export function splitMarks(text: string): MarkedPiece[] {
  const pieces: MarkedPiece[] = [];
  let end = 0;
  for (const match of text.matchAll(pattern)) {
    if (match.index > end)
      pieces.push({ kind: "text", index: -1, text: text.slice(end, match.index) });
    pieces.push(
      match[1] === undefined
        ? { kind: "close", index: -1, text: "" }
        : { kind: "open", index: decode(match[2] ?? ""), text: "" },
    );
    end = match.index + match[0].length;
  }
  if (end < text.length) pieces.push({ kind: "text", index: -1, text: text.slice(end) });
  return pieces;
}

const wholeBlock = new RegExp(`^${block}(${digit}+)${close}$`);

/** The number of the block that a paragraph stands for, or null. */
export function blockMark(text: string): number | null {
  const match = wholeBlock.exec(text.trim());
  return match ? decode(match[1] ?? "") : null;
}

const anyMark = /[\uE000-\uE003\uE010-\uE019]+/g;

/** The words alone. */
export const withoutMarks = (text: string): string =>
  text.replace(pattern, "").replace(anyMark, "");
