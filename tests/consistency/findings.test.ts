import { expect, test } from "vitest";
import { exact } from "../../src/domain/exact.ts";
import { yuan } from "../../src/domain/money.ts";
import type { Quarter } from "../../src/domain/quarter.ts";
import { present } from "../../src/domain/reading.ts";
import { findings, findingsOf } from "../../src/consistency/findings.ts";
import {
  dataset,
  event,
  findAcross,
  findIn,
  indicators,
  kindsOf,
  release,
  rows,
  type Short,
} from "./data.ts";

type Case = readonly [title: string, rows: readonly Short[], found: readonly string[]];

const yi = (value: string, more: Partial<Short> = {}): Short => ({
  indicator: "money",
  unit: "亿元",
  value,
  ...more,
});
const of = (value: string, more: Partial<Short> = {}): Short => ({ value, ...more });
const percent = (indicator: string, value: string, more: Partial<Short> = {}): Short => ({
  indicator,
  unit: "%",
  value,
  ...more,
});

const classes = (values: readonly string[], base: Partial<Short> = {}): Short[] =>
  ["sector/industry", "sector/welfare", "sector/ecology"].flatMap((name, i) => {
    const value = values[i];
    return value === undefined ? [] : [{ ...base, value, class: name }];
  });

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

const fullRegister = { register: true } as const;

test.for<[string, string, string[]]>([
  ["5.427 printed 5.42", "5.42", ["computed-and-published contradiction"]],
  ["5.427 printed 5.43", "5.43", []],
])("computed: %s", ([, text, found]) => {
  const data = dataset([
    release(
      "2022Q3",
      rows([{ indicator: "computed_count", value: text, unit: "亿元", basis: "stock" }]),
      fullRegister,
    ),
  ]);
  const computed = () => present(exact(542_700_000n), { reported: 1, of: 1 });
  expect(kindsOf(findings(data, { indicators, computed }))).toEqual(found);
  expect(findings(data, { indicators })).toEqual([]);
});

type Across = readonly [
  title: string,
  quarters: readonly (readonly [Quarter, readonly Short[]])[],
  found: readonly string[],
];

test.for<Across>([
  [
    "+184 on 65 is not 241",
    [
      ["2017Q1", [yi("65")]],
      ["2018Q1", [yi("241"), yi("184", { indicator: "money_change" })]],
    ],
    ["change contradiction"],
  ],
  [
    "+176 is",
    [
      ["2017Q1", [yi("65")]],
      ["2018Q1", [yi("241"), yi("176", { indicator: "money_change" })]],
    ],
    [],
  ],
  [
    "+58 on the quarter",
    [
      ["2025Q1", [yi("1383.9")]],
      ["2025Q2", [yi("1441.9"), yi("58", { indicator: "money_change_qoq" })]],
    ],
    [],
  ],
  [
    "+58 on another quarter",
    [
      ["2025Q1", [yi("1380")]],
      ["2025Q2", [yi("1441.9"), yi("58", { indicator: "money_change_qoq" })]],
    ],
    ["change contradiction"],
  ],
  [
    "growth that fits",
    [
      ["2021Q3", [of("1000")]],
      ["2022Q3", [of("1124"), percent("count_growth", "12.4")]],
    ],
    [],
  ],
  [
    "growth cut off",
    [
      ["2021Q3", [of("1000")]],
      ["2022Q3", [of("1127"), percent("count_growth", "12")]],
    ],
    ["growth rounding"],
  ],
  [
    "a decline cut off",
    [
      ["2021Q3", [of("1000")]],
      ["2022Q3", [of("556"), percent("count_growth", "-44.3")]],
    ],
    ["growth contradiction"],
  ],
  [
    "growth beside the figure",
    [
      ["2021Q3", [of("100")]],
      ["2022Q3", [of("150", { yoy: "40" })]],
    ],
    ["growth contradiction"],
  ],
  [
    "2.4 times",
    [
      ["2017Q1", [of("53")]],
      ["2018Q1", [of("127"), of("2.4", { indicator: "count_multiple", unit: "倍" })]],
    ],
    [],
  ],
  [
    "2.5 times",
    [
      ["2017Q1", [of("53")]],
      ["2018Q1", [of("127"), of("2.5", { indicator: "count_multiple", unit: "倍" })]],
    ],
    ["multiple contradiction"],
  ],
  [
    "no base, no finding",
    [["2018Q1", [of("127"), of("9", { indicator: "count_multiple", unit: "倍" })]]],
    [],
  ],
  [
    "a list in classes a year before, unchanged",
    [
      [
        "2017Q2",
        [
          of("11", { basis: "plan", class: "level/x" }),
          of("142", { basis: "plan", class: "level/y" }),
        ],
      ],
      ["2018Q1", [of("156", { basis: "plan", class: "level/z", yoy: "0" })]],
    ],
    ["growth notice"],
  ],
  [
    "203 in March, 226 in August",
    [
      ["2021Q1", [of("203", { indicator: "list", basis: "plan" })]],
      ["2021Q3", [of("226", { indicator: "list", basis: "plan" })]],
    ],
    ["list-changed notice"],
  ],
  [
    "another year's list",
    [
      ["2021Q1", [of("203", { indicator: "list", basis: "plan" })]],
      ["2022Q1", [of("226", { indicator: "list", basis: "plan" })]],
    ],
    [],
  ],
  [
    "quarters above the year to date",
    [
      ["2020Q1", [of("244")]],
      ["2020Q2", [of("225")]],
      ["2020Q4", [of("400", { basis: "ytd", period: "截至11月底" })]],
    ],
    ["sum-above-total contradiction"],
  ],
  [
    "quarters within the year to date",
    [
      ["2020Q1", [of("244")]],
      ["2020Q2", [of("225")]],
      ["2020Q4", [of("621", { basis: "ytd", period: "截至11月底" })]],
    ],
    [],
  ],
  [
    "a quarter after the year to date",
    [
      ["2020Q2", [of("10", { basis: "ytd", period: "1—6月" })]],
      ["2020Q3", [of("20")]],
    ],
    [],
  ],
  [
    "two rallies of 2020",
    [
      ["2020Q2", [yi("187.2", { basis: "event", period: "6月28日" })]],
      ["2020Q3", [yi("107.9", { basis: "event", period: "10月12-14日" })]],
      ["2020Q4", [yi("295", { basis: "ytd", period: "截至2020年11月" })]],
    ],
    ["total-rounded-away rounding"],
  ],
  [
    "one project's total investment",
    [
      [
        "2022Q4",
        [
          yi("27", { indicator: "total_investment", class: "project/P" }),
          yi("26.58", { indicator: "total_investment", class: "project/P", source: "S2" }),
        ],
      ],
      ["2026Q1", [yi("26.83", { indicator: "total_investment", class: "project/P" })]],
    ],
    ["sources-differ contradiction"],
  ],
  [
    "27 may be 26.58",
    [
      [
        "2022Q4",
        [
          yi("27", { indicator: "total_investment", class: "project/P" }),
          yi("26.58", { indicator: "total_investment", class: "project/P" }),
        ],
      ],
    ],
    [],
  ],
  [
    "25.2 and about 25.4",
    [
      [
        "2020Q3",
        [
          yi("25.2", { indicator: "total_investment", class: "project/P" }),
          yi("25.4", { indicator: "total_investment", class: "project/P", qualifier: "about" }),
        ],
      ],
    ],
    ["sources-differ contradiction"],
  ],
])("across releases: %s", ([, quarters, found]) => {
  expect(kindsOf(findAcross(quarters))).toEqual(found);
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

const fund = (name: string, value: string): Short =>
  yi(value, { indicator: "funds", class: `fund/${name}` });

test.for<Case>([
  [
    "19.3 twice, and 69.2 is no sum",
    [fund("a", "69.2"), fund("b", "19.3"), fund("c", "34.8"), fund("d", "42.7"), fund("e", "19.3")],
    ["never-add notice"],
  ],
  ["a headline that some of the others give", [fund("a", "5"), fund("b", "3"), fund("c", "2")], []],
  ["two items are no list", [fund("a", "5"), fund("b", "5")], []],
])("lists: %s", ([, list, found]) => {
  expect(kindsOf(findIn(list))).toEqual(found);
});

test.for<[string, Parameters<typeof event>[0], string[]]>([
  ["the same", { projects: 52, total_investment: yuan(10_830_000_000) }, []],
  ["another count", { projects: 53 }, ["event-and-published contradiction"]],
  ["money within rounding", { total_investment: yuan(10_834_000_000) }, []],
  [
    "money beyond it",
    { total_investment: yuan(10_840_000_000) },
    ["event-and-published contradiction"],
  ],
  ["the month's counts are not the day's", { projects: 53, covers: "month" }, []],
  ["another day", { projects: 53, date: "2022-08-13" }, []],
  ["another region", { projects: 53, region: "420302" }, []],
  ["a rally is no ceremony", { projects: 53, kind: "rally" }, []],
])("events: %s", ([, more, found]) => {
  const published = rows([
    { indicator: "starts", value: "52", basis: "event", period: "8月12日" },
    {
      indicator: "starts_investment",
      value: "108.3",
      unit: "亿元",
      basis: "event",
      period: "8月12日",
    },
  ]);
  const data = dataset([release("2022Q3", published, { events: [event(more)] })]);
  expect(kindsOf(findings(data, { indicators }))).toEqual(found);
});

test("a sentence says what is wrong, in both languages, and what was printed", () => {
  const [found] = findIn([
    of("1965", { basis: "ytd", period: "1—7月" }),
    of("1974", { indicator: "new", basis: "ytd", period: "1—7月" }),
  ]);
  expect(found).toMatchObject({
    id: "part-above-whole-2022Q3-new",
    release: "2022Q3",
    quarter: "2022Q3",
    title: { zh: "两个数不能同时成立", en: "Two figures cannot both be true" },
    text: {
      zh: "来源称1—7月项目1965个、新开工项目1974个。新开工项目是项目的一部分，不应更多。两数照原文保留。",
    },
    rows: [
      { release: "2022Q3", table: "published", line: 3, indicator: "new" },
      { release: "2022Q3", table: "published", line: 2, indicator: "count" },
    ],
  });
  expect(found?.text.en).toContain("1974 projects");
});

test("the list that stops short names the rest and the class that does not belong", () => {
  const [found] = findIn([
    of("24", { basis: "month", period: "12月份" }),
    of("16", { basis: "month", period: "12月份", class: "sector/industry" }),
    of("4", { basis: "month", period: "12月份", class: "sector/welfare" }),
    of("2", { basis: "month", period: "12月份", class: "size/b" }),
  ]);
  expect(found?.text.zh).toBe(
    "来源称12月份项目24个。列出的分项是产业类16个、社会民生类4个，相加是20个，其余4个没有列出。" +
      "来源还列出10亿元以上2个，那是按规模分的，不能和按类别分的数相加。",
  );
});

test("two findings of one name have different ids", () => {
  const month = (period: string): Short[] => [
    of("5", { basis: "month", period }),
    of("6", { basis: "month", period, indicator: "new" }),
  ];
  const ids = findIn([...month("7月"), ...month("8月")]).map(({ id }) => id);
  expect(ids).toEqual(["part-above-whole-2022Q3-new", "part-above-whole-2022Q3-new-2"]);
});

test("a page knows what was published before it, a draft is never read, a revision replaces", () => {
  const first = release("2017Q1", rows([yi("65")]), { published_on: "2017-04-20" });
  const revised = release("2017Q1", rows([yi("57")]), {
    id: "2017Q1-r2",
    revision: 2,
    published_on: "2018-06-01",
  });
  const now = release("2018Q1", rows([yi("241"), yi("184", { indicator: "money_change" })]), {
    published_on: "2018-04-20",
  });
  const data = dataset([first, revised, now]);
  expect(kindsOf(findingsOf(data, now, { indicators }))).toEqual(["change contradiction"]);
  expect(findings(data, { indicators })).toEqual([]);
  expect(findingsOf(data, first, { indicators })).toEqual([]);
  const draft = release("2018Q2", rows([of("1"), of("2", { indicator: "new" })]), {
    status: "draft",
  });
  expect(findings(dataset([draft]), { indicators })).toEqual([]);
});
