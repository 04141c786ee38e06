import { describe, expect, test } from "vitest";
import { linkKind, resolveLink } from "../../src/prose/links.ts";

describe("where an address leads", () => {
  test.each([
    ["https://www.example.org/a?b=c#d", "outside"],
    ["HTTP://example.org", "outside"],
    ["http://example.org", "outside"],
    ["mailto:fgw@example.org", "mail"],
    ["MAILTO:fgw@example.org", "mail"],
    ["#notes", "fragment"],
    ["#", "fragment"],
    ["/2022Q3/", "site"],
    ["guide/a:b/", "site"],
    ["?a=b:c", "site"],
    ["page#", "site"],
  ])("%s: %s", (address, kind) => {
    expect(linkKind(address)).toBe(kind);
  });

  test.each([
    "",
    "javascript:alert(1)",
    "data:text/html,a",
    "ftp://example.org/https://example.org",
    "//example.org/",
    "https:///example.org",
    "https://exa mple.org",
    "https://[::1",
    "https://bank.example.org@evil.example.org/",
    "https://:word@evil.example.org/",
    "mailto:a@example.org?subject=b",
    "mailto:a@b@example.org",
    "x mailto:a@example.org",
    "#a b",
    "/a\\b",
    "/a\u0000",
    '/"a"',
    "</a>",
  ])("%j may not be linked", (address) => {
    expect(linkKind(address)).toBeNull();
  });
});

test.each([
  ["/", "/base/en/"],
  ["/2022Q3/", "/base/en/2022Q3/"],
  ["/2022Q3/#notes", "/base/en/2022Q3/#notes"],
  ["/?a", "/base/en/?a"],
  ["/files/a.pdf", "/base/files/a.pdf"],
  ["/en/2022Q3/", "/base/en/2022Q3/"],
  ["/open/", "/base/en/open/"],
  ["/token/", "/base/en/token/"],
  ["#notes", "#notes"],
  ["https://example.org/", "https://example.org/"],
])("in English, below /base/: %s is %s", (address, resolved) => {
  expect(resolveLink(address, "/base/", "en")).toBe(resolved);
});
