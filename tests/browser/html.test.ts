import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { HtmlValidate, StaticConfigLoader, type ConfigData } from "html-validate";
import { expect, test } from "vitest";
import { addressOf } from "../../src/verify/address.ts";
import { verifySite } from "../../src/verify/site.ts";
import { builtSite, kindOfPage } from "../support/site.ts";

const site = await builtSite();

const config = JSON.parse(readFileSync(".htmlvalidate.json", "utf8")) as ConfigData;
const validator = new HtmlValidate(new StaticConfigLoader(config));

test("every page is valid HTML", async () => {
  const found: string[] = [];
  for (const path of site.pages) {
    const report = await validator.validateString(site.read(path), path);
    for (const { messages } of report.results)
      for (const { ruleId, message, line, column } of messages)
        found.push(`${path}:${line}:${column} ${ruleId} ${message}`);
  }
  expect(found.slice(0, 20)).toEqual([]);
}, 600_000);

test("every link of the site leads somewhere, and every page passes the checks before publication", () => {
  const settings = JSON.parse(readFileSync("data/site.json", "utf8")) as { url: string };
  const faults = verifySite({
    paths: site.files,
    read: site.read,
    address: addressOf(settings.url, "/"),
    secrets: [],
    stubs: [],
    expected: new Set(),
  });
  expect(faults.map(({ file, code, text }) => `${file} ${code} ${text ?? ""}`)).toEqual([]);
});

/** Bytes that a slow phone fetches before it shows the page: HTML with its inline sheet, and sheets of its own. */
function transferOf(path: string): number {
  const html = site.read(path);
  const sheets = [...html.matchAll(/<link[^>]+rel="stylesheet"[^>]+href="\/([^"]+)"/g)];
  return [html, ...sheets.map(([, href = ""]) => site.read(href))].reduce(
    (sum, text) => sum + gzipSync(text, { level: 9 }).length,
    0,
  );
}

test("the fullest quarter's page is at most 40 kB on the line", () => {
  const quarters = site.pages.filter((path) => kindOfPage(path) === "quarter");
  expect(quarters.length).toBeGreaterThan(0);
  const heavy = quarters
    .map((path) => ({ path, bytes: transferOf(path) }))
    .filter(({ bytes }) => bytes > 40_000);
  expect(heavy).toEqual([]);
});

test("both languages have the same pages", () => {
  const chinese = site.pages.filter((path) => !path.startsWith("en/") && !path.includes("404"));
  const english = site.pages.filter((path) => path.startsWith("en/") && !path.includes("404"));
  expect(english.map((path) => path.slice(3)).sort()).toEqual(chinese.sort());
});
