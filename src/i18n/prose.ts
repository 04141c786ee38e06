import { advice } from "./advice.ts";
import { figureAdvice } from "./prose-check.ts";
import { tokenAdvice } from "./prose-tokens.ts";
import { strings } from "./strings.ts";

/** Words that rendered Markdown carries for screen readers. */
export const proseLabels = strings(
  {
    table: (words: string | null, nth: number) =>
      `表格${nth === 1 ? "" : nth}${words === null ? "" : `：${words}`}`,
    footnotes: "脚注",
    backToText: (n: number) => `回到正文的脚注${n}`,
  },
  {
    table: (words: string | null, nth: number) =>
      `Table${nth === 1 ? "" : ` ${nth}`}${words === null ? "" : `: ${words}`}`,
    footnotes: "Footnotes",
    backToText: (n: number) => `Back to footnote ${n} in the text`,
  },
);

/** Problems of Markdown files by their code; the argument is the offending text. */
export const proseAdvice = strings(
  {
    "prose-path": (text: string) =>
      advice(`文件名“${text}”不是季度文章`, "应写成2022Q3.zh.md或2022Q3.en.md"),
    "prose-encoding": () => advice("文件不是UTF-8编码", "用编辑器另存为UTF-8后重试"),
    "prose-size": () => advice("文章太长", "一篇文章不超过20万字"),
    "prose-head": () =>
      advice("文章开头缺少摘要部分", "第一行写---，接着写summary: 一句话摘要，再写一行---"),
    "prose-head-end": () => advice("开头的摘要部分没有结束", "在摘要部分之后另起一行写---"),
    "prose-yaml": (text: string) =>
      advice(
        `开头部分的写法有误：${text}`,
        '每行写成“名称: 内容”；内容含冒号时用英文双引号"…"括起',
      ),
    "prose-key": (text: string) =>
      advice(`不认识的名称“${text}”`, "可用的名称：title、summary、points、author、notes"),
    "prose-matter": (text: string) =>
      advice(
        `“${text}”缺少内容或写法不对`,
        "summary写一句话；points和notes每条一行，以“- ”开头，points最多6条",
      ),
    "prose-html": (text: string) =>
      advice(`不能使用HTML标记：${text}`, "用Markdown写；要原样显示标记，用反引号`…`括起"),
    "prose-link": (text: string) =>
      advice(
        `不允许的链接：${text}`,
        "链接只能是https://、http://、mailto:，或以/开头的本站地址；本站地址不写//",
      ),
    "prose-image": (text: string) =>
      advice(`图片必须是本站文件：${text}`, "把图片放进public文件夹，写成![说明](/图片名.png)"),
    "prose-image-alt": (text: string) =>
      advice(`图片没有文字说明：${text}`, "在方括号里写明图上是什么：![说明](/图片名.png)"),
    "prose-h1": (text: string) =>
      advice(`正文不用一级标题：${text}`, "季度文章的标题写在开头的title里；正文的节用##"),
    "prose-heading-depth": (text: string) =>
      advice(`标题层级太深：${text}`, "只用两级标题：##和###"),
    "prose-invisible": (text: string) =>
      advice(`含有看不见的控制字符：${text}`, "删去这个字符，或重新键入这一行"),
    "prose-empty": () => advice("正文没有文字", "在开头的摘要部分之后写正文，每节以##开头"),
    "prose-points": () => advice("没有要点", "在开头写points，每条一行，以“- ”开头，最多6条"),
    "prose-section": (text: string) =>
      advice(
        `“${text}”不是规定的节名`,
        "用规定的节名，如：综述、开工、规模与类别、县市区、附注与来源",
      ),
    "prose-section-order": (text: string) =>
      advice(`节“${text}”的次序不对`, "各节按季度页的次序排列"),
    "prose-section-twice": (text: string) =>
      advice(`节“${text}”出现两次`, "把同名的两节合为一节；第一个标题之前的文字属于“综述”"),
    "prose-section-empty": (text: string) =>
      advice(`节“${text}”没有文字`, "写上内容，或删去这个标题"),
    ...tokenAdvice.zh,
    ...figureAdvice.zh,
  },
  {
    "prose-path": (text) =>
      advice(
        `The file name "${text}" is not commentary on a quarter`,
        "Write 2022Q3.zh.md or 2022Q3.en.md",
      ),
    "prose-encoding": () =>
      advice("The file is not UTF-8", "Save it again with the encoding UTF-8"),
    "prose-size": () => advice("The text is too long", "A text has at most 200,000 characters"),
    "prose-head": () =>
      advice(
        "The head with the summary is missing",
        "Begin with a line ---, then summary: one sentence, then another line ---",
      ),
    "prose-head-end": () => advice("The head does not end", "Write a line --- after it"),
    "prose-yaml": (text) =>
      advice(
        `The head cannot be read: ${text}`,
        'Write "name: content" on each line; put content with a colon in double quotes',
      ),
    "prose-key": (text) =>
      advice(`Unknown name "${text}"`, "Known names: title, summary, points, author, notes"),
    "prose-matter": (text) =>
      advice(
        `"${text}" is empty or not written as expected`,
        'summary is one sentence; points and notes have one item a line after "- ", at most six points',
      ),
    "prose-html": (text) =>
      advice(
        `HTML is not allowed: ${text}`,
        "Write Markdown; to show markup, put it in `backticks`",
      ),
    "prose-link": (text) =>
      advice(
        `Link not allowed: ${text}`,
        "Links are https://, http://, mailto: or addresses of this site that begin with one /",
      ),
    "prose-image": (text) =>
      advice(
        `The image is not a file of this site: ${text}`,
        "Put it into the public folder and write ![description](/name.png)",
      ),
    "prose-image-alt": (text) =>
      advice(
        `The image has no description: ${text}`,
        "Say between the brackets what it shows: ![description](/name.png)",
      ),
    "prose-h1": (text) =>
      advice(
        `No heading of the first level in the text: ${text}`,
        "The title of a quarter stands in the head; sections begin with ##",
      ),
    "prose-heading-depth": (text) =>
      advice(`Heading too deep: ${text}`, "There are two levels: ## and ###"),
    "prose-invisible": (text) =>
      advice(`Invisible control character: ${text}`, "Delete it, or type the line again"),
    "prose-empty": () =>
      advice("The text is empty", "Write the text after the head; each section begins with ##"),
    "prose-points": () =>
      advice(
        "There are no main points",
        'Add points to the head, one a line after "- ", at most six',
      ),
    "prose-section": (text) =>
      advice(
        `"${text}" is not the name of a section`,
        "Use an official name, such as Overview, Starts, Size and sector, Counties and districts",
      ),
    "prose-section-order": (text) =>
      advice(
        `Section "${text}" is out of order`,
        "Sections follow the order of the quarter's page",
      ),
    "prose-section-twice": (text) =>
      advice(
        `Section "${text}" stands twice`,
        "Make one section of the two; text before the first heading belongs to the overview",
      ),
    "prose-section-empty": (text) =>
      advice(`Section "${text}" has no text`, "Write some, or delete the heading"),
    ...tokenAdvice.en,
    ...figureAdvice.en,
  },
);

export type ProseCode = keyof (typeof proseAdvice)["zh"];
