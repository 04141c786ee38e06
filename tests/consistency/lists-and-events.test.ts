import { expect, test } from "vitest";
import { exact } from "../../src/domain/exact.ts";
import { yuan } from "../../src/domain/money.ts";
import { present } from "../../src/domain/reading.ts";
import { findings } from "../../src/consistency/findings.ts";
import { dataset, event, findIn, indicators, kindsOf, release, rows, type Short } from "./data.ts";
import { yi, type Case } from "./short.ts";

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
