import {
  choice,
  count,
  date,
  id,
  money,
  name,
  printed,
  quarter,
  region,
  required,
  table,
  text,
  unit,
  type RowOf,
} from "./column.ts";

/** The files beside the releases (data contract, section 1). */

export const regions = table(
  "regions",
  { zh: "县市区", en: "Regions" },
  {
    code: required(text({ zh: "代码", en: "Code" }, 6)),
    name: required(name({ zh: "名称", en: "Name" })),
    short: name({ zh: "简称", en: "Short name" }),
    name_en: name({ zh: "英文名", en: "English name" }),
    kind: choice(
      { zh: "类型", en: "Kind" },
      {
        district: { zh: "区", en: "district" },
        county: { zh: "县", en: "county" },
        city: { zh: "县级市", en: "county-level city" },
        zone: { zh: "功能区", en: "zone" },
        direct: { zh: "市直", en: "city departments" },
      },
    ),
    group: text({ zh: "分组", en: "Group" }, 60),
    grid_row: count({ zh: "格行", en: "Grid row" }),
    grid_col: count({ zh: "格列", en: "Grid column" }),
  },
);

export const categoriesTable = table(
  "categories",
  { zh: "分类", en: "Categories" },
  {
    dimension: required(text({ zh: "分类方式", en: "Dimension" }, 40)),
    code: required(id({ zh: "代码", en: "Code" })),
    name: required(name({ zh: "名称", en: "Name" })),
    name_en: name({ zh: "英文名", en: "English name" }),
    lower: money({ zh: "下限", en: "Lower bound" }),
    upper: money({ zh: "上限", en: "Upper bound" }),
  },
);

export const sources = table(
  "sources",
  { zh: "来源", en: "Sources" },
  {
    id: required(id({ zh: "来源编号", en: "Source id" })),
    title: required(text({ zh: "标题", en: "Title" }, 400)),
    publisher: text({ zh: "发布者", en: "Publisher" }, 200),
    date: date({ zh: "日期", en: "Date" }),
    url: text({ zh: "网址", en: "Address" }, 1000),
    mirror: choice(
      { zh: "转载", en: "Mirror" },
      { yes: { zh: "是", en: "yes" }, no: { zh: "否", en: "no" } },
    ),
    note: text({ zh: "备注", en: "Note" }),
  },
);

export const targets = table(
  "targets",
  { zh: "目标", en: "Targets" },
  {
    year: required(count({ zh: "年份", en: "Year" })),
    indicator: required(text({ zh: "指标", en: "Indicator" }, 80)),
    region: region({ zh: "县市区", en: "Region" }),
    value: required(printed({ zh: "目标值", en: "Value" })),
    unit: required(unit({ zh: "单位", en: "Unit" })),
    source: text({ zh: "来源", en: "Source" }, 200),
  },
);

export const exceptions = table(
  "exceptions",
  { zh: "已答复的提醒", en: "Accepted warnings" },
  {
    release: text({ zh: "发布", en: "Release" }, 20),
    rule: required(text({ zh: "规则", en: "Rule" }, 80)),
    table: text({ zh: "表", en: "Table" }, 40),
    key: text({ zh: "编号", en: "Key" }, 120),
    reason: required(text({ zh: "理由", en: "Reason" })),
    author: required(text({ zh: "经办人", en: "Author" }, 120)),
    expires: date({ zh: "有效期至", en: "Expires" }),
    footnote: text({ zh: "附注", en: "Footnote" }),
  },
);

export const calendar = table(
  "calendar",
  { zh: "发布日程", en: "Release calendar" },
  {
    quarter: required(quarter({ zh: "季度", en: "Quarter" })),
    planned_at: required(text({ zh: "计划发布时间", en: "Planned at" }, 40)),
    state: required(
      choice(
        { zh: "状态", en: "State" },
        {
          provisional: { zh: "暂定", en: "provisional" },
          confirmed: { zh: "确定", en: "confirmed" },
          cancelled: { zh: "取消", en: "cancelled" },
        },
      ),
    ),
    reason: text({ zh: "原因", en: "Reason" }),
  },
);

export const siteTables = {
  regions,
  categories: categoriesTable,
  sources,
  targets,
  exceptions,
  calendar,
} as const;

export type Region = RowOf<typeof regions>;
export type Category = RowOf<typeof categoriesTable>;
export type Source = RowOf<typeof sources>;
export type Target = RowOf<typeof targets>;
export type Exception = RowOf<typeof exceptions>;
export type CalendarEntry = RowOf<typeof calendar>;
