import { describe, expect, test } from "vitest";
import {
  barsData,
  descriptionOf,
  rankingData,
} from "../../src/components/quarter/commentary-chart.ts";
import type { Locale } from "../../src/domain/bilingual.ts";
import type { Quarter } from "../../src/domain/quarter.ts";
import { readCommentary, type Commentary } from "../../src/prose/commentary.ts";
import { lookupsOf } from "../../src/prose/figure-lookup.ts";
import type { Event, Score } from "../../src/schema/tables.ts";
import { category, dataset, project, region, register, release, wan } from "../support/rows.ts";
import { row } from "./corpus/city.ts";

const event = (id: string, filled: Partial<Event>): Event => ({
  ...{ id, kind: "ceremony", date: "2022-08-12", region: null, venue: null, covers: "day" },
  ...{ batches: null, regions_count: null, projects: null, total_investment: null },
  ...{ annual_plan: null, expected_output: null, expected_tax: null, expected_jobs: null },
  ...{ source: "S01", note: null, line: 2 },
  ...filled,
});
const score = (at: string, rank: number): Score => ({
  ...{ event: "R1", region: at, score: null, rank, source: null, line: 2 },
});

const ytd = { basis: "ytd", period: "1—9月" } as const;
const data = {
  ...dataset(
    [
      release("2021Q3", {
        register: false,
        published: [row("scheduled_starts", "500", "个"), row("completion_rate", "70", "%", ytd)],
      }),
      release("2022Q2", { register: false, published: [row("scheduled_starts", "600", "个")] }),
      release("2022Q3", {
        register: false,
        published: [
          row("scheduled_starts", "541", "个"),
          row("scheduled_starts", "1", "个", { of: "420303" }),
          row("scheduled_starts", "73", "个", { of: "420302" }),
          row("scheduled_investment", "712", "亿元"),
          row("scheduled_investment", "80.15", "亿元", { of: "420302" }),
          row("completion_rate", "78.4", "%", ytd),
          row("completed_ytd", "50", "亿元", { ...ytd, qualifier: "at_least" }),
          row("fixed_asset_investment_growth", "-3.2", "%", { ...ytd, rank: 2 }),
        ],
        events: [event("E1", { projects: 203, total_investment: wan(3_228_000) }), event("E2", {})],
        scores: [score("420302", 1), score("420303", 2)],
        projects: [
          project("sy-1", { region: "420302", total_investment: wan(268_300), name: "甲<b>园" }),
          project("sy-2", { region: "420302", total_investment: wan(3_850) }),
        ],
      }),
      register("2023Q1", [
        project("A", { name: "甲项目", region: "420302", actual_start: "2023-02-03" }),
        project("B", { name: "乙|项目", region: "420303", actual_start: "2023-03" }),
        project("C", { name: "丙项目", planned_start: "2023-01", region: "420302" }),
      ]),
    ],
    {
      regions: [
        region("420302", { name: "茅箭区", name_en: "Maojian District" }),
        region("420303", { name: "张湾区", name_en: "Zhangwan District" }),
      ],
      categories: [category("sector", "industry")],
    },
  ),
  sources: [
    {
      id: "S01",
      title: "甲",
      publisher: null,
      date: null,
      url: null,
      mirror: null,
      note: null,
      line: 2,
    },
  ],
};
const lookupFor = lookupsOf(data);

function read(body: string, locale: Locale = "zh", quarter: Quarter = "2022Q3") {
  const text = `---\nsummary: a\npoints: [b]\n---\n${body}\n`;
  const path = `content/quarters/${quarter}.${locale}.md`;
  const { commentary, problems } = readCommentary(path, text, { lookupFor, base: "/jibao/" });
  const complaints = problems.filter(({ severity }) => severity !== "note");
  return {
    html: (commentary as Commentary).sections.map(({ html }) => html).join(""),
    blocks: (commentary as Commentary).sections.flatMap(({ blocks }) => blocks),
    problems: complaints.map(({ line, column, code }) => `${line}:${column} ${code}`),
    hints: complaints.map(({ hint }) => hint.zh),
  };
}

const plain = (html: string): string => html.replace(/<[^>]*>/g, "").trim();

describe("a figure in its forms", () => {
  test.each<[string, string, string]>([
    ["{{scheduled_starts}}", "541个", "541 projects"],
    ["{{scheduled_starts|start/starts}}", "541 starts", "541 starts"],
    ["{{scheduled_starts region=张湾区|start/starts}}", "1 start", "1 start"],
    ["{{scheduled_starts.yoy|growth}}", "增长8.2%", "up 8.2%"],
    ["{{scheduled_starts.yoy_change|change}}", "多41个", "41 projects more"],
    ["{{scheduled_starts.qoq|growth}}", "下降9.8%", "down 9.8%"],
    ["{{scheduled_starts.qoq_change|change}}", "少59个", "59 projects fewer"],
    ["{{scheduled_starts.share region=茅箭区}}", "13.5%", "13.5%"],
    ["{{scheduled_investment.average}}", "1.3亿元", "0.13 billion yuan"],
    [
      "{{completion_rate.lead|pace}}",
      "快于时间进度3.4个百分点",
      "3.4 percentage points ahead of the calendar",
    ],
    ["{{completion_rate.yoy|compare}}", "高8.4个百分点", "8.4 percentage points higher"],
    ["{{completion_rate.time_progress}}", "75.0%", "75.0%"],
    ["{{completed_ytd}}", "超过50亿元", "more than 5.0 billion yuan"],
    ["{{fixed_asset_investment_growth|growth}}", "下降3.2%", "down 3.2%"],
    ["{{fixed_asset_investment_growth.rank|nth}}", "第2位", "2nd"],
    ["{{event.projects id=E1}}", "203个", "203 projects"],
    ["{{event.total_investment id=E1}}", "322.8亿元", "32.28 billion yuan"],
    ["{{score.rank region=张湾区|nth}}", "第2位", "2nd"],
    ["{{project.total_investment id=sy-1}}", "26.83亿元", "2.683 billion yuan"],
    ["{{project.total_investment id=sy-2}}", "3850万元", "38.50 million yuan"],
    ["{{regions}}", "2个", "2 counties"],
    ["{{projects_named region=茅箭区}}", "2个", "2 projects"],
    ["{{scheduled_investment region=茅箭区 / scheduled_investment}}", "11.3%", "11.3%"],
    ["{{scheduled_investment / scheduled_starts}}", "1.3亿元", "0.13 billion yuan"],
    [
      "{{scheduled_investment - scheduled_investment region=茅箭区}}",
      "631.85亿元",
      "63.185 billion yuan",
    ],
    [
      "{{scheduled_starts + scheduled_starts@2022Q2 + scheduled_starts@2021Q3}}",
      "1641个",
      "1641 projects",
    ],
    [
      "{{completion_rate - completion_rate@2021Q3|compare}}",
      "高8.4个百分点",
      "8.4 percentage points higher",
    ],
    ["{{from S01: 51.3%}}", "51.3%", "51.3%"],
    ["{{from S01：约12天}}", "约12天", "约12天"],
  ])("%s", (token, zh, en) => {
    const [inChinese, inEnglish] = [read(token), read(token, "en")];
    expect([plain(inChinese.html), plain(inEnglish.html)]).toEqual([zh, en]);
    expect([inChinese.problems, inEnglish.problems]).toEqual([[], []]);
  });
});

test("the words around a bound figure may not say the opposite", () => {
  const said = (text: string, locale: Locale = "zh") => read(text, locale).problems;
  expect(said("下降{{fixed_asset_investment_growth|size}}")).toEqual([]);
  expect(said("down {{fixed_asset_investment_growth|size}}", "en")).toEqual([]);
  expect(said("增长{{fixed_asset_investment_growth|size}}")).toEqual([
    "5:3 prose-figure-direction",
  ]);
  expect(said("下降{{fixed_asset_investment_growth}}")).toEqual(["5:3 prose-figure-direction"]);
  expect(said("{{completion_rate.lead|bare}}%")).toEqual(["5:1 prose-figure-unit"]);
  expect(said("完成{{completed_ytd|bare}}亿元")).toEqual(["5:3 prose-figure-qualifier"]);
  expect(said("完成超过{{completed_ytd|bare}}亿元")).toEqual([]);
});

describe("what is not said", () => {
  test.each<[string, string]>([
    ["甲{{scheduled_starts / completion_rate}}", "5:2 prose-token-units"],
    ["{{completion_rate + completion_rate@2021Q3}}", "5:1 prose-token-units"],
    ["{{scheduled_starts - scheduled_investment}}", "5:1 prose-token-units"],
    ["{{from S99: 3%}}", "5:1 prose-token-source"],
    ["{{scheduled_starts|pace}}", "5:1 prose-token-words"],
    ["{{scheduled_starts|nth}}", "5:1 prose-token-words"],
    ["{{event.projects id=E3}}", "5:1 prose-token-unknown"],
    ["{{event.batches}}", "5:1 prose-token-unknown"],
    ["{{score.rank}}", "5:1 prose-token-ambiguous"],
    ["{{scheduled_starts@2024Q1}}", "5:1 prose-token-unknown"],
    ["甲\n\n乙{{list scheduled_starts by=region}}", "7:2 prose-token-block"],
    ["{{list scheduled_starts by=region}}乙\n\n丙", "5:1 prose-token-block"],
    ["{{list no_such by=region}}", "5:1 prose-token-block"],
    ["{{list scheduled_starts by=level}}", "5:1 prose-token-block"],
    ["{{projects nothing}}", "5:1 prose-token-block"],
    ["{{list scheduled_starts by=region region=茅箭区}}", "5:1 prose-token-block"],
    ["{{list scheduled_starts by=sector region=茅剑区}}", "5:1 prose-token-block"],
    ["{{list scheduled_starts by=region colour=red}}", "5:1 prose-token-block"],
    ["{{chart scheduled_starts, scheduled_investment by=region}}", "5:1 prose-token-block"],
    ["{{projects started, finished}}", "5:1 prose-token-block"],
    ["- 甲\n\n  {{list scheduled_starts by=region}}", "7:null prose-token-block"],
  ])("%s", (text, problem) => {
    expect(read(text).problems).toEqual([problem]);
  });

  test("the nearest right names are in the hint", () => {
    expect(read("{{scheduled_start}}").hints[0]).toContain("scheduled_starts");
    expect(read("{{event.project id=E1}}").hints[0]).toContain("projects");
    expect(read("{{event.projects id=E11}}").hints[0]).toContain("E1");
  });

  test("columns in the head are those of the file", () => {
    const text = '---\nsummary: "甲{{no_such}}"\npoints:\n  - 乙{{no_such}}\n---\n丙\n';
    const { problems } = readCommentary("content/quarters/2022Q3.zh.md", text, { lookupFor });
    expect(problems.map(({ line, column }) => `${line}:${column}`)).toEqual(["2:12", "4:6"]);
  });

  test("data that could not be read bind nothing and accuse nobody", () => {
    const text = "---\nsummary: 甲{{no_such}}244个\npoints: [乙]\n---\n丙\n";
    expect(readCommentary("content/quarters/2022Q3.zh.md", text).problems).toEqual([]);
  });
});

describe("a bound figure leads to its definition and source", () => {
  test.each<[string, string, string]>([
    ["{{scheduled_starts}}", "/jibao/indicators/scheduled_starts/", "“计划开工项目”的定义和来源"],
    ["{{event.projects id=E1}}", "/jibao/events/E1/", "“集中开工2022-08-12 项目数”的定义和来源"],
    ["{{regions}}", "/jibao/methodology/", "“县市区”的定义和来源"],
    ["{{from S01: 3%}}", "/jibao/sources/#S01", "来源：S01"],
  ])("%s", (token, href, title) => {
    expect(read(`甲**${token}**乙`).html).toContain(
      `甲<strong><a class="bound" href="${href}" title="${title}">`,
    );
  });

  test("but not from within another link, and not in English from a Chinese page", () => {
    expect(read("[甲{{scheduled_starts}}](/a/)").html).toContain(
      '<a href="/jibao/a/">甲<span><span class="num">541个</span></span></a>',
    );
    expect(read("{{scheduled_starts}}", "en").html).toContain('href="/jibao/en/indicators/');
  });

  test("code shows its braces", () => {
    expect(read("`{{scheduled_starts}}`\n\n```\n{{no_such}}\n```")).toMatchObject({
      html: "<p><code>{{scheduled_starts}}</code></p>\n<pre><code>{{no_such}}\n</code></pre>\n",
      problems: [],
    });
  });
});

describe("lists, tables and charts", () => {
  test("a list is ranked and cut", () => {
    const { html, problems } = read("{{list scheduled_starts by=region top=1}}");
    expect(html).toBe(
      '<p>计划开工项目（2022年三季度）</p>\n<ol>\n<li>茅箭区：<span class="num">73个</span></li>\n</ol>\n',
    );
    expect(problems).toEqual([]);
  });

  test("far down in a text, with blanks beside it, it stands alone all the same", () => {
    const { html, problems } = read(
      `${"甲".repeat(300)}\n\n  {{list scheduled_starts by=region top=1}}\t \n\n${"乙".repeat(300)}`,
    );
    expect(problems).toEqual([]);
    expect(html).toContain(
      '</p>\n<ol>\n<li>茅箭区：<span class="num">73个</span></li>\n</ol>\n<p>乙',
    );
  });

  test("a table stands in the order of the file; what is absent says so", () => {
    const { html } = read("甲\n\n{{table scheduled_starts, scheduled_investment by=region}}\n\n乙");
    expect(html).toContain("<caption>计划开工项目、计划开工项目总投资（2022年三季度）</caption>");
    expect(html).toContain(
      '<tr><th scope="row">张湾区</th><td class="n">1个</td><td class="n">未公布</td></tr>',
    );
    expect(html.startsWith("<p>甲</p>")).toBe(true);
    expect(html.endsWith("<p>乙</p>\n")).toBe(true);
  });

  test("a chart is a block of its own, and a table where nobody draws it", () => {
    const { html, blocks } = read(
      '{{chart scheduled_starts quarters=2022Q2..2022Q3 caption="甲<乙"}}',
    );
    expect(blocks).toMatchObject([
      {
        kind: "chart",
        caption: "甲<乙",
        label: "计划开工项目",
        bars: [
          { name: "2022年二季度", quarter: "2022Q2", text: "600个" },
          { name: "2022年三季度", quarter: "2022Q3", text: "541个" },
        ],
      },
    ]);
    expect(html).toContain("<caption>甲&lt;乙</caption>");
    expect(html).toContain('<th scope="row">2022年二季度</th><td class="n">600个</td>');
  });

  test("a chart of quarters keeps the place of one without a figure, a chart of parts leaves it out", () => {
    const [quarters] = read("{{chart scheduled_starts quarters=2022Q1..2022Q3}}").blocks;
    const [parts] = read("{{chart scheduled_investment by=region}}").blocks;
    if (quarters?.kind !== "chart" || parts?.kind !== "chart") throw new Error("no charts");
    expect(barsData(quarters, "zh")).toEqual({
      unit: "",
      bars: [
        { quarter: "2022Q1", value: null, text: "未公布" },
        { quarter: "2022Q2", value: 600, text: "600个" },
        { quarter: "2022Q3", value: 541, text: "541个" },
      ],
    });
    expect(barsData(parts, "zh")).toBeNull();
    const rows = (locale: Locale) => rankingData(parts, locale).groups[0]?.rows;
    expect(rows("zh")).toEqual([{ name: "茅箭区", value: 80.15, text: "80.15亿元" }]);
    // In English the axis is in billions.
    expect(rows("en")?.[0]?.value).toBe(8.015);
    expect(descriptionOf(parts, "zh")).toBe("计划开工项目总投资：茅箭区 80.15亿元。");
  });

  test.each<[string, string[]]>([
    ["{{projects started}}", ["甲项目", "乙|项目"]],
    ["{{projects started region=茅箭区}}", ["甲项目"]],
    ["{{projects started top=1}}", ["甲项目"]],
    ["{{projects late}}", ["丙项目"]],
    ["{{projects named}}", ["甲项目", "乙|项目", "丙项目"]],
  ])("%s", (token, names) => {
    const { html } = read(token, "zh", "2023Q1");
    const found = Array.from(html.matchAll(/<a href="[^"]*">([^<]*)<\/a>/g), ([, name]) => name);
    expect(found).toEqual(names);
  });

  test("a paragraph before a table is its caption, with its figures", () => {
    const table =
      "| 县市区 | 个数 |\n| --- | ---: |\n| 茅箭区 | {{scheduled_starts region=茅箭区|bare}} |";
    const { html, problems } = read(
      `甲\n\n表：计划开工**{{scheduled_starts}}**<\n\n${table}\n\n乙`,
    );
    expect(html).toMatch(
      /^<p>甲<\/p>\n<div class="scroll" role="region" tabindex="0" aria-label="表格：计划开工541个&lt;">\n<table>\n<caption>计划开工<strong><a class="bound"/,
    );
    expect(html).not.toContain("表：");
    expect(problems).toEqual([]);
    expect(read(`表：甲\n\n乙\n\n${table}`).html).toContain("<p>表：甲</p>");
    expect(read(`Table: a\n\n${table}`, "en").html).toContain("<caption>a</caption>");
  });

  test("names from the data are escaped", () => {
    expect(read("{{projects named}}").html).toContain("甲&lt;b&gt;园</a>");
  });
});

test.each<[string, string]>([
  ["{{chart scheduled_start by=region}}", "相近的有：scheduled_starts"],
  ["{{chart scheduled_starts by=regin}}", "相近的有：region"],
  ["{{chart scheduled_starts quarter=2021Q3..2022Q3}}", "相近的有：quarters"],
  ["{{chart scheduled_starts by=sector region=茅剑区}}", "相近的有：茅箭区"],
  ["{{projects start}}", "相近的有：started"],
  ["{{projects xyz}}", "相近的有：started、finished、due、late、named"],
])("%s: the nearest right names are told", (text, hint) => {
  const { hints } = read(text);
  expect(hints[0]).toContain(hint);
});

describe("hostile text", () => {
  test.each<[string, string]>([
    ["甲\uE000乙", "prose-invisible"],
    ["&#xE000;甲", "prose-invisible"],
    ["&#57344;\uE010&#xE001;甲\uE002", "prose-invisible"],
    ["<script>alert(1)</script>", "prose-html"],
    ["[{{scheduled_starts}}](javascript:alert(1))", "prose-link"],
    ["![a](https://example.org/{{scheduled_starts}})", "prose-image"],
    ['{{from S01: <img src=x onerror="a">}}', "prose-html"],
    ['{{chart scheduled_starts by=region caption="a" caption="b"}}', "prose-token-form"],
    ["{{constructor}}", "prose-token-unknown"],
    ["{{__proto__}}", "prose-token-form"],
    ["{{scheduled_starts __proto__=x}}", "prose-token-unknown"],
  ])("%s", (text, code) => {
    const { problems, html } = read(text);
    expect(problems.some((problem) => problem.endsWith(code))).toBe(true);
    expect(html).not.toMatch(/<script|<img|onerror="|href="javascript|[\uE000-\uF8FF]/);
  });

  test.each([
    "a&#xE002;b&#xE002;c",
    "a&#xE002;b{{scheduled_starts}}c",
    "{{scheduled_starts}}a&#xE002;b{{scheduled_starts}}",
    "[a&#xE002;b{{scheduled_starts}}](/a/)",
  ])("marks that nobody made close nothing: %s", (text) => {
    const { html } = read(text);
    const tags = (tag: string): number => html.split(tag).length;
    expect(tags("<a")).toBe(tags("</a>"));
    expect(tags("<span")).toBe(tags("</span>"));
    expect(html).toContain("a");
  });

  test("a mark of a figure that is not there leads nowhere", () => {
    expect(read("&#xE000;&#xE013;&#xE001;甲&#xE002;").html).toBe("<p>甲</p>\n");
  });
});
