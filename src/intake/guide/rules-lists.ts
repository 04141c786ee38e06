import { advice } from "./advice.ts";

/** Advice on the rules of the other tables, of releases, and of answers to warnings. */
export const listAdvice = {
  "release-revision": advice(
    [
      "版本号断了，读者会以为少了一版。",
      "A gap in the numbers looks like a revision that was taken away.",
    ],
    [
      "从 1 起连续编号：2020Q1、2020Q1-r2、2020Q1-r3。",
      "Number from 1 without a gap: 2020Q1, 2020Q1-r2, 2020Q1-r3.",
    ],
    "2020Q1、2020Q1-r3",
    "2020Q1、2020Q1-r2",
  ),
  "release-order": advice(
    [
      "每一页只用当时已知的数，靠的就是发布日期。",
      "Pages use what was known on their day, which the dates of publication tell.",
    ],
    ["核对两版的 published_on。", "Check published_on of both revisions."],
    "第 1 版 2020-04-20，第 2 版 2020-04-10",
    "第 2 版 2020-05-10",
  ),
  "release-early": advice(
    ["季度没有结束，季末的数还不存在。", "Before a quarter is over its figures do not exist."],
    ["核对季度和发布日期。", "Check the quarter and the date."],
    "2020Q1，published_on 2020-03-20",
    "2020Q1，published_on 2020-04-20",
  ),
  "source-address": advice(
    [
      "网址会成为页面上的链接；电脑里的路径、没有 https:// 的网址，读者点不开，页面就不做链接。",
      "It becomes a link; a path on your disk or an address without https:// leads readers nowhere and becomes none.",
    ],
    [
      "从浏览器的地址栏复制；没有网址就留空。",
      "Copy it from the browser, or leave the cell blank.",
    ],
    "www.shiyan.gov.cn/a.html",
    "https://www.shiyan.gov.cn/a.html",
  ),
  "region-code": advice(
    [
      "代码用来与其他数据对接，国标是六位。",
      "Codes connect the data with others; the standard has six digits.",
    ],
    ["用 GB/T 2260 的代码；没有的自编六位数字。", "Use GB/T 2260, or six digits of your own."],
    "4203",
    "420302",
  ),
  "region-duplicate": advice(
    [
      "一个词指两个地方，数字就不知道归谁。",
      "A word for two places leaves figures without an owner.",
    ],
    ["改成不同的词，或删去重复的行。", "Use different words, or remove the row."],
    "420302,甲区 / 420303,甲区",
    "420302,甲区 / 420303,乙区",
  ),
  "category-duplicate": advice(
    ["同一分类方式里一个词只能指一类。", "Within a dimension a word means one category."],
    ["改成不同的词，或删去重复的行。", "Use different words, or remove the row."],
    "sector,industry,产业类 / sector,other,产业类",
    "sector,industry,产业类 / sector,other,其他",
  ),
  "band-empty": advice(
    [
      "下限含、上限不含；两者相等的档里什么也没有。",
      "The lower bound is included, the upper is not; equal bounds hold nothing.",
    ],
    ["改正上下限。", "Correct the bounds."],
    "10000 至 10000",
    "10000 至 50000",
  ),
  "band-overlap": advice(
    [
      "一个项目只能落在一档，否则各档相加不等于合计。",
      "A project falls into one band, or the bands do not add up.",
    ],
    ["下一档的下限等于上一档的上限。", "A band begins where the one before ends."],
    "0–10000、5000–50000",
    "0–10000、10000–50000",
  ),
  "grid-cell": advice(
    [
      "方格地图上一格画一个县市区，同格的会互相遮盖。",
      "On the tile map two regions in one cell hide each other.",
    ],
    [
      "给每个县市区一个自己的格；不要地图就都留空。",
      "Give each a cell of its own, or none to all.",
    ],
    "甲区 1,1 / 乙区 1,1",
    "甲区 1,1 / 乙区 1,2",
  ),
  "target-duplicate": advice(
    ["两个目标，不知道按哪一个算完成率。", "With two targets nobody knows which to measure by."],
    [
      "只留一行；目标调整的，留现行的并在来源里写明。",
      "Keep one; of a changed target keep the one in force.",
    ],
    "2020,started,,600 / 2020,started,,621",
    "2020,started,,621",
  ),
  "calendar-duplicate": advice(
    [
      "一个季度预告两次而不说为什么，读者不知道信哪一个；写了原因，日程页就记作改期。",
      "A quarter announced twice without a reason leaves readers guessing; with one it is a change of date.",
    ],
    [
      "改期就写原因，两行都留；不是就删去一行。",
      "Give the reason of the change, or remove one row.",
    ],
    "2021Q1,2021-04-20,confirmed, / 2021Q1,2021-04-25,confirmed,",
    "2021Q1,2021-04-20,confirmed, / 2021Q1,2021-04-25,confirmed,核对数据",
  ),
  "calendar-reason": advice(
    [
      "读者在等这一期；取消了而不说为什么，会以为数字不好看。",
      "Readers wait for it; without a reason they will think that the figures were bad.",
    ],
    ["在“原因”里写一句话。", "Say why in the column reason."],
    "2021Q1,2021-04-20,cancelled,（空）",
    "2021Q1,2021-04-20,cancelled,与半年报合并发布",
  ),
  "calendar-time": advice(
    ["日历要能排序、能判断是否延误。", "The calendar is sorted and tells what is late."],
    ["写日期，或带时区的时间。", "Write a day, or a time with its zone."],
    "四月下旬",
    "2021-04-20",
  ),
  "published-duplicate": advice(
    [
      "同一个数登记两次，相加时重复。",
      "A figure entered twice counts twice wherever figures are added.",
    ],
    ["删去一行。", "Remove one row."],
    "两行完全相同",
    "一行",
  ),
  "unknown-source": advice(
    ["每个数字都要能查到出处。", "Every figure can be traced to its source."],
    ["先在 sources.csv 登记，再写它的编号。", "Add the source to sources.csv and use its id."],
    "来源 S99（没有登记）",
    "来源 S01",
  ),
  "source-text": advice(
    [
      "写成文字的来源不能点开，也不能统计。",
      "A source in words can be neither followed nor counted.",
    ],
    ["在 sources.csv 登记，这里写编号。", "Add it to sources.csv and write its id."],
    "来源：市政府网站",
    "来源：S01",
  ),
  "unknown-event": advice(
    [
      "集中开工和评分要指向一次登记过的活动。",
      "A ceremony and a score point to an event that is listed.",
    ],
    [
      "写 events.csv 的编号；活动没有登记就先登记。",
      "Use an id of events.csv, or add the event first.",
    ],
    "集中开工 E99",
    "集中开工 E20200324",
  ),
  "unknown-project": advice(
    [
      "任务和手续要指向清单里的项目，否则无处显示。",
      "Tasks and preparation belong to a project of the register.",
    ],
    [
      "核对编号；已经退出的项目要在 exits.csv 里。",
      "Check the id; a project that left has its row in exits.csv.",
    ],
    "任务 T1，项目 P99",
    "任务 T1，项目 P9",
  ),
  "unknown-indicator": advice(
    [
      "每个指标都有定义；没有定义的数字读者看不懂。",
      "Every indicator has a definition; readers cannot use a figure without one.",
    ],
    ["用指标页上的编号。", "Use an id of the page of indicators."],
    "kaigong_rate",
    "start_rate",
  ),
  "indicator-unit": advice(
    ["个数写成万元，是串了行或列。", "A count in 万元 is a slip of row or column."],
    ["核对单位和指标。", "Check the unit and the indicator."],
    "projects,244,万元",
    "projects,244,个",
  ),
  "published-category": advice(
    ["分项的数字要说清是哪一项。", "A figure of a part says of which part."],
    [
      "dimension 和 category 都填，并在 categories.csv 登记。",
      "Fill in both dimension and category, and declare them in categories.csv.",
    ],
    "dimension sector，category 工业",
    "dimension sector，category industry",
  ),
  "rate-typed": advice(
    [
      "率是算出来的；手填的率常常与两个金额对不上。",
      "A rate is computed; a typed one often does not fit its amounts.",
    ],
    [
      "核对小数点和两个金额；来源就是这样写的，照录并写理由答复。",
      "Check the point and both amounts; keep what the source says and answer the warning.",
    ],
    "完成 1.20亿元，计划 2.00亿元，完成率 75%",
    "完成率 60%",
  ),
  "rate-far": advice(
    ["69.2 丢了小数点就成了 692。", "69.2 without its point is 692."],
    ["核对小数点。", "Check the decimal point."],
    "completion_rate,6920,%",
    "completion_rate,69.2,%",
  ),
  "event-covers": advice(
    [
      "27 批是全年，还是当季 10 批？不写明就会加错。",
      "27 batches of the year, or 10 of the quarter? Without it they are added wrongly.",
    ],
    ["covers 写 day、month、quarter 或 year。", "Write day, month, quarter or year in covers."],
    "项目数 621，covers 为空",
    "项目数 621，covers year",
  ),
  "event-after-quarter": advice(
    ["活动随所在季度登记。", "An event is reported with its quarter."],
    [
      "核对日期，或写进下一期；按惯例归属本季的写理由答复。",
      "Check the date or move it to the next release; answer the warning if it belongs here by custom.",
    ],
    "2020Q1：2020-04-10",
    "2020Q2：2020-04-10",
  ),
  "task-dates": advice(
    ["任务先立项，后到期、销号。", "A task is opened before it is due or closed."],
    ["核对日期。", "Check the dates."],
    "立项 2020-06-01，销号 2020-05-01",
    "立项 2020-05-01，销号 2020-06-01",
  ),
  "task-region": advice(
    [
      "任务按县市区统计清零；写错了地方，两个县的数都不对。",
      "Tasks are counted by region; in the wrong place both counts are wrong.",
    ],
    [
      "核对项目编号和县市区；跟着项目走的可以留空。",
      "Check the project's id and the region, or leave the region blank.",
    ],
    "T1,P1（在甲区）,乙区",
    "T1,P1（在甲区）,甲区",
  ),
  "ceremony-region": advice(
    [
      "项目在哪里，就在哪里开工；别的县的活动，多半是编号抄错了。",
      "Work starts where the project lies; another county's event is mostly a wrong id.",
    ],
    [
      "核对活动编号；全市统一的活动，在 events.csv 里县市区留空。",
      "Check the id; an event of the whole city has no region in events.csv.",
    ],
    "P1 在甲区，集中开工 E2 在乙区",
    "P1 在甲区，集中开工 E1 在甲区",
  ),
  "preparation-date": advice(
    [
      "季末还没有办结的，不能算办结。",
      "What was not done by the quarter's end does not count as done.",
    ],
    ["改成 doing，下一期再写 done。", "Write doing, and done in the next release."],
    "2020Q1：done,2020-04-15",
    "2020Q1：doing",
  ),
  "exception-unknown": advice(
    [
      "指向不存在的发布或表的答复，什么也没有答复。",
      "An answer for a release or table that does not exist answers nothing.",
    ],
    [
      "发布写文件夹名，表写 projects 一类的名字。",
      "Use the folder's name and a name such as projects.",
    ],
    "2020Q9,building-without-start,project",
    "2020Q1,building-without-start,projects",
  ),
} as const;
