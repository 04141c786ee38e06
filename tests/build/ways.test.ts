import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { writeDemo } from "../../scripts/lib/demo-folder.ts";
import { generateCity } from "../../src/demo/city.ts";
import { listFiles } from "../../src/store/output-files.ts";
import { runScript } from "../support/site.ts";
import { lostFigures } from "../support/ways.ts";

/** In a small made-up city, every figure of every page leads in one click to its definition and to its rows. */

let folder: string;
let pages: readonly string[];
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "jibao-ways-"));
  writeDemo(folder, generateCity({ quarters: 3, projects: 60 }), "content");
  const { code, out, err } = await runScript("scripts/build.ts", [], {
    JIBAO_DATA: join(folder, "data"),
    JIBAO_CONTENT: join(folder, "content"),
    JIBAO_OUT: join(folder, "site"),
    JIBAO_LANG: "en",
  });
  if (code !== 0) throw new Error(`${out}${err}`);
  pages = listFiles(join(folder, "site")).filter((path) => path.endsWith(".html"));
}, 600_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const lostOn = (kind: RegExp): { readonly read: number; readonly lost: readonly string[] } => {
  const own = pages.filter((path) => kind.test(path));
  const lost = own.flatMap((path) =>
    lostFigures(path, readFileSync(join(folder, "site", path), "utf8")),
  );
  return {
    read: own.length,
    lost: lost.map(({ page, text, lacks }) => `${page}: ${text} lacks ${lacks.join(", ")}`),
  };
};

test.for<[string, RegExp]>([
  ["the home page", /^(en\/)?index\.html$/],
  ["quarters", /^(en\/)?\d{4}Q\d\/index\.html$/],
  ["rankings and readiness", /\d{4}Q\d\/(ranking|readiness)\//],
  ["what changed since the register before", /\d{4}Q\d\/since\//],
  ["rows", /\/rows\//],
  ["counties", /^(en\/)?regions\//],
  ["sectors and levels", /^(en\/)?(sectors|levels)\//],
  ["lists", /^(en\/)?lists\//],
  ["indicators", /^(en\/)?indicators\//],
  ["projects", /^(en\/)?projects\/[^/]+\//],
])("every figure of %s has both ways", ([, kind]) => {
  const { read, lost } = lostOn(kind);
  expect(read).toBeGreaterThan(0);
  expect(lost).toEqual([]);
});
