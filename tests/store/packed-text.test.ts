import { Buffer } from "node:buffer";
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { packedText } from "../../src/store/packed-text.ts";
import { writeXlsx } from "../../src/workbook/library.ts";

const workbook = async (words: string): Promise<Buffer> =>
  Buffer.from(await writeXlsx({ sheets: [{ name: "表", rows: [["名称"], [words]] }] }));

test("words in a workbook are read, which its bytes do not show", async () => {
  const bytes = await workbook("尚未公布的保密大桥");
  expect(bytes.toString("utf8")).not.toContain("尚未公布的保密大桥");
  expect(packedText(bytes)).toContain("尚未公布的保密大桥");
  expect(packedText(bytes)).toContain("xl/workbook.xml");
});

test("words are read however deep they are packed", async () => {
  expect(packedText(gzipSync(await workbook("保密大桥")))).toContain("保密大桥");
  expect(packedText(gzipSync(gzipSync("保密大桥")))).toBe("保密大桥");
});

test.for<[string, Buffer]>([
  ["a text", Buffer.from("保密大桥")],
  ["a text that begins like an archive's name", Buffer.from("PK 保密大桥")],
])("%s is itself", ([, bytes]) => {
  expect(packedText(bytes)).toBe(bytes.toString("utf8"));
});

test("a damaged archive is not passed over", async () => {
  const bytes = await workbook("保密大桥");
  expect(() => packedText(bytes.subarray(0, bytes.length - 30))).toThrow("list of members");
  expect(() => packedText(gzipSync("x").subarray(0, 12))).toThrow();
});
