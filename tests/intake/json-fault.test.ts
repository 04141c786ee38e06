import fc from "fast-check";
import { expect, test } from "vitest";
import { jsonFault } from "../../src/intake/json-fault.ts";

/** A text with ⁁ where it stops being JSON. */
test.for([
  "⁁",
  "⁁  ",
  "⁁说明\n{}",
  "{} ⁁x",
  "{} ⁁{}",
  "1 ⁁2",
  "1⁁,2",
  "{}⁁,",
  "{}⁁}",
  "⁁tru",
  '{"a": ⁁“x”}',
  "{⁁“a”: 1}",
  '{"a": 1\n⁁"b": 2}',
  '{"a": 1,\n⁁}',
  '{"a" ⁁1}',
  '{"a"⁁}',
  '{"a"⁁, "b"}',
  "{⁁1: 2}",
  "{⁁a: 1}",
  "{⁁,}",
  "{⁁]",
  "[1⁁}",
  "[⁁,1]",
  "[1,⁁]",
  "[1 ⁁2]",
  "[1⁁:2]",
  '{"a":⁁}',
  '{"a": {"b": 1}⁁]',
  '{"a": [1], ⁁2}',
  '[{"a": 1}, {"b"⁁}]',
  '{"a": 1, "b": ⁁"x\n", "c": 3}',
  '{"a": ⁁"\\x"}',
  '{"a": ⁁"\\u12G4"}',
  '{"a": ⁁"x}',
  "⁁]",
  "⁁:",
  "⁁,",
  "[0⁁1x]",
  "[0⁁1]",
  "[⁁+1]",
  "[1⁁.]",
  "[1⁁e]",
  "[⁁.5]",
  "[⁁NaN]",
  '{"a": 1 ⁁// 注\n}',
  '{"a": 1,⁁\n\n',
  '{"a":⁁ ',
  "{⁁\n",
  "[⁁",
  '{"a": "\u0085", ⁁b}',
])("%j", (text) => {
  expect(() => void JSON.parse(text.replace("⁁", ""))).toThrow();
  expect(jsonFault(text.replace("⁁", ""))).toBe(text.indexOf("⁁"));
});

const json = fc.json({ maxDepth: 4 });

test("no fault is found before the end of what JSON.parse accepts", () => {
  fc.assert(
    fc.property(json, fc.constantFrom(0, 1, "\t"), (text, indent) => {
      const written = JSON.stringify(JSON.parse(text), null, indent);
      expect(jsonFault(`\n${written} \n`)).toBe(written.length + 1);
    }),
    { seed: 20_261_124, numRuns: 500 },
  );
});

test("what is cut off before the fault can be gone on with, what ends with it cannot", () => {
  const sign = fc.constantFrom("{", "}", "[", "]", ",", ":", '"a"', "1", "x", " ", "\n");
  const texts = fc.array(sign, { maxLength: 12 }).map((signs) => signs.join(""));
  let faults = 0;
  fc.assert(
    fc.property(texts, (text) => {
      const fault = jsonFault(text);
      if (fault >= text.trimEnd().length) return;
      faults += 1;
      // Nothing makes it JSON again: it stops there, whatever follows.
      expect(jsonFault(text.slice(0, fault))).toBe(text.slice(0, fault).trimEnd().length);
      for (const more of ["", "}", "]", '"', ":1}", ",1]"])
        expect(() => void JSON.parse(text.slice(0, fault + 1) + more)).toThrow();
    }),
    { seed: 20_261_124, numRuns: 2000 },
  );
  expect(faults).toBeGreaterThan(1000);
});

test("a long text, and one with many brackets, are read at once", () => {
  const long = `{"a": "${"长".repeat(5_000_000)}", "b" 1}`;
  expect(jsonFault(long)).toBe(long.length - 2);
  expect(jsonFault("[".repeat(200_000))).toBe(200_000);
});
