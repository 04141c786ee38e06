import { expect, test } from "vitest";
import type { Quarter } from "../../src/domain/quarter.ts";
import { findings } from "../../src/consistency/findings.ts";
import { dataset, findAcross, indicators, kindsOf, project, release, type Short } from "./data.ts";
import { of, percent, yi } from "./short.ts";

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

test.for<[string, readonly [Quarter, string | null][], string[]]>([
  [
    "a ceremony, then the real start",
    [
      ["2022Q4", "2022-12-24"],
      ["2026Q1", "2024-05-08"],
    ],
    ["start-dates-differ contradiction"],
  ],
  [
    "a month, then the day",
    [
      ["2022Q4", "2022-12"],
      ["2023Q1", "2022-12-24"],
    ],
    [],
  ],
  [
    "not reported again",
    [
      ["2022Q4", "2022-12-24"],
      ["2023Q1", null],
    ],
    [],
  ],
])("start dates: %s", ([, dates, found]) => {
  const releases = dates.map(([quarter, actual_start]) =>
    release(quarter, [], { projects: [project("P1", { actual_start })] }),
  );
  expect(kindsOf(findings(dataset(releases), { indicators }))).toEqual(found);
});
