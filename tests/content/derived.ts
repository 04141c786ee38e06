import type { Quarter } from "../../src/domain/quarter.ts";
import { exact, shift, subtract, add, divide, type Exact } from "../../src/domain/exact.ts";

/**
 * Figures of the commentary that no source prints: each is computed here, from figures that were
 * published, by the rule that the text implies. Nothing else in the commentary may be a figure.
 */
export interface Derivation {
  readonly quarter: Quarter;
  /** As the Chinese text has it. */
  readonly figure: string;
  readonly from: (given: Given) => Exact;
}

export interface Given {
  /** A published figure of the quarter, or of another one; throws when it was not published. */
  readonly of: (figure: string, quarter?: string) => Exact;
  /** How many regions the city has, and how many of them have a published figure this quarter. */
  readonly regions: number;
  readonly regionsWithFigures: number;
  /** How many projects of this region the quarter names. */
  readonly namedIn: (region: string) => number;
}

const percent = (part: Exact, whole: Exact): Exact => shift(divide(part, whole), 2);

/** Share of one published figure in another, in %. */
const share = (quarter: Quarter, figure: string, part: string, whole: string): Derivation => ({
  quarter,
  figure,
  from: ({ of }) => percent(of(part), of(whole)),
});

/** Total investment a project. */
const average = (quarter: Quarter, figure: string, total: string, count: string): Derivation => ({
  quarter,
  figure,
  from: ({ of }) => divide(of(total), of(count)),
});

const difference = (
  quarter: Quarter,
  figure: string,
  [more, moreAt = quarter]: readonly [string, string?],
  [less, lessAt = quarter]: readonly [string, string?],
): Derivation => ({
  quarter,
  figure,
  from: ({ of }) => subtract(of(more, moreAt), of(less, lessAt)),
});

const sum = (
  quarter: Quarter,
  figure: string,
  parts: readonly (readonly [string, string?])[],
): Derivation => ({
  quarter,
  figure,
  from: ({ of }) => parts.map(([part, at = quarter]) => of(part, at)).reduce(add),
});

/** Time progress after so many months, in %. */
const elapsed = (months: number): Exact => exact(months * 100, 12);

/** “10个县市区中”: the regions of the city. */
const allRegions = (quarter: Quarter): Derivation => ({
  quarter,
  figure: "10个",
  from: ({ regions }) => exact(regions),
});

export const derived: readonly Derivation[] = [
  ...(["2016Q4", "2017Q1", "2017Q2", "2018Q1", "2018Q4", "2019Q1", "2019Q3", "2020Q2"] as const).map(allRegions),
  ...(["2021Q1", "2021Q3", "2021Q4", "2022Q2", "2022Q3", "2022Q4", "2023Q1"] as const).map(allRegions),
  ...(["2024Q1", "2024Q3", "2025Q2"] as const).map(allRegions),
  share("2017Q1", "20.9%", "13.6亿元", "65亿元"),
  share("2017Q1", "64.6%", "42亿元", "65亿元"),
  { quarter: "2017Q2", figure: "3个", from: ({ namedIn }) => exact(namedIn("420381")) },
  share("2018Q1", "10.2%", "13个", "127个"),
  share("2018Q1", "43.7%", "248亿元", "567亿元"),
  share("2018Q1", "43.9%", "249亿元", "567亿元"),
  difference("2018Q1", "176亿元", ["241亿元"], ["65亿元", "2017Q1"]),
  share("2018Q2", "43.2%", "44.4亿元", "102.7亿元"),
  share("2018Q4", "49.8%", "735个", "1477个"),
  {
    quarter: "2018Q4",
    figure: "3.3个百分点",
    from: ({ of }) => subtract(of("95%"), elapsed(11)),
  },
  share("2019Q3", "90.5%", "26.35亿元", "29.12亿元"),
  average("2020Q1", "3.7亿元", "908.2亿元", "244个"),
  share("2020Q2", "21.7%", "108.3亿元", "498.7亿元"),
  share("2020Q2", "42.2%", "210.5亿元", "498.7亿元"),
  difference("2020Q3", "2个", ["17个", "2020Q2"], ["15个"]),
  difference("2020Q3", "79.3亿元", ["187.2亿元", "2020Q2"], ["107.9亿元"]),
  sum("2020Q4", "295.1亿元", [
    ["187.2亿元", "2020Q2"],
    ["107.9亿元", "2020Q3"],
  ]),
  share("2021Q1", "67.2%", "39亿元", "58亿元"),
  { quarter: "2021Q3", figure: "2个", from: ({ regionsWithFigures }) => exact(regionsWithFigures) },
  share("2021Q4", "58.8%", "10个", "17个"),
  { quarter: "2022Q2", figure: "33.3%", from: () => elapsed(4) },
  {
    quarter: "2022Q2",
    figure: "3.3个百分点",
    from: ({ of }) => subtract(elapsed(4), of("30%")),
  },
  difference("2022Q2", "2.2个百分点", ["18.8%"], ["16.6%"]),
  share("2022Q2", "39.8%", "693个", "1743个"),
  average("2022Q3", "1.3亿元", "712亿元", "541个"),
  share("2022Q3", "2.4%", "13个", "541个"),
  share("2022Q3", "36.7%", "261.6亿元", "712亿元"),
  share("2022Q3", "82.3%", "585.8亿元", "712亿元"),
  share("2022Q3", "70.8%", "383个", "541个"),
  share("2022Q3", "68.8%", "372个", "541个"),
  share("2022Q3", "13.5%", "73个", "541个"),
  share("2022Q3", "11.3%", "80.1亿元", "712亿元"),
  share("2022Q4", "32.7%", "235亿元", "717.8亿元"),
  share("2022Q4", "24.1%", "193.5亿元", "802.2亿元"),
  sum("2023Q1", "40.19亿元", [["2.69亿元"], ["37.5亿元"]]),
  share("2023Q4", "40.5%", "526个", "1298个"),
  share("2025Q2", "42.8%", "221个", "516个"),
  share("2025Q2", "59.1%", "305个", "516个"),
  difference("2025Q2", "1383.9亿元", ["1441.9亿元"], ["58亿元"]),
  average("2025Q2", "2.8亿元", "1441.9亿元", "516个"),
  share("2025Q2", "91.1%", "1314亿元", "1441.9亿元"),
  share("2025Q2", "67.4%", "972亿元", "1441.9亿元"),
];
