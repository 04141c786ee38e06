import { sentencesOf } from "./sentences.ts";

/** A third round, written when the first two were read rightly. */
export const third = [
  ...sentencesOf("zh", "2021Q3", {
    right: [
      "三季度开工项目总投资908.2亿元，其中产业类占53.5%，基础设施类占27.6%，生态环保类占10.9%，社会民生类占8.0%。",
      "茅箭区开工52个，居已公布县市区首位，房县开工38个。",
      "全市9月底前完成年度投资计划的78.4%，比去年同期快3.3个百分点。",
      "工业等第二产业投资保持两位数增长，增速达22.4%。",
      "10亿元以上项目27个，占开工项目个数的一成多。",
      "全市开工项目个数同比增长12.4%，环比增长8.4%。",
      "三季度签约项目154个，比开工项目少90个。",
      "全省集中开工2034个项目，我市三季度开工244个。",
      "固定资产投资增速16.6%，距全省第二位仍有差距。",
      "第一产业投资同比由增转降，下降7.6%。",
    ],
    wrong: [
      [
        "owner",
        "三季度开工项目总投资908.2亿元，其中产业类占53.5%，基础设施类占«10.9%»，社会民生类占8.0%。",
      ],
      ["direction", "全市完成年度投资计划的78.4%，比去年同期«慢3.3个百分点»。"],
      ["value", "全市开工项目个数同比增长12.4%，环比增长«4.8%»。"],
      ["value", "三季度签约项目154个，比开工项目少«80个»。"],
      ["bound", "10亿元以上项目27个，占开工项目个数的«两成多»。"],
      ["scale", "三季度签约协议投资«6125亿元»。"],
      ["rank", "固定资产投资增速16.6%，位居全省«第二»。"],
      ["quarter", "今年三季度开工项目«217个»。"],
      ["unit", "集中开工活动共«27个百分点»。"],
      ["direction", "第一产业投资«增长7.6%»，由降转增。"],
    ],
  }),
  ...sentencesOf("zh", "2022Q2", {
    right: [
      "今年以来，全市已开工33个项目，占全年计划开工数的54.1%。",
      "上半年，基础设施类项目完成投资10.6亿元，同比增长41.8%，低于全市增速12.8个百分点。",
      "张湾区、竹山县二季度各开工5个项目，茅箭区开工4个，房县开工3个。",
      "在建项目同比增加10个，增长25.6%。",
      "全市开工率由去年同期的56.3%回落到54.1%。",
      "张湾区总投资83.6亿元，占全市的26.2%，居全市第一。",
      "生态环保类项目逾期未开工3个，逾期数最多。",
      "年度计划投资96亿元，占总投资的三成。",
    ],
    wrong: [
      ["base", "全市已开工33个项目，占全年计划开工数的«80.5%»。"],
      ["value", "张湾区、竹山县二季度各开工«4个»项目。"],
      ["direction", "全市开工率由去年同期的56.3%«提高到54.1%»。"],
      ["rank", "张湾区总投资83.6亿元，居全市«第二»。"],
      ["fraction", "年度计划投资96亿元，占总投资的«四成»。"],
      ["direction", "在建项目同比«减少10个»。"],
      ["value", "在建项目同比增加10个，增长«26.5%»。"],
      ["owner", "生态环保类项目逾期未开工«8个»。"],
    ],
  }),
  ...sentencesOf("en", "2021Q3", {
    right: [
      "Industry led with 121 starts and 48.63 billion yuan, ahead of infrastructure with 64 starts and 25.04 billion yuan.",
      "Average investment per project was 372 million yuan.",
      "Large projects of 1 billion yuan and above numbered 27, 11.1% of all starts.",
      "The city ranks third in the province by growth of fixed-asset investment, up from fifth.",
      "Statistical projects under construction were down by a tenth, at 1,477.",
    ],
    wrong: [
      ["owner", "Infrastructure led with «121 starts»."],
      ["scale", "Average investment per project was «3.72 billion yuan»."],
      ["base", "Large projects of 1 billion yuan and above numbered 27, «18%» of all starts."],
      ["rank", "The city ranks «second» in the province by growth of fixed-asset investment."],
      ["direction", "The number of starts «fell 12.4%» from a year earlier."],
    ],
  }),
  ...sentencesOf("en", "2022Q2", {
    right: [
      "Completed investment grew faster (54.6%) than annual plans (53.1%).",
      "Two of the four districts and counties are above the city's completion rate of 45.8%.",
      "Infrastructure has one overdue project, ecology has three.",
      "Starts due numbered 41, of which 80.5% were made.",
    ],
    wrong: [
      ["owner", "Ecology has «two overdue projects»."],
      ["value", "Starts due numbered 41, of which «54.1%» were made."],
      ["points", "The completion rate was 45.8%, up by «0.4%» on the year."],
      ["value", "Annual plans rose by «54.6%»."],
    ],
  }),
];
