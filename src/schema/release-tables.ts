import {
  categories,
  category,
  choice,
  count,
  date,
  id,
  ids,
  money,
  name,
  printed,
  region,
  required,
  table,
  text,
  unit,
  type RowOf,
} from "./column.ts";

/** The tables of a release (data contract, section 1). */

export const statuses = {
  reserve: { zh: "储备", en: "reserve" },
  unstarted: { zh: "未开工", en: "not started" },
  building: { zh: "在建", en: "under construction" },
  paused: { zh: "停工", en: "paused" },
  finished: { zh: "投产", en: "finished" },
  cancelled: { zh: "取消", en: "cancelled" },
} as const;
export type Status = keyof typeof statuses;

export const projects = table(
  "projects",
  { zh: "项目", en: "Projects" },
  {
    id: required(id({ zh: "项目编号", en: "Project id" })),
    name: required(name({ zh: "项目名称", en: "Project name" })),
    region: region({ zh: "县市区", en: "Region" }),
    sector: category({ zh: "类别", en: "Sector" }, "sector"),
    level: category({ zh: "级别", en: "Level" }, "level"),
    tags: categories({ zh: "专项", en: "Tags" }, "tag"),
    bundle: id({ zh: "打包项目", en: "Bundle" }),
    status: choice({ zh: "状态", en: "Status" }, statuses),
    total_investment: money({ zh: "总投资", en: "Total investment" }),
    annual_plan: money({ zh: "年度计划投资", en: "Annual plan" }),
    adjusted_plan: money({ zh: "调整后计划", en: "Adjusted plan" }),
    completed_ytd: money({ zh: "本年完成投资", en: "Completed since 1 January" }),
    completed_total: money({ zh: "累计完成投资", en: "Completed since the start" }),
    signed: date({ zh: "签约", en: "Signed" }),
    planned_start: date({ zh: "计划开工", en: "Planned start" }),
    actual_start: date({ zh: "实际开工", en: "Actual start" }),
    resumed: date({ zh: "复工", en: "Resumed" }),
    planned_finish: date({ zh: "计划竣工", en: "Planned finish" }),
    actual_finish: date({ zh: "实际竣工", en: "Actual finish" }),
    expected_output: money({ zh: "预计年产值", en: "Expected annual output" }),
    expected_tax: money({ zh: "预计年税收", en: "Expected annual tax" }),
    expected_jobs: count({ zh: "预计就业", en: "Expected jobs" }),
    reason: category({ zh: "原因", en: "Reason" }, "reason"),
    ceremony: id({ zh: "集中开工", en: "Start ceremony" }),
    source: text({ zh: "来源", en: "Source" }, 200),
    note: text({ zh: "备注", en: "Note" }),
  },
);

export const bases = {
  quarter: { zh: "当季", en: "the quarter" },
  ytd: { zh: "本年累计", en: "year to date" },
  month: { zh: "当月", en: "one month" },
  event: { zh: "当次", en: "one event" },
  stock: { zh: "时点", en: "at a point in time" },
  plan: { zh: "计划", en: "plan or target" },
} as const;

export const published = table(
  "published",
  { zh: "公布的数字", en: "Published figures" },
  {
    indicator: required(text({ zh: "指标", en: "Indicator" }, 80)),
    basis: required(choice({ zh: "口径", en: "Basis" }, bases)),
    period: text({ zh: "时期", en: "Period as printed" }, 80),
    region: region({ zh: "县市区", en: "Region" }),
    dimension: text({ zh: "分类方式", en: "Dimension" }, 40),
    category: text({ zh: "分类", en: "Category" }, 120),
    value: required(printed({ zh: "数值", en: "Value as printed" })),
    unit: required(unit({ zh: "单位", en: "Unit" })),
    qualifier: choice(
      { zh: "限定", en: "Qualifier" },
      {
        about: { zh: "约", en: "about" },
        at_least: { zh: "至少", en: "at least" },
        at_most: { zh: "至多", en: "at most" },
      },
    ),
    part_of: choice(
      { zh: "其中", en: "Part of the whole" },
      { yes: { zh: "是", en: "yes" }, no: { zh: "否", en: "no" } },
    ),
    yoy: printed({ zh: "同比", en: "Change on the year" }),
    rank: count({ zh: "位次", en: "Rank" }),
    source: text({ zh: "来源", en: "Source" }, 200),
    note: text({ zh: "备注", en: "Note" }),
  },
);

export const eventKinds = {
  ceremony: { zh: "集中开工", en: "start ceremony" },
  rally: { zh: "项目拉练", en: "rally" },
  inspection: { zh: "督查", en: "inspection" },
} as const;

export const events = table(
  "events",
  { zh: "活动", en: "Events" },
  {
    id: required(id({ zh: "活动编号", en: "Event id" })),
    kind: required(choice({ zh: "类型", en: "Kind" }, eventKinds)),
    date: date({ zh: "日期", en: "Date" }),
    region: region({ zh: "县市区", en: "Region" }),
    venue: text({ zh: "地点", en: "Venue" }, 200),
    covers: choice(
      { zh: "数字覆盖", en: "What the counts cover" },
      {
        day: { zh: "当次", en: "the day" },
        month: { zh: "当月", en: "the month" },
        quarter: { zh: "全季", en: "the quarter" },
        year: { zh: "全年", en: "the year" },
      },
    ),
    batches: count({ zh: "批次", en: "Batches" }),
    regions_count: count({ zh: "县市区数", en: "Regions taking part" }),
    projects: count({ zh: "项目数", en: "Projects" }),
    total_investment: money({ zh: "总投资", en: "Total investment" }),
    annual_plan: money({ zh: "年度计划投资", en: "Annual plan" }),
    expected_output: money({ zh: "预计年产值", en: "Expected annual output" }),
    expected_tax: money({ zh: "预计年税收", en: "Expected annual tax" }),
    expected_jobs: count({ zh: "预计就业", en: "Expected jobs" }),
    source: text({ zh: "来源", en: "Source" }, 200),
    note: text({ zh: "备注", en: "Note" }),
  },
);

export const scores = table(
  "scores",
  { zh: "活动评分", en: "Scores" },
  {
    event: required(id({ zh: "活动", en: "Event" })),
    region: required(region({ zh: "县市区", en: "Region" })),
    score: printed({ zh: "得分", en: "Score" }),
    rank: count({ zh: "名次", en: "Rank" }),
    source: text({ zh: "来源", en: "Source" }, 200),
  },
);

export const tasks = table(
  "tasks",
  { zh: "任务", en: "Tasks" },
  {
    id: required(id({ zh: "任务编号", en: "Task id" })),
    project: id({ zh: "项目", en: "Project" }),
    kind: required(
      choice(
        { zh: "类型", en: "Kind" },
        {
          start: { zh: "督开工", en: "start" },
          speed: { zh: "督提速", en: "speed up" },
          enrol: { zh: "督入库", en: "enrol" },
          other: { zh: "其他", en: "other" },
        },
      ),
    ),
    region: region({ zh: "县市区", en: "Region" }),
    title: text({ zh: "事项", en: "Title" }, 400),
    opened: date({ zh: "立项日期", en: "Opened" }),
    due: date({ zh: "期限", en: "Due" }),
    closed: date({ zh: "销号日期", en: "Closed" }),
    note: text({ zh: "备注", en: "Note" }),
  },
);

export const preparation = table(
  "preparation",
  { zh: "前期手续", en: "Preparation" },
  {
    project: required(id({ zh: "项目", en: "Project" })),
    item: required(category({ zh: "手续", en: "Item" }, "item")),
    state: required(
      choice(
        { zh: "进展", en: "State" },
        {
          done: { zh: "办结", en: "done" },
          doing: { zh: "在办", en: "in progress" },
          todo: { zh: "未办", en: "not begun" },
          none: { zh: "不需要", en: "not needed" },
        },
      ),
    ),
    date: date({ zh: "日期", en: "Date" }),
    note: text({ zh: "备注", en: "Note" }),
  },
);

export const exitReasons = {
  finished: { zh: "投产", en: "finished" },
  cancelled: { zh: "取消", en: "cancelled" },
  merged: { zh: "并入", en: "merged" },
  split: { zh: "拆分", en: "split" },
  reclassified: { zh: "调整类别", en: "reclassified" },
  year_list: { zh: "年度清单调整", en: "left the year's list" },
  error: { zh: "误报", en: "entered in error" },
  other: { zh: "其他", en: "other" },
} as const;

export const exits = table(
  "exits",
  { zh: "退出项目", en: "Exits" },
  {
    id: required(id({ zh: "项目编号", en: "Project id" })),
    reason: required(choice({ zh: "退出原因", en: "Reason" }, exitReasons)),
    into: ids({ zh: "去向", en: "Into" }),
    note: text({ zh: "备注", en: "Note" }),
  },
);

export const releaseTables = {
  projects,
  published,
  events,
  scores,
  tasks,
  preparation,
  exits,
} as const;

export type Project = RowOf<typeof projects>;
export type Published = RowOf<typeof published>;
export type Event = RowOf<typeof events>;
export type Score = RowOf<typeof scores>;
export type Task = RowOf<typeof tasks>;
export type Preparation = RowOf<typeof preparation>;
export type Exit = RowOf<typeof exits>;
