import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { isDemoFolder, writeDemo } from "../../scripts/lib/demo-folder.ts";
import { generateCity } from "../../src/demo/city.ts";
import { loadDataset } from "../../src/store/data.ts";

const outer = mkdtempSync(join(tmpdir(), "jibao-demo-"));
afterAll(() => rmSync(outer, { recursive: true, force: true }));

const city = generateCity({ quarters: 2, projects: 5 });
const pages = join(outer, "pages");
mkdirSync(join(pages, "guide"), { recursive: true });
mkdirSync(join(pages, "quarters"));
for (const name of ["about.zh.md", "guide/excel.zh.md", "quarters/2020Q1.zh.md", "README.md"])
  writeFileSync(join(pages, name), name);

test("the city is written where the store finds it", async () => {
  const folder = join(outer, "written");
  expect(writeDemo(folder, city, pages)).toBe(city.data.size + city.content.size);
  const { dataset } = await loadDataset(join(folder, "data"));
  expect(dataset?.site.fictional).toBe(true);
  expect(dataset?.releases.length).toBe(2);
});

test("pages come along, another city's commentary does not", () => {
  const content = join(outer, "pages-too", "content");
  writeDemo(join(outer, "pages-too"), city, pages);
  expect(readFileSync(join(content, "about.zh.md"), "utf8")).toBe("about.zh.md");
  expect(existsSync(join(content, "guide/excel.zh.md"))).toBe(true);
  expect(existsSync(join(content, "quarters/2023Q3.en.md"))).toBe(true);
  expect(existsSync(join(content, "quarters/2020Q1.zh.md"))).toBe(false);
  expect(existsSync(join(content, "README.md"))).toBe(false);
});

test("what an earlier, longer city left is gone", () => {
  const folder = join(outer, "twice");
  writeDemo(folder, generateCity({ quarters: 3, projects: 5 }), pages);
  writeDemo(folder, city, join(outer, "no pages"));
  expect(existsSync(join(folder, "data/releases/2023Q1"))).toBe(false);
  expect(existsSync(join(folder, "data/releases/2023Q2"))).toBe(true);
});

test("somebody else's folder is not touched", () => {
  const folder = join(outer, "foreign");
  mkdirSync(folder);
  expect(isDemoFolder(folder)).toBe(true);
  writeFileSync(join(folder, "thesis.txt"), "years of work");
  expect(isDemoFolder(folder)).toBe(false);
  expect(() => writeDemo(folder, city, pages)).toThrow(RangeError);
  expect(existsSync(join(folder, "data"))).toBe(false);
});
