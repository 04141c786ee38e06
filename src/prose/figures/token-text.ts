import type { Quarter } from "../../domain/quarter.ts";
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

/** The token of what is said of a figure: `starts region=…` → `starts.yoy region=…`; empty for a figure without one. */
export const tokenOfAspect = (token: string, aspect: string): string =>
  token.replace(/[a-z0-9_]+/u, (id) => `${id}.${aspect}`);

/** The token of a figure of another quarter: `starts.yoy` → `starts@2019Q4.yoy`; empty for a figure without one. */
export const tokenOfQuarter = (token: string, quarter: Quarter): string =>
  token.replace(/[a-z0-9_]+/u, (id) => `${id}@${quarter}`);

/** The id of the record that a token names: `event.projects id=E1` → `E1`; undefined where it names none. */
export const recordId = (token: string): string | undefined => token.split(" id=")[1];
