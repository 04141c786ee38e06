import { expect, test } from "vitest";
import { draftsFor, findings } from "../../src/consistency/findings.ts";
import { dataset, findAcross, findIn, indicators, kindsOf, release, rows } from "./data.ts";
import { of, percent, yi } from "./short.ts";

/** What readers are told of percentages that are fractions, and of ranks that figures deny. */

const done = (value: string) => yi(value, { indicator: "done", basis: "ytd" });
const plan = (value: string) => yi(value, { indicator: "plan", basis: "ytd" });
const rate = (value: string) => percent("rate", value, { basis: "ytd" });

test.for<[string, string, string | undefined]>([
  ["50.4", "what its inputs give", undefined],
  ["0.504", "a fraction of it", "fraction"],
  ["0.5", "a fraction, rounded", "fraction"],
  ["5.04", "with the point in another place", "unexplained"],
])("126 of 250 as %s: %s", ([value, , miss]) => {
  expect(findIn([done("126"), plan("250"), rate(value)])[0]?.miss).toBe(miss);
});

test("a fraction that its own numbers show is told once, though its past shows it too", () => {
  const now = [done("126"), plan("250"), rate("0.504")];
  expect(
    kindsOf(
      findAcross([
        ["2022Q1", [rate("48.2")]],
        ["2022Q2", now],
      ]),
    ),
  ).toEqual(["ratio contradiction"]);
  const [found] = findAcross([
    ["2022Q1", [rate("48.2")]],
    ["2022Q2", [rate("0.504")]],
  ]);
  expect(found).toMatchObject({
    kind: "rate-fraction",
    release: "2022Q2",
    expected: { digits: "50.4", unit: "%" },
  });
  expect(found?.text.zh).toBe(
    "来源称2022年二季度完成率0.504%。同一指标其他的数是2022年一季度48.2%。写成百分数是50.4%。各数照原文保留。",
  );
  expect(found?.text.en).toMatch(/^The source gives .* All are shown as printed\.$/);
});

test("scores and their ranks, for readers and for the editor", () => {
  const score = (region: string, text: string, rank: number, line: number) => ({
    ...{ event: "e1", region, rank, line, source: null },
    score: { text, value: { num: BigInt(text), den: 1n } },
  });
  const one = release("2022Q2", rows([of("1")]), {
    scores: [score("420302", "80", 1, 2), score("420303", "95", 2, 3)],
  });
  const data = dataset([one]);
  const [found] = findings(data, { indicators });
  expect(found?.id).toBe("rank-2022Q2-score-420302");
  expect(found?.text.zh).toBe(
    "来源称得分甲区80分排第1，乙县95分排第2。大的应排在前面。各数照原文保留。",
  );
  const [draft] = draftsFor(data, [{ release: one, earlier: [] }], { indicators });
  expect(draft?.text.zh).toBe("表中得分甲区80分排第1，乙县95分排第2。大的应排在前面。");
  expect(draft?.rows.map(({ line, columns }) => [line, ...columns])).toEqual([
    [2, "rank", "score"],
    [3, "rank", "score"],
  ]);
});
