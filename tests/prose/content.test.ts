import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { commentaryOn, pageOf, readContent } from "../../src/store/content.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "content-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

function put(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), content);
}

test("an absent folder and an empty one have no commentary, and that is no error", () => {
  const nothing = { commentaries: [], pages: [], problems: [] };
  expect(readContent(join(folder, "absent"))).toEqual(nothing);
  expect(readContent(folder)).toEqual(nothing);
});

test("commentaries and pages are read and sorted, Chinese first", () => {
  put("quarters/2022Q3.en.md", "---\nsummary: A\npoints: [B]\n---\nC\n");
  put("quarters/2022Q3.zh.md", "---\nsummary: 甲\npoints: [B]\n---\nC\n");
  put("quarters/2020Q1.zh.md", "---\nsummary: 乙\npoints: [B]\n---\nC\n");
  put("about.zh.md", "# 关于\n");
  put("guide/excel.en.md", "# Excel\n");
  put("README.md", "<b>for editors</b>");
  const content = readContent(folder);
  expect(content.problems).toEqual([]);
  expect(content.commentaries.map(({ quarter, locale }) => `${quarter}.${locale}`)).toEqual([
    "2020Q1.zh",
    "2022Q3.zh",
    "2022Q3.en",
  ]);
  expect(content.pages.map(({ name, locale }) => `${name}.${locale}`)).toEqual([
    "about.zh",
    "guide/excel.en",
  ]);
  expect(commentaryOn(content, "2022Q3", "en")?.summary).toBe("A");
  expect(commentaryOn(content, "2020Q1", "en")).toBeNull();
  expect(pageOf(content, "about", "zh")?.title).toBe("关于");
  expect(pageOf(content, "about", "en")).toBeNull();
});

test("problems name the file below content/, of commentary and of pages", () => {
  put("quarters/2022Q9.zh.md", "---\nsummary: 甲\npoints: [B]\n---\nC\n");
  put("quarters/2022Q3.zh.md", new Uint8Array([0xca, 0xae, 0xd1, 0xdf]));
  put("about.zh.md", "<b>");
  put("guide/a.zh.md", "x".repeat(900_000));
  expect(
    readContent(folder)
      .problems.map(({ file, code }) => `${file} ${code}`)
      .sort(),
  ).toEqual([
    "content/about.zh.md prose-html",
    "content/guide/a.zh.md prose-size",
    "content/quarters/2022Q3.zh.md prose-encoding",
    "content/quarters/2022Q9.zh.md prose-path",
  ]);
});
