import { expect, test } from "vitest";
import { exact } from "../../src/domain/exact.ts";
import { yuan } from "../../src/domain/money.ts";
import { present } from "../../src/domain/reading.ts";
import type { PrintedUnit } from "../../src/domain/unit.ts";
import { findings } from "../../src/consistency/findings.ts";
import { dataset, event, findIn, indicators, kindsOf, release, rows, type Short } from "./data.ts";
import { yi, type Case } from "./short.ts";

const fullRegister = { register: true } as const;

test.for<[string, string, string[]]>([
  ["5.427 printed 5.42", "5.42", ["computed-and-published rounding"]],
  ["5.427 printed 5.72", "5.72", ["computed-and-published contradiction"]],
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

test.for<[string, PrintedUnit, bigint, bigint, boolean]>([
  ["94", "天", 187n, 2n, true],
  ["93", "天", 187n, 2n, false],
  ["-94", "天", -187n, 2n, true],
  ["94", "天", 95n, 1n, false],
  ["94", "个", 187n, 2n, false],
])(
  "a median of days is rounded in print, a count is not: %s%s",
  ([value, unit, num, den, agrees]) => {
    const row = { indicator: "computed_count", value, unit, basis: "stock" } as const;
    const data = dataset([release("2022Q3", rows([row]), fullRegister)]);
    const computed = () => present(exact(num, den), { reported: 2, of: 2 });
    expect(findings(data, { indicators, computed })).toHaveLength(agrees ? 0 : 1);
  },
);

test.for<[string, PrintedUnit, bigint, bigint, string]>([
  ["434", "个", 432n, 1n, "按项目清单计算是432个，相差2个。"],
  ["79.5", "%", 8262n, 100n, "按项目清单计算是82.62%，相差3.12个百分点。"],
  ["5.42", "亿元", 542_700_000n, 1n, "按项目清单计算是5.427亿元，相差0.007亿元。"],
])("%s%s printed: one place more where it says something", ([value, unit, num, den, words]) => {
  const row = { indicator: "computed_count", value, unit, basis: "stock" } as const;
  const data = dataset([release("2022Q3", rows([row]), fullRegister)]);
  const computed = () => present(exact(num, den), { reported: 1, of: 1 });
  expect(findings(data, { indicators, computed })[0]?.text.zh).toContain(words);
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
