import { advice } from "./advice.ts";

const [compare, compareEn] = [
  "对照来源改正输错的一个；来源就是这样印的，照录并写理由答复。",
  "Compare with the source and correct the one that was typed wrongly; keep what the source prints and answer the warning.",
] as const;
const asPrinted = [compare, compareEn] as const;

/** Advice on the rules between published figures: parts, shares, growth, ranks, what a register adds up to. */
export const figureAdvice = {
  "rate-fraction": advice(
    [
      "0.504读作百分之零点五，差了一百倍。表格软件里设成百分比的格子，另存成文字就会这样。",
      "0.504 reads as half a per cent, a hundred times off. Cells that a spreadsheet shows as percentages come out so.",
    ],
    [
      "写百分号前面的数，单位写%。",
      "Write the number that stands before the sign, and % as the unit.",
    ],
    "completion_rate,0.504,%",
    "completion_rate,50.4,%",
  ),
  "last-digit": advice(
    [
      "末位差一，可能是来源截去了尾数，也可能是输错了一个数字。",
      "Off by one in the last digit: the source may have cut the rest, or a digit was typed wrongly.",
    ],
    ["对照来源看一眼；不用答复。", "Look at the source once; no answer is needed."],
    "61÷127＝48.0%，写成48.1%",
    "48.0%",
  ),
  "part-above-whole": advice(
    [
      "一类比合计还多，读者一眼就看得出，其余的数也就没人信了。",
      "Readers see at once that a part is more than its whole, and trust the rest no longer.",
    ],
    asPrinted,
    "开工541个，其中产业类783个",
    "开工541个，其中产业类383个",
  ),
  "parts-and-whole": advice(
    [
      "分项相加比合计多，不是分项输错，就是合计输错，或者各项有重叠。",
      "Parts that come to more than the total are wrong, or the total is, or the parts overlap.",
    ],
    [
      "对照来源改正；各项有重叠的，part_of写yes；来源就是这样印的，写理由答复。",
      "Compare with the source; where parts overlap write yes in part_of; keep what the source prints and answer.",
    ],
    "合计100个：产业类62个、基础设施类48个",
    "合计100个：产业类52个、基础设施类48个",
  ),
  "parts-fall-short": advice(
    [
      "同样的几类，总投资合得上合计，个数却合不上：多半是个数输错了。",
      "The same classes add up in money and not in number: one of the numbers is probably wrong.",
    ],
    asPrinted,
    "100个：52个、38个；90亿元：50亿元、40亿元",
    "100个：52个、48个；90亿元：50亿元、40亿元",
  ),
  "sum-above-total": advice(
    [
      "累计里应当有各月、各季、各次，相加不会更多。",
      "The year to date holds its months, quarters and events.",
    ],
    asPrinted,
    "一季度60个、二季度70个，上半年120个",
    "上半年130个",
  ),
  "share-differs": advice(
    ["占比与所印的两个数不符。", "The share is not what its two figures give."],
    asPrinted,
    "1441.9亿元中972亿元，占76.4%",
    "占67.4%",
  ),
  "ratio-differs": advice(
    ["比率与所印的两个数不符。", "The ratio is not what its two figures give."],
    asPrinted,
    "91.3亿元÷210亿元，写成50.9%",
    "43.5%",
  ),
  "growth-differs": advice(
    [
      "读者会拿上年公布的数来算；口径变了、基数调整了，要说清楚。",
      "Readers compute it from last year's figure; a change of scope or base has to be told.",
    ],
    [
      "核对本期的数和增速；按可比口径计算的，写理由答复，并写footnote让读者看到。",
      "Check the figure and the rate; if it is on a comparable base, answer so, with a footnote for readers.",
    ],
    "上年200个，今年240个，同比2%",
    "同比20%",
  ),
  "multiple-differs": advice(
    ["倍数与两年的数不符。", "The multiple is not what the two years give."],
    asPrinted,
    "上年100个，今年250个，写成3.5倍",
    "2.5倍",
  ),
  "change-differs": advice(
    ["增减的量与两期的数不符。", "The change is not the difference of the two figures."],
    asPrinted,
    "上年65亿元，今年241亿元，写成多184亿元",
    "多176亿元",
  ),
  "lead-differs": advice(
    [
      "时间进度按月数除以12计；快于时间进度多少，由完成率得出。",
      "The time progress is months ÷ 12; a lead follows from the rate.",
    ],
    asPrinted,
    "1—6月完成率62.0%，快于时间进度10个百分点",
    "快于时间进度12.0个百分点",
  ),
  "rank-differs": advice(
    [
      "得分高的反而排在后面，多半是得分或名次输串了行。",
      "Where the higher score stands behind, a score or a rank has slipped into another row.",
    ],
    [
      "对照来源核对得分和名次；同一组内数大的在前（越少越好的指标数小的在前）。",
      "Check scores and ranks in the source; within a group the higher figure is first, or the lower where less is better.",
    ],
    "甲区95.2分第2名，乙县90.1分第1名",
    "甲区95.2分第1名，乙县90.1分第2名",
  ),
  "sources-differ": advice(
    [
      "同一个数有两个说法，取整也解释不了。",
      "One figure is given in two ways that no rounding reconciles.",
    ],
    [
      "核对；各有来源的，都保留并写理由答复，网页会说明。",
      "Check them; if each has its source keep both and answer the warning, the page explains it.",
    ],
    "S01：25.4亿元；S02：25.2亿元",
    "S01：25.4亿元；S02：约25亿元",
  ),
  "computed-and-published": advice(
    [
      "读者能用清单自己算；算出来的与公布的不同，要么有一个错了，要么口径不同。",
      "Readers can add up the register; if it gives another figure one is wrong, or they count differently.",
    ],
    [
      "核对两边；口径不同的，写理由答复，并写footnote让读者看到。",
      "Check both; if they count differently answer so, with a footnote for readers.",
    ],
    "清单242行，公布244个",
    "清单和公布都是244个",
  ),
  "event-and-published": advice(
    [
      "events.csv和published.csv记的是同一次活动，数字应当相同。",
      "The tables of events and of published figures speak of one event.",
    ],
    asPrinted,
    "events.csv 244个，published.csv 224个",
    "两处都是244个",
  ),
  "split-parts": advice(
    [
      "一个项目拆成几个，总投资应当还是那么多；多了少了，全市合计就跟着变。",
      "A project that is split keeps its total; else the city's total changes with it.",
    ],
    [
      "核对各个拆分项的总投资；拆分时调整了投资的，写理由答复。",
      "Check the totals of the parts; answer the warning if the investment was changed with the split.",
    ],
    "P1 10000万元拆成P1-1 6000万元、P1-2 400万元",
    "P1-1 6000万元、P1-2 4000万元",
  ),
} as const;
