import { parseArgs, type ParseArgsConfig } from "node:util";
import { CommandFailure } from "./command.ts";

type Options = Record<string, { readonly type: "string" | "boolean" }>;

/** Names and options of a command line. */
export interface Parameters<O extends Options> {
  readonly names: readonly string[];
  readonly values: {
    readonly [K in keyof O]?: O[K]["type"] extends "boolean" ? boolean : string;
  };
}

/** Reads names and options. @throws {CommandFailure} with exit code 2 and the usage for anything else */
export function readParameters<O extends Options>(
  parameters: readonly string[],
  options: O,
  usage: string,
): Parameters<O> {
  try {
    const config: ParseArgsConfig = { args: [...parameters], options, allowPositionals: true };
    const { values, positionals } = parseArgs(config);
    return { names: positionals, values: values as Parameters<O>["values"] };
  } catch (failure) {
    const message = failure instanceof Error ? failure.message : String(failure);
    throw new CommandFailure(`${message}\n${usage}`, 2);
  }
}
