/**
 * Widths of text before it is drawn: upper bounds per character, in em, over the fonts of the stack
 * (design measurements on PingFang, YaHei and Noto CJK), so that a label that fits here fits everywhere.
 */
const narrow = new Set("fijlrtI.,:;'’|!·");
const wide = new Set("mwMWQ@%");
const half = new Set("()[]-/");

function advance(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code >= 0x30 && code <= 0x39) return 0.61;
  if (character === "·") return 1;
  if (narrow.has(character)) return 0.4;
  if (half.has(character)) return 0.45;
  if (character === " ") return 0.33;
  if (wide.has(character)) return 0.95;
  if (character === "−" || character === "+" || character === "–") return 0.62;
  if (code >= 0x41 && code <= 0x5a) return 0.74;
  if (code < 0x80) return 0.58;
  return code < 0x250 ? 0.75 : 1;
}

/** An upper bound of a text's width in user units; Latin letters and digits are wider when bold. */
export function measure(text: string, size: number, bold = false): number {
  let em = 0;
  for (const character of text) {
    const own = advance(character);
    em += bold && own < 1 ? own * 1.06 : own;
  }
  return em * size;
}

const run =
  /[A-Za-z0-9.,%+−–'’&-]+(?:亿元|万元|亿|万|元|个百分点|个|项|人|公里|年|月|日|号|期)?|\s|./gsu;
const closing = new Set("，。、；：！？）〕》”’…％%");
const opening = new Set("（〔《“‘");

/** The pieces between which a line may break: single Han, or a run of digits and Latin with its unit. */
function pieces(text: string): string[] {
  const out: string[] = [];
  for (const token of text.match(run) ?? []) {
    const last = out.at(-1);
    const glued = last !== undefined && (closing.has(token) || opening.has(last.at(-1) ?? ""));
    if (glued) out[out.length - 1] = last + token;
    else out.push(token);
  }
  return out;
}

/** Cuts runs that are wider than a line by themselves. */
function splitLong(piece: string, width: number, fits: (text: string) => boolean): string[] {
  if (fits(piece) || piece.length < 2) return [piece];
  let cut = piece.length - 1;
  while (cut > 1 && !fits(`${piece.slice(0, cut)}-`)) cut -= 1;
  const even = Math.ceil(piece.length / 2);
  if (even < cut && fits(piece.slice(even))) cut = even;
  const hyphen = /[A-Za-z]/.test(piece.charAt(cut - 1)) ? "-" : "";
  return [piece.slice(0, cut) + hyphen, ...splitLong(piece.slice(cut), width, fits)];
}

function withEllipsis(text: string, fits: (text: string) => boolean): string {
  const characters = [...text.trimEnd()];
  while (characters.length > 0 && !fits(`${characters.join("")}…`)) characters.pop();
  return `${characters.join("").trimEnd()}…`;
}

/**
 * A text in at most `maxLines` lines of a width, broken where Chinese and English may break. Two lines
 * are balanced. What does not fit ends in `…`: the full name stands in the table and the description.
 */
export function wrap(
  text: string,
  width: number,
  size: number,
  { bold = false, maxLines = 2 } = {},
): string[] {
  const fits = (line: string): boolean => measure(line.trim(), size, bold) <= width;
  if (fits(text)) return [text];
  const parts = pieces(text).flatMap((piece) => splitLong(piece, width, fits));
  const balanced = maxLines > 1 ? balance(parts, fits) : null;
  if (balanced) return balanced;
  const lines = [""];
  for (const part of parts) {
    const line = lines.at(-1) ?? "";
    if (line === "" || fits(line + part)) lines[lines.length - 1] = line + part;
    else lines.push(part);
  }
  const kept = lines.slice(0, maxLines).map((line) => line.trim());
  if (lines.length > maxLines) {
    const rest = lines.slice(maxLines - 1).join("");
    kept[maxLines - 1] = withEllipsis(rest, fits);
  }
  return kept;
}

/** The most even of the breaks into two lines that both fit, or null. */
function balance(parts: readonly string[], fits: (text: string) => boolean): string[] | null {
  const halves = parts
    .map((_, i) => [parts.slice(0, i).join("").trim(), parts.slice(i).join("").trim()] as const)
    .filter(([first, second]) => first !== "" && second !== "" && fits(first) && fits(second));
  const longest = ([first, second]: readonly [string, string]): number =>
    Math.max(measure(first, 1), measure(second, 1));
  const best = halves.reduce<readonly [string, string] | null>(
    (least, pair) => (least === null || longest(pair) < longest(least) ? pair : least),
    null,
  );
  return best && [...best];
}
