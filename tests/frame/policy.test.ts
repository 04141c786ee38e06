import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { headerPolicy, headersFile, metaPolicy } from "../../src/layouts/policy.ts";

const css = "body{color:#000}";
const hash = createHash("sha256").update(css).digest("base64");

test("the meta tag and the header allow the same, and the one inline sheet", () => {
  const meta = metaPolicy(css);
  expect(meta).toContain(`style-src 'sha256-${hash}'`);
  expect(meta).toMatch(/^default-src 'none'; script-src 'self'; /);
  expect(headerPolicy(css).startsWith(meta)).toBe(true);
});

test("nothing unsafe and nothing foreign is allowed", () => {
  expect(headerPolicy(css)).not.toMatch(/unsafe|https?:|\*/);
});

test("another sheet has another hash", () => {
  expect(metaPolicy(`${css} `)).not.toBe(metaPolicy(css));
});

test("a meta tag cannot hold frame-ancestors, the header does", () => {
  expect(metaPolicy(css)).not.toContain("frame-ancestors");
  expect(headerPolicy(css)).toContain("frame-ancestors 'none'");
});

test("the headers stand below the site's base path, and data may be taken by other sites", () => {
  const blocks = headersFile(css, "/base/").trimEnd().split("\n\n");
  expect(blocks[0]).toMatch(/^\/base\/\*\n {2}Content-Security-Policy: default-src 'none'/);
  expect(blocks[1]).toMatch(/^\/base\/data\/\*\n/);
  expect(blocks[1]).toContain("  Access-Control-Allow-Origin: *");
});
