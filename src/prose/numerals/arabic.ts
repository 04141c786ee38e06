import { halfWidth } from "../../domain/characters.ts";
import { decimalsOf, exact, parseDecimal, shift } from "../../domain/exact.ts";
import type { Read } from "./chinese.ts";

/**
 * Digits, half or full width, with thousands set apart or not, with decimals or not. No figure has more than
 * 24 of them; without such an end the time for a text of digits would grow with the square of its length.
 */
export const arabicPattern = String.raw`(?:[0-9０-９]{1,3}(?:,[0-9０-９]{3}){1,8}(?![0-9０-９])|[0-9０-９]{1,24})(?:[.．][0-9０-９]{1,24})?`;

/** 1,234.50 as 1234.5 to the hundredth; null where the text is no number. */
export function parseArabic(text: string): Read | null {
  const plain = halfWidth(text).replace(/,/g, "");
  const value = parseDecimal(plain);
  return value && { value, place: shift(exact(1), -decimalsOf(plain)) };
}
