import { describe, expect, test } from "vitest";
import type { Locale } from "../../../src/domain/bilingual.ts";
import { exact, toPlain } from "../../../src/domain/exact.ts";
import { contains, type Interval } from "../../../src/consistency/interval.ts";
import { parseDecimal } from "../../../src/domain/exact.ts";
import { rangeOf, significantPlace, type Numeral } from "../../../src/prose/numerals/numeral.ts";
import { scanNumerals } from "../../../src/prose/numerals/scan.ts";

const said = ({ text, value, unit, bound, upTo, isThreshold }: Numeral): string =>
  [
    `${text} = ${toPlain(value)}${upTo ? `..${toPlain(upTo)}` : ""} ${unit}`,
    ...(bound ? [bound] : []),
    ...(isThreshold ? ["class"] : []),
  ].join(" ");

describe("Chinese", () => {
  test.each<[string, string[]]>([
    ["开工244个项目", ["244个 = 244 count"]],
    ["开工二百四十四个项目", ["二百四十四个 = 244 count"]],
    ["总投资９０８．２亿元", ["９０８．２亿元 = 90820000000 yuan"]],
    [
      "1.2万亿元，3000万元，25.6亿",
      ["1.2万亿元 = 1200000000000 yuan", "3000万元 = 30000000 yuan", "25.6亿 = 2560000000 yuan"],
    ],
    ["三千万元，二十八点五亿元", ["三千万元 = 30000000 yuan", "二十八点五亿元 = 2850000000 yuan"]],
    [
      "27批次，10次，12天，8.7万人，209名",
      [
        "27批次 = 27 events",
        "10次 = 10 events",
        "12天 = 12 days",
        "8.7万人 = 87000 persons",
        "209名 = 209 persons",
      ],
    ],
    [
      "44%，４４％，2.1个百分点，2.4倍",
      ["44% = 44 percent", "４４％ = 44 percent", "2.1个百分点 = 2.1 points", "2.4倍 = 2.4 times"],
    ],
    [
      "占三分之一，达九成五，一半以上",
      [
        "三分之一 = 33.3333333333333 percent",
        "九成五 = 95 percent",
        "一半 = 50..100 percent at least",
      ],
    ],
    ["翻一番，翻了两番", ["翻一番 = 2 times", "翻了两番 = 4 times"]],
    ["约25.4亿元，9%左右", ["25.4亿元 = 2540000000 yuan about", "9% = 9 percent about"]],
    [
      "超过1000亿元，600多个，近900亿元，不到50个",
      [
        "1000亿元 = 100000000000 yuan above",
        "600多个 = 600 count above",
        "900亿元 = 90000000000 yuan near",
        "50个 = 50 count below",
      ],
    ],
    ["签约18个，附近3个村", ["18个 = 18 count", "3个 = 3 count"]],
    [
      "10亿元以上13个，1—10亿元156个",
      [
        "10亿元 = 1000000000 yuan at least class",
        "13个 = 13 count",
        "1—10亿元 = 100000000..1000000000 yuan",
        "156个 = 156 count",
      ],
    ],
    ["增速15—20%，-3.2%", ["15—20% = 15..20 percent", "-3.2% = -3.2 percent"]],
    [
      "居全省第2位，上升至第五，上升2位，第1名",
      ["第2位 = 2 rank", "第五 = 5 rank", "2位 = 2 rank", "第1名 = 1 rank"],
    ],
    ["两个项目，十个县市区，两个说法，五类", ["两个 = 2 count", "十个 = 10 count"]],
    ["12公里，3000亩", ["12公里 = 12 other", "3000亩 = 3000 other"]],
    ["1,234个", ["1,234个 = 1234 count"]],
    [
      "突破千亿元，接近百亿元，达到万亿元，不足千万元，千亿元产业",
      [
        "千亿元 = 100000000000 yuan above",
        "百亿元 = 10000000000 yuan near",
        "万亿元 = 1000000000000 yuan",
        "千万元 = 10000000 yuan below",
      ],
    ],
    ["超过百亿元项目，突破千亿元以上", []],
    [
      "居全省首位，名列榜首，居四个县市区之首",
      ["首位 = 1 rank", "榜首 = 1 rank", "四个 = 4 count", "之首 = 1 rank"],
    ],
    ["首位，距全省第二位，离第3名", []],
    ["位居全省第二位，第三位", ["第二位 = 2 rank", "第三位 = 3 rank"]],
    [
      "约占全市的40.6%，约相当于总投资的三分之二",
      ["40.6% = 40.6 percent about", "三分之二 = 66.6666666666667 percent about"],
    ],
    [
      "预约占40%，约占一半，共40%",
      ["40% = 40 percent", "一半 = 50 percent about", "40% = 40 percent"],
    ],
    [
      "过半，超半数，半数，达到一半以上",
      [
        "过半 = 50..100 percent",
        "超半数 = 50..100 percent",
        "半数 = 50 percent",
        "一半 = 50..100 percent at least",
      ],
    ],
    ["百分之二十，约百分之二十", ["百分之二十 = 20 percent", "百分之二十 = 20 percent about"]],
    [
      "负3.2%，下降−4%，3-5个，1—3批",
      ["负3.2% = -3.2 percent", "−4% = -4 percent", "3-5个 = 3..5 count", "1—3批 = 1..3 events"],
    ],
    ["翻番，翻两番，翻三番", ["翻番 = 2 times", "翻两番 = 4 times", "翻三番 = 8 times"]],
    ["三成，三成立，五成为主，七成五", ["三成 = 30 percent", "七成五 = 75 percent"]],
    [
      "240余个，20来个，十几个，50多万元",
      ["240余个 = 240 count above", "20来个 = 20 count about", "50多万元 = 500000 yuan above"],
    ],
    [
      "200名领导，上升3名，前移3位，后退了2位",
      ["200名 = 200 persons", "3名 = 3 rank", "3位 = 3 rank", "2位 = 2 rank"],
    ],
    [
      "不低于9%，至多9%，最少9%，大约9%，逾9%，低于9%，9%以内，9%上下",
      [
        "9% = 9 percent at least",
        "9% = 9 percent at most",
        "9% = 9 percent at least",
        "9% = 9 percent about",
        "9% = 9 percent above",
        "9% = 9 percent below",
        "9% = 9 percent at most",
        "9% = 9 percent about",
      ],
    ],
    [
      "五百万元，2千万元，3百个，4十万",
      [
        "五百万元 = 5000000 yuan",
        "2千万元 = 20000000 yuan",
        "3百个 = 300 count",
        "4十万 = 400000 none",
      ],
    ],
    ["表中的73", ["73 = 73 none"]],
    [
      "73 的，25亿吨，1.2亿人",
      ["73 = 73 none", "25亿吨 = 2500000000 other", "1.2亿人 = 120000000 persons"],
    ],
    ["升至第五，差距小，居第2位", ["第五 = 5 rank", "第2位 = 2 rank"]],
    [
      "十二个说法，两个重点项目，五个县市区",
      ["十二个 = 12 count", "两个 = 2 count", "五个 = 5 count"],
    ],
    ["五次，三人，五批项目，五个，新项目，五个各县市区", []],
    [
      "10个以上，10亿元，以上，10亿元及以上",
      [
        "10个 = 10 count at least",
        "10亿元 = 1000000000 yuan",
        "10亿元 = 1000000000 yuan at least class",
      ],
    ],
    [
      "超过一半，不低于一半，约一半",
      [
        "一半 = 50..100 percent above",
        "一半 = 50..100 percent at least",
        "一半 = 50 percent about",
      ],
    ],
    ["零分之三", []],
  ])("%s", (text, expected) => {
    expect(scanNumerals(text, "zh").map(said)).toEqual(expected);
  });

  test.each([
    "2020年3月24日",
    "二〇二〇年",
    "2020—2022年",
    "1—9月",
    "元月至七月",
    "8月份，截至11月底，8日",
    "10月12—14日",
    "一季度，前三季度，上半年",
    "前9个月，12个月，三年，2年",
    "2020-03-24，2020/3/24，9:30",
    "“十四五”，十三五规划",
    "十发改〔2020〕12号，第5号令",
    "第一产业，第二批，第3期，第5届",
    "第三，前三名，前10位",
    "一是，其一，（一），一、",
    "D600，5G，G316，316国道，PM2.5",
    "表1，图2，附注3",
    "亿元以上，百亿元项目，千万元以上",
    "十堰，百日攻坚，三督一促，统一，一体化",
    "1:500",
  ])("no statistic: %s", (text) => {
    expect(scanNumerals(text, "zh").map(said)).toEqual([]);
  });
});

describe("English", () => {
  test.each<[string, string[]]>([
    ["127 major new projects", ["127 major new projects = 127 count"]],
    [
      "90.82 billion yuan, 30 million yuan, 1.18 trillion yuan",
      [
        "90.82 billion yuan = 90820000000 yuan",
        "30 million yuan = 30000000 yuan",
        "1.18 trillion yuan = 1180000000000 yuan",
      ],
    ],
    [
      "up 44%, 2.1 percentage points, 2.4 times",
      ["44% = 44 percent", "2.1 percentage points = 2.1 points", "2.4 times = 2.4 times"],
    ],
    [
      "87,000 jobs, 27 batches, 10 start ceremonies, 12 days",
      [
        "87,000 jobs = 87000 persons",
        "27 batches = 27 events",
        "10 start ceremonies = 10 events",
        "12 days = 12 days",
      ],
    ],
    [
      "two-thirds of it, half of it, doubled",
      ["two-thirds = 66.6666666666667 percent", "half = 50 percent", "doubled = 2 times"],
    ],
    [
      "more than 600 projects, about 9%, nearly 50 starts",
      ["600 projects = 600 count above", "9% = 9 percent about", "50 starts = 50 count near"],
    ],
    ["5th in the province, up 2 places", ["5th = 5 rank", "2 = 2 rank"]],
    [
      "1 billion yuan or more, 0.1–1 billion yuan",
      [
        "1 billion yuan = 1000000000 yuan at least class",
        "0.1–1 billion yuan = 100000000..1000000000 yuan",
      ],
    ],
    ["two hundred and forty-four projects", ["two hundred and forty-four projects = 244 count"]],
    ["numbered 1974", ["1974 = 1974 none"]],
    [
      "ranked fifth, ranks joint second, came third, in fourth place",
      ["fifth = 5 rank", "second = 2 rank", "third = 3 rank", "fourth = 4 rank"],
    ],
    [
      "from second to first place, sixteenth in the province, third among the cities",
      ["second = 2 rank", "first = 1 rank", "sixteenth = 16 rank", "third = 3 rank"],
    ],
    ["the first project, a second time, Ranked First", ["First = 1 rank"]],
    [
      "from 20.38 to 31.88 billion yuan, from 27 to 33 projects",
      [
        "20.38 = 20380000000 yuan",
        "31.88 billion yuan = 31880000000 yuan",
        "27 = 27 count",
        "33 projects = 33 count",
      ],
    ],
    [
      "1.23 billion and 1.06 billion yuan, 1.2 billion, 1.1 billion, and 900 million yuan",
      [
        "1.23 billion = 1230000000 yuan",
        "1.06 billion yuan = 1060000000 yuan",
        "1.2 billion = 1200000000 yuan",
        "1.1 billion = 1100000000 yuan",
        "900 million yuan = 900000000 yuan",
      ],
    ],
    [
      "27 and 1.06 billion yuan, 5 to the 6 billion yuan",
      [
        "27 = 27 none",
        "1.06 billion yuan = 1060000000 yuan",
        "5 = 5 none",
        "6 billion yuan = 6000000000 yuan",
      ],
    ],
    [
      "nine fewer than Fang County, four more than before, eight are overdue, two were late",
      ["nine = 9 none", "four = 4 none", "eight = 8 none", "two = 2 none"],
    ],
    ["nine fewer, eight are here, one more than one", []],
    [
      "almost three quarters of it, one third of it, a quarter of them, the first quarter of 2020",
      [
        "three quarters = 75 percent near",
        "one third = 33.3333333333333 percent",
        "a quarter = 25 percent",
      ],
    ],
    [
      "more than half of it, two-thirds of it, more than a third of it",
      [
        "half = 50..100 percent above",
        "two-thirds = 66.6666666666667 percent",
        "a third = 33.3333333333333 percent above",
      ],
    ],
    ["tripled, more than doubled", ["tripled = 3 times", "doubled = 2 times above"]],
    [
      "at least 9%, not more than 9%, less than 9%, some 9%, 9% or more, 9% or less, 9% or so, upwards of 9%",
      [
        "9% = 9 percent at least",
        "9% = 9 percent at most",
        "9% = 9 percent below",
        "9% = 9 percent about",
        "9% = 9 percent at least",
        "9% = 9 percent at most",
        "9% = 9 percent about",
        "9% = 9 percent at least",
      ],
    ],
    [
      "-3.2%, −4 percent, 5 per cent, 6 pp, 7-fold, 2.5 points",
      [
        "-3.2% = -3.2 percent",
        "−4 percent = -4 percent",
        "5 per cent = 5 percent",
        "6 pp = 6 points",
        "7-fold = 7 times",
        "2.5 points = 2.5 points",
      ],
    ],
    [
      "the 2nd, 3rd, 21st, up 1 place, a 3 place lead",
      ["2nd = 2 rank", "3rd = 3 rank", "21st = 21 rank", "1 = 1 rank", "3 = 3 none"],
    ],
    [
      "12 km, 300 mu, 5 kinds, 40 hectares",
      ["12 km = 12 other", "300 mu = 300 other", "5 kinds = 5 other", "40 hectares = 40 other"],
    ],
    ["32 projects on 30 March", ["32 projects = 32 count"]],
    [
      "0.1 billion yuan or over, 20 projects or more",
      ["0.1 billion yuan = 100000000 yuan at least class", "20 projects = 20 count at least"],
    ],
    ["2034 projects", ["2034 projects = 2034 count"]],
    ["up 2, places changed, up 3 places", ["2 = 2 none", "3 = 3 rank"]],
    ["twenty-one projects, 5 Projects", ["twenty-one projects = 21 count", "5 Projects = 5 count"]],
    ["1 billion yuan a year or more", ["1 billion yuan = 1000000000 yuan"]],
    [
      "nine starts, 3 projects, half of it, ranked fifth, 4 days",
      [
        "nine starts = 9 count",
        "3 projects = 3 count",
        "half = 50 percent",
        "fifth = 5 rank",
        "4 days = 4 days",
      ],
    ],
    [
      "5 up to 6 billion yuan, 1.2 billion to 1.5 billion yuan",
      [
        "5 = 5 none",
        "6 billion yuan = 6000000000 yuan",
        "1.2 billion = 1200000000 yuan",
        "1.5 billion yuan = 1500000000 yuan",
      ],
    ],
    [
      "2.2 billion more and 2.1 billion yuan, 3.2 billion to the 3.1 billion yuan",
      [
        "2.2 billion = 2200000000 yuan",
        "2.1 billion yuan = 2100000000 yuan",
        "3.2 billion = 3200000000 yuan",
        "3.1 billion yuan = 3100000000 yuan",
      ],
    ],
    ["-2020, minus −5 on 3-4 May, -5 May", ["−5 = -5 none"]],
  ])("%s", (text, expected) => {
    expect(scanNumerals(text, "en").map(said)).toEqual(expected);
  });

  test.each([
    "24 March 2020, March 24, 2020, 12–14 October",
    "January–September 2020, in 2020, 2019–2020",
    "Q1 2018, H1 2021, 2020Q3",
    "the 13th Five-Year Plan",
    "No. 5, Table 1, Note 3, [2020] 12",
    "5G, D600, G316, PM2.5",
    "12 months, 3 years, the first 9 months",
    "the top 3, the first half of 2020",
    "five kinds of funds, one project",
    "1. First\n2) Second",
  ])("no statistic: %s", (text) => {
    expect(scanNumerals(text, "en").map(said)).toEqual([]);
  });
});

test("offsets are those of the text", () => {
  const text = "产业类383个、585.8亿元，占82.3%";
  for (const { start, end, text: words } of scanNumerals(text, "zh"))
    expect(text.slice(start, end)).toBe(words);
  const english = "Half of it, more than half of the 3 starts, doubled, ranked fifth; 73 of 80.";
  const found = scanNumerals(english, "en");
  expect(found.map(({ start, end }) => english.slice(start, end))).toEqual([
    ...["Half", "half", "3 starts", "doubled", "fifth", "73", "80"],
  ]);
});

test("a place in words is exactly that place", () => {
  expect(scanNumerals("ranked fifth", "en")).toEqual([
    {
      ...{ start: 7, end: 12, text: "fifth", value: exact(5), place: exact(1), unit: "rank" },
      ...{ bound: null, upTo: null, isThreshold: false },
    },
  ]);
});

test("a fraction leaves more open after 约 than a percentage", () => {
  const widths = (text: string, locale: Locale): unknown[] =>
    scanNumerals(text, locale).map(({ isFraction }) => isFraction === true);
  expect(widths("约三分之一，约百分之三十", "zh")).toEqual([true, false]);
  expect(widths("about a third of it, about 30%", "en")).toEqual([true, false]);
});

describe("what a printed number leaves open", () => {
  const rangeIn = (text: string): Interval => {
    const [numeral] = scanNumerals(text, "zh");
    if (!numeral) throw new Error(text);
    return rangeOf(numeral);
  };
  const holds = (text: string, value: string): boolean => {
    const exactly = parseDecimal(value);
    if (!exactly) throw new Error(value);
    return contains(rangeIn(text), exactly);
  };
  test.each<[string, string, boolean]>([
    ["47%", "47.4", true],
    ["47%", "47.5", false],
    ["48%", "47.5", true],
    ["-47%", "-47.4", true],
    ["244个", "244.4", false],
    ["94天", "93.5", true],
    ["94天", "94.5", false],
    ["9亿元", "908200000", true],
    ["9亿元", "950000000", false],
    ["8.7万人", "87400", true],
    ["九成", "94", true],
    ["九成", "95", false],
    ["约900亿元", "94999999999", true],
    ["约900亿元", "95000000000", false],
    ["超过900亿元", "90820000000", true],
    ["超过900亿元", "100000000000", false],
    ["超过900亿元", "89900000000", false],
    ["不到900亿元", "89900000000", true],
    ["不到900亿元", "80000000000", false],
    ["超过240个", "240", false],
    ["超过240个", "249", true],
    ["240个以上", "240", true],
    ["240个以上", "250", false],
    ["不到250个", "250", false],
    ["不到250个", "249", true],
    ["不超过250个", "250", true],
    ["不超过250个", "251", false],
    ["不超过250个", "240", false],
    ["近80%", "75", true],
    ["近80%", "74.9", false],
    ["近80%", "80", true],
    ["近80%", "80.1", false],
    // One digit alone leaves less open than half of itself.
    ["近1000亿元", "80000000000", true],
    ["近1000亿元", "79000000000", false],
    ["十来个项目", "10", true],
    ["十来个项目", "19", false],
    ["15—20%", "15", true],
    ["15—20%", "20", true],
    ["15—20%", "17", true],
    ["15—20%", "21", false],
    ["约三分之一", "35", true],
    ["约三分之一", "36", false],
    ["约百分之三十三", "34", false],
    ["至多250个", "240", false],
    ["至多250个", "241", true],
  ])("%s may be %s: %s", (text, value, expected) => {
    expect(holds(text, value)).toBe(expected);
  });

  test.each<[string, string]>([
    ["1000", "1000"],
    ["25.4", "0.1"],
    ["600", "100"],
    ["0", "1"],
    ["25", "1"],
  ])("the last digit of %s that means something counts %s", (text, place) => {
    const [value, one] = [parseDecimal(text), parseDecimal(text.includes(".") ? "0.1" : "1")];
    if (!value || !one) throw new Error(text);
    expect(toPlain(significantPlace(value, one))).toBe(place);
  });
});
