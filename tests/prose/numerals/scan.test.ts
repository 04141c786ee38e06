import { describe, expect, test } from "vitest";
import { toPlain } from "../../../src/domain/exact.ts";
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
    ["表中的73", ["73 = 73 none"]],
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
    ["2034 projects", ["2034 projects = 2034 count"]],
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
