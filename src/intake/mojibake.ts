/** Texts that were converted once too often: UTF-8 read as a Western encoding, or as GBK, and saved again. */

import { fromGbk, gbkRuns, gbkSuspicious } from "./mojibake-gbk.ts";

/** What windows-1252 has at 0x80 to 0x9F; its five gaps are control characters. */
const western = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";
const toByte = new Map(Array.from(western, (letter, i) => [letter, 0x80 + i]));

/** ã to é begin the three bytes of a Chinese character; what follows is above 0x7F. */
const suspicious = /[\u00E3-\u00E9](?:[\u0080-\u00BF]|[\u0152-\u2122]){2}/;

function bytesOf(line: string): Uint8Array | null {
  const bytes = new Uint8Array(line.length);
  for (let i = 0; i < line.length; i += 1) {
    const code = line.charCodeAt(i);
    const byte = code < 0x80 || (code > 0x9f && code < 0x100) ? code : toByte.get(line[i] ?? "");
    if (byte === undefined) return null;
    bytes[i] = byte;
  }
  return bytes;
}

function decoded(run: string): string | null {
  const bytes = bytesOf(run);
  if (bytes === null) return null;
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return /[\u4E00-\u9FFF]/.test(text) ? text : null;
  } catch {
    return null;
  }
}

/** Letters that bytes above 0x7F become when they are read as windows-1252. */
const runs = /[\u0080-\u00FF\u0152-\u2122]{3,}/g;

/** The line with every run of doubled letters as it was meant, or null where none was. */
function repaired(
  line: string,
  doubled: RegExp,
  meantBy: (run: string) => string | null,
): string | null {
  let isDoubled = false;
  const text = line.replace(doubled, (run) => {
    const meant = meantBy(run);
    isDoubled ||= meant !== null;
    return meant ?? run;
  });
  return isDoubled ? text : null;
}

/** What the text was before it was converted twice, or null for a text that was not. */
export function undoubled(line: string): string | null {
  const western = suspicious.test(line) ? repaired(line, runs, decoded) : null;
  return western ?? (gbkSuspicious(line) ? repaired(line, gbkRuns, fromGbk) : null);
}

/** The marks of lost characters, read as GBK: 锟斤拷 is EF BF BD EF BF BD. */
const lost = /锟斤拷|锟斤|烫烫烫|屯屯屯/;

export interface Garbled {
  /** The physical line, from 1. */
  readonly line: number;
  /** What it should say; null where that is lost. */
  readonly meant: string | null;
}

/** The first line that was converted twice, or null. */
export function garbledIn(text: string): Garbled | null {
  if (!suspicious.test(text) && !lost.test(text) && !gbkSuspicious(text)) return null;
  for (const [i, line] of text.split(/\r\n|\n|\r/).entries()) {
    if (lost.test(line)) return { line: i + 1, meant: null };
    const meant = undoubled(line);
    if (meant !== null) return { line: i + 1, meant };
  }
  return null;
}
