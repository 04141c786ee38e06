import { describe, expect, test } from "vitest";
import type { Quarter } from "../../../src/domain/quarter.ts";
import { sayFigure } from "../../../src/prose/figures/print.ts";
import type { Published } from "../../../src/schema/tables.ts";
import {
  category,
  dataset,
  item,
  project,
  region,
  register,
  release,
  task,
} from "../../support/rows.ts";
import { row } from "../corpus/city.ts";
import { bookOf } from "./small-city.ts";

const parts = {
  regions: [region("420302", { name: "甲区" }), region("420303", { name: "乙区" })],
  categories: [
    ...[category("sector", "industry"), category("sector", "ecology")],
    ...[category("trade", "industry"), category("fund", "bonds")],
  ],
};

interface Rows {
  readonly own: readonly Published[];
  readonly yearEarlier?: readonly Published[];
  readonly quarterBefore?: readonly Published[];
}

const bulletin = (quarter: Quarter, published: readonly Published[]) =>
  release(quarter, { register: false, published: [...published] });

/** Aspect and figure of all that follows from the first row. */
function follows({ own, yearEarlier = [], quarterBefore = [] }: Rows): string[] {
  const data = dataset(
    [bulletin("2020Q3", yearEarlier), bulletin("2021Q2", quarterBefore), bulletin("2021Q3", own)],
    parts,
  );
  const book = bookOf(data, "2021Q3");
  const [first] = book.published();
  return first
    ? book
        .aspectsOf(first)
        .map((figure) => `${figure.aspect} ${sayFigure(figure, "zh", "unit") ?? ""}`)
    : [];
}

const ytd = { basis: "ytd", period: "1—9月" } as const;
const halfYear = { basis: "ytd", period: "1—6月" } as const;

describe("what follows from two quarters' rows by one step", () => {
  test.each<[string, Rows, string[]]>([
    [
      "a year earlier: growth, change, multiple",
      { own: [row("starts", "30", "个")], yearEarlier: [row("starts", "20", "个")] },
      ["yoy 50.0%", "yoy_change 10个", "multiple 1.5倍"],
    ],
    [
      "the quarter before: growth and change",
      { own: [row("starts", "30", "个")], quarterBefore: [row("starts", "40", "个")] },
      ["qoq −25.0%", "qoq_change −10个"],
    ],
    [
      "persons and events as well",
      {
        own: [row("rally_expected_jobs", "30", "人")],
        yearEarlier: [row("rally_expected_jobs", "20", "人")],
      },
      ["yoy 50.0%", "yoy_change 10人", "multiple 1.5倍"],
    ],
    [
      "events",
      { own: [row("rally_events", "3", "次")], quarterBefore: [row("rally_events", "4", "次")] },
      ["qoq −25.0%", "qoq_change −1次"],
    ],
    [
      "rates differ by percentage points",
      {
        own: [row("fixed_asset_investment_growth", "16.6", "%", ytd)],
        yearEarlier: [row("fixed_asset_investment_growth", "10.5", "%", ytd)],
        quarterBefore: [row("fixed_asset_investment_growth", "17", "%", halfYear)],
      },
      ["yoy 6.1个百分点", "qoq_change −0.4个百分点"],
    ],
    [
      "differences of rates do so too",
      {
        own: [row("province_lead", "3.4", "个百分点", ytd)],
        yearEarlier: [row("province_lead", "2.1", "个百分点", ytd)],
      },
      ["yoy 1.3个百分点"],
    ],
    [
      "what was counted since January is held against the same months only",
      {
        own: [row("started_ytd", "30", "个", ytd)],
        yearEarlier: [row("started_ytd", "20", "个", halfYear)],
        quarterBefore: [row("started_ytd", "20", "个", halfYear)],
      },
      [],
    ],
    [
      "places gained",
      {
        own: [row("resumption_index_rank", "2", "位")],
        yearEarlier: [row("resumption_index_rank", "9", "位")],
        quarterBefore: [row("resumption_index_rank", "5", "位")],
      },
      ["rank_change 3位"],
    ],
    [
      "two rows of the other quarter tell nothing",
      {
        own: [row("starts", "30", "个")],
        yearEarlier: [row("starts", "20", "个"), row("starts", "10", "个", { source: "S02" })],
      },
      [],
    ],
    [
      "another county, class or dimension is another figure",
      {
        own: [row("starts", "30", "个", { of: "sector industry" })],
        yearEarlier: [row("starts", "20", "个", { of: "sector ecology" })],
        quarterBefore: [row("starts", "20", "个", { of: "trade industry" })],
      },
      [],
    ],
    [
      "another basis too",
      {
        own: [row("starts", "30", "个", { basis: "month", period: "9月" })],
        yearEarlier: [row("starts", "20", "个", { basis: "event", period: "9月" })],
      },
      [],
    ],
    [
      "nothing grows from nothing or from less",
      {
        own: [row("tax_cuts", "30", "亿元")],
        yearEarlier: [row("tax_cuts", "-20", "亿元")],
        quarterBefore: [row("tax_cuts", "0", "亿元")],
      },
      ["yoy_change 50亿元", "qoq_change 30亿元"],
    ],
  ])("%s", (_, rows, expected) => {
    expect(follows(rows)).toEqual(expected);
  });
});

describe("what follows from the rows of one quarter", () => {
  test.each<[string, readonly Published[], string[]]>([
    [
      "a county's share of the city",
      [row("starts", "3", "个", { of: "420302" }), row("starts", "12", "个")],
      ["share 25.0%"],
    ],
    [
      "a class's share of its county",
      [
        row("starts", "3", "个", { of: "420302,sector industry" }),
        ...[row("starts", "4", "个", { of: "420302" }), row("starts", "12", "个")],
      ],
      ["share 75.0%"],
    ],
    [
      "a month's part is none of a whole of other months or of another basis",
      [
        row("starts", "3", "个", { of: "420302", basis: "month", period: "9月" }),
        row("starts", "12", "个", { basis: "month", period: "8月" }),
        row("starts", "12", "个", { basis: "event", period: "9月" }),
      ],
      [],
    ],
    [
      "the same months in other words",
      [
        row("starts", "3", "个", { of: "420302", basis: "ytd", period: "1—9月" }),
        row("starts", "12", "个", { basis: "ytd", period: "前三季度" }),
      ],
      ["share 25.0%"],
    ],
    [
      "a rate, a place, a multiple have no share",
      [
        row("projects_started_yoy_multiple", "2", "倍", { of: "420302" }),
        row("projects_started_yoy_multiple", "4", "倍"),
      ],
      [],
    ],
    [
      "the average project",
      [
        row("scheduled_investment", "30", "亿元", { of: "420302" }),
        row("scheduled_starts", "12", "个", { of: "420302" }),
        row("scheduled_starts", "99", "个"),
      ],
      ["average 2.5亿元"],
    ],
    [
      "no average over a number of another time or basis, nor over none",
      [
        row("scheduled_investment", "30", "亿元", { basis: "month", period: "9月" }),
        row("scheduled_starts", "12", "个", { basis: "month", period: "8月" }),
        row("scheduled_starts", "12", "个", { basis: "event", period: "9月" }),
      ],
      [],
    ],
    [
      "no average over no projects",
      [row("scheduled_investment", "30", "亿元"), row("scheduled_starts", "0", "个")],
      [],
    ],
    [
      "a completion rate's lead over the calendar",
      [row("completion_rate", "80", "%", ytd)],
      ["lead 5.0个百分点", "time_progress 75.0%"],
    ],
    [
      "but not where nobody knows to which month",
      [row("completion_rate", "80", "%", { basis: "event", period: "会议" })],
      [],
    ],
  ])("%s", (_, own, expected) => {
    expect(follows({ own })).toEqual(expected);
  });

  test("what the source prints itself is not worked out again", () => {
    const { value: yoy } = row("starts", "49.8", "个");
    expect(
      follows({
        own: [{ ...row("starts", "30", "个"), yoy, rank: 2 }],
        yearEarlier: [row("starts", "20", "个")],
      }),
    ).toEqual(["yoy 49.8%", "rank 2位", "yoy_change 10个", "multiple 1.5倍"]);
  });
});

describe("forms of what follows", () => {
  const counties = { own: [row("rally_counties", "8", "个")] };
  const data = dataset(
    [bulletin("2020Q3", [row("rally_counties", "5", "个")]), bulletin("2021Q3", counties.own)],
    parts,
  );
  const book = bookOf(data, "2021Q3");

  test("a change is counted in what was counted, growth is in %", () => {
    const english = book
      .stated()
      .filter(({ indicator }) => indicator === "rally_counties")
      .map((figure) => `${figure.token} ${sayFigure(figure, "en", "unit") ?? ""}`);
    expect(english).toEqual([
      "rally_counties 8 counties",
      "rally_counties.yoy 60.0%",
      "rally_counties.yoy_change 3 counties",
      "rally_counties.multiple 1.6 times",
    ]);
  });

  test("amounts of money keep the finer figure's digits", () => {
    expect(
      follows({
        own: [row("tax_cuts", "3.25", "亿元")],
        yearEarlier: [row("tax_cuts", "5000", "万元")],
      }),
    ).toContain("yoy_change 2.7500亿元");
  });
});

describe("a register that was published with figures", () => {
  const rates = [row("completion_rate", "80", "%", ytd), row("starts", "3", "个", ytd)];
  const data = dataset(
    [
      bulletin("2021Q2", [row("starts", "9", "个")]),
      register("2021Q3", [project("A"), project("B")], { published: rates }),
      release("2021Q4", {
        register: false,
        tasks: [task("T1"), task("T2")],
        preparation: [item("A", "done")],
      }),
      release("2022Q1", { register: false, preparation: [item("A", "done")] }),
      release("2022Q2", { register: false, tasks: [task("T1")] }),
    ],
    parts,
  );

  test("the lead is the register's, as it knows the rate before it was rounded", () => {
    const tokens = bookOf(data, "2021Q3")
      .stated()
      .map(({ token }) => token);
    expect(tokens).toContain("completion_rate.time_progress");
    expect(tokens).not.toContain("completion_rate.lead");
  });

  test("lists of tasks and of preparations compute figures without a register", () => {
    const indicators = (quarter: string): string[] => [
      ...new Set(
        bookOf(data, quarter)
          .computed()
          .map(({ indicator }) => indicator),
      ),
    ];
    expect(indicators("2021Q4")).toContain("preparation_rate");
    expect(indicators("2021Q4")).toContain("tasks_open");
    expect(indicators("2022Q1")).toContain("preparation_rate");
    expect(indicators("2022Q1")).not.toContain("tasks_open");
    expect(indicators("2022Q2")).toContain("tasks_open");
  });

  test("one book keeps the figures of its quarters apart", () => {
    const book = bookOf(data, "2021Q4");
    const all = (["2021Q4", "2021Q3", "2021Q2"] as const).map((quarter) => [
      book.stated(quarter).length,
      book.records(quarter).length,
      book.published(quarter).length,
    ]);
    expect(all).toEqual([
      [2, 2, 0],
      [5, 2, 2],
      [3, 2, 1],
    ]);
    expect(book.computed({ dimension: "", category: "" }, "2020Q1")).toEqual([]);
  });

  test("the parts of a register are the counties and the classes of its own dimensions", () => {
    const slices = bookOf(data, "2021Q3").slices.map(
      ({ dimension, category: code }) => `${dimension} ${code}`,
    );
    expect(slices).toEqual([
      ...[" ", "region 420302", "region 420303", "sector industry", "sector ecology"],
    ]);
  });
});

describe("how rows of one indicator are told apart in their tokens", () => {
  const tokensOf = (...own: readonly Published[]): string[] =>
    bookOf(dataset([bulletin("2021Q3", own)], parts), "2021Q3")
      .published()
      .map(({ figure }) => figure.token);

  test.each<[string, readonly Published[], string[]]>([
    [
      "other parts are no rivals",
      [
        row("starts", "1", "个"),
        row("starts", "1", "个", { of: "420302" }),
        row("starts", "1", "个", { of: "sector industry" }),
        row("starts", "1", "个", { of: "sector ecology" }),
        row("starts", "1", "个", { of: "trade industry" }),
      ],
      [
        "starts",
        "starts region=甲区",
        "starts sector=industry",
        "starts sector=ecology",
        "starts trade=industry",
      ],
    ],
    [
      "by basis",
      [row("starts", "1", "个"), row("starts", "2", "个", ytd)],
      ["starts basis=quarter", "starts basis=ytd"],
    ],
    [
      "by period where one basis is there twice",
      [
        row("starts", "1", "个", { basis: "month", period: "7月" }),
        row("starts", "2", "个", { basis: "month", period: "8月" }),
        row("starts", "3", "个", { basis: "month" }),
      ],
      ["starts period=7月", "starts period=8月", "starts source=S01"],
    ],
    [
      "by source where one period is there twice",
      [
        row("starts", "1", "个", { period: "7月" }),
        row("starts", "2", "个", { period: "7月", source: "S02" }),
        row("starts", "3", "个", { period: "8月", source: null }),
        row("starts", "4", "个", { period: null, source: null }),
      ],
      ["starts source=S01", "starts source=S02", "starts period=8月", "starts"],
    ],
  ])("%s", (_, own, expected) => {
    expect(tokensOf(...own)).toEqual(expected);
  });

  test("a project is named by its name, a class of the same code by its own", () => {
    const data = dataset(
      [
        release("2021Q3", {
          register: false,
          projects: [project("bonds", { name: "甲园" }), project("p", { name: "乙园" })],
          published: [
            row("starts", "1", "个", { of: "project p" }),
            row("policy_funds", "1", "亿元", { of: "fund bonds" }),
            row("starts", "1", "个", { of: "project q" }),
          ],
        }),
      ],
      parts,
    );
    expect(
      bookOf(data, "2021Q3")
        .published()
        .map(({ figure }) => figure.label.zh),
    ).toEqual([
      "单次或单月开工项目（乙园）",
      "争取政策资金（fund bonds）",
      "单次或单月开工项目（q）",
    ]);
  });

  test("an indicator that the registry does not know is named by its id", () => {
    const [one] = bookOf(
      dataset([bulletin("2021Q3", [row("own_words", "3", "个")])], parts),
      "2021Q3",
    ).published();
    expect(one?.figure).toMatchObject({
      label: { zh: "own_words", en: "own_words" },
      counted: undefined,
      isOfProvince: false,
    });
  });
});
