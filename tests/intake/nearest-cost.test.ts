import { expect, test, vi } from "vitest";
import { inLetters } from "../../src/intake/letters.ts";
import { readDataset } from "../../src/intake/read-dataset.ts";
import { filesOf, smallDataset } from "./small-dataset.ts";

/** Suggestions are sought for so many different words, and no more (see src/schema/nearest.ts). */
const searches = 30;
const [rows, words] = [400, 600];

const many = (count: number, line: (i: number) => string): string =>
  Array.from({ length: count }, (_, i) => `${line(i)}\n`).join("");
const number = (i: number): string => String(i).padStart(4, "0");

const published = (line: (i: number) => string): Record<string, string> => ({
  "releases/2020Q1/published.csv":
    "indicator,basis,dimension,category,value,unit,source\n" + many(rows, line),
});
const categories =
  (smallDataset["categories.csv"] ?? "") + many(words, (i) => `kind,k-${number(i)},第${i}类,,,`);
const projects = "id,name,status\n" + many(words, (i) => `SY-${number(i)},第${i}号项目,unstarted`);

/** Every row names another word that is not in the list of hundreds. */
const cases: readonly [code: string, files: Record<string, string>][] = [
  [
    "published-category",
    {
      "releases/2020Q1/projects.csv": projects,
      ...published((i) => `total_investment,stock,project,SX-${number(i)},1,亿元,S01`),
    },
  ],
  [
    "published-category",
    {
      "categories.csv": categories,
      ...published((i) => `total_investment,stock,kind,j-${number(i)},1,亿元,S01`),
    },
  ],
  ["unknown-indicator", published((i) => `total_investment_${i},stock,,,1,亿元,S01`)],
  [
    "unknown-category",
    {
      "categories.csv": categories.replaceAll("kind,", "sector,"),
      "releases/2020Q1/projects.csv":
        "id,name,status,sector\n" +
        many(rows, (i) => `P${i},第${i}号项目,unstarted,j-${number(i)}`),
    },
  ],
];

test.for(cases)(
  "a file in which no %s is known is not held against every word",
  ([code, files]) => {
    const data = filesOf({ ...smallDataset, ...files });
    // A search lowers the case of every word that it compares.
    const compared = vi.spyOn(String.prototype, "toLowerCase");
    try {
      const told = inLetters(readDataset(data).problems).filter((found) => found.code === code);
      const count = compared.mock.calls.length;
      expect(told).toHaveLength(rows);
      expect(told[0]?.hint.zh).toContain("是不是");
      expect(told.at(-1)?.hint.zh).not.toContain("是不是");
      // Reading the files and other rules take some of their own; every row for every word would be four times this.
      expect(count).toBeLessThan(2 * searches * words + 30 * rows + 20 * words);
    } finally {
      compared.mockRestore();
    }
  },
);
