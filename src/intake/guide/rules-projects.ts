import { advice } from "./advice.ts";

/** Advice on the rules of single projects: dates, status, amounts, and what they were before. */
export const projectAdvice = {
  "decimals-lost": advice(
    [
      "表格软件显示的数是四舍五入过的；整列一起少了小数，就不是更正，是抄了显示的数。",
      "Spreadsheets show rounded figures; a whole column that loses decimals was copied as shown.",
    ],
    [
      "从原表重新导出全部小数；确实改按整数报送的，写理由答复。",
      "Export it again with all its decimals; answer the warning if whole numbers are reported from now on.",
    ],
    "上一期 169276.39，这一期 169276.4",
    "169276.39",
  ),
  "fact-after-quarter": advice(
    [
      "这一期说的是季度最后一天的情况，以后的事还没有发生。",
      "A release tells how things stood on the quarter's last day; what came later had not happened.",
    ],
    [
      "打算做的写进计划列；已经做了的写进下一期。",
      "Put intentions into the planned dates, and later facts into the next release.",
    ],
    "2020Q1：实际开工 2020-04-05",
    "2020Q1：计划开工 2020-04",
  ),
  "building-without-start": advice(
    [
      "开工率、开工投资都按实际开工日期计算，缺了就漏数。",
      "Start rates are computed from the start date; without it the project is not counted.",
    ],
    [
      "补上日期，不知道日就写到月；确实查不到的写理由答复。",
      "Give the date, the month at least; answer the warning if nobody knows.",
    ],
    "在建，实际开工为空",
    "在建，实际开工 2020-03",
  ),
  "unstarted-with-start": advice(
    [
      "状态说没有开工，日期说开了，总有一个不对。",
      "The status says no, the date says yes: one of them is wrong.",
    ],
    [
      "已经开工就改成在建；没有就把日期移到计划开工。",
      "Set the status to building, or move the date to the planned start.",
    ],
    "未开工，实际开工 2020-03-24",
    "在建，实际开工 2020-03-24",
  ),
  "finished-without-date": advice(
    ["竣工率按实际竣工日期计算，缺了就漏数。", "Finish rates are computed from the finish date."],
    ["补上日期，不知道日就写到月。", "Give the date, the month at least."],
    "投产，实际竣工为空",
    "投产，实际竣工 2020-06",
  ),
  "open-with-finish": advice(
    [
      "状态说没有完工，日期说完了，总有一个不对。",
      "The status says no, the date says yes: one of them is wrong.",
    ],
    [
      "已经投产就改状态；没有就把日期移到计划竣工。",
      "Set the status to finished, or move the date to the planned finish.",
    ],
    "在建，实际竣工 2020-06-30",
    "投产，实际竣工 2020-06-30",
  ),
  "status-back": advice(
    [
      "在建的项目下一季变成未开工，多半是填错，也可能是上一期报早了。",
      "A building project that is not started a quarter later is mostly a slip, or was reported too early.",
    ],
    [
      "核对两期；上一期错的另出一版更正，确实倒退的写理由答复。",
      "Check both; mend an earlier mistake in a revision, or answer with the reason.",
    ],
    "2020Q1 在建 → 2020Q2 未开工",
    "2020Q2 停工",
  ),
  "finish-before-start": advice(
    [
      "竣工早于开工，多半是年份或列填错了。",
      "A finish before the start is mostly a wrong year or column.",
    ],
    ["核对两个日期。", "Check both dates."],
    "实际开工 2020-03，实际竣工 2019-12",
    "实际开工 2019-03，实际竣工 2019-12",
  ),
  "date-order": advice(
    ["复工之前先要开过工，竣工在最后。", "Work resumes after it began, and is finished last."],
    ["核对日期，看是不是填错了列。", "Check the dates and their columns."],
    "实际开工 2020-03-10，复工 2020-02-20",
    "实际开工 2019-03-10，复工 2020-02-20",
  ),
  "spent-above-total": advice(
    [
      "花的钱多于总投资，可能是超支，更常见的是单位填错。",
      "More spent than planned may be an overrun, and is more often a wrong unit.",
    ],
    ["核对单位；确实超支的写理由答复。", "Check the unit; answer a real overrun with its reason."],
    "总投资(万元) 5，累计完成(万元) 3200",
    "总投资(万元) 50000，累计完成(万元) 3200",
  ),
  "plan-above-total": advice(
    ["一年的计划是总投资的一部分。", "A year's plan is a part of the whole."],
    ["核对单位和两个数字。", "Check the unit and both amounts."],
    "总投资(万元) 5000，年度计划投资(万元) 12000",
    "总投资(万元) 50000，年度计划投资(万元) 12000",
  ),
  "ytd-above-completed": advice(
    [
      "累计完成从开工算起，包含今年。",
      "The running total counts from the start and holds this year.",
    ],
    ["看是不是两列填反了。", "See whether the columns were exchanged."],
    "本年完成 3000，累计完成 1200",
    "本年完成 1200，累计完成 3000",
  ),
  "running-total-falls": advice(
    [
      "累计数只增不减；变小了，多半是填了当季数。",
      "A running total only grows; a smaller one is mostly the quarter's own figure.",
    ],
    [
      "填从一月一日（或开工）到季末的累计；确实核减的写理由答复。",
      "Enter what was done since 1 January (or the start); answer a real correction with its reason.",
    ],
    "2020Q1 本年完成 2500 → 2020Q2 本年完成 1800",
    "2020Q2 本年完成 4300",
  ),
  "completed-above-plan": advice(
    [
      "完成计划的五倍以上，几乎总是单位或小数点错了。",
      "Five times the plan is nearly always a wrong unit or point.",
    ],
    ["核对两个数字；确实如此的写理由答复。", "Check both amounts; answer the warning if it is so."],
    "年度计划投资 2，本年完成投资 15000",
    "年度计划投资 20000，本年完成投资 15000",
  ),
  "plan-changed": advice(
    [
      "完成率以年初的计划为分母；悄悄改计划，完成率就好看了。",
      "Completion is measured by the plan of the start of the year; a quiet change flatters it.",
    ],
    [
      "年度计划保持原数，新计划写进“调整后计划”。",
      "Keep the plan as it was and put the new one into the adjusted plan.",
    ],
    "2020Q1 年度计划 10000 → 2020Q2 年度计划 8000",
    "2020Q2 年度计划 10000，调整后计划 8000",
  ),
  "adjusted-without-plan": advice(
    [
      "完成率以年度计划为分母；只有调整后的数，算不出完成率，也看不出调了多少。",
      "Completion is measured by the annual plan; an adjusted one alone tells neither the rate nor the change.",
    ],
    [
      "补上年初定的年度计划；年初没有计划的写 0，或写理由答复。",
      "Add the plan of the start of the year; write 0 where there was none, or answer with the reason.",
    ],
    "年度计划投资（空），调整后计划 8000",
    "年度计划投资 10000，调整后计划 8000",
  ),
  "fact-changed": advice(
    [
      "开工、竣工、签约只有一次；日期变了，当时的开工数就不对了。",
      "A start, a finish and a signature happen once; with another date the counts of that quarter were wrong.",
    ],
    [
      "照上一期写；上一期写错了的，另出一版更正，或写理由答复。",
      "Keep the date; mend an earlier mistake in a revision, or answer with the reason.",
    ],
    "2020Q1 实际开工 2020-03-24 → 2020Q2 实际开工 2020-04-02",
    "2020Q2 实际开工 2020-03-24",
  ),
  "planned-start-moved": advice(
    [
      "开工率以计划开工的项目为分母；悄悄往后挪，开工率就好看了。",
      "The start rate is measured by the starts that were planned; a quiet delay flatters it.",
    ],
    [
      "计划开工保持原来的日期；确实推迟的，在“原因”里写明。",
      "Keep the planned date; say in the column reason why it was put off.",
    ],
    "2020Q1 计划开工 2020-06 → 2020Q2 计划开工 2020-12",
    "2020Q2 计划开工 2020-06；或 2020-12，原因 用地",
  ),
  "classification-changed": advice(
    [
      "各县市区、各类别按季比较；项目换了地方，两边的增减都是假的。",
      "Regions and sectors are compared by quarter; a project that moves makes both changes untrue.",
    ],
    [
      "看是不是填错了行；确实调整的写理由答复，或作为“调整类别”退出、换编号。",
      "See whether it is a slip; answer a real change with its reason, or let it exit as reclassified under a new id.",
    ],
    "2020Q1 P1 甲区 → 2020Q2 P1 乙区",
    "2020Q2 P1 甲区",
  ),
  "unit-slip": advice(
    [
      "把亿元、元填进万元列，数字差一万倍，看上去却像真的。",
      "An amount of 亿元 or 元 in a column of 万元 is ten thousand times off and looks plausible.",
    ],
    [
      "看表头的单位，按它换算；确实这么大（小）的写理由答复。",
      "Convert to the unit of the header; answer the warning if the amount is right.",
    ],
    "上期总投资(万元) 50000，本期 5",
    "本期总投资(万元) 50000",
  ),
  "personal-data": advice(
    [
      "网站公开，发布了就收不回来；手机号和身份证号是个人信息。",
      "The site is public and cannot be taken back; these numbers are personal data.",
    ],
    ["删去；要留联系方式就写单位的公开电话。", "Remove it, or give the office's public line."],
    "备注：联系人 139********",
    "备注：区发改局",
  ),
} as const;
