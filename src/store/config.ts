import { resolve } from "node:path";
import process from "node:process";
import { isPublishedOn } from "../domain/publication.ts";

/** Where the folders are. Paths are resolved from the working directory, never from the code's own place. */
export interface Config {
  /** CSV and JSON: `JIBAO_DATA`, or `data`. */
  readonly data: string;
  /** Commentary: `JIBAO_CONTENT`, or `content`. */
  readonly content: string;
  /** The built site: `JIBAO_OUT`, or `dist`. */
  readonly out: string;
  /**
   * The moment of the build: `JIBAO_DATE`, a date or an ISO time with zone. A release of a later time is a
   * draft. Null where nothing says: then every published release is shown.
   */
  readonly date: string | null;
}

/** @throws {RangeError} on a text that is no date and no ISO time with zone */
function dateOf(text: string | undefined): string | null {
  const date = text?.trim() || null;
  if (date !== null && !isPublishedOn(date))
    throw new RangeError(`JIBAO_DATE is not a date or an ISO time with zone: ${date}`);
  return date;
}

/** The folders as the environment sets them; a blank variable counts as not set. */
export function readConfig(
  environment: Readonly<Record<string, string | undefined>> = process.env,
  folder: string = process.cwd(),
): Config {
  const at = (name: string, otherwise: string): string =>
    resolve(folder, environment[name]?.trim() || otherwise);
  return {
    data: at("JIBAO_DATA", "data"),
    content: at("JIBAO_CONTENT", "content"),
    out: at("JIBAO_OUT", "dist"),
    date: dateOf(environment["JIBAO_DATE"]),
  };
}
