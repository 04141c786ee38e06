import { strings } from "./strings.ts";

/** Titles, subtitles and descriptions of the figures of a page; every number in them comes from the data. */
export const series = strings(
  {
    parts: {
      both: (name: string, count: string, money: string) =>
        `${name}占${count}的个数、${money}的投资`,
      one: (name: string, share: string) => `${name}占${share}`,
      list: (n: number) => `列出${n}项`,
      overlap: "各项有重叠，不能相加",
      subtitle: (what: string, by: string, place: string, period: string) =>
        `${place}${what}，按${by}分，${period}`,
      desc: (what: string, n: number, whole: string | null) =>
        `条形图，${what}分${n}项${whole ? `，合计${whole}` : ""}。`,
      largest: (name: string, text: string) => `最大的是${name}，${text}。`,
      within: "缩进的行是其中一部分，不计入合计。",
      remainder: (text: string) => `各项之和比合计少${text}，列为未说明。`,
      count: "个数",
      money: "金额",
      notOfWhole: "各项不能相加成一个合计。",
    },
    bars: {
      highest: (n: number, quarter: string, value: string) =>
        `${n}个有全市数的季度中，${quarter}最高：${value}`,
      few: (n: number) => `${n}个季度有公布的数字`,
      one: (quarter: string, value: string) => `只有${quarter}公布过：${value}`,
      regional: (n: number, quarter: string, value: string) =>
        `${n}个有数字的季度中，${quarter}最高：${value}`,
      subtitle: (label: string, place: string, unit: string, span: string) =>
        `${label}，${place}，${span}，${unit}`,
      desc: (label: string, span: string) => `柱状图，${span}各季${label}。`,
      extremes: (high: string, highQuarter: string, low: string, lowQuarter: string) =>
        `最高${high}（${highQuarter}），最低${low}（${lowQuarter}）。`,
      missing: (known: number, all: number) => `${all}个季度中${all - known}个未见公布。`,
      planned: "空心柱是计划数。",
      change: (label: string) => `${label}与上年同期比`,
    },
    map: {
      some: (n: number, all: number, what: string) => `${all}个县市区中${n}个公布了${what}`,
      planned: (n: number) => `，其中${n}个是计划数`,
      subtitle: (what: string, period: string, unit: string) => `${what}，${period}，${unit}`,
      desc: (n: number, all: number) => `方格图，${all}个县市区中${n}个有数字。`,
      highest: (name: string, text: string) => `最高的是${name}，${text}。`,
      missing: (names: string) => `未见公布的：${names}。`,
      zones: "带角标的是功能区，数字可能已含在所在县市区内，不与其相加。",
      list: "从大到小",
    },
    events: {
      title: (n: number, latest: string) => `${n}次集中开工有数字，最近一次${latest}`,
      none: (n: number) => `${n}次集中开工，都没有公布数字`,
      one: (text: string) => text,
      subtitle: "按日期；数字覆盖当次、当月还是全季，写在旁边",
      desc: (n: number, span: string) => `时间线，${span}共${n}次集中开工。`,
      largest: (text: string) => `金额最大的是${text}。`,
      missing: (n: number) => `${n}次没有公布金额。`,
    },
    range: {
      title: (name: string, n: number, list: string) => `${name}有${n}个说法：${list}`,
      subtitle: (label: string, unit: string) => `${label}，不同来源，${unit}`,
      desc: (name: string, n: number) => `点图，${name}有${n}个数值。`,
      used: (text: string, sources: number) => `本站采用${text}，${sources}处来源。`,
      places: (n: number) => `${n}处`,
      placesAbout: (n: number) => `${n}处，约数`,
    },
    dates: {
      late: (months: number) => `开工仪式${months}个月后才正式动工`,
      plain: "计划与实际",
      subtitle: "圆是开工，方是竣工；空心是计划或仪式，实心是事实",
      lateNote: (months: number) => `动工比仪式晚${months}个月`,
      finishMoved: (months: number) => `竣工计划推后${months}个月`,
      finishEarlier: (months: number) => `竣工计划提前${months}个月`,
      desc: (name: string) => `时间线，${name}的计划与实际日期。`,
    },
    progress: {
      title: (names: string) => `${names}已超额完成全年计划`,
      ahead: (n: number, all: number) => `${all}项中${n}项快于时间进度`,
      subtitle: (period: string, time: string) => `年度计划完成率，${period}，${time}`,
      time: (digits: string) => `时间进度${digits}%`,
      desc: (n: number) => `条形图，${n}项的年度计划完成率。`,
      row: (name: string, rate: string, lead: string) => `${name}${rate}，${lead}。`,
      leadAhead: (digits: string) => `快于时间进度${digits}个百分点`,
      leadBehind: (digits: string) => `慢于时间进度${digits}个百分点`,
      leadEven: "与时间进度持平",
    },
    regions: {
      title: (n: number, all: number, what: string) => `${all}个县市区中${n}个有${what}`,
      desc: (n: number, what: string) => `条形图，${n}个县市区的${what}。`,
      apart: "各县市区口径不一，与全市数不能直接相加。",
    },
    to: "至",
    unitYi: "亿元",
    unitCount: "个",
    unitPercent: "%",
  },
  {
    parts: {
      both: (name, count, money) => `${name}: ${count} of the projects, ${money} of the money`,
      one: (name, share) => `${name}: ${share}`,
      list: (n) => `${n} items listed`,
      overlap: "The items overlap and cannot be added",
      subtitle: (what, by, place, period) => `${what} by ${by}, ${place}, ${period}`,
      desc: (what, n, whole) =>
        `Bar chart: ${what} in ${n} items${whole ? `, ${whole} in all` : ""}.`,
      largest: (name, text) => `The largest is ${name}, ${text}.`,
      within: "Indented rows are parts of another row and not in the total.",
      remainder: (text) => `The items fall ${text} short of the total, shown as not stated.`,
      count: "Number",
      money: "Amount",
      notOfWhole: "The items do not add up to one total.",
    },
    bars: {
      highest: (n, quarter, value) =>
        `Of ${n} quarters with a city figure, ${quarter} is largest: ${value}`,
      few: (n) => `Figures were published for ${n} quarters`,
      one: (quarter, value) => `Only ${quarter} was published: ${value}`,
      regional: (n, quarter, value) =>
        `Of ${n} quarters with a figure, ${quarter} is largest: ${value}`,
      subtitle: (label, place, unit, span) => `${label}, ${place}, ${span}, ${unit}`,
      desc: (label, span) => `Bar chart: ${label} in each quarter, ${span}.`,
      extremes: (high, highQuarter, low, lowQuarter) =>
        `Highest ${high} (${highQuarter}), lowest ${low} (${lowQuarter}).`,
      missing: (known, all) =>
        `No published figure was found for ${all - known} of ${all} quarters.`,
      planned: "Hollow bars are plans.",
      change: (label) => `${label}, change on a year earlier`,
    },
    map: {
      some: (n, all, what) => `${n} of ${all} counties published ${what}`,
      planned: (n) => `, ${n} of them planned`,
      subtitle: (what, period, unit) => `${what}, ${period}, ${unit}`,
      desc: (n, all) => `Tile map: ${n} of ${all} counties have a figure.`,
      highest: (name, text) => `The highest is ${name}, ${text}.`,
      missing: (names) => `No published figure was found for ${names}.`,
      zones:
        "Corner marks are zones; their figures may be included in the county around them and are not added to it.",
      list: "Largest first",
    },
    events: {
      title: (n, latest) => `${n} start ceremonies have figures; the latest: ${latest}`,
      none: (n) => `${n} start ceremonies, none with a figure`,
      one: (text) => text,
      subtitle:
        "By date; whether a figure covers the day, the month or the quarter stands beside it",
      desc: (n, span) => `Time line: ${n} start ceremonies, ${span}.`,
      largest: (text) => `The largest by amount: ${text}.`,
      missing: (n) => `${n} have no published amount.`,
    },
    range: {
      title: (name, n, list) => `${name}: ${n} published values, ${list}`,
      subtitle: (label, unit) => `${label}, by source, ${unit}`,
      desc: (name, n) => `Dot plot: ${n} values for ${name}.`,
      used: (text, sources) =>
        `This site uses ${text}, from ${sources === 1 ? "1 source" : `${sources} sources`}.`,
      places: (n) => (n === 1 ? "1 source" : `${n} sources`),
      placesAbout: (n) => (n === 1 ? "1 source, about" : `${n} sources, about`),
    },
    dates: {
      late: (months) => `Work began ${months} months after the ceremony`,
      plain: "Planned and actual",
      subtitle:
        "Circles are starts, squares finishes; rings are plans or ceremonies, solid marks facts",
      lateNote: (months) => `work began ${months} months after the ceremony`,
      finishMoved: (months) => `planned finish moved back ${months} months`,
      finishEarlier: (months) => `planned finish moved forward ${months} months`,
      desc: (name) => `Time line: planned and actual dates of ${name}.`,
    },
    progress: {
      title: (names) => `${names} passed the plan for the whole year`,
      ahead: (n, all) => `${n} of ${all} are ahead of the calendar`,
      subtitle: (period, time) => `Completion of the annual plan, ${period}, ${time}`,
      time: (digits) => `${digits}% of the year elapsed`,
      desc: (n) => `Bar chart: completion of the annual plan for ${n} groups.`,
      row: (name, rate, lead) => `${name} ${rate}, ${lead}.`,
      leadAhead: (digits) => `${digits} percentage points ahead of the calendar`,
      leadBehind: (digits) => `${digits} percentage points behind the calendar`,
      leadEven: "level with the calendar",
    },
    regions: {
      title: (n, all, what) => `${n} of ${all} counties have ${what}`,
      desc: (n, what) => `Bar chart: ${what} of ${n} counties.`,
      apart: "Counties count differently and do not add up to the city's figure.",
    },
    to: "to",
    unitYi: "billion yuan",
    unitCount: "projects",
    unitPercent: "%",
  },
);
