import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { writeDemo } from "../../scripts/lib/demo-folder.ts";
import { generateCity } from "../../src/demo/city.ts";
import { checksumsOf, listFiles } from "../../src/store/output-files.ts";
import { packedText } from "../../src/store/packed-text.ts";
import { tracesFinder } from "../../src/verify/drafts.ts";
import { runScript } from "../support/site.ts";

/**
 * Drafts and releases whose time has not come, marked in every cell that can hold a word, beside a made-up city
 * with all kinds of tables: the site is the same to the byte, and no marker is in any file, packed or not.
 */

const marker = "泄密标记7Q2Z";
const markerId = "LEAK-7Q2Z";
/** Columns for free words. */
const wordy = new Set(["name", "note", "title", "venue"]);

let folder: string;
const sums: Record<"without" | "with", string> = { without: "", with: "" };

/** A table with the marker in its words; codes, amounts and dates stay, so that it is read without errors. */
const marked = (table: string, ownRow: boolean): string => {
  const [header = "", ...rows] = table.trimEnd().split("\n");
  const names = header.split(",");
  const lines = rows.map((row) =>
    row
      .split(",")
      .map((cell, i) => (wordy.has(names[i] ?? "") ? `${marker}${cell}` : cell))
      .join(","),
  );
  const own = ownRow ? [`${markerId}${lines.at(-1)?.replace(/^[^,]+/, "")}`] : [];
  return `${[header, ...lines, ...own].join("\n")}\n`;
};

interface Hidden {
  readonly from: string;
  readonly to: string;
  readonly document: Readonly<Record<string, unknown>>;
}

const reason = { type: "correction", zh: `${marker}原因`, en: `${marker} reason` };
const notes = { zh: `${marker}说明`, en: `${marker} notes` };

const hidden: readonly Hidden[] = [
  {
    ...{ from: "2023Q3", to: "2023Q4" },
    document: { quarter: "2023Q4", status: "draft", published_on: "2024-01-20", notes },
  },
  {
    ...{ from: "2023Q2", to: "2023Q2-r2" },
    document: { revision: 2, status: "draft", published_on: "2024-02-01", reason, notes },
  },
  {
    ...{ from: "2023Q3", to: "2023Q3-r2" },
    document: {
      ...{ revision: 2, status: "published", published_on: "2024-03-01T09:00:00+08:00" },
      ...{ reason, notes },
    },
  },
];

function plant({ from, to, document }: Hidden): void {
  // In a revision a row more would change figures of which the commentary speaks.
  const isNew = !to.includes("-");
  const target = join(folder, "city/data/releases", to);
  cpSync(join(folder, "city/data/releases", from), target, { recursive: true });
  for (const name of readdirSync(target)) {
    const text = readFileSync(join(target, name), "utf8");
    if (name.endsWith(".csv"))
      writeFileSync(join(target, name), marked(text, isNew && name === "projects.csv"));
  }
  const path = join(target, "release.json");
  const before = JSON.parse(readFileSync(path, "utf8")) as object;
  writeFileSync(path, JSON.stringify({ ...before, ...document }));
}

function plantCommentary(): void {
  for (const language of ["zh", "en"])
    writeFileSync(
      join(folder, `city/content/quarters/2023Q4.${language}.md`),
      `---\ntitle: ${marker}标题\nsummary: ${marker}摘要\npoints:\n  - ${marker}要点\n---\n\n${marker}正文\n`,
    );
}

async function build(output: "without" | "with"): Promise<void> {
  const { code, out, err } = await runScript("scripts/build.ts", [], {
    JIBAO_DATA: join(folder, "city/data"),
    JIBAO_CONTENT: join(folder, "city/content"),
    JIBAO_OUT: join(folder, output),
    JIBAO_DATE: "2024-02-20",
    JIBAO_LANG: "en",
  });
  if (code !== 0) throw new Error(`${out}${err}`);
  sums[output] = checksumsOf(join(folder, output));
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "jibao-leaks-"));
  writeDemo(join(folder, "city"), generateCity({ quarters: 2, projects: 6 }), "content");
  await build("without");
  for (const one of hidden) plant(one);
  plantCommentary();
  // npm run publish seals at once, whatever the time of publication.
  const environment = { JIBAO_DATA: join(folder, "city/data") };
  expect((await runScript("scripts/seal.ts", ["2023Q3-r2"], environment)).code).toBe(0);
  await build("with");
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("what is hidden changes no byte of the site", () => {
  expect(sums.with).toBe(sums.without);
});

test("no marker is in any byte or name, packed or not", () => {
  const find = tracesFinder([marker, markerId, "2023Q2-r2", "2023Q3-r2"]);
  const searched = listFiles(join(folder, "with")).map((path) => {
    const text = packedText(readFileSync(join(folder, "with", path)));
    return { path, size: text.length, found: find(`${path}\n${text}`) };
  });
  expect(searched.filter(({ found }) => found.length > 0)).toEqual([]);
  const size = searched.reduce((sum, one) => sum + one.size, 0);
  expect(size).toBeGreaterThan(1_000_000);
});

test("the search finds what is published, in pages, tables, workbooks and feeds", () => {
  const table = readFileSync(join(folder, "city/data/releases/2023Q3/projects.csv"), "utf8");
  const [, name = ""] = table.split("\n")[1]?.split(",") ?? [];
  const find = tracesFinder([name]);
  const kinds = listFiles(join(folder, "with"))
    .filter((path) => find(packedText(readFileSync(join(folder, "with", path)))).length > 0)
    .map((path) => path.replace(/^.*\./, ""));
  expect([...new Set(kinds)].sort()).toEqual(["csv", "html", "json", "xlsx"]);
});

test("a release is out once its time has come", async () => {
  expect(existsSync(join(folder, "with/2023Q3/r1"))).toBe(false);
  const { code, out, err } = await runScript("scripts/build.ts", [], {
    JIBAO_DATA: join(folder, "city/data"),
    JIBAO_CONTENT: join(folder, "city/content"),
    JIBAO_OUT: join(folder, "with"),
    JIBAO_DATE: "2024-03-01T09:00:00+08:00",
    JIBAO_LANG: "en",
  });
  expect([code, out, err]).toMatchObject([0, expect.stringContaining("Done"), ""]);
  const page = readFileSync(join(folder, "with/2023Q3/index.html"), "utf8");
  expect(tracesFinder([marker])(page)).toEqual([marker]);
});
