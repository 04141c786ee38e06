import { strings } from "./strings.ts";

const zh = {
  usage: "用法：npm run stats -- --format csv|json [--quarter 2020Q1]",
  badFormat: (text: string) => `没有“${text}”这种格式，可用 csv 或 json`,
  badQuarter: (text: string) => `“${text}”不是季度，正确的写法如 2020Q1`,
  noRelease: (quarter: string) => `${quarter} 没有已公布的数据`,
  errors: (count: number) => `数据有 ${count} 处错误，未输出统计结果`,
};

/** What `npm run stats` says besides its figures. */
export const statsStrings = strings(zh, {
  usage: "Usage: npm run stats -- --format csv|json [--quarter 2020Q1]",
  badFormat: (text) => `"${text}" is not a format; use csv or json`,
  badQuarter: (text) => `"${text}" is not a quarter, like 2020Q1`,
  noRelease: (quarter) => `Nothing is published for ${quarter}`,
  errors: (count) =>
    `The data have ${count} ${count === 1 ? "error" : "errors"}; no statistics were printed`,
});
