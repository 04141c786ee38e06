import { expect, test } from "vitest";
import { findIn, kindsOf, type Short } from "./data.ts";
import { classes, of, yi, type Case } from "./short.ts";

test.for<Case>([
  [
    "new starts above what is under construction",
    [of("1965"), of("1974", { indicator: "new" })],
    ["part-above-whole contradiction"],
  ],
  ["new starts within", [of("1477"), of("735", { indicator: "new" })], []],
  [
    "new starts above what is planned to start",
    [of("5", { indicator: "planned" }), of("6", { indicator: "new" })],
    ["part-above-whole contradiction"],
  ],
  [
    "at least 1965 under construction",
    [of("1965", { qualifier: "at_least" }), of("1974", { indicator: "new" })],
    [],
  ],
  [
    "another period",
    [
      of("1965", { basis: "ytd", period: "1—7月" }),
      of("1974", { indicator: "new", basis: "ytd", period: "1—8月" }),
    ],
    [],
  ],
  ["another region", [of("1965", { region: "420302" }), of("1974", { indicator: "new" })], []],
  [
    "a 其中 row above its total",
    [of("10"), of("11", { class: "size/a", part: true })],
    ["part-above-whole contradiction"],
  ],
  ["money that rounding explains", [yi("712"), yi("712.4", { class: "sector/industry" })], []],
  [
    "money that it does not",
    [yi("712"), yi("712.6", { class: "sector/industry" })],
    ["part-above-whole contradiction"],
  ],
])("part and whole: %s", ([, list, found]) => {
  expect(kindsOf(findIn(list))).toEqual(found);
});

test.for<Case>([
  ["383 + 95 + 63 = 541", [of("541"), ...classes(["383", "95", "63"])], []],
  ["one too many", [of("541"), ...classes(["383", "95", "64"])], ["parts-and-whole contradiction"]],
  [
    "one short, nothing else printed",
    [of("541"), ...classes(["383", "95", "62"])],
    ["incomplete-breakdown notice"],
  ],
  [
    "one short, while the money closes",
    [of("541"), ...classes(["383", "95", "62"]), yi("7"), ...classes(["4", "2", "1"], yi(""))],
    ["parts-fall-short contradiction"],
  ],
  [
    "a class without money, while the count closes",
    [of("6"), ...classes(["3", "2", "1"]), yi("17"), ...classes(["4", "2"], yi(""))],
    ["incomplete-breakdown notice"],
  ],
  ["one class is no breakdown", [of("541"), ...classes(["383"])], []],
  ["no total", classes(["383", "95"]), []],
  [
    "其中 never enters",
    [of("4"), ...classes(["3", "1"]), of("4", { class: "sector/ecology", part: true })],
    [],
  ],
  [
    "funds are never added",
    [yi("5", { indicator: "funds" }), ...classes(["3", "4"], yi("", { indicator: "funds" }))],
    [],
  ],
  [
    "Minhou: 561.85 for 561.86",
    [yi("561.86"), ...classes(["300.11", "200.22", "61.52"], yi(""))],
    [],
  ],
  [
    "0.03 off with three parts of 0.01",
    [yi("561.88"), ...classes(["300.11", "200.22", "61.52"], yi(""))],
    ["incomplete-breakdown notice"],
  ],
  [
    "295 for 295.1",
    [yi("295"), ...classes(["187.2", "107.9"], yi(""))],
    ["total-rounded-away rounding"],
  ],
  ["about 295", [yi("295", { qualifier: "about" }), ...classes(["187.2", "107.9"], yi(""))], []],
  ["712 for 712.0", [yi("712"), ...classes(["585.8", "126.2"], yi(""))], []],
  [
    "1.1万亿元 for 11037亿元",
    [yi("1.1", { unit: "万亿元" }), ...classes(["7510", "2453", "1074"], yi(""))],
    [],
  ],
  [
    "1.2万亿元 for 11037亿元",
    [yi("1.2", { unit: "万亿元" }), ...classes(["7510", "2453", "1074"], yi(""))],
    ["incomplete-breakdown notice"],
  ],
  [
    "two sources of one total, one fits",
    [of("40"), of("41", { source: "S2" }), ...classes(["30", "11"])],
    ["sources-differ contradiction"],
  ],
  [
    "classes that are open upward may overlap",
    [of("10"), of("9", { class: "size/a" }), of("3", { class: "size/b" })],
    [],
  ],
  [
    "a size class in a list of sectors",
    [of("24"), ...classes(["16", "4"]), of("2", { class: "size/b" })],
    ["incomplete-breakdown notice"],
  ],
  [
    "a list of 其中 need not be complete",
    [of("24"), ...classes(["16", "4"], { part: true, value: "" })],
    [],
  ],
  [
    "a list of 其中 that mixes sectors and a size",
    [
      of("24"),
      ...classes(["16", "4"], { part: true, value: "" }),
      of("2", { class: "size/b", part: true }),
    ],
    ["incomplete-breakdown notice"],
  ],
])("parts: %s", ([, list, found]) => {
  expect(kindsOf(findIn(list))).toEqual(found);
});

const county = (code: string, value: string): Short => of(value, { region: code });

test.for<Case>([
  [
    "every county, zone inside",
    [of("10"), county("420302", "4"), county("420303", "6"), county("420391", "2")],
    [],
  ],
  [
    "every county, zone beside",
    [of("12"), county("420302", "4"), county("420303", "6"), county("420391", "2")],
    [],
  ],
  [
    "too many",
    [of("11"), county("420302", "4"), county("420303", "6"), county("420391", "2")],
    ["parts-and-whole contradiction"],
  ],
  ["a county is missing: nothing to say", [of("11"), county("420302", "41")], []],
])("counties: %s", ([, list, found]) => {
  expect(kindsOf(findIn(list))).toEqual(found);
});
