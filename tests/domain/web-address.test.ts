import { expect, test } from "vitest";
import { isWebAddress } from "../../src/domain/web-address.ts";

test.for([
  "https://www.shiyan.gov.cn/a.html",
  "http://10.0.0.1/x?y=1#z",
  "https://mp.weixin.qq.com/s/@abc",
  "https://十堰.中国/季报",
  "http://intranet/a",
])("%s can be followed", (text) => {
  expect(isWebAddress(text)).toBe(true);
});

test.for([
  "",
  "www.shiyan.gov.cn/a.html",
  "C:\\季报\\a.pdf",
  "file:///etc/passwd",
  "javascript:alert(1)",
  "//shiyan.gov.cn",
  "https:/shiyan.gov.cn",
  "https:///a",
  "https://a b.cn/",
  "https://shiyan.gov.cn\\@evil.example/",
  "https://shiyan.gov.cn@evil.example/",
  "https://:secret@evil.example/",
  "https://a.cn/\u0000",
  "see https://a.cn/",
])("%j leads nowhere", (text) => {
  expect(isWebAddress(text)).toBe(false);
});
