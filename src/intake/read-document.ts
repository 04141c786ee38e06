import type { z } from "zod";
import type { Bilingual } from "../domain/bilingual.ts";
import { problem, type Place, type Problem } from "../domain/problem.ts";
import { suggest } from "../schema/cell.ts";
import { textForms } from "../schema/documents.ts";
import { forbiddenIn, visible } from "../domain/characters.ts";
import { nearest } from "../schema/nearest.ts";
import { decode } from "./decode.ts";
import { jsonFault } from "./json-fault.ts";
import { jsonLines, type JsonLines } from "./json-lines.ts";

/** The JSON documents of the data folder: text, JSON, zod schema; every problem with its key and line. */

type Issue = z.core.$ZodIssue;

const typeNames: Record<string, Bilingual> = {
  string: { zh: "文字", en: "text" },
  number: { zh: "数字", en: "a number" },
  int: { zh: "整数", en: "a whole number" },
  boolean: { zh: "true 或 false", en: "true or false" },
  object: { zh: "{ … }", en: "{ … }" },
  array: { zh: "[ … ]", en: "[ … ]" },
};

const wrongValue: Bilingual = { zh: "的内容不对", en: "does not hold what it should" };

function wordsOf(issue: Issue): { message: Bilingual; hint: Bilingual } {
  switch (issue.code) {
    case "invalid_type": {
      const wanted = typeNames[issue.expected] ?? { zh: issue.expected, en: issue.expected };
      return issue.input === undefined
        ? {
            message: { zh: "没有填写", en: "is missing" },
            hint: { zh: `补上这一项，内容是${wanted.zh}`, en: `Add it; it holds ${wanted.en}` },
          }
        : { message: wrongValue, hint: { zh: `要写${wanted.zh}`, en: `It holds ${wanted.en}` } };
    }
    case "invalid_value": {
      const options = issue.values.map(String).join(", ");
      return {
        message: wrongValue,
        hint: { zh: `可以写：${options}`, en: `Write one of: ${options}` },
      };
    }
    case "too_small":
      return {
        message: { zh: "太小或为空", en: "is too small or empty" },
        hint: { zh: `至少 ${issue.minimum}`, en: `At least ${issue.minimum}` },
      };
    case "invalid_format":
      return { message: wrongValue, hint: formatHint(issue) };
    case "custom":
      return {
        message: wrongValue,
        hint: { zh: "季度写成 2020Q1", en: "A quarter is written 2020Q1" },
      };
    default:
      return { message: wrongValue, hint: { zh: "见数据字典", en: "See the data dictionary" } };
  }
}

/** What a text of a fixed form looks like; all others are addresses. */
function formatHint(issue: Extract<Issue, { code: "invalid_format" }>): Bilingual {
  const form = Object.values(textForms).find(({ pattern }) => String(pattern) === issue.pattern);
  return form
    ? { zh: `要写${form.words.zh}`, en: `It holds ${form.words.en}` }
    : {
        zh: "写完整网址，以 https:// 开头",
        en: "Write a full address that begins with https://",
      };
}

interface Source {
  readonly file: string;
  readonly places: JsonLines;
}

/** The path of what holds this key: `reason` of `reason.zh`; blank for the document itself. */
const holderOf = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf(".")));

/** A key that is missing stands where what should hold it begins. */
const at = ({ file, places }: Source, path: string): Place => ({
  file,
  line: places.lines.get(path) ?? places.lines.get(holderOf(path)) ?? 1,
  column: path === "" ? null : path,
});

function wrong(issue: Issue, source: Source): Problem {
  const path = issue.path.map(String).join(".");
  const { message, hint } = wordsOf(issue);
  const name = path === "" ? source.file : path;
  return problem(
    "error",
    "document-value",
    at(source, path),
    { zh: `${visible(name)} ${message.zh}`, en: `${visible(name)} ${message.en}` },
    hint,
  );
}

/**
 * A key that nothing reads. One that is nearly a known key is a slip and stops the publication, as a
 * misspelt column does; any other is somebody else's addition, and only told.
 */
function unknownKey({ holder, key }: UnknownKey, schema: z.ZodObject, source: Source): Problem {
  const name = [...holder, key].map(String).join(".");
  const near = holder.length === 0 ? nearest(key, Object.keys(schema.shape)) : [];
  return problem(
    near.length > 0 ? "error" : "warning",
    "document-key",
    at(source, name),
    {
      zh: `没有“${visible(name)}”这一项，它不会被读取`,
      en: `There is no “${visible(name)}”; it is not read`,
    },
    suggest(near, { zh: "改正名称，或删去这一项", en: "Correct the name or remove it" }),
  );
}

interface UnknownKey {
  /** The way to the object that holds it. */
  readonly holder: readonly PropertyKey[];
  readonly key: string;
}

const unknownKeys = (issues: readonly Issue[]): UnknownKey[] =>
  issues.flatMap((issue) =>
    issue.code === "unrecognized_keys"
      ? issue.keys.map((key) => ({ holder: issue.path, key }))
      : [],
  );

/** Takes a key out of a document in which it was just found, so that the rest of it can be read. */
function remove(content: unknown, { holder, key }: UnknownKey): void {
  const object = holder.reduce<unknown>(
    (outer, name) => Reflect.get(outer as object, name),
    content,
  );
  Reflect.deleteProperty(object as object, key);
}

function syntax(text: string, file: string): Problem {
  const line = text.slice(0, jsonFault(text)).split("\n").length;
  return problem(
    "error",
    "document-syntax",
    { file, line, text: visible(text.split("\n")[line - 1] ?? "", 80) },
    { zh: `第 ${line} 行起不是合格的 JSON`, en: `This is not JSON from line ${line} on` },
    {
      zh: "检查这一行和上一行的逗号、引号（要用英文引号）和括号",
      en: "Check commas, quotes (straight ones) and brackets of this line and the one before",
    },
  );
}

function doubledKeys(source: Source): Problem[] {
  return source.places.doubled.map((path) =>
    problem(
      "error",
      "document-duplicate",
      at(source, path),
      { zh: `“${visible(path)}”写了两次`, en: `“${visible(path)}” stands twice` },
      { zh: "只留一个", en: "Keep one" },
    ),
  );
}

function badCharacters(text: string, file: string): Problem[] {
  return text.split("\n").flatMap((content, i) => {
    const character = forbiddenIn(content);
    if (character === null) return [];
    return problem(
      "error",
      "character",
      { file, line: i + 1 },
      {
        zh: `有不可见或已损坏的字符 ${character}`,
        en: `There is ${character}, an invisible or broken character`,
      },
      { zh: "删去后重新输入", en: "Remove it and type it again" },
    );
  });
}

export interface DocumentRead<T> {
  /** Null where it cannot be used. */
  readonly document: T | null;
  readonly problems: readonly Problem[];
  /** Where a key stands, for the problems of others. */
  readonly place: (key: string) => Place;
}

const nowhere =
  (file: string): ((key: string) => Place) =>
  (column) => ({ file, column });

/** A document of the data folder, or null with its problems. */
export function readDocument<T extends z.ZodObject>(
  schema: T,
  file: string,
  bytes: Uint8Array,
): DocumentRead<z.output<T>> {
  const decoded = decode(bytes, file, () => false);
  if (decoded.text === null)
    return { document: null, problems: decoded.problems, place: nowhere(file) };
  const { text } = decoded;
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch {
    const problems = [...decoded.problems, syntax(text, file)];
    return { document: null, problems, place: nowhere(file) };
  }
  const source = { file, places: jsonLines(text) };
  const whole = schema.safeParse(content);
  const unknown = whole.success ? [] : unknownKeys(whole.error.issues);
  for (const one of unknown) remove(content, one);
  const result = schema.safeParse(content, { reportInput: true });
  const problems = [
    ...decoded.problems,
    ...badCharacters(text, file),
    ...doubledKeys(source),
    ...unknown.map((one) => unknownKey(one, schema, source)),
    ...(result.success ? [] : result.error.issues.map((issue) => wrong(issue, source))),
  ];
  return {
    document: result.success ? result.data : null,
    problems,
    place: (key) => at(source, key),
  };
}
