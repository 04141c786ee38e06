import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { proseAdvice } from "../../src/i18n/prose.ts";
import { guideCodes, guideEntry, guideGroups } from "../../src/intake/guide/index.ts";
import { rules } from "../../src/intake/rules/index.ts";
import { sealCodes } from "../../src/seal/problems.ts";

const fixtures = join(import.meta.dirname, "../fixtures/intake");

test("every code that a fixture finds is explained", () => {
  const found = readdirSync(fixtures).flatMap((name) =>
    [
      ...readFileSync(join(fixtures, name, "problems.txt"), "utf8").matchAll(
        /^(?:error|warning|note) (\S+)/gm,
      ),
    ].map(([, code = ""]) => code),
  );
  expect([...new Set(found)].filter((code) => !guideEntry(code))).toEqual([]);
});

test("every rule is explained, every code once", () => {
  expect(rules.map(({ code }) => code).filter((code) => !guideEntry(code))).toEqual([]);
  expect(new Set(guideCodes).size).toBe(Object.values(guideGroups).flat().length);
});

/** What no data set of files can show: they come from the disk, or from answers, or need a huge file. */
const withoutFixture = new Set([
  "file-unreadable",
  "file-size",
  "csv-syntax",
  "record-size",
  "too-many",
  "exception-unmatched",
  "exception-expired",
]);

test("every explained code of the data has a fixture", () => {
  const broken = new Set(readdirSync(fixtures).map((name) => name.split(".")[0]));
  const ofData = [guideGroups.files, guideGroups.cells, guideGroups.rules]
    .flat()
    .map(({ code }) => code);
  expect(ofData.filter((code) => !broken.has(code) && !withoutFixture.has(code))).toEqual([]);
});

/** Folders whose files make problems; the guide itself is what they are held against. */
const folders = ["src", "scripts"];
/** The guide itself, and what shows problems that others made. */
const others = [join("intake", "guide"), "dev-panel"];
/** Only what knows of problems, of cells or of rules can make one. */
const makesProblems = /from "[^"]*\/(?:problem|problems|cell|rule|advice|front-matter)\.ts"/;
/** Words with a hyphen that are no codes: names of encodings, packages, elements, formats and options. */
const otherWords = new Set<string>([
  ...["utf-8", "markdown-it", "markdown-it-cjk-friendly", "markdown-it-footnote"],
  ...["footnotes-list", "aria-hidden", "severity-mark", "show-more"],
  "published-on",
]);

/** Every word with a hyphen that stands by itself between quotes, with the file that has it. */
function wordsOfProgram(): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const folder of folders)
    for (const path of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
      if (!path.endsWith(".ts") || others.some((other) => path.startsWith(other))) continue;
      const text = readFileSync(join(folder, path), "utf8");
      if (!makesProblems.test(text)) continue;
      for (const [, word = ""] of text.matchAll(/"([a-z]+(?:-[a-z0-9]+)+)"/g))
        found.set(word, join(folder, path));
    }
  return found;
}

test("every code that the program can print is explained", () => {
  const words = wordsOfProgram();
  const unexplained = [...words].filter(([word]) => !guideEntry(word) && !otherWords.has(word));
  expect(unexplained).toEqual([]);
  expect([...otherWords].filter((word) => !words.has(word))).toEqual([]);
  const listed = [...Object.keys(proseAdvice.zh), ...sealCodes];
  expect(listed.filter((code) => !guideEntry(code))).toEqual([]);
});

test("every code that is explained can be printed", () => {
  const words = wordsOfProgram();
  expect(guideCodes.filter((code) => code.includes("-") && !words.has(code))).toEqual([]);
});

test.for(Object.values(guideGroups).flat())(
  "$code says what, why and how in both languages",
  ({ code, law, why, mend, example }) => {
    for (const { zh, en } of [law, why, mend]) {
      expect(zh).toMatch(/[\u4E00-\u9FFF]/);
      expect(en).toMatch(/[a-z]/);
      expect(en).not.toMatch(/[，。：；]/);
    }
    expect(code).toMatch(/^[a-z][a-z0-9-]*$/);
    expect(example.wrong === example.right ? example.wrong : "—").toBe("—");
  },
);
