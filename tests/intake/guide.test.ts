import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { guideCodes, guideEntry, guideGroups } from "../../src/intake/guide/index.ts";
import { rules } from "../../src/intake/rules/index.ts";

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

test("every explained code has a fixture", () => {
  const broken = new Set(readdirSync(fixtures).map((name) => name.split(".")[0]));
  expect(guideCodes.filter((code) => !broken.has(code) && !withoutFixture.has(code))).toEqual([]);
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
