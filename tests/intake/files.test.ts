import { expect, test } from "vitest";
import { kindOf, unknownFile } from "../../src/intake/files.ts";
import { folderName } from "../../src/intake/read-release.ts";

test.for<[string, string]>([
  ["site.json", "known"],
  ["regions.csv", "known"],
  ["exceptions.csv", "known"],
  ["projects.csv", "unknown"],
  ["release.json", "unknown"],
  ["releases/2020Q1/release.json", "known"],
  ["releases/2020Q1/projects.csv", "known"],
  ["releases/2020Q1/regions.csv", "unknown"],
  ["releases/projects.csv", "unknown"],
  ["releases/2020Q1/old/projects.csv", "unknown"],
  ["archive/2020Q1/projects.csv", "unknown"],
  ["seals/2020Q1.json", "ignored"],
  ["releases/seals/projects.csv", "known"],
  [".DS_Store", "ignored"],
  ["releases/.backup/projects.csv", "ignored"],
  ["README.md", "ignored"],
  ["readme.md", "ignored"],
  ["README.zh-CN.md", "ignored"],
  ["README.old.en.md", "ignored"],
  ["releases/2020Q1/README.md", "ignored"],
  ["MY-README.md", "unknown"],
  ["README.md.txt", "unknown"],
  ["README.", "unknown"],
  ["README..md", "unknown"],
  ["releases/Thumbs.db", "ignored"],
  ["releases/2020Q1/~$projects.xlsx", "ignored"],
  ["releases/2020Q1/desktop.ini", "ignored"],
  ["releases/2020Q1/thumbs.db.csv", "unknown"],
])("%s is %s", ([path, kind]) => {
  expect(kindOf(path)).toBe(kind);
});

test.for<[string, string]>([
  ["region.csv", "是不是 regions.csv？"],
  ["releases/2020Q1/project.csv", "是不是 projects.csv？"],
  ["releases/2020Q1/region.csv", "文件名写错就改名"],
])("what is likely meant by %s", ([path, hint]) => {
  expect(unknownFile(path).hint.zh).toMatch(new RegExp(`^${hint}`));
  expect(unknownFile(path)).toMatchObject({
    severity: "warning",
    code: "file-unknown",
    file: path,
  });
});

test.for<[string, { quarter: string; revision: number } | null]>([
  ["2020Q1", { quarter: "2020Q1", revision: 1 }],
  ["2020Q4-r2", { quarter: "2020Q4", revision: 2 }],
  ["2020Q4-r10", { quarter: "2020Q4", revision: 10 }],
  ["2020Q1-r1", null],
  ["2020Q1-r0", null],
  ["2020Q1-r02", null],
  ["2020Q1-r12345", null],
  ["2020Q5", null],
  ["2020Q1 (2)", null],
  ["old-2020Q1", null],
  ["2020q1", null],
  ["", null],
])("the folder %s is a release: %o", ([name, expected]) => {
  expect(folderName(name)).toEqual(expected);
});
