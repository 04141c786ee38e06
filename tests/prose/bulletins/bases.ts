import { sentencesOf } from "./sentences.ts";

/** What shares and multiples are taken of, each with the figure that another base would give. */
export const bases = [
  ...sentencesOf("zh", "2022Q2", {
    right: [
      "茅箭区已开工7个，占应开工项目的77.8%。",
      "茅箭区已开工7个，占全市开工项目的21.2%。",
      "上半年完成投资44亿元，占总投资的13.8%。",
      "二季度新开工项目总投资88.7亿元，占项目总投资的27.8%。",
      "新开工项目33个，占全年计划开工项目的54.1%，占应开工项目的80.5%。",
      "二季度新开工项目17个，占上半年的51.5%。",
      "房县在建项目12个，占其项目总数的80%。",
      "在建项目占项目总数的80.3%。",
      "张湾区在建项目占其项目总数的81.3%。",
      "全市61个项目中，在建49个，占80.3%，未开工12个，占19.7%。",
      "张湾区完成投资12.3亿元，是房县的1.2倍。",
      "全市年度计划投资96亿元，约为完成投资的2.2倍。",
    ],
    wrong: [
      ["base", "在建项目49个，占项目总数的«100%»。"],
      ["base", "茅箭区已开工7个，占全市应开工项目的«77.8%»。"],
      ["base", "茅箭区已开工7个，占全市开工项目的«46.7%»。"],
      ["base", "二季度新开工项目17个，占上半年的«27.9%»。"],
      ["base", "房县在建项目12个，占其项目总数的«24.5%»。"],
      ["base", "张湾区在建项目占其项目总数的«26.5%»。"],
      ["base", "在建项目占项目总数的«19.7%»。"],
      ["base", "全市61个项目中，在建49个，占«81.3%»。"],
      ["multiple", "张湾区完成投资12.3亿元，是房县的«1.6倍»。"],
      ["multiple", "全市年度计划投资96亿元，约为完成投资的«3.3倍»。"],
    ],
  }),
  ...sentencesOf("en", "2022Q2", {
    right: [
      "Maojian District started seven projects, 21.2% of the city's starts.",
      "Fang County has 15 projects, of which 80% are under construction.",
      "Projects under construction account for 80.3% of all projects.",
    ],
    wrong: [
      ["base", "Maojian District started seven projects, «46.7%» of the city's starts."],
      ["base", "Fang County has 15 projects, of which «24.5%» are under construction."],
      ["base", "Projects under construction account for «25.6%» of all projects."],
    ],
  }),
];
