import { expect, test } from "vitest";
import { jsonLdText } from "../../src/components/frame/json-ld.ts";
import { allNavigation, mainNavigation, placeOf } from "../../src/components/frame/navigation.ts";
import { inChina, rfc3339 } from "../../src/domain/instant.ts";
import { linker } from "../../src/i18n/routes.ts";

test("a data block cannot end its script element", () => {
  const text = jsonLdText({ name: "</script><script>alert(1)</script>\u2028" });
  expect(text).not.toContain("<");
  expect(JSON.parse(text)).toEqual({ name: "</script><script>alert(1)</script>\u2028" });
});

test.for<[string, ReturnType<typeof placeOf>]>([
  ["", "home"],
  ["2022Q3/", "quarters"],
  ["2022Q3/rows/late/", "quarters"],
  ["regions/420304/", "regions"],
  ["data/", "data"],
  ["guide/tables/", "guide"],
  ["404", null],
])("%s is under %s", ([path, place]) => {
  expect(placeOf(path)).toBe(place);
});

test("the language of an address is kept, and the current list is marked once", () => {
  const items = allNavigation(linker("/base", "en"), "en", "projects/SY-1/");
  expect(items.every(({ href }) => href.startsWith("/base/en/"))).toBe(true);
  expect(items.filter(({ current }) => current).map(({ label }) => label)).toEqual(["Projects"]);
});

test("the header holds what fits a phone", () => {
  const labels = mainNavigation(linker("/", "zh"), "zh", "").map(({ label }) => label);
  expect(labels).toEqual(["季度", "县市区", "项目", "数据"]);
});

test("a bare date stands at the start of its day in China, a time is carried there", () => {
  expect(inChina("2022-10-20")).toEqual({ day: "2022-10-20", time: null });
  expect(inChina("2022-10-20T23:30:00Z")).toEqual({ day: "2022-10-21", time: "07:30" });
  expect(rfc3339("2022-10-20")).toBe("2022-10-20T00:00:00+08:00");
  expect(() => inChina("soon")).toThrow(RangeError);
});
