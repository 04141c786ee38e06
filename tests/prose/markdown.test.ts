import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Problem } from "../../src/domain/problem.ts";
import { renderMarkdown } from "../../src/prose/markdown.ts";

const zh = (text: string) => renderMarkdown(text, { locale: "zh", file: "content/a.zh.md" });
const en = (text: string) => renderMarkdown(text, { locale: "en", file: "content/a.en.md" });
const said = ({ severity, code, text }: Problem): string => `${severity} ${code} ${text ?? ""}`;
const codes = (text: string) => zh(text).problems.map(({ code, line }) => `${line} ${code}`);

describe("what a text becomes", () => {
  test.each<[string, string]>([
    ["**“三督一促”**督导", "<p><strong>“三督一促”</strong>督导</p>\n"],
    [
      "总投资908.2亿元，快于全省2.1个百分点。",
      '<p>总投资<span class="num">908.2亿元</span>，快于全省<span class="num">2.1个百分点</span>。</p>\n',
    ],
    ["1—9月", '<p><span class="num">1—9月</span></p>\n'],
    ["2020年3月24日", '<p><span class="num">2020年3月24日</span></p>\n'],
    ["`3个`", "<p><code>3个</code></p>\n"],
    [
      "{{ site.secret }} <% x %> {% y %} ${z}",
      "<p>{{ site.secret }} &lt;% x %&gt; {% y %} ${z}</p>\n",
    ],
    [
      "[站外](https://www.gov.cn/a)",
      '<p><a href="https://www.gov.cn/a" rel="external noopener noreferrer">站外</a></p>\n',
    ],
    ["[邮箱](mailto:a@b.cn)", '<p><a href="mailto:a@b.cn">邮箱</a></p>\n'],
    ["![图](/a.png)", '<p><img src="/a.png" alt="图" loading="lazy"></p>\n'],
  ])("%s", (text, html) => {
    expect(zh(text)).toMatchObject({ html, problems: [] });
  });

  test("English keeps a number with its words", () => {
    expect(
      en("It is 90.82 billion yuan, 2.1 percentage points ahead, on 24 March 2020.").html,
    ).toBe(
      '<p>It is <span class="num">90.82 billion yuan</span>, ' +
        '<span class="num">2.1 percentage points</span> ahead, on ' +
        '<span class="num">24 March 2020</span>.</p>\n',
    );
  });

  test("links of the site take the base and, for pages, the language", () => {
    const { html } = renderMarkdown("[a](/2022Q3/#x) [b](/f/a.xlsx) [c](#d) [e](../f/)", {
      locale: "en",
      base: "/jibao/",
    });
    expect(html).toBe(
      '<p><a href="/jibao/en/2022Q3/#x">a</a> <a href="/jibao/f/a.xlsx">b</a> ' +
        '<a href="#d">c</a> <a href="../f/">e</a></p>\n',
    );
  });

  test("a table scrolls in a named region and is aligned by class, never by style", () => {
    const { html } = zh("## 规模\n\n|a|b|\n|-|-:|\n|1|2|\n");
    expect(html).toContain(
      '<div class="scroll" role="region" tabindex="0" aria-label="表格：规模">\n<table>',
    );
    expect(html).toContain('<td class="n">2</td>');
    expect(html).not.toContain("style=");
    expect(html).toContain("</table>\n</div>");
  });

  test("tables below one heading are told apart by their names", () => {
    const table = "|a|\n|-|\n|1|\n\n";
    const { html } = zh(`${table}## 规模\n\n${table}乙\n\n${table}表：开工\n\n${table}`);
    const names = [...html.matchAll(/aria-label="([^"]+)"/g)].map(([, name]) => name);
    expect(names).toEqual(["表格", "表格：规模", "表格2：规模", "表格：开工"]);
  });

  test("footnotes have names and ids of their own", () => {
    const { html } = zh("甲[^1]\n\n[^1]: 乙");
    expect(html).toContain('<a href="#fn-page-1" id="fnref-page-1">');
    expect(html).toContain('<section class="footnotes fine" aria-label="脚注">');
    expect(html).toContain('<a aria-label="回到正文的脚注1" href="#fnref-page-1"');
  });

  test("the first heading is the title; the others begin at h2 and have their own ids", () => {
    const { title, html, headings } = zh("# 方法\n\n## 开工 率\n\n### 甲\n\n## 开工 率\n");
    expect(title).toBe("方法");
    expect(headings).toEqual([
      { level: 2, id: "开工-率", text: "开工 率" },
      { level: 3, id: "甲", text: "甲" },
      { level: 2, id: "开工-率-2", text: "开工 率" },
    ]);
    expect(html).not.toContain("<h1");
  });

  test.each<[string, string]>([
    ["# a\n\n# b\n\n## c", "h2 h3"],
    ["### a\n\n#### b", "h2 h3"],
  ])("levels of %j become %s", (text, expected) => {
    const tags = Array.from(zh(text).html.matchAll(/<(h\d)/g), ([, tag]) => tag);
    expect(tags.join(" ")).toBe(expected);
  });

  test("a heading's beginning and end have one level", () => {
    expect(zh("# 甲\n\n# 乙\n\n## 丙").html).toBe('<h2 id="乙">乙</h2>\n<h3 id="丙">丙</h3>\n');
    expect(zh("### 甲\n\n#### 乙").html).toBe('<h2 id="甲">甲</h2>\n<h3 id="乙">乙</h3>\n');
  });

  test("addresses of headings are small letters and hyphens", () => {
    const { headings } = zh("## Starts — 开工 `A1`\n\n## ！！\n\n## **粗**字\n\n## “引”");
    expect(headings.map(({ id }) => id)).toEqual(["starts-开工-a1", "section", "粗字", "引"]);
  });

  test("what the parser could do beyond that it leaves alone", () => {
    expect(zh('"a" -- (c) http://www.gov.cn <b>').html).toBe(
      "<p>&quot;a&quot; -- (c) http://www.gov.cn &lt;b&gt;</p>\n",
    );
  });

  test("the head may name title and summary, and nothing else", () => {
    expect(zh("---\ntitle: 甲\nsummary: 乙\n---\n丙")).toMatchObject({
      title: "甲",
      summary: "乙",
      html: "<p>丙</p>\n",
      problems: [],
    });
    expect(codes("---\ntitle: 甲\ntitel: 乙\n---\n")).toEqual(["3 prose-key"]);
  });
});

describe("what is refused, with its line", () => {
  test.each<[string, string]>([
    ["<b>", "error prose-html <b>"],
    ["[a](javascript:b)", "error prose-link javascript:b"],
    ["![a](https://evil.cn/a.png)", "error prose-image https://evil.cn/a.png"],
    ["![](/a.png)", "error prose-image-alt /a.png"],
    ["![ ](/a.png)", "error prose-image-alt /a.png"],
    ["a\u202Eb", "error prose-invisible U+202E"],
    ["a&#x202E;b", "error prose-invisible U+202E"],
    ["# a\n\n## b\n\n### c\n\n#### d", "warning prose-heading-depth d"],
  ])("%j is told as %s", (text, expected) => {
    expect(zh(text).problems.map((problem) => said(problem))).toEqual([expected]);
  });

  test("lines are those of the file, below its head", () => {
    const found = codes("---\ntitle: 甲\n---\n\n乙\u202E丙\n\n<b>\n\n[a](javascript:b)\n");
    expect(found).toEqual(["5 prose-invisible", "7 prose-html", "9 prose-link"]);
  });

  test.each<[string, string[]]>([
    ["a\n\n<script>alert(1)</script>", ["3 prose-html", "3 prose-html"]],
    ["<b onclick=x>", ["1 prose-html"]],
    ["<!-- x -->", ["1 prose-html"]],
    ["&lt;img src=x&gt;", ["1 prose-html"]],
    ["\n[a](javascript:alert(1))", ["2 prose-link"]],
    ["[a](JavaScript&colon;alert(1))", ["1 prose-link"]],
    ["[a](data:text/html;base64,AA)", ["1 prose-link"]],
    ["[a](vbscript:x)", ["1 prose-link"]],
    ["[a](//evil.cn/x)", ["1 prose-link"]],
    ["[a](https://gov.cn@evil.cn/)", ["1 prose-link"]],
    ["[a](file:///etc/passwd)", ["1 prose-link"]],
    ["[a](mailto:a@b.cn?bcc=c@d.cn)", ["1 prose-link"]],
    ["<javascript:alert(1)>", ["1 prose-html", "1 prose-link"]],
    ["![a](https://evil.cn/a.png)", ["1 prose-image"]],
    ["![a](data:image/png;base64,AA)", ["1 prose-link"]],
    ["![](/a.png)", ["1 prose-image-alt"]],
    ["甲\n乙\u202E丙", ["2 prose-invisible"]],
    ["零\u200B宽", ["1 prose-invisible"]],
    ["甲&#x202E;乙", ["null prose-invisible"]],
    ["# a\n\n## b\n\n### c\n\n#### d", ["7 prose-heading-depth"]],
  ])("%j", (text, expected) => {
    expect(codes(text).sort()).toEqual(expected.sort());
  });

  test.each<[string, string]>([
    ["a&#xE002;b&#xE002;c", "<p>abc</p>\n"],
    ["a&#xE002;b&#xE000;&#xE010;&#xE001;甲&#xE002;c", "<p>ab<span>甲</span>c</p>\n"],
    [
      "&#xE000;&#xE010;&#xE001;甲&#xE002;&#xE002;乙&#xE000;&#xE010;&#xE001;丙&#xE002;",
      "<p><span>甲</span>乙<span>丙</span></p>\n",
    ],
  ])("ends of figures that nothing began close nothing: %s", (text, html) => {
    expect(zh(text)).toMatchObject({ html });
  });

  test("a refused image is not fetched, a control character does not reach the page", () => {
    expect(zh("![甲](https://evil.cn/a.png)").html).toBe("<p>甲</p>\n");
    expect(zh("甲\u202E乙&#x202E;丙").html).toBe("<p>甲乙丙</p>\n");
  });
});

describe("hostile texts", () => {
  const tags =
    /<(?:script|iframe|object|embed|svg|style|base|form|link|meta)\b|<[^>]*\s(?:on\w+|style|srcdoc)\s*=/i;
  const addresses = /\s(?:href|src)="(?:javascript|data|vbscript|file|\/\/)/i;
  /** Tags, attributes and addresses that could run; the same words as text or as a title do no harm. */
  const dangers = (html: string): string[] => {
    const withoutValues = html.replace(/="[^"]*"/g, '=""');
    return [tags.exec(withoutValues)?.[0], addresses.exec(html)?.[0]].filter(
      (found) => found !== undefined,
    );
  };

  test.each(["<b onclick=x>", "<img style='a'>", '<a href="javascript:1">', "<script>"])(
    "the test itself sees %s",
    (html) => {
      expect(dangers(html)).not.toEqual([]);
    },
  );

  test.each([
    "<img src=x onerror=alert(1)>",
    "<svg/onload=alert(1)>",
    "[x](javascript:alert`1`)",
    "[x]( javascript:alert(1))",
    "[x](java&#x0A;script:alert(1))",
    "[x][r]\n\n[r]: javascript:alert(1)",
    "![x](javascript:alert(1))",
    "[x](https://a.cn \"' onclick=alert(1) x='\")",
    '![" onerror="alert(1)](/a.png)',
    '```"><script>alert(1)</script>\nx\n```',
    "|<script>|\n|-|\n|<iframe src=//x>|",
    "[^<script>]\n\n[^<script>]: <b>",
    "](`<script>`)",
    "<a href='javascript:1'>",
    "# <style>*{}</style>",
    "</p></div></body><script>",
  ])("%s", (text) => {
    expect(dangers(zh(text).html)).toEqual([]);
  });

  test("any text whatever gives html without anything that runs", () => {
    const piece = fc.oneof(
      fc.string(),
      fc.constantFrom(
        "<script>",
        "](",
        "[",
        "![",
        "javascript:",
        "`",
        "**",
        "|",
        "\n",
        "onclick=",
        "> ",
        "- ",
        "[^1]",
        "&#x3C;",
        "//",
        "\u202E",
        "---\n",
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const { html } = zh(pieces.join(""));
        expect(dangers(html)).toEqual([]);
        expect(html).not.toMatch(/[\u202E\u200B]/);
      }),
    );
  });

  test("deep nesting ends", () => {
    expect(zh(`${">".repeat(2000)} x`).html).toContain("<blockquote>");
    expect(
      zh(Array.from({ length: 200 }, (_, i) => `${"  ".repeat(i)}- x`).join("\n")).html,
    ).toContain("<li>");
  });
});
