import { resolve } from "node:path";
import process from "node:process";

/** Where the folders are. Paths are resolved from the working directory, never from the code's own place. */
export interface Config {
  /** CSV and JSON: `JIBAO_DATA`, or `data`. */
  readonly data: string;
  /** Commentary: `JIBAO_CONTENT`, or `content`. */
  readonly content: string;
  /** The built site: `JIBAO_OUT`, or `dist`. */
  readonly out: string;
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
  };
}
