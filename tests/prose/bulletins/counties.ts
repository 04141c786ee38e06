import { sentencesOf } from "./sentences.ts";

/** What is said of all counties at once: both ends of a spread, each of them, how many of them. */
export const counties = [
  ...sentencesOf("zh", "2022Q2", {
    right: [
      "各县市区应开工开工率在72.7%到90%之间。",
      "各县市区投资完成率均超过40%。",
      "各县市区投资完成率均低于50%。",
      "各县市区完成投资都不低于10亿元。",
      "有2个县市区投资完成率低于全市平均水平。",
      "四个县市区在建项目均在12个以上。",
    ],
    wrong: [
      ["range", "各县市区投资完成率介于43.6%至«49.7%»之间。"],
      ["range", "各县市区应开工开工率在«81.8%»到90%之间。"],
      ["bound", "各县市区投资完成率均超过«44%»。"],
      ["bound", "各县市区投资完成率均低于«48%»。"],
      ["bound", "各县市区完成投资都不低于«12亿元»。"],
      ["value", "全市有«3个»县市区投资完成率高于全市平均水平。"],
      ["value", "有«1个»县市区投资完成率低于全市平均水平。"],
      ["bound", "四个县市区在建项目均在«13个以上»。"],
    ],
  }),
  ...sentencesOf("en", "2022Q2", {
    right: [
      "Completion rates of the counties lie between 43.6% and 48.7%.",
      "All counties have completion rates of more than 40%.",
    ],
    wrong: [
      ["range", "Completion rates of the counties lie between 43.6% and «58.7%»."],
      ["bound", "All counties have completion rates of more than «45%»."],
    ],
  }),
];
