import { strings } from "./strings.ts";

/** Words around the data checks; the checks' own sentences are in `i18n/consistency`. */
export const consistencyPage = strings(
  {
    prefix: "数据核对：",
    all: "看全部数据核对",
    title: (n: number) => `数据核对：${n}处公布的数字合不上或需要说明`,
    none: "数据核对：没有发现合不上的数字",
    lead: "建站时程序把每个公布的数字与同页、同季、上年的其他数字互相核对。合不上的照原文保留，在这里和数字旁边说明，不作修改。",
    severities: {
      contradiction: "不能同时成立",
      rounding: "四舍五入有误",
      notice: "需要说明",
    },
    counted: (words: string, n: number) => `${words}（${n}）`,
    severityNotes: {
      contradiction: "几个数字放在一起不可能都对，至少有一个印错了，或口径不同而没有说明。",
      rounding: "数字本身合得上，但印出的尾数是截去的、多进了一位的，或合计取整后没有写“约”。",
      notice: "算不上错，但读者直接相加或比较会得出错误的结论。",
    },
    quarter: "季度",
    expected: (text: string) => `按其他数字应为${text}。`,
    empty: "本季公布的数字没有发现合不上的。",
  },
  {
    prefix: "Check: ",
    all: "All data checks",
    title: (n) => `Data checks: ${n} published figures do not agree or need a word`,
    none: "Data checks: no figures disagree",
    lead: "The build holds every published figure against the others of its page, its quarter and the year before. What does not agree is kept as printed and explained here and beside the figure; nothing is corrected.",
    severities: {
      contradiction: "Cannot all be true",
      rounding: "Wrongly rounded",
      notice: "Worth knowing",
    },
    counted: (words, n) => `${words} (${n})`,
    severityNotes: {
      contradiction:
        "Taken together the figures cannot all be right: at least one is a misprint, or they count differently without saying so.",
      rounding:
        "The figures agree, but the printed digits were cut, rounded up too far, or a total was rounded without saying about.",
      notice: "Not an error, but adding or comparing the figures as they stand would mislead.",
    },
    quarter: "Quarter",
    expected: (text) => `The other figures give ${text}.`,
    empty: "No figures of this quarter were found to disagree.",
  },
);
