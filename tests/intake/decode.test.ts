import { expect, test } from "vitest";
import { decode } from "../../src/intake/decode.ts";
import { gb18030 } from "./gb18030.ts";

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const joined = (...parts: readonly Uint8Array[]): Uint8Array =>
  new Uint8Array(Buffer.concat(parts));
const bytes = (...values: readonly number[]): Uint8Array => new Uint8Array(values);

const header = "项目编号,项目名称";
const knowsHeader = (line: string): boolean => /项目编号|学校|^id,/.test(line);
const read = (all: Uint8Array) => decode(all, "projects.csv", knowsHeader);
const codesOf = (all: Uint8Array): string[] =>
  read(all).problems.map(({ severity, code, line }) => `${severity} ${code} ${line}`);

test.for<[string, Uint8Array, string]>([
  ["UTF-8", utf8(`${header}\nP1,甲\n`), `${header}\nP1,甲\n`],
  ["UTF-8 with BOM", utf8(`\uFEFF${header}\n`), `${header}\n`],
  ["plain ASCII", utf8("id,name\nP1,A\n"), "id,name\nP1,A\n"],
  // The header then tells it as an invisible character.
  ["UTF-8 with two BOMs", utf8("\uFEFF\uFEFFid,name\n"), "\uFEFFid,name\n"],
  ["Latin letters of UTF-8", utf8("id,name\nP1,Café\n"), "id,name\nP1,Café\n"],
])("%s is read without a word", ([, all, text]) => {
  expect(read(all)).toEqual({ text, problems: [] });
});

test.for<[string, Uint8Array, string | null, string]>([
  [
    "GBK",
    gb18030(`${header}\nP1,甲区产业园\n`),
    `${header}\nP1,甲区产业园\n`,
    "note encoding-gb18030 null",
  ],
  [
    "GBK under English headers",
    gb18030("id,name\nP1,甲区产业园\n"),
    "id,name\nP1,甲区产业园\n",
    "note encoding-gb18030 null",
  ],
  [
    "a GBK header that is valid UTF-8 by accident (学校 is D1 A7 D0 A3)",
    gb18030("学校,b\n1,2\n"),
    "学校,b\n1,2\n",
    "note encoding-gb18030 null",
  ],
  [
    "a GBK cell that is valid UTF-8 by accident",
    gb18030("id,name\nP1,学校\n"),
    "id,name\nP1,学校\n",
    "warning encoding-ambiguous null",
  ],
  [
    "a GBK text whose second byte is FE, as in the mark of UTF-16 (宁)",
    gb18030("宁,项目编号\n"),
    "宁,项目编号\n",
    "note encoding-gb18030 null",
  ],
  [
    "a four-byte character of GB18030 (𠮷)",
    joined(gb18030(`${header}\nP1,`), bytes(0x95, 0x34, 0xa4, 0x37), gb18030("\n")),
    null,
    "note encoding-gb18030 null",
  ],
])("%s is read as GB18030 and said so", ([, all, text, code]) => {
  expect(codesOf(all)).toEqual([code]);
  expect(read(all).text).toBe(text ?? new TextDecoder("gb18030").decode(all));
});

test.for<[string, Uint8Array, string]>([
  ["no bytes", bytes(), "error file-empty null"],
  ["only a BOM", bytes(0xef, 0xbb, 0xbf), "error file-empty null"],
  ["only line ends", utf8("\r\n\n \n"), "error file-empty null"],
  ["a workbook", bytes(0x50, 0x4b, 3, 4, 20, 0), "error file-format null"],
  ["an old workbook", bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1), "error file-format null"],
  ["a PDF", utf8("%PDF-1.7\n"), "error file-format null"],
  ["gzip", bytes(0x1f, 0x8b, 8, 0), "error file-format null"],
  ["a web page", utf8("\n <!DOCTYPE HTML><html>"), "error file-format null"],
  ["a web page with BOM", utf8("\uFEFF<html>"), "error file-format null"],
  [
    "UTF-16 with mark",
    joined(bytes(0xff, 0xfe), Buffer.from("id,项目", "utf16le")),
    "error encoding-utf16 null",
  ],
  [
    "UTF-16 without a Latin letter, so without a zero",
    joined(bytes(0xff, 0xfe), Buffer.from("项目编号", "utf16le")),
    "error encoding-utf16 null",
  ],
  [
    "UTF-16 with its bytes the other way round",
    joined(bytes(0xfe, 0xff), Buffer.from("项目编号", "utf16le").swap16()),
    "error encoding-utf16 null",
  ],
  [
    "UTF-16 without mark",
    new Uint8Array(Buffer.from("id,name\nP1,A\n", "utf16le")),
    "error encoding-utf16 null",
  ],
  ["a NUL", utf8("id,name\nP1,A\nP2,a\0b and much more text than zeros\n"), "error character 3"],
  ["a NUL at the very start", utf8("\0id,name\nP1,A\nP2,B\n"), "error character 1"],
  ["a first byte that begins nothing", bytes(0xff, 0x41, 10), "error encoding-mixed 1"],
  [
    "a GBK line in UTF-8",
    joined(utf8(`${header}\nP1,甲\n`), gb18030("P2,乙区公路\n")),
    "error encoding-mixed 3",
  ],
  [
    "a UTF-8 line in GBK",
    joined(gb18030(`${header}\nP1,甲\n`), bytes(0x80, 0xff, 10)),
    "error encoding-mixed 3",
  ],
  [
    "a GBK line under a short UTF-8 header",
    joined(utf8("学校,b\n"), gb18030("甲,2\n")),
    "error encoding-mixed 2",
  ],
  [
    "a UTF-8 line under a GBK header that would pass as GBK (甲区公路 as 鐢插尯鍏矾)",
    joined(gb18030(`${header}\nP1,乙\n`), utf8("P2,甲区公路\n")),
    "error encoding-mixed 3",
  ],
  [
    "a GBK line where lines end with CR",
    joined(utf8("id,name\rP1,甲区产业园\r"), gb18030("P2,乙区公路\r")),
    "error encoding-mixed 3",
  ],
  [
    "a GBK line after one of three Chinese characters in UTF-8",
    joined(utf8("id,name\nP1,甲乙丙\n"), gb18030("P2,乙区公路\n")),
    "error encoding-mixed 3",
  ],
  [
    "a GBK line among UTF-8 ones, English headers",
    joined(utf8("id,name\nP1,甲区产业园\r\nP2,丙\n"), gb18030("P3,乙区公路\n")),
    "error encoding-mixed 4",
  ],
  [
    "Latin-1 under a Chinese header",
    joined(utf8(`${header}\nP1,`), bytes(0xa3, 0x35, 10)),
    "error encoding-mixed 2",
  ],
  [
    "UTF-8 that was cut short",
    utf8(`${header}\nP1,甲`).subarray(0, -1),
    "error encoding-truncated 2",
  ],
  [
    "GBK that was cut short",
    gb18030(`${header}\nP1,甲`).subarray(0, -1),
    "error encoding-truncated 2",
  ],
])("%s is refused", ([, all, code]) => {
  expect(codesOf(all)).toEqual([code]);
  expect(read(all).text).toBeNull();
});

test.for<[string, Uint8Array, Uint8Array, string, string]>([
  ["UTF-8", utf8(`${header}\nP1,甲\nP2,`), gb18030("乙\n"), "UTF-8", "GB18030"],
  [
    "GBK, with a byte of no encoding",
    gb18030(`${header}\n\nP2,`),
    bytes(0xff, 10),
    "GB18030",
    "UTF-8",
  ],
  [
    "GBK, with a line of UTF-8",
    gb18030(`${header}\n\n`),
    utf8("P2,甲区公路\n"),
    "GB18030",
    "UTF-8",
  ],
])("a mixed file in %s names the byte and both encodings", ([, before, after, own, other]) => {
  const [problem] = read(joined(before, after)).problems;
  const byte = before.length + 1;
  expect(problem?.message.en).toBe(`The file is ${own}, but byte ${byte} (line 3) is not`);
  expect(problem?.message.zh).toBe(`文件是 ${own}，但第 ${byte} 个字节（第 3 行）不是`);
  expect(problem?.hint.zh).toContain(`从 ${other} 文件里粘贴来的`);
  expect(problem?.hint.en).toContain(`pasted from a ${other} file`);
});

test("a file above the limit is not looked at", () => {
  const [problem] = read(new Uint8Array(64 * 1024 * 1024 + 1)).problems;
  expect(problem).toMatchObject({
    code: "file-size",
    message: { zh: "文件有 67108865 字节", en: "The file has 67108865 bytes" },
    hint: { zh: "最多读取 67108864 字节", en: "At most 67108864 bytes are read" },
  });
});
