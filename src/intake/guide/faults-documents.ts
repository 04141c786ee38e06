import { fault } from "./advice.ts";

/** What the guide says of faults of site.json and release.json, and of release folders. */
export const documentFaults = {
  "document-syntax": fault(
    "error",
    ["JSON 文件合格", "JSON files are well formed"],
    [
      "少一个逗号、用了中文引号，整个文件读不了。",
      "A missing comma or a curly quote stops the whole file.",
    ],
    ["检查报告所指的一行和上一行。", "Check the line of the report and the one before."],
    "{“quarter”: “2020Q1”}",
    '{ "quarter": "2020Q1" }',
  ),
  "document-key": fault(
    "error",
    ["JSON 里只有规定的项", "JSON files have known keys only"],
    [
      "打错的名字会被忽略，所以不准；不像打错的，不读，只提醒。",
      "A misspelt name would be ignored, so it is refused; any other is not read, with a warning.",
    ],
    ["改正名称，或删去。", "Correct or remove it."],
    '"publish_on"',
    '"published_on"',
  ),
  "document-value": fault(
    "error",
    ["JSON 各项的内容正确", "Values in JSON files are right"],
    ["类型或写法不对。", "The kind or the spelling is wrong."],
    ["照报告的提示改。", "Follow the hint of the report."],
    '"register": "true"',
    '"register": true',
  ),
  "document-duplicate": fault(
    "error",
    ["JSON 里一项只写一次", "A key stands once"],
    ["写两次时，各个软件取的不一样。", "Of two, programs take different ones."],
    ["只留一个。", "Keep one."],
    '"status": "draft", "status": "published"',
    '"status": "published"',
  ),
  "release-folder": fault(
    "error",
    ["文件夹名与 release.json 一致", "The folder's name fits its release.json"],
    ["名字就是网址。", "The name is the address."],
    ["改文件夹名，或改 quarter 和 revision。", "Rename the folder or correct the document."],
    "releases/2020-Q1",
    "releases/2020Q1",
  ),
  "release-date": fault(
    "error",
    ["发布日期是日期或带时区的时间", "published_on is a day, or a time with its zone"],
    ["哪些数当时已知，靠它判断。", "It decides what was known then."],
    ["写 2020-04-20。", "Write 2020-04-20."],
    "2020年4月",
    "2020-04-20",
  ),
  "release-reason": fault(
    "error",
    ["修订版写明原因", "A revision gives its reason"],
    ["已发布的数字不能悄悄改。", "Published figures never change silently."],
    ["加上 reason。", "Add a reason."],
    '"revision": 2',
    '"revision": 2, "reason": { … }',
  ),
} as const;
