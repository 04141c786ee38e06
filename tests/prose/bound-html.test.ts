import { expect, test } from "vitest";
import { plainInline } from "../../src/prose/markdown.ts";
import { readCommentary } from "../../src/prose/commentary.ts";
import { lookupFor } from "./corpus/city.ts";

/** What a reader's browser gets of bound figures, wherever in a text they stand. */

const options = { lookupFor: lookupFor("2021Q3"), base: "/base/" };
const path = "content/quarters/2021Q3.zh.md";

const num = (words: string): string => `<span class="num">${words}</span>`;
const link = (id: string, label: string, words: string): string =>
  `<a class="bound" href="/base/indicators/${id}/" title="“${label}”的定义和来源">${words}</a>`;
const started = link("started_quarter", "当季开工", num("244个"));
const events = link("start_events", "集中开工活动", num("27批次"));
const quoted = `<a class="bound" href="/base/sources/#S01" title="来源：S01">${num("51.3%")}</a>`;
const note = (n: number): string =>
  `<sup class="footnote-ref"><a href="#fn-commentary-${n}" id="fnref-commentary-${n}">[${n}]</a></sup>`;
const back = (n: number): string =>
  `<a aria-label="回到正文的脚注${n}" href="#fnref-commentary-${n}" class="footnote-backref">↩︎</a>`;

const text = `---
title: 开工{{started_quarter}}
summary: 开工{{started_quarter}}
points: ["开工{{started_quarter}}，见[方法](/methodology/)", "转引{{from S01: 51.3%}}"]
author: 发改委*办*
notes: ["注{{start_events}}"]
---
开工{{started_quarter}}，**{{started_quarter.yoy|growth}}**，[开工{{started_quarter}}](https://www.gov.cn/)，转引{{from S01: 51.3%}}[^1]，\`3个\`[^2]。

## 开工

表：开工{{started_quarter}}

|县|个数|
|:-|-:|
|茅箭区|{{started_quarter region=茅箭区}}|

甲
乙${"  "}
丙

### 细目{{start_events}}

[^1]: 一{{start_events}}
[^2]: 二
`;

test("figures lead to their definitions: in the head, in a paragraph, not inside another link", () => {
  const { commentary, problems } = readCommentary(path, text, options);
  expect(problems).toEqual([]);
  expect(commentary).toMatchObject({
    title: "开工244个",
    summary: "开工244个",
    summaryHtml: `开工${started}`,
    points: [`开工${started}，见<a href="/base/methodology/">方法</a>`, `转引${quoted}`],
    author: "发改委办",
    notes: [`注${events}`],
  });
  const growth = link("started_quarter", "当季开工 同比", `增长${num("12.4%")}`);
  expect(commentary?.sections[0]?.html).toBe(
    `<p>开工${started}，<strong>${growth}</strong>，` +
      `<a href="https://www.gov.cn/" rel="external noopener noreferrer">开工<span>${num("244个")}</span></a>，` +
      `转引${quoted}${note(1)}，<code>3个</code>${note(2)}。</p>\n`,
  );
});

test("in captions, cells, headings and footnotes too", () => {
  const { commentary } = readCommentary(path, text, options);
  const cell = link("started_quarter", "当季开工（茅箭区）", num("52个"));
  expect(commentary?.sections[1]?.html.split("\n")).toEqual([
    '<div class="scroll" role="region" tabindex="0" aria-label="表格：开工244个">',
    "<table>",
    `<caption>开工${started}</caption>`,
    ...["<thead>", "<tr>", "<th>县</th>", '<th class="n">个数</th>', "</tr>", "</thead>"],
    ...["<tbody>", "<tr>", "<td>茅箭区</td>", `<td class="n">${cell}</td>`, "</tr>", "</tbody>"],
    ...["</table>", "</div>"],
    ...["<p>甲", "乙<br>", "丙</p>"],
    `<h3>细目${events}</h3>`,
    '<section class="footnotes fine" aria-label="脚注">',
    '<ol class="footnotes-list">',
    `<li id="fn-commentary-1" class="footnote-item"><p>一${events} ${back(1)}</p>`,
    "</li>",
    `<li id="fn-commentary-2" class="footnote-item"><p>二 ${back(2)}</p>`,
    "</li>",
    ...["</ol>", "</section>", ""],
  ]);
});

const problemsIn = (written: string): string[] =>
  readCommentary(path, written, options).problems.map(
    ({ severity, code, line, column, text: words }) =>
      `${line}:${column} ${severity} ${code} ${words}`,
  );

test("what is wrong is found where it stands, in the head and below it", () => {
  const written = `---
title: "开工245个"
summary: 开工246个
points:
  - 开工247个
  - '开工{{started_quarte}}'
author: 开工248个
notes: [开工249个]
---
甲

开工250个，[x](javascript:a)
<b>

|a|
|-|
|开工251个|

![](/a.png)
![ ](/b.png)
`;
  expect(problemsIn(written)).toEqual([
    "2:11 error prose-figure-wrong 245个",
    "3:12 error prose-figure-wrong 246个",
    "5:7 error prose-figure-wrong 247个",
    "6:8 error prose-token-unknown {{started_quarte}}",
    "7:11 error prose-figure-wrong 248个",
    "8:11 error prose-figure-wrong 249个",
    "12:null error prose-link javascript:a",
    "12:null error prose-html <b>",
    "12:3 error prose-figure-wrong 250个",
    "17:4 error prose-figure-wrong 251个",
    "19:null error prose-image-alt /a.png",
    "19:null error prose-image-alt /b.png",
  ]);
});

test("a text that is as long as may be is read, a longer one is not", () => {
  const head = "---\nsummary: 甲\npoints: [乙]\n---\n";
  const limit = 200_000;
  const at = (length: number) =>
    readCommentary(path, head + "\n".repeat(length - head.length - 1) + "字", {});
  const { commentary, problems } = at(limit + 1);
  expect(commentary).toBeNull();
  expect(problems.map(({ code, text: words }) => [code, words])).toEqual([["prose-size", null]]);
  expect(at(limit).problems).toEqual([]);
});

test("one line without its marks", () => {
  const plain = (line: string) => {
    const problems: string[] = [];
    const report = (_: string, code: string): number => problems.push(code);
    const context = { locale: "zh", base: "/", firstLine: 1, report, docId: "a" } as const;
    return [plainInline(line, context), ...problems];
  };
  expect(plain("甲**乙**`丙`[丁](/a/)\n戊  \n己")).toEqual(["甲乙丙丁 戊 己"]);
  expect(plain("甲\u202E乙")).toEqual(["甲乙", "prose-invisible"]);
});
