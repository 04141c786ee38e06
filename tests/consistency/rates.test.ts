import { expect, test } from "vitest";
import { findIn, kindsOf, type Short } from "./data.ts";
import { classes, of, percent, yi, type Case } from "./short.ts";

const share = (whole: string, part: string, value: string): Short[] => [
  yi(whole),
  yi(part, { class: "sector/industry" }),
  percent("money_share", value, { class: "sector/industry" }),
];
const listRate = (part: string, whole: string, value: string): Short[] => [
  of(part),
  of(whole, { indicator: "list", basis: "plan" }),
  percent("list_rate", value),
];
const listMoneyRate = (part: string, whole: string, value: string): Short[] => [
  yi(part),
  yi(whole, { indicator: "list_money", basis: "plan" }),
  percent("list_money_rate", value),
];

test.for<Case>([
  ["1314 of 1441.9 is 91.1", share("1441.9", "1314", "91.2"), ["share notice"]],
  ["972 of 1441.9 is 67.4, raised to 68", share("1441.9", "972", "68"), ["share rounding"]],
  ["7510 of 11037", share("11037", "7510", "68"), []],
  ["61 of 127 is 48.03, raised to 48.1", listRate("61", "127", "48.1"), ["ratio rounding"]],
  ["61 of 127", listRate("61", "127", "48.0"), []],
  ["341.9 of 713 cut to 47.9", listMoneyRate("341.9", "713", "47.9"), ["ratio notice"]],
  ["341.9 of 713", listMoneyRate("341.9", "713", "48.0"), []],
  ["91.3 of 210 is not 50.9", listMoneyRate("91.3", "210", "50.9"), ["ratio contradiction"]],
  [
    "an unknown base is only tried",
    [yi("193.5", { indicator: "done" }), yi("802.2"), percent("unknown_rate", "70.1")],
    ["ratio notice"],
  ],
  ["coarse inputs explain a lot", listMoneyRate("1", "3", "40"), []],
  [
    "51.3 % of 225 things",
    [of("225"), percent("count_share", "51.3", { class: "sector/industry" })],
    ["impossible-share contradiction"],
  ],
  [
    "51.3 % of 225, base not stated",
    [of("225"), percent("some_share", "51.3", { class: "sector/industry" })],
    ["impossible-share notice"],
  ],
  [
    "51.1 % of 225 is 115",
    [of("225"), percent("count_share", "51.1", { class: "sector/industry" })],
    [],
  ],
  [
    "75 % of 225 may be 168 or 169",
    [of("225"), percent("count_share", "75", { class: "sector/industry" })],
    [],
  ],
])("shares: %s", ([, list, found]) => {
  expect(kindsOf(findIn(list))).toEqual(found);
});

/** Sixteen claims that were recomputed from other bulletins: 47, 33 and 5.42 are wrong, the others right. */
test.for<Case>([
  ["Jiangmen 313.64 of 1015", listMoneyRate("313.64", "1015", "30.90"), []],
  [
    "Jiangmen lead 5.90",
    [
      percent("rate", "30.90", { basis: "ytd", period: "1—3月" }),
      percent("lead", "5.90", { basis: "ytd", period: "1—3月", unit: "个百分点" }),
    ],
    [],
  ],
  ["Jiangmen 129 of 270", listRate("129", "270", "47"), ["ratio rounding"]],
  [
    "Jiangmen lead 13.8 of 97.2",
    [
      percent("rate", "97.2", { basis: "ytd", period: "1—10月" }),
      percent("lead", "13.8", { basis: "ytd", period: "1—10月", unit: "个百分点" }),
    ],
    [],
  ],
  ["Jiangmen 629.0 of 647.4", listMoneyRate("629.0", "647.4", "97.2"), []],
  ["Jiangmen 206 of 255", listRate("206", "255", "80.8"), []],
  ["Jiangmen 118 = 107 + 11", [of("118"), ...classes(["107", "11"])], []],
  ["Changzhou 28 of 66", listRate("28", "66", "42.4"), []],
  ["Changzhou 43.4 + 56.4", [yi("99.8"), ...classes(["43.4", "56.4"], yi(""))], []],
  ["188 of 225", listRate("188", "225", "83.6"), []],
  ["64.3 of 137.3", listMoneyRate("64.3", "137.3", "46.8"), []],
  ["358 of 484", listRate("358", "484", "74"), []],
  ["135 + 223", [of("358"), ...classes(["135", "223"])], []],
  ["India 469 of 1392", listRate("469", "1392", "33"), ["ratio rounding"]],
  ["India 221 of 1392", listRate("221", "1392", "16"), []],
  ["Shiyan 17 + 15", [of("32"), ...classes(["17", "15"])], []],
])("claims recomputed: %s", ([, list, found]) => {
  expect(kindsOf(findIn(list))).toEqual(found);
});

const lead = (rate: string, ahead: string, name: string): Short[] => [
  percent("rate", rate, { basis: "ytd", period: "1至7月", class: `level/${name}` }),
  percent("lead", ahead, {
    basis: "ytd",
    period: "1至7月",
    class: `level/${name}`,
    unit: "个百分点",
  }),
];

test.for<Case>([
  ["72.7 less 14.4 is seven months", lead("72.7", "14.4", "a"), []],
  ["88.6 less 30.5 is 58.1", lead("88.6", "30.5", "a"), ["lead contradiction"]],
  [
    "both on one page",
    [...lead("88.6", "30.5", "a"), ...lead("72.7", "14.4", "b")],
    ["lead contradiction", "two-time-progresses contradiction"],
  ],
])("leads: %s", ([, list, found]) => {
  expect(kindsOf(findIn(list, "2018Q3"))).toEqual(found);
});

test("a lead in days says so", () => {
  const [found] = findIn(lead("88.6", "30.5", "a"), "2018Q3");
  expect(found?.text.zh).toContain("212÷365＝58.1%");
  expect(found?.expected).toEqual({ digits: "30.3", unit: "个百分点" });
});
