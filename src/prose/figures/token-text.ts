import type { Names } from "../../report/names.ts";
import type { KnownFigure } from "./known-figure.ts";

const plainWord = /^[^\s"|={}]+$/u;

/** `key=value`, in quotes where the value has blanks or marks; null where it cannot be written. */
export function writePart(key: string, value: string): string | null {
  if (/["{}\n]/u.test(value)) return null;
  return plainWord.test(value) ? `${key}=${value}` : `${key}="${value}"`;
}

/** The token of a figure of this quarter's release, without braces; empty where one cannot be written. */
export function writeToken(
  { indicator, aspect, region, dimension, category }: KnownFigure,
  names: Names,
  more: Readonly<Record<string, string>> = {},
): string {
  const parts = [
    ...(region === null ? [] : [writePart("region", names.regionName(region).zh)]),
    ...(dimension === null || category === null ? [] : [writePart(dimension, category)]),
    ...Object.entries(more).map(([key, value]) => writePart(key, value)),
  ];
  if (parts.includes(null)) return "";
  return [aspect === "" ? indicator : `${indicator}.${aspect}`, ...parts].join(" ");
}
