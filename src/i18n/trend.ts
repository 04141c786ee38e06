import { strings } from "./strings.ts";

/** Words of the pages that follow one county, sector, level, list, indicator or project over time. */

const plural = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;

export const trendStrings = strings(
  {
    asOf: (quarter: string) => `最近一份登记表：${quarter}`,
    byLatest: "各季按最新修订",
    ways: "其他看法",
    dimensions: { region: "县市区", sector: "类别", level: "级别" },
    everyOne: { region: "个县市区", sector: "类", level: "级" },
    pages: {
      region: "县市区",
      sector: "按类别",
      level: "按级别",
      lists: "清单",
    },
    about: {
      sector: "同一组数字，按项目类别分；各图同一标尺。",
      level: "同一组数字，按项目级别分；各图同一标尺。",
      region: "同一组数字，按县市区分；各图同一标尺。",
    },
    keys: {
      completion_rate: "完成率",
      start_rate: "开工率",
      due_start_rate: "应开工率",
      resumption_rate: "复工率",
      started_quarter: "当季开工",
      projects_split: "在库项目",
    },
    title: {
      completion: (rate: string, lead: string) => `完成年度计划的${rate}，${lead}`,
      projects: (n: string, reason: string) => `在库${n}项目${reason ? `，${reason}` : ""}`,
      overview: (ahead: number, of: number, every: string, first: string, rate: string) =>
        ahead > 0
          ? `${of}${every}中${ahead}个快于时间进度，${first}最快，${rate}`
          : `${of}${every}都慢于时间进度，${first}最接近，${rate}`,
      overviewNone: (of: number, every: string) => `${of}${every}，都没有完成率`,
    },
    rank: (n: number) => `第${n}位`,
    up: (n: number) => `升${n}位`,
    down: (n: number) => `降${n}位`,
    same: "持平",
    unranked: "不排名",
    fraction: (part: string, whole: string) => `${part}/${whole}`,
    noRegister: "无登记表",
    sections: {
      trend: "历年各季",
      overview: "本年各季",
      rank: "排名",
      status: "项目",
    },
    multiples: {
      years: (label: string, place: string) => `${label}，${place}，每年一格，横轴为一至四季度`,
      slices: (label: string, year: number, every: string) =>
        `${label}，${year}年，每${every}一格，横轴为一至四季度`,
      scale: (from: number, to: number) => `标尺${from}—${to}%，各季不变`,
      diagonal: "虚线是时间进度",
      yearTitle: (quarter: string, label: string, value: string, compared: string) =>
        `${label}：${quarter}${value}${compared ? `，${compared}` : ""}`,
      higher: (points: string) => `比上年同期高${points}`,
      lower: (points: string) => `比上年同期低${points}`,
      level: "与上年同期持平",
      highest: (label: string, name: string, value: string) => `${label}：${name}最高，${value}`,
      equal: (label: string, of: number, every: string, value: string) =>
        `${label}：有数的${of}${every}相同，${value}`,
      none: (label: string) => `${label}：没有可画的数`,
      ahead: (n: number, of: number, every: string) => `有数的${of}${every}中${n}个快于时间进度`,
      descYears: (label: string, years: number) => `折线图，${label}，共${years}年，每年一格。`,
      descSlices: (label: string, n: number) => `折线图，${label}，共${n}格。`,
      extremes: (first: string, last: string) => `最近一季最高${first}，最低${last}。`,
      gaps: (n: number) => `${n}处没有数。`,
      quarters: ["一", "二", "三", "四"] as readonly string[],
      year: (year: number) => `${year}年`,
      quarterColumn: (n: number) => `${["一", "二", "三", "四"][n - 1] ?? ""}季度`,
    },
    bars: {
      highest: (n: number, quarter: string, value: string) =>
        `${n}个有登记表的季度中，${quarter}最高：${value}`,
      equal: (n: number, value: string) => `${n}个有登记表的季度相同：${value}`,
      none: (label: string) => `${label}：各季都没有数`,
      missing: (known: number, all: number) =>
        known === all ? "" : `${all}个季度中${all - known}个没有数。`,
    },
    lead: {
      title: (ahead: number, of: number) => `${of}个季度中${ahead}个快于时间进度`,
    },
    table: {
      byQuarter: (label: string) => `${label}，分季`,
      regionsByQuarter: (label: string) => `${label}，最近各季`,
      rankCaption: "各季名次（按未取整的值，同分并列）",
      hint: "可左右滑动",
      older: (n: number) => `更早的${n}个季度`,
      status: (quarter: string) => `${quarter}末的项目，按状态`,
      all: "合计",
      count: "个数",
      plan: "年度计划",
      done: "本年完成",
      rate: "完成率",
      total: "总投资",
      reported: "报送",
      first10: (n: number) => `逾期的在前，然后按总投资（前${n}个）`,
      fullList: (n: number) => `看全部${n}个项目`,
      late: "已晚",
      lateSince: (date: string) => `应于${date}开工`,
      doneOfPlan: "完成/计划",
      compared: "比时间进度",
    },
    source: {
      definition: (label: string) => `定义：${label}`,
      rows: "名单",
      line: "点数字看它由哪些项目算出。",
    },
    indicator: {
      example: (quarter: string) => `例子（${quarter}，全市）`,
      counts: {
        start_rate: (part: string, whole: string, digits: string) =>
          `${whole}个计划开工的项目中，${part}个已开工：${digits}`,
        due_start_rate: (part: string, whole: string, digits: string) =>
          `${whole}个应开工的项目中，${part}个已开工：${digits}`,
        resumption_rate: (part: string, whole: string, digits: string) =>
          `${whole}个应复工的项目中，${part}个已复工或已竣工：${digits}`,
        finish_rate: (part: string, whole: string, digits: string) =>
          `${whole}个计划竣工的项目中，${part}个已竣工：${digits}`,
        task_closure_rate: (part: string, whole: string, digits: string) =>
          `${whole}项任务中，${part}项已销号：${digits}`,
        preparation_rate: (part: string, whole: string, digits: string) =>
          `${whole}项需要办理的手续中，${part}项已办结：${digits}`,
      },
      money: (part: string, whole: string, digits: string) =>
        `两项都报送的项目，年度计划${whole}，完成${part}：${digits}`,
      division: (part: string, whole: string, result: string) => `${part}÷${whole}=${result}`,
      lead: (rate: string, time: string, result: string) => `${rate}−${time}=${result}`,
      quarter: (ytd: string, before: string, result: string) =>
        `本年累计${ytd}−上季末累计${before}=${result}`,
      quarterFirst: (ytd: string) => `一季度的累计就是当季：${ytd}`,
      history: "按季计算的历史",
      historyCaption: "按登记表计算",
      columns: {
        first: "首次公布",
        now: "现在",
        change: "变化",
        reported: "报送",
        origin: "来源",
      },
      computed: "本站计算",
      published: (values: string) => `公布数${values}`,
      notRevised: "未修订",
      revisedCount: (n: number, of: number) =>
        n === 0 ? `${of}个季度都没有修订过。` : `${of}个季度中${n}个修订过，改动见下表。`,
      revisedTitle: (n: number, of: number, largest: string) =>
        `${of}个数字中${n}个修订过，最大一处${largest}`,
      revisedSubtitle: (label: string) => `${label}，现在与首次公布比`,
      revisedDesc: (n: number, of: number) => `条形图，${of}个季度中${n}个修订过。`,
      rose: (digits: string) => `增加${digits}%`,
      fell: (digits: string) => `减少${digits}%`,
      zeroFirst: "首次为零",
      arrow: (first: string, now: string) => `${first} → ${now}`,
      regions: "分县市区",
      missing: (quarter: string, reason: string) => `${quarter}：${reason}`,
      missingTitle: "没有数的季度",
      noTable: "没有登记表",
    },
    project: {
      investment: "投资进度",
      completedTitle: (name: string, quarter: string, value: string) =>
        `${name}：完成投资最多的一季是${quarter}，${value}`,
      completedSubtitle: (unit: string, span: string) => `当季完成投资，${span}，${unit}`,
      completedDesc: (n: number, of: number) => `柱状图，${of}个季度中${n}个有当季完成投资。`,
      planTitle: (year: number, rate: string, total: string | null) =>
        `${year}年完成年度计划的${rate}${total ? `，累计完成总投资的${total}` : ""}`,
      planSubtitle: "各年完成投资占年度计划，累计完成占总投资；竖线为100%",
      planDesc: (n: number) => `条形图，${n}年的完成率。`,
      planRow: (name: string, rate: string) => `${name}${rate}。`,
      ofPlan: (done: string, plan: string) => `${done}/${plan}`,
      cumulative: "累计占总投资",
      yearRow: (year: number) => `${year}年`,
      record: "各季记录",
      quarterDone: "当季完成",
      doneOfPlan: "本年完成/计划",
      rate: "完成率",
      cumulativeDone: "累计完成",
      changes: "变更",
      changesCaption: "登记内容的变更，新的在前",
      revisions: "修订",
      revisionsCaption: "已公布季度的修订：首次公布的值和现在的值",
      noChanges: (n: number) => `${n}个季度中登记内容没有变更。`,
      field: "内容",
      before: "原来",
      after: "现在",
      first: "首次公布",
      blank: "未报送",
      tasks: "任务",
      task: "任务",
      kind: "类型",
      opened: "立项",
      due: "期限",
      state: "进展",
      closedOn: (date: string) => `${date}销号`,
      open: "未办结",
      overdue: "超期",
      taskTitle: (open: number, of: number) =>
        open === 0 ? `${of}项任务全部销号` : `${of}项任务，${open}项未办结`,
      preparation: "手续",
      preparationTitle: (done: number, needed: number, quarter: string) =>
        `${quarter}末需要办理的${needed}项手续，办结${done}项`,
      item: "手续",
      date: "日期",
      origin: "来历与去向",
      originSplit: (quarter: string) => `${quarter}拆分自`,
      originMerged: (quarter: string) => `${quarter}并入本项目的：`,
      originOther: (quarter: string) => `${quarter}承接自`,
      ended: (quarter: string, reason: string) => `${quarter}退出登记表，原因：${reason}`,
      endedInto: {
        merged: "并入",
        split: "拆分为",
        other: "转为",
      },
      note: (text: string) => `说明：${text}`,
      bundleOf: "属于打包项目",
      siblings: (n: number) => `同一打包项目的另外${n}项：`,
      items: (n: number) => `打包项目，登记表中曾有${n}项：`,
      returned: (quarter: string) => `${quarter}又回到登记表。`,
      moreItems: (n: number) => `等${n}个`,
      lateStart: (months: number) => `比计划晚${months}个月`,
      earlyStart: (months: number) => `比计划早${months}个月`,
      onTimeStart: "与计划同月",
      startLate: (months: number) => `开工比计划晚${months}个月`,
      startEarly: (months: number) => `开工比计划早${months}个月`,
      completion: "本年完成率",
      cumulativeKey: "累计完成",
      ofTotal: (share: string) => `占总投资的${share}`,
      left: (quarter: string) => `${quarter}已不在登记表中`,
    },
    lists: {
      indexTitle: (quarter: string, n: string, late: string) =>
        `${quarter}：${n}在库项目，${late}逾期未开工`,
      indexTitleNoLate: (quarter: string, n: string) =>
        `${quarter}：${n}在库项目，没有逾期未开工的`,
      caveat: "以下清单按最近一份完整登记表；一个项目可以在几张清单里，各清单的数不相加。",
      groups: { level: "按级别", tag: "按专项", status: "按状态", late: "逾期" },
      late: {
        late: "逾期未开工",
        "not-resumed": "应复工未复工",
        "late-finishes": "逾期未竣工",
      },
      lateDefinition: {
        late: "计划在本年开工、计划日期不晚于季末、至季末没有开工的项目。",
        "not-resumed": "往年已开工、今年以前没有竣工，至季末既没有复工也没有竣工的项目。",
        "late-finishes": "计划在本年竣工、计划日期已过、至季末没有竣工的项目。",
      },
      definition: {
        level: (name: string) => `登记表中级别为${name}的全部项目。`,
        tag: (name: string) => `登记表中专项含${name}的全部项目。`,
        status: (name: string) => `季末状态为${name}的全部项目。`,
      },
      pageTitle: (name: string, n: string, money: string | null) =>
        `${name}：${n}${money ? `，总投资${money}` : ""}`,
      reported: (reported: number, of: number) => `${of}个中${reported}个报送`,
      caption: (from: number, to: number, of: number) =>
        from === 1 && to === of ? `全部${of}个` : `第${from}—${to}个，共${of}个`,
      pages: "分页",
      page: (n: number) => `第${n}页`,
      columns: {
        level: "级别",
        tag: "专项",
        status: "状态",
        late: "逾期",
      },
      order: "逾期的在前，其余按总投资从大到小。",
    },
    projects: {
      title: (n: string, quarter: string, money: string | null) =>
        `${quarter}：在库${n}项目${money ? `，总投资${money}` : ""}`,
      caveat: (quarter: string) =>
        `以下按${quarter}的完整登记表，每个县市区列前100个，逾期的在前，然后按总投资。`,
      left: "已退出登记表的项目",
      byList: "清单：级别、专项、状态、逾期",
    },
    regionsIndex: {
      published: "公布的数字",
    },
  },
  {
    asOf: (quarter) => `Latest register: ${quarter}`,
    byLatest: "All quarters by their latest revisions",
    ways: "Other ways to look",
    dimensions: { region: "County", sector: "Sector", level: "Level" },
    everyOne: { region: " counties", sector: " sectors", level: " levels" },
    pages: {
      region: "Counties and districts",
      sector: "By sector",
      level: "By level",
      lists: "Lists",
    },
    about: {
      sector: "The same figures by sector, all panels on one scale.",
      level: "The same figures by level, all panels on one scale.",
      region: "The same figures by county, all panels on one scale.",
    },
    keys: {
      completion_rate: "Completion rate",
      start_rate: "Start rate",
      due_start_rate: "Start rate, starts due",
      resumption_rate: "Resumption rate",
      started_quarter: "Started in the quarter",
      projects_split: "On the register",
    },
    title: {
      completion: (rate, lead) => `${rate} of the annual plan done, ${lead}`,
      projects: (n, reason) => `${n} on the register${reason ? `, ${reason}` : ""}`,
      overview: (ahead, of, every, first, rate) =>
        ahead > 0
          ? `${ahead} of ${of}${every} are ahead of the calendar; ${first} leads with ${rate}`
          : `All ${of}${every} are behind the calendar; ${first} is closest with ${rate}`,
      overviewNone: (of, every) => `${of}${every}, none with a completion rate`,
    },
    rank: (n) => `rank ${n}`,
    up: (n) => `up ${n}`,
    down: (n) => `down ${n}`,
    same: "unchanged",
    unranked: "not ranked",
    fraction: (part, whole) => `${part} of ${whole}`,
    noRegister: "no register",
    sections: {
      trend: "Quarter by quarter",
      overview: "This year",
      rank: "Rank",
      status: "Projects",
    },
    multiples: {
      years: (label, place) => `${label}, ${place}, one panel a year, quarters 1 to 4`,
      slices: (label, year, every) => `${label}, ${year}, one panel each of the${every}, Q1 to Q4`,
      scale: (from, to) => `scale ${from}–${to}%, the same every quarter`,
      diagonal: "dashed: time elapsed",
      yearTitle: (quarter, label, value, compared) =>
        `${label} in ${quarter}: ${value}${compared ? `, ${compared}` : ""}`,
      higher: (points) => `${points} above a year earlier`,
      lower: (points) => `${points} below a year earlier`,
      level: "the same as a year earlier",
      highest: (label, name, value) => `${label}: ${name} is highest, ${value}`,
      equal: (label, of, every, value) => `${label}: all ${of}${every} with a figure at ${value}`,
      none: (label) => `${label}: nothing to draw`,
      ahead: (n, of, every) => `${n} of ${of}${every} with a figure are ahead of the calendar`,
      descYears: (label, years) =>
        `Line chart: ${label}, ${plural(years, "year", "years")}, one panel each.`,
      descSlices: (label, n) => `Line chart: ${label}, ${plural(n, "panel", "panels")}.`,
      extremes: (first, last) => `In the latest quarter highest ${first}, lowest ${last}.`,
      gaps: (n) => `${plural(n, "figure is", "figures are")} missing.`,
      quarters: ["Q1", "Q2", "Q3", "Q4"] as readonly string[],
      year: (year) => String(year),
      quarterColumn: (n) => `Q${n}`,
    },
    bars: {
      highest: (n, quarter, value) =>
        `Of ${n} quarters with a register, ${quarter} is highest: ${value}`,
      equal: (n, value) => `The same in all ${n} quarters with a register: ${value}`,
      none: (label) => `${label}: no figure in any quarter`,
      missing: (known, all) =>
        known === all ? "" : `No figure for ${all - known} of ${all} quarters.`,
    },
    lead: {
      title: (ahead, of) => `Ahead of the calendar in ${ahead} of ${of} quarters`,
    },
    table: {
      byQuarter: (label) => `${label} by quarter`,
      regionsByQuarter: (label) => `${label}, recent quarters`,
      rankCaption: "Ranks by quarter (on unrounded values, ties share a rank)",
      hint: "Swipe sideways for more",
      older: (n) => `${plural(n, "earlier quarter", "earlier quarters")}`,
      status: (quarter) => `Projects at the end of ${quarter}, by status`,
      all: "Total",
      count: "Number",
      plan: "Annual plan",
      done: "Done this year",
      rate: "Completion rate",
      total: "Total investment",
      reported: "Reported",
      first10: (n) => `Late ones first, then by total investment (first ${n})`,
      fullList: (n) => `All ${n} projects`,
      late: "Late since",
      lateSince: (date) => `due to start ${date}`,
      doneOfPlan: "Done of plan",
      compared: "Against the calendar",
    },
    source: {
      definition: (label) => `Definition: ${label}`,
      rows: "Rows",
      line: "A number leads to the projects it is computed from.",
    },
    indicator: {
      example: (quarter) => `Example (${quarter}, the whole city)`,
      counts: {
        start_rate: (part, whole, digits) =>
          `Of ${whole} projects planned to start, ${part} have started: ${digits}`,
        due_start_rate: (part, whole, digits) =>
          `Of ${whole} projects due to start, ${part} have started: ${digits}`,
        resumption_rate: (part, whole, digits) =>
          `Of ${whole} projects to resume, ${part} have resumed or finished: ${digits}`,
        finish_rate: (part, whole, digits) =>
          `Of ${whole} projects planned to finish, ${part} have finished: ${digits}`,
        task_closure_rate: (part, whole, digits) =>
          `Of ${whole} tasks, ${part} are closed: ${digits}`,
        preparation_rate: (part, whole, digits) =>
          `Of ${whole} items that are needed, ${part} are done: ${digits}`,
      },
      money: (part, whole, digits) =>
        `Projects that report both planned ${whole} and completed ${part}: ${digits}`,
      division: (part, whole, result) => `${part} ÷ ${whole} = ${result}`,
      lead: (rate, time, result) => `${rate} − ${time} = ${result}`,
      quarter: (ytd, before, result) =>
        `Year to date ${ytd} − to the quarter before ${before} = ${result}`,
      quarterFirst: (ytd) => `In a first quarter the year to date is the quarter: ${ytd}`,
      history: "Computed quarter by quarter",
      historyCaption: "Computed from the registers",
      columns: {
        first: "First published",
        now: "Now",
        change: "Change",
        reported: "Reported",
        origin: "Origin",
      },
      computed: "computed here",
      published: (values) => `published ${values}`,
      notRevised: "not revised",
      revisedCount: (n, of) =>
        n === 0
          ? `None of ${of} quarters was revised.`
          : `${n} of ${of} quarters were revised; the table shows how.`,
      revisedTitle: (n, of, largest) =>
        `${n} of ${of} figures were revised, the largest ${largest}`,
      revisedSubtitle: (label) => `${label}, now against first published`,
      revisedDesc: (n, of) => `Bar chart: ${n} of ${of} quarters were revised.`,
      rose: (digits) => `up ${digits}%`,
      fell: (digits) => `down ${digits}%`,
      zeroFirst: "was zero",
      arrow: (first, now) => `${first} → ${now}`,
      regions: "By county",
      missing: (quarter, reason) => `${quarter}: ${reason}`,
      missingTitle: "Quarters without a figure",
      noTable: "no register",
    },
    project: {
      investment: "Investment against plan",
      completedTitle: (name, quarter, value) =>
        `${name}: most was invested in ${quarter}, ${value}`,
      completedSubtitle: (unit, span) => `Investment completed in the quarter, ${span}, ${unit}`,
      completedDesc: (n, of) => `Bar chart: ${n} of ${of} quarters have a figure.`,
      planTitle: (year, rate, total) =>
        `${rate} of the annual plan of ${year} done${total ? `, ${total} of the total investment` : ""}`,
      planSubtitle:
        "Done each year against the annual plan, and in all against the total; the line is 100%",
      planDesc: (n) => `Bar chart: completion in ${plural(n, "year", "years")}.`,
      planRow: (name, rate) => `${name} ${rate}. `,
      ofPlan: (done, plan) => `${done} of ${plan}`,
      cumulative: "In all, of the total",
      yearRow: (year) => String(year),
      record: "Quarter by quarter",
      quarterDone: "Done in the quarter",
      doneOfPlan: "This year, done of plan",
      rate: "Completion rate",
      cumulativeDone: "Done in all",
      changes: "Changes",
      changesCaption: "What changed on the register, latest first",
      revisions: "Revisions",
      revisionsCaption: "Revisions of published quarters: the value first published and now",
      noChanges: (n) => `Nothing on the register changed in ${plural(n, "quarter", "quarters")}.`,
      field: "What",
      before: "Was",
      after: "Is",
      first: "First published",
      blank: "not reported",
      tasks: "Tasks",
      task: "Task",
      kind: "Kind",
      opened: "Opened",
      due: "Due",
      state: "State",
      closedOn: (date) => `closed ${date}`,
      open: "open",
      overdue: "overdue",
      taskTitle: (open, of) =>
        open === 0
          ? `All of ${plural(of, "task", "tasks")} closed`
          : `${plural(of, "task", "tasks")}, ${open} open`,
      preparation: "Preparation",
      preparationTitle: (done, needed, quarter) =>
        `${done} of ${plural(needed, "item", "items")} needed were done at the end of ${quarter}`,
      item: "Item",
      date: "Date",
      origin: "Where it came from and went",
      originSplit: (quarter) => `Split in ${quarter} from `,
      originMerged: (quarter) => `Merged into this one in ${quarter}: `,
      originOther: (quarter) => `Taken over in ${quarter} from `,
      ended: (quarter, reason) => `Left the register in ${quarter}: ${reason}`,
      endedInto: {
        merged: "merged into ",
        split: "split into ",
        other: "continued as ",
      },
      note: (text) => `Note: ${text}`,
      bundleOf: "Belongs to the bundle ",
      siblings: (n) => `${plural(n, "other item", "other items")} of the same bundle: `,
      items: (n) => `A bundle of ${plural(n, "item", "items")} on the register: `,
      returned: (quarter) => `Back on the register in ${quarter}.`,
      moreItems: (n) => ` and others, ${n} in all`,
      lateStart: (months) => `${plural(months, "month", "months")} later than planned`,
      earlyStart: (months) => `${plural(months, "month", "months")} earlier than planned`,
      onTimeStart: "in the month planned",
      startLate: (months) => `work began ${plural(months, "month", "months")} later than planned`,
      startEarly: (months) =>
        `work began ${plural(months, "month", "months")} earlier than planned`,
      completion: "Completion this year",
      cumulativeKey: "Done in all",
      ofTotal: (share) => `${share} of the total investment`,
      left: (quarter) => `no longer on the register in ${quarter}`,
    },
    lists: {
      indexTitle: (quarter, n, late) => `${quarter}: ${n} on the register, ${late} late to start`,
      indexTitleNoLate: (quarter, n) => `${quarter}: ${n} on the register, none late to start`,
      caveat:
        "These lists follow the latest complete register. A project may stand on several; they do not add up.",
      groups: { level: "By level", tag: "By tag", status: "By status", late: "Late" },
      late: {
        late: "Late to start",
        "not-resumed": "Not resumed",
        "late-finishes": "Late to finish",
      },
      lateDefinition: {
        late: "Planned to start this year by the quarter’s end, and not started.",
        "not-resumed":
          "Begun in an earlier year, not finished before this one, and neither resumed nor finished.",
        "late-finishes": "Planned to finish this year by the quarter’s end, and not finished.",
      },
      definition: {
        level: (name) => `All projects on the register of the level “${name}”.`,
        tag: (name) => `All projects on the register with the tag “${name}”.`,
        status: (name) => `All projects with the status “${name}” at the quarter’s end.`,
      },
      pageTitle: (name, n, money) => `${name}: ${n}${money ? `, total investment ${money}` : ""}`,
      reported: (reported, of) => `${reported} of ${of} reported`,
      caption: (from, to, of) => (from === 1 && to === of ? `All ${of}` : `${from}–${to} of ${of}`),
      pages: "Pages",
      page: (n) => `Page ${n}`,
      columns: {
        level: "Level",
        tag: "Tag",
        status: "Status",
        late: "Late",
      },
      order: "Late ones first, the others by total investment.",
    },
    projects: {
      title: (n, quarter, money) =>
        `${quarter}: ${n} on the register${money ? `, total investment ${money}` : ""}`,
      caveat: (quarter) =>
        `By the complete register of ${quarter}: the first 100 of every county, late ones first, then by total investment.`,
      left: "Projects that left the register",
      byList: "Lists: level, tag, status, late",
    },
    regionsIndex: {
      published: "Published figures",
    },
  },
);

export type TrendStrings = (typeof trendStrings)["zh"];
