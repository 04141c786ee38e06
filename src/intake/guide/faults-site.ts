import { fault } from "./advice.ts";

type Pair = readonly [string, string];

const maintainers: Pair = ["报告给维护网站程序的人。", "Report it to those who keep the program."];

/** A fault that only the program can have: the editor passes it on. */
const ours = (law: Pair, why: Pair): ReturnType<typeof fault> =>
  fault("error", law, why, maintainers, "—", "—");

/** What the guide says of faults of the built pages, which stop the publication as errors of the data do. */
export const siteFaults = {
  "broken-link": fault(
    "error",
    ["站内链接都有去处", "Links within the site lead somewhere"],
    ["点开是“没有这一页”的链接让人不再相信。", "A link to nothing costs the readers' trust."],
    ["解读里的链接改正；别的报告给维护者。", "Correct links of the commentary; report others."],
    "[上季](/2020Q9/)",
    "[上季](/2020Q3/)",
  ),
  "broken-fragment": fault(
    "error",
    ["指向某一节的链接，那一节确实有", "Links to a section find it"],
    ["节改了名，链接就落在页首。", "After a section is renamed the link ends at the top."],
    ["解读里的链接改正；别的报告给维护者。", "Correct links of the commentary; report others."],
    "[开工](/2020Q3/#start)",
    "[开工](/2020Q3/#starts)",
  ),
  "unsafe-link": fault(
    "error",
    ["链接不运行程序", "Links run nothing"],
    ["别处来的文字可以带进这样的链接。", "Text from elsewhere can bring such links."],
    ["删去，或换成 https:// 的网址。", "Remove it, or write an https:// address."],
    "[看](javascript:…)",
    "[看](https://example.org/)",
  ),
  "unwritten-text": fault(
    "error",
    ["没有待写的占位文字", "No text is still to be written"],
    [
      "新建一季时留下的“待写”不能上网。",
      "What a new quarter leaves to be written is not for readers.",
    ],
    ["写上正文，或者删去这一段。", "Write it, or remove it."],
    "（待写）",
    "三季度开工244个……",
  ),
  "draft-trace": fault(
    "error",
    ["草稿里的内容不出现在网站上", "Nothing of a draft is on the site"],
    [
      "没有发布的名称和数字，一个也不能先露出来。",
      "No name or number is known before it is published.",
    ],
    [
      "看看解读、附注里是不是写了草稿里的项目。",
      "See whether commentary or a note names a project of the draft.",
    ],
    "解读里写到下一季的项目",
    "发布后再写",
  ),
  "government-tag": fault(
    "error",
    ["政府网站的标签各有一个，不空", "Tags of government sites stand once and are not blank"],
    ["检查网站的程序靠它们识别。", "Inspections of such sites read them."],
    ["在 site.json 里补上，或者报告给维护者。", "Fill it in in site.json, or report it."],
    '"ColumnName": ""',
    '"ColumnName": "统计信息"',
  ),
  "lost-value": ours(
    ["网页上没有丢了的数字", "No page prints a figure that was lost"],
    [
      "程序没有算出来，就印出了程序里的词。",
      "Where nothing was computed a word of the program is printed.",
    ],
  ),
  "duplicate-id": ours(
    ["一个网页里的 id 不重复", "Ids of a page stand once"],
    ["重复的，链接和读屏软件会走错。", "Else links and screen readers go astray."],
  ),
  "inline-code": ours(
    ["网页里没有内容安全策略拦下的代码", "Pages hold no code that the policy stops"],
    ["拦下的代码不起作用。", "What is stopped does not work."],
  ),
  "third-party": ours(
    ["网页不从别处取文件", "Pages fetch nothing from elsewhere"],
    ["别处会知道谁在看，也会消失。", "Others would learn who reads, and may vanish."],
  ),
  "page-title": ours(
    ["每页有一个标题", "A page has one title"],
    ["窗口、收藏和搜索都用它。", "Windows, bookmarks and searches use it."],
  ),
  "page-heading": ours(
    ["每页有一个 h1", "A page has one h1"],
    ["读屏软件靠它说明这是什么页。", "Screen readers say by it what the page is."],
  ),
  "page-description": ours(
    ["每页有一个简介", "A page has a description"],
    ["搜索结果里显示它。", "Search results show it."],
  ),
  "page-language": ours(
    ["网页写明自己的语言", "A page says its language"],
    ["读屏软件按它发音。", "Screen readers pronounce by it."],
  ),
  "page-canonical": ours(
    ["网页写明自己的网址", "A page says its address"],
    ["引用和搜索以它为准。", "Quotations and searches use it."],
  ),
  "page-alternate": ours(
    ["各语言的网页互指", "Pages in both languages point to each other"],
    [
      "不然读者找不到另一种语言的同一页。",
      "Else readers miss the same page in the other language.",
    ],
  ),
  "json-syntax": ours(
    ["JSON 文件合格", "JSON files are well formed"],
    ["别的程序要读它们。", "Other programs read them."],
  ),
  "file-name": ours(
    ["文件名只用各种主机都支持的字符", "File names have characters that every host takes"],
    ["换一台主机就可能打不开。", "Another host might not serve them."],
  ),
  "file-name-case": ours(
    ["文件名不只有大小写之差", "File names differ by more than case"],
    ["在有些主机上会互相覆盖。", "On some hosts one overwrites the other."],
  ),
  "no-home-page": ours(
    ["网站有首页", "The site has a home page"],
    ["没有首页就打不开网站。", "Without it the site does not open."],
  ),
} as const;
