/** Sentences whose numbers are no statistics: dates, plan periods, documents, ordinals, names, lists. */
export const plainZh = [
  "2021年9月30日，全市召开三季度项目推进会。",
  "会议传达十发改〔2021〕12号文件精神。",
  "“十四五”规划的重大工程全部列入清单。",
  "1—9月的数据由统计部门核定，10月12—14日公布。",
  "316国道、G316和5G基站建设有序推进。",
  "一是抓要素，二是抓进度，三是抓投产。",
  "集中开工第二批项目于8月12日上午9:30启动。",
  "第一产业、第二产业的口径见附注1和表2。",
  "前三名的县市区在2021年第3期简报上公布。",
  "项目建设期为24个月，计划两年建成。",
  "二〇二一年上半年的做法继续执行。",
  "（一）抓谋划；（二）抓开工；（三）抓服务。",
  "十堰市开展百日攻坚，落实三督一促。",
  "三季度与二季度、一季度的统计口径一致。",
];
export const plainEn = [
  "The meeting of 30 September 2021 looked at the third quarter.",
  "Figures for January–September were published on 12–14 October.",
  "Works of the 14th Five-Year Plan are on the list.",
  "National road G316 and the 5G network are under way.",
  "The top 3 were named in No. 12 of 2021.",
  "Most projects take 24 months.",
];
