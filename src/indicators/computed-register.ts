import { countOf, distinctOf, sumOf, type ComputedIndicator } from "./build.ts";

/** What stands on the register at the quarter's end: how many projects, in which status, worth how much. */
export const registerIndicators = {
  projects_split: countOf(
    {
      label: { zh: "项目数（拆分后）", en: "Projects, bundles split" },
      definition: {
        zh: "季末清单上的项目数，打包项目按拆分后的子项逐一计算；已取消但尚未退出清单的项目仍计算在内。",
        en: "Projects on the register at the quarter's end, every item of a bundle counted; a cancelled project counts until it leaves the register.",
      },
      formula: { zh: "清单的行数", en: "Rows of the register" },
      covers: "stock",
      better: "neither",
      related: ["projects"],
      qoq: true,
    },
    () => true,
  ),
  projects: distinctOf(
    {
      label: { zh: "项目数", en: "Projects" },
      definition: {
        zh: "季末清单上的项目数，同一打包项目的各子项合计为一个；同一打包项目可分属几个类别，各类别之和可能大于总数。",
        en: "Projects on the register at the quarter's end, a bundle counted once; its items may lie in several categories, so that parts can add up to more than the whole.",
      },
      formula: {
        zh: "不同打包编号的个数，未打包的按项目编号计",
        en: "Different bundle ids, or project ids where there is no bundle",
      },
      covers: "stock",
      better: "neither",
      related: ["projects_split"],
      qoq: true,
    },
    ({ project }) => project.bundle ?? project.id,
  ),
  reserve: countOf(
    {
      label: { zh: "储备项目", en: "Projects in reserve" },
      definition: {
        zh: "季末状态为储备的项目数。",
        en: "Projects whose status at the quarter's end is reserve.",
      },
      formula: { zh: "状态为储备的行数", en: "Rows with status reserve" },
      covers: "stock",
      better: "neither",
      qoq: true,
    },
    ({ project }) => project.status === "reserve",
  ),
  unstarted: countOf(
    {
      label: { zh: "未开工项目", en: "Projects not started" },
      definition: {
        zh: "季末状态为未开工的项目数。",
        en: "Projects whose status at the quarter's end is not started.",
      },
      formula: { zh: "状态为未开工的行数", en: "Rows with status unstarted" },
      covers: "stock",
      better: "less",
      related: ["late_starts"],
      qoq: true,
    },
    ({ project }) => project.status === "unstarted",
  ),
  building: countOf(
    {
      label: { zh: "在建项目", en: "Projects under construction" },
      definition: {
        zh: "季末状态为在建的项目数。",
        en: "Projects whose status at the quarter's end is under construction.",
      },
      formula: { zh: "状态为在建的行数", en: "Rows with status building" },
      covers: "stock",
      better: "neither",
      qoq: true,
    },
    ({ project }) => project.status === "building",
  ),
  paused: countOf(
    {
      label: { zh: "停工项目", en: "Projects paused" },
      definition: {
        zh: "季末状态为停工的项目数。",
        en: "Projects whose status at the quarter's end is paused.",
      },
      formula: { zh: "状态为停工的行数", en: "Rows with status paused" },
      covers: "stock",
      better: "less",
      qoq: true,
    },
    ({ project }) => project.status === "paused",
  ),
  finished: countOf(
    {
      label: { zh: "投产项目", en: "Projects finished" },
      definition: {
        zh: "季末状态为投产的项目数。",
        en: "Projects whose status at the quarter's end is finished.",
      },
      formula: { zh: "状态为投产的行数", en: "Rows with status finished" },
      covers: "stock",
      better: "more",
      related: ["finished_ytd", "finished_planned"],
      qoq: true,
    },
    ({ project }) => project.status === "finished",
  ),
  cancelled: countOf(
    {
      label: { zh: "取消项目", en: "Projects cancelled" },
      definition: {
        zh: "季末状态为取消、尚未退出清单的项目数。",
        en: "Projects whose status at the quarter's end is cancelled and which are still on the register.",
      },
      formula: { zh: "状态为取消的行数", en: "Rows with status cancelled" },
      covers: "stock",
      better: "less",
      qoq: true,
    },
    ({ project }) => project.status === "cancelled",
  ),
  total_investment: sumOf(
    {
      label: { zh: "总投资", en: "Total investment" },
      definition: {
        zh: "清单上各项目整体计划投资额之和，不限于本年。",
        en: "Planned cost of the projects on the register, over their whole life.",
      },
      formula: { zh: "Σ 总投资", en: "Σ total investment" },
      covers: "stock",
      better: "more",
      related: ["annual_plan", "completed_total"],
      qoq: true,
    },
    ({ project }) => project.total_investment,
  ),
  expected_output: sumOf(
    {
      label: { zh: "预计年产值", en: "Expected annual output" },
      definition: {
        zh: "清单上各项目投产后预计的年产值之和。",
        en: "Annual output expected of the projects on the register once they are in operation.",
      },
      formula: { zh: "Σ 预计年产值", en: "Σ expected annual output" },
      covers: "stock",
      better: "more",
    },
    ({ project }) => project.expected_output,
  ),
  expected_tax: sumOf(
    {
      label: { zh: "预计年税收", en: "Expected annual tax" },
      definition: {
        zh: "清单上各项目投产后预计的年税收之和。",
        en: "Annual tax expected of the projects on the register once they are in operation.",
      },
      formula: { zh: "Σ 预计年税收", en: "Σ expected annual tax" },
      covers: "stock",
      better: "more",
    },
    ({ project }) => project.expected_tax,
  ),
  expected_jobs: sumOf(
    {
      label: { zh: "预计就业", en: "Expected jobs" },
      definition: {
        zh: "清单上各项目投产后预计带动的就业人数之和。",
        en: "Jobs expected of the projects on the register once they are in operation.",
      },
      formula: { zh: "Σ 预计就业", en: "Σ expected jobs" },
      covers: "stock",
      better: "more",
      unit: "persons",
    },
    ({ project }) => project.expected_jobs,
  ),
} as const satisfies Record<string, ComputedIndicator>;
