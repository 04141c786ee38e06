import { isMap, isNode, isScalar, LineCounter, parseDocument, type Document } from "yaml";
import type { z } from "zod";
import { findInvisible, withoutInvisible } from "./invisible.ts";
import type { Report } from "./problems.ts";

/** A Markdown file cut into its head and its body. */
export interface SplitText<Matter> {
  /** Null where there is none, or where it has problems. */
  readonly matter: Matter | null;
  readonly body: string;
  /** The line of the file on which the body begins, from 1. */
  readonly firstLine: number;
  /** The line on which a value of the head stands. */
  readonly lineOf: (...path: readonly (string | number)[]) => number;
  /** How many characters of that line stand before the value. */
  readonly indentOf: (...path: readonly (string | number)[]) => number;
}

const fence = "---";

/** The text without byte order mark and invisible characters, which are reported; lines end in line feeds. */
function cleanText(text: string, report: Report): string {
  const normal = text.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n");
  for (const { line, name } of findInvisible(normal))
    report("error", "prose-invisible", line + 1, name);
  return withoutInvisible(normal);
}

/**
 * Reads the head of a file, YAML between two lines of `---`. All of its values are text, so that
 * `no` and `2020` stay what was written; anchors and aliases are refused.
 */
export function splitFrontMatter<Schema extends z.ZodType>(
  text: string,
  schema: Schema,
  report: Report,
  options: { readonly required: boolean },
): SplitText<z.output<Schema>> {
  const lines = cleanText(text, report).split("\n");
  const none = (body: string): SplitText<z.output<Schema>> => ({
    matter: null,
    body,
    firstLine: 1,
    lineOf: () => 1,
    indentOf: () => 0,
  });
  if (lines[0]?.trimEnd() !== fence) {
    if (options.required) report("error", "prose-head", 1, "");
    return none(lines.join("\n"));
  }
  const end = lines.findIndex((line, index) => index > 0 && line.trimEnd() === fence);
  if (end < 0) {
    report("error", "prose-head-end", 1, "");
    return none("");
  }
  const head = readHead(lines.slice(1, end).join("\n"), schema, report);
  return { ...head, body: lines.slice(end + 1).join("\n"), firstLine: end + 2 };
}

function readHead<Schema extends z.ZodType>(
  yaml: string,
  schema: Schema,
  report: Report,
): Pick<SplitText<z.output<Schema>>, "matter" | "lineOf" | "indentOf"> {
  const counter = new LineCounter();
  const document = parseDocument(yaml, {
    schema: "failsafe",
    lineCounter: counter,
    prettyErrors: false,
  });
  // The head begins on the second line of the file.
  const lineAt = (offset: number): number => counter.linePos(offset).line + 1;
  const lineOf = (...path: readonly (string | number)[]): number => placeOf(document, path, lineAt);
  const indentOf = (...path: readonly (string | number)[]): number => {
    const node: unknown = document.getIn(path, true);
    if (!isScalar(node) || !node.range) return 0;
    const isQuoted = node.type === "QUOTE_DOUBLE" || node.type === "QUOTE_SINGLE";
    return counter.linePos(node.range[0]).col - 1 + (isQuoted ? 1 : 0);
  };
  for (const fault of [...document.errors, ...document.warnings])
    report("error", "prose-yaml", lineAt(fault.pos[0]), fault.code);
  if (document.errors.length > 0 || document.warnings.length > 0)
    return { matter: null, lineOf, indentOf };
  return { matter: checkedHead(document, schema, lineOf, report), lineOf, indentOf };
}

function plainValue(document: Document, report: Report): unknown {
  try {
    return document.toJS({ maxAliasCount: 0 }) ?? {};
  } catch (fault) {
    // yaml throws a ReferenceError for any alias beyond the count.
    if (!(fault instanceof ReferenceError)) throw fault;
    report("error", "prose-yaml", null, "ALIAS");
    return null;
  }
}

function checkedHead<Schema extends z.ZodType>(
  document: Document,
  schema: Schema,
  lineOf: (...path: readonly (string | number)[]) => number,
  report: Report,
): z.output<Schema> | null {
  const value = plainValue(document, report);
  if (value === null) return null;
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  for (const issue of result.error.issues) {
    const path = issue.path.map(String);
    if (issue.code === "unrecognized_keys")
      for (const key of issue.keys) report("error", "prose-key", lineOf(...path, key), key);
    else report("error", "prose-matter", lineOf(...path), path.join("."));
  }
  return null;
}

/** The line of the deepest part of the path that exists; the first line of the head otherwise. */
function placeOf(
  document: Document,
  path: readonly (string | number)[],
  lineAt: (offset: number) => number,
): number {
  for (let depth = path.length; depth > 0; depth -= 1) {
    const start = startOf(document, path.slice(0, depth));
    if (start !== null) return lineAt(start);
  }
  return 2;
}

function startOf(document: Document, path: readonly (string | number)[]): number | null {
  const parent: unknown = document.getIn(path.slice(0, -1), true);
  if (isMap(parent)) {
    const key = parent.items.find(({ key }) => isScalar(key) && key.value === path.at(-1))?.key;
    return isScalar(key) ? (key.range?.[0] ?? null) : null;
  }
  const node: unknown = document.getIn(path, true);
  return isNode(node) ? (node.range?.[0] ?? null) : null;
}
