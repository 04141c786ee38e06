import { advice } from "./advice.ts";

/** Advice on the rules of registers: ids, names, exits, bundles. */
export const registerAdvice = {
  "id-duplicate": advice(
    [
      "同一个项目写两行，所有合计都会重复计算。",
      "A project on two lines counts twice in every sum.",
    ],
    [
      "合并成一行；确实是两个项目就给其中一个新编号。",
      "Join the lines, or give one of them a new id.",
    ],
    "P1,甲区产业园 / P1,甲区产业园二期",
    "P1,甲区产业园 / P1-2,甲区产业园二期",
  ),
  "id-case": advice(
    [
      "编号会成为网址，许多电脑和服务器不分大小写。",
      "Ids become addresses, and many disks and servers do not tell case apart.",
    ],
    [
      "同一项目始终用同一个写法，不同的项目用不同的编号。",
      "Keep one spelling for a project, and different ids for different ones.",
    ],
    "SY-001 / sy-001",
    "SY-001 / SY-002",
  ),
  "id-renamed": advice(
    [
      "读者按编号看一个项目的历史；编号换了主人，历史就串了。",
      "Readers follow a project by its id; an id that changes hands mixes two histories.",
    ],
    [
      "不是同一个项目就换新编号，旧编号写进 exits.csv；只是改名就写理由答复。",
      "Give another project another id and the old one an exit; answer a mere change of name with its reason.",
    ],
    "2020Q1 P1 甲区产业园 → 2020Q2 P1 滨江大道",
    "2020Q2 P7 滨江大道；exits.csv：P1,cancelled",
  ),
  "id-changed": advice(
    [
      "项目换了编号，会被当成一个退出、一个新增，历史从此断开。",
      "Under a new id a project seems to leave and another to come; its history is cut.",
    ],
    ["沿用原来的编号。", "Keep the old id."],
    "2020Q1 P1 甲区产业园 → 2020Q2 P9 甲区产业园",
    "2020Q2 P1 甲区产业园",
  ),
  "name-duplicate": advice(
    [
      "同一个项目用两个编号报了两次，合计就会重复。",
      "A project reported under two ids counts twice.",
    ],
    [
      "是同一个项目就删去一行；不同的项目在名称里写明期次、标段。",
      "Remove one of them, or tell phases and sections apart in the name.",
    ],
    "P1,甲区产业园 / P2,甲区产业园",
    "P1,甲区产业园（一期） / P2,甲区产业园（二期）",
  ),
  "row-duplicate": advice(
    [
      "同一项目的同一手续、同一县市区的同一次得分只能有一个结果。",
      "An item of a project, and a score of a region at an event, have one result.",
    ],
    ["只留一行。", "Keep one row."],
    "P1,site,done / P1,site,todo",
    "P1,site,done",
  ),
  "cells-merged": advice(
    [
      "合并的单元格存成 CSV，只有第一行有字，下面的项目就不知道归谁。",
      "Of merged cells a CSV keeps the first row's only; the projects below belong to nobody.",
    ],
    [
      "取消合并，选中空格，用上一格填满（定位空值，输入 =上一格，Ctrl+Enter），再导出。",
      "Unmerge the cells, fill the blank ones with the one above, and export again.",
    ],
    "P1,甲区 / P2,（空） / P3,（空） / P4,乙区 / P5,（空）",
    "P1,甲区 / P2,甲区 / P3,甲区 / P4,乙区 / P5,乙区",
  ),
  "columns-reversed": advice(
    [
      "两列金额或日期填反了，每一行都读得通，却没有一行是对的。",
      "With two columns of amounts or dates exchanged every row can be read and none is right.",
    ],
    [
      "对照原表，把两个表头对调；没有填反的写理由答复。",
      "Compare with the original and exchange the headers, or answer with the reason.",
    ],
    "本年完成投资 3000、累计完成投资 1200（每一行都这样）",
    "本年完成投资 1200、累计完成投资 3000",
  ),
  "exit-missing": advice(
    [
      "项目无声无息地消失，读者会问它去了哪里。",
      "A project that vanishes without a word leaves readers asking where it went.",
    ],
    [
      "漏了就补上；确实退出的，在 exits.csv 写编号和原因，并入、拆分的写去向。",
      "Put it back, or give its id and reason in exits.csv, and its heirs if it was merged or split.",
    ],
    "2020Q1 有 P2，2020Q2 没有",
    "2020Q2/exits.csv：P2,cancelled",
  ),
  "exit-still-listed": advice(
    ["一个项目不能既退出又在册。", "A project cannot have left and be there."],
    [
      "从 projects.csv 删去这个项目，或从 exits.csv 删去这一行。",
      "Remove it from projects.csv, or remove the exit.",
    ],
    "projects.csv 有 P1，exits.csv 也有 P1",
    "只在一处",
  ),
  "exit-unknown": advice(
    [
      "只有上一份清单里的项目才能退出，否则增减对不上。",
      "Only what was listed can leave, or the bridge does not close.",
    ],
    [
      "核对编号；退出写在项目第一次不在的那一期。",
      "Check the id; an exit belongs to the first register without the project.",
    ],
    "exits.csv：P99,finished（上期没有 P99）",
    "exits.csv：P9,finished",
  ),
  "exit-into": advice(
    [
      "并入和拆分的项目还在，只是换了编号；写明去向，历史才接得上。",
      "What was merged or split lives on under other ids; naming them keeps the thread.",
    ],
    [
      "into 写本期清单里的编号，几个用分号隔开。",
      "Name ids of this register in into, separated by semicolons.",
    ],
    "P3,merged,（空）",
    "P3,merged,P1",
  ),
  "exit-heirs": advice(
    [
      "拆分是一个变几个，并入是几个变一个。",
      "A split makes several of one, a merger one of several.",
    ],
    ["补全去向，或改原因。", "Complete the list, or change the reason."],
    "P3,split,P31",
    "P3,split,P31;P32",
  ),
  "exit-without-register": advice(
    [
      "不完整的清单本来就缺项目，谈不上退出。",
      "A list that is not complete lacks projects anyway; nothing can leave it.",
    ],
    [
      "把退出记录移到下一份完整清单；或者这一期其实是完整的，把 register 改成 true。",
      "Move the exits to the next complete register, or set register to true if this is one.",
    ],
    "register: false，又有 exits.csv",
    "register: true",
  ),
  "project-returns": advice(
    [
      "退出又回来的项目按新增计算，应该有人知道。",
      "A project that returns counts as added; somebody should know.",
    ],
    [
      "另一个项目请换编号；确实是同一个，写理由答复。",
      "Give a different project another id; answer the warning if it is the same.",
    ],
    "2020Q2 退出的 P2，2020Q4 又在清单里",
    "2020Q4 用 P2-2，或在 exceptions.csv 写理由",
  ),
  "bundle-nested": advice(
    [
      "打包项目按一个计数，套了两层就数不清。",
      "A bundle counts as one; with two levels nobody can count.",
    ],
    [
      "拆分项直接写最上面的打包项目；单独的项目留空。",
      "Name the bundle at the top; leave the cell blank for a project of its own.",
    ],
    "P1-1 属于 P1，P1 属于 P0",
    "P1-1 属于 P0",
  ),
  "bundle-parts": advice(
    [
      "部分加起来不能比整体大；两处都填金额，合计会重复。",
      "Parts are not more than the whole; amounts given for both count twice.",
    ],
    [
      "核对各项金额；一般只填拆分项，打包项目的金额留空。",
      "Check the amounts; usually only the items have them.",
    ],
    "P1 总投资 100，P1-1 80，P1-2 40",
    "P1 留空，P1-1 80，P1-2 40",
  ),
  "ceremony-count": advice(
    [
      "一次集中开工的项目数，不会少于写明在那里开工的项目。",
      "A ceremony counts no fewer projects than started there.",
    ],
    [
      "核对项目的集中开工一列，和活动公布的项目数。",
      "Check the ceremony of the projects, and the count of the event.",
    ],
    "E1 公布 2 个，有 3 个项目写 E1",
    "E1 公布 3 个",
  ),
} as const;
