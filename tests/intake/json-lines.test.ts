import { expect, test } from "vitest";
import { jsonLines } from "../../src/intake/json-lines.ts";

const linesOf = (text: string): Record<string, number> => {
  JSON.parse(text);
  return Object.fromEntries(jsonLines(text).lines);
};

test.for<[string, string, Record<string, number>]>([
  ["nothing", "{}", {}],
  ["keys on lines", '{\n"a": 1,\n\n"b": "x"}', { a: 2, b: 4 }],
  ["a key that is broken from its value", '{"a"\n:\n1}', { a: 2 }],
  [
    "objects in objects",
    '{"a": {"b": {"c": 1},\n"d": 2},\n"e": 3}',
    { a: 1, "a.b": 1, "a.b.c": 1, "a.d": 2, e: 3 },
  ],
  [
    "objects in lists",
    '{"a": [\n{"b": 1, "c": 2},\n{"b": 3}\n],\n"d": [4, 5],\n"e": 6}',
    { a: 1, "a.0.b": 2, "a.0.c": 2, "a.1.b": 3, d: 5, e: 6 },
  ],
  [
    "lists in lists",
    '[[1, {"a": 2}],\n[{"b": 3}, {"c": 4}]]',
    { "0.1.a": 1, "1.0.b": 2, "1.1.c": 2 },
  ],
  ["signs in texts", '{"a": "x, {\\"b\\": 1}",\n"c:d": "]"}', { a: 1, "c:d": 2 }],
  ["an escaped key", '{"\\u540d": 1}', { 名: 1 }],
  [
    "numbers and words",
    '{"a": -1.5e3, "b": null, "c": true,\n"d": []}',
    { a: 1, b: 1, c: 1, d: 2 },
  ],
])("the lines of %s", ([, text, expected]) => {
  expect(linesOf(text)).toEqual(expected);
});

test.for<[string, string, string[]]>([
  ["in the same object", '{"a": 1, "a": 2}', ["a"]],
  ["in an object within", '{"a": {"b": 1, "b": 2}}', ["a.b"]],
  ["in two objects", '{"a": {"b": 1}, "c": {"b": 2}}', []],
  ["in two objects of a list", '{"a": [{"b": 1}, {"b": 2}]}', []],
  ["in one object of a list", '{"a": [{"b": 1}, {"b": 2, "b": 3}]}', ["a.1.b"]],
  ["as a value too", '{"a": "a", "b": "a"}', []],
  ["three times", '{"a": 1, "a": 2, "a": 3}', ["a", "a"]],
  ["that is blank, once", '{"": 1}', []],
])("a key %s stands twice", ([, text, expected]) => {
  expect(jsonLines(text).doubled).toEqual(expected);
});
