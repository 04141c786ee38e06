import { strings } from "./strings.ts";

const many = (n: number, one: string, more: string): string => `${n} ${n === 1 ? one : more}`;

/** Words of the command that compares releases, or the working tree with what is published. */
export const differenceStrings = strings(
  {
    usage:
      "用法：npm run diff -- 2020Q1 2020Q1-r2，或 npm run diff -- --base main；[--format text|json|markdown] [--lang zh|en]",
    noRelease: (id: string, known: string) => `没有 ${id} 这一期，有：${known}`,
    noCommit: (ref: string) => `git 里没有 “${ref}”，或者这里不是 git 仓库`,
    badFormat: (format: string) => `不认识的格式：${format}`,
    hasErrors: (side: string) => `${side} 的数据有错误，先用 npm run check 改正`,
    workingTree: "工作区",
    title: (before: string, after: string) => `${before} → ${after}`,
    nothing: "没有差别",
    lossTitle: (values: number) => `注意：有内容被删除，共 ${values} 个值不见了`,
    noLoss: "没有删除任何值",
    releaseGone: (id: string) => `${id} 原已发布，现在不再发布`,
    fileGone: (path: string) => `文件 ${path} 被删除`,
    rowGone: (values: number) => `整行删除（${values} 个值）`,
    rowNew: "新增一行",
    blanked: (before: string) => `原为 ${before}，现在空白`,
    blank: "空白",
    shared: "各期共用的表",
    newRelease: "新增的一期",
    counts: (values: number, added: number, removed: number, figures: number) =>
      `改了 ${values} 个值，新增 ${added} 行，删除 ${removed} 行，${figures} 个计算结果随之改变`,
    data: "数据",
    figures: "计算结果",
    content: "解读和网页",
    kinds: { added: "新增", removed: "删除", changed: "改动" },
    more: (n: number) => `还有 ${n} 处，--format json 列出全部`,
    columns: ["哪里", "原来", "现在", "变化"],
    colon: "：",
    notComputed: "不计算",
  },
  {
    usage:
      "Usage: npm run diff -- 2020Q1 2020Q1-r2, or npm run diff -- --base main; [--format text|json|markdown] [--lang zh|en]",
    noRelease: (id, known) => `There is no release ${id}; there are: ${known}`,
    noCommit: (ref) => `git does not know "${ref}", or this is no git repository`,
    badFormat: (format) => `Unknown format: ${format}`,
    hasErrors: (side) => `The data of ${side} have errors; mend them with npm run check first`,
    workingTree: "working tree",
    title: (before, after) => `${before} → ${after}`,
    nothing: "No difference",
    lossTitle: (values) =>
      `CAUTION: something is deleted; ${many(values, "value is", "values are")} gone`,
    noLoss: "No value is deleted",
    releaseGone: (id) => `${id} was published and is published no more`,
    fileGone: (path) => `file ${path} is deleted`,
    rowGone: (values) => `row deleted (${many(values, "value", "values")})`,
    rowNew: "new row",
    blanked: (before) => `was ${before}, is blank now`,
    blank: "blank",
    shared: "Tables of the whole site",
    newRelease: "new release",
    counts: (values, added, removed, figures) =>
      `${many(values, "value", "values")} changed, ${many(added, "row", "rows")} added, ${many(removed, "row", "rows")} deleted, ${many(figures, "computed figure", "computed figures")} changed with them`,
    data: "Data",
    figures: "Computed figures",
    content: "Commentary and pages",
    kinds: { added: "added", removed: "deleted", changed: "changed" },
    more: (n) => `${n} more; --format json lists all`,
    columns: ["where", "before", "now", "change"],
    colon: ": ",
    notComputed: "not computed",
  },
);
