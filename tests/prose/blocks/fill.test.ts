import { describe, expect, test } from "vitest";
import type { Locale } from "../../../src/domain/bilingual.ts";
import type { ChartBlock } from "../../../src/prose/blocks/block.ts";
import { fillBlock } from "../../../src/prose/blocks/fill.ts";
import { parseBlock } from "../../../src/prose/blocks/request.ts";
import { category, dataset, project, region, register, release } from "../../support/rows.ts";
import { row } from "../corpus/city.ts";
import { bookOf } from "../figures/small-city.ts";

const sector = (code: string, name: string, en: string) => ({
  ...category("sector", code),
  ...{ name, name_en: en },
});
const ofSector = (indicator: string, value: string, code: string) => ({
  ...row(indicator, value, "个"),
  ...{ dimension: "sector", category: code },
});
const ofFund = (value: string) => ({
  ...row("policy_funds", value, "亿元"),
  ...{ dimension: "fund", category: "bonds" },
});

const data = dataset(
  [
    release("2020Q1", {
      register: false,
      published: [
        ...[row("starts", "7", "个"), row("starts", "4", "个", { of: "420302" })],
        row("scheduled_starts", "1", "个", { of: "420302" }),
      ],
    }),
    release("2020Q3", {
      register: false,
      published: [
        row("starts", "9", "个"),
        row("starts", "2", "个", { of: "420302" }),
        row("starts", "5", "个", { of: "420303" }),
        row("starts", "3", "个", { of: "420304" }),
        row("starts", "5", "个", { of: "420305" }),
        row("scheduled_starts", "8", "个", { of: "420304" }),
        row("scheduled_starts", "6", "个", { of: "420306" }),
        ...[ofSector("starts", "4", "industry"), ofSector("starts", "5", "ecology"), ofFund("3")],
      ],
    }),
    register("2021Q1", [
      project("a-1", { name: '甲"&<园>', actual_start: "2021-02-01", region: "420302" }),
      project("b-1", { name: "乙园", actual_start: "2021-03-01" }),
    ]),
  ],
  {
    regions: [
      region("420302", { name: "甲区", name_en: "A" }),
      region("420303", { name: "乙区", name_en: "B" }),
      region("420304", { name: "丙&丁区", name_en: 'C "&" D' }),
      region("420305", { name: "戊区", name_en: "E" }),
      region("420306", { name: "己区", name_en: "F" }),
    ],
    categories: [
      ...[sector("industry", "产业", "Industry"), sector("ecology", "生态", "Ecology")],
      category("level", "industry"),
      { ...category("fund", "bonds"), name: "债券", name_en: "Bonds" },
    ],
  },
);

function fill(
  token: string,
  { locale = "zh", quarter = "2020Q3" }: { locale?: Locale; quarter?: string } = {},
) {
  const request = parseBlock(token);
  if (!request) throw new Error(token);
  return fillBlock(request, { book: bookOf(data, quarter), locale, base: "/jibao/" });
}

function html(token: string, locale: Locale = "zh", quarter = "2020Q3"): string {
  const block = fill(token, { locale, quarter });
  if (block.kind === "prose") return block.html;
  throw new Error(block.kind);
}

function chart(token: string): ChartBlock {
  const block = fill(token);
  if (block.kind === "chart") return block;
  throw new Error(block.kind);
}

const nameOf = /<li>([^：:]*)/gu;
const names = (token: string): (string | undefined)[] =>
  Array.from(html(token).matchAll(nameOf), ([, name]) => name);

describe("lists", () => {
  test("high comes first; equals stay in the order of the file; who has no figure is left out", () => {
    expect(names("list starts by=region")).toEqual(["乙区", "戊区", "丙&amp;丁区", "甲区"]);
    expect(names("list starts by=region top=2")).toEqual(["乙区", "戊区"]);
  });

  test("the first figure ranks, and who has it not comes last", () => {
    expect(names("list starts, scheduled_starts by=region")).toEqual([
      ...["乙区", "戊区", "丙&amp;丁区", "甲区", "己区"],
    ]);
    expect(names("list scheduled_starts, starts by=region")).toEqual([
      ...["丙&amp;丁区", "己区", "甲区", "乙区", "戊区"],
    ]);
  });

  test("each line is a name and its figures, in the words of the language", () => {
    expect(html("list starts, scheduled_starts by=region top=1")).toBe(
      "<p>单次或单月开工项目、计划开工项目（2020年三季度）</p>\n<ol>\n" +
        '<li>乙区：<span class="num">5个</span>、<span class="num">未公布</span></li>\n</ol>\n',
    );
    expect(html('list starts by=region top=2 caption="a<b"', "en")).toBe(
      '<p>a&lt;b</p>\n<ol>\n<li>B: <span class="num">5 projects</span></li>\n' +
        '<li>E: <span class="num">5 projects</span></li>\n</ol>\n',
    );
  });

  test("only the classes of the dimension are gone through", () => {
    expect(names("list starts by=sector")).toEqual(["生态", "产业"]);
    expect(names("list policy_funds by=fund")).toEqual(["债券"]);
  });

  test("the last of several quarters is the one that parts are of", () => {
    expect(html("list starts by=region quarters=2019Q3..2020Q1")).toBe(
      "<p>单次或单月开工项目（2020年一季度）</p>\n<ol>\n" +
        '<li>甲区：<span class="num">4个</span></li>\n</ol>\n',
    );
  });
});

describe("tables", () => {
  test("parts as they stand in the file", () => {
    expect(html("table scheduled_starts by=region", "en")).toBe(
      '<div class="scroll" role="region" tabindex="0" aria-label="Starts planned (Q3 2020)">\n' +
        "<table>\n<caption>Starts planned (Q3 2020)</caption>\n" +
        '<thead><tr><th scope="col">County or district</th>' +
        '<th scope="col" class="n">Starts planned</th></tr></thead>\n<tbody>\n' +
        '<tr><th scope="row">C &quot;&amp;&quot; D</th><td class="n">8 projects</td></tr>\n' +
        '<tr><th scope="row">F</th><td class="n">6 projects</td></tr>\n</tbody>\n</table>\n</div>\n',
    );
  });

  test("two figures of a row stand side by side", () => {
    expect(html("table starts, scheduled_starts by=region")).toContain(
      '<tr><th scope="row">丙&amp;丁区</th><td class="n">3个</td><td class="n">8个</td></tr>',
    );
  });

  test.each([
    ["table starts by=region", "县市区"],
    ["table starts by=sector", "类别"],
    ["table policy_funds by=fund", "分类"],
    ["table starts", "季度"],
  ])("%s: the first column is titled %s", (token, title) => {
    expect(html(token)).toContain(`<tr><th scope="col">${title}</th>`);
  });

  test("without quarters it is of the quarter of the text, in one row without its time above", () => {
    expect(html("table starts")).toContain("<caption>单次或单月开工项目</caption>");
    expect(html("table starts")).toContain(
      '<tbody>\n<tr><th scope="row">2020年三季度</th><td class="n">9个</td></tr>\n</tbody>',
    );
  });

  test("a quarter without a figure is left out of a table", () => {
    const rows = html("table starts quarters=2020Q1..2020Q3").split("<tbody>")[1];
    expect(rows?.match(/2020年[一二三]季度/gu)).toEqual(["2020年一季度", "2020年三季度"]);
  });
});

describe("charts", () => {
  test("bars of parts are cut at the top ones asked for, in the order of the file", () => {
    const { bars, caption, label, table } = chart("chart starts by=region top=2");
    expect(bars.map(({ name, quarter, text }) => [name, quarter, text])).toEqual([
      ["甲区", null, "2个"],
      ["乙区", null, "5个"],
    ]);
    expect([caption, label]).toEqual(["单次或单月开工项目（2020年三季度）", "单次或单月开工项目"]);
    expect(table).not.toContain("丙");
  });

  test("a quarter without a figure keeps its place", () => {
    expect(
      chart("chart starts quarters=2020Q1..2020Q3").bars.map(({ quarter, figure, text }) => [
        ...[quarter, figure === null, text],
      ]),
    ).toEqual([
      ["2020Q1", false, "7个"],
      ["2020Q2", true, "未公布"],
      ["2020Q3", false, "9个"],
    ]);
  });
});

describe("lists of projects", () => {
  test("names lead to the projects' pages", () => {
    expect(html("projects started", "en", "2021Q1")).toBe(
      "<p>Projects started in the quarter:</p>\n<ul>\n" +
        '<li><a href="/jibao/en/projects/a-1/">甲&quot;&amp;&lt;园&gt;</a></li>\n' +
        '<li><a href="/jibao/en/projects/b-1/">乙园</a></li>\n</ul>\n',
    );
  });

  test("a caption of the editor's stands in place of the usual one", () => {
    expect(html("projects started top=1 caption=甲：", "zh", "2021Q1")).toMatch(
      /^<p>甲：<\/p>\n<ul>\n<li>.*<\/li>\n<\/ul>\n$/u,
    );
  });
});

describe("nothing to show", () => {
  test.each<[string, readonly string[]]>([
    ["list starts by=region quarters=2019Q1..2019Q4", []],
    ["chart scheduled_investment by=region", []],
    ["projects finished", []],
    ["projects named region=甲区", []],
    ["projects start", ["started"]],
    ["projects xyz", ["started", "finished", "due", "late", "named"]],
    ["list xyz by=region", []],
    ["projects started, finished", []],
    ["chart starts, scheduled_starts by=region", []],
    ["list starts by=regoin", ["region"]],
    ["list starts colour=red", []],
    ["list starts regin=甲区", ["region"]],
    ["list starts by=region region=甲区", []],
    ["list starts by=sector region=乙丙区", ["乙区"]],
  ])("%s", (token, nearest) => {
    expect(fill(token)).toEqual({ kind: "unfilled", names: nearest });
  });
});
