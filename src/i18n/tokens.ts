import { strings } from "./strings.ts";

/** What `npm run tokens` says besides its list. */
export const tokensStrings = strings(
  {
    usage:
      "用法：npm run tokens -- 2020Q1 [词 …] [--lang zh|en]，词如“开工”“茅箭”，只列含有它们的数字",
    badQuarter: (text: string) => `“${text}”不是季度，正确的写法如 2020Q1`,
    badLanguage: (text: string) => `没有“${text}”这种语言，可用 zh 或 en`,
    noRelease: (quarter: string) => `${quarter} 没有数据`,
    errors: (count: number) => `数据有 ${count} 处错误，先运行 npm run check 改正`,
    total: (count: number, all: number) =>
      count === all ? `共 ${all} 个数字` : `共 ${all} 个数字，列出 ${count} 个`,
  },
  {
    usage:
      "Usage: npm run tokens -- 2020Q1 [word …] [--lang zh|en]; words such as starts or Maojian keep what holds them",
    badQuarter: (text) => `"${text}" is not a quarter, like 2020Q1`,
    badLanguage: (text) => `"${text}" is not a language; use zh or en`,
    noRelease: (quarter) => `There are no data for ${quarter}`,
    errors: (count) =>
      `The data have ${count} ${count === 1 ? "error" : "errors"}; run npm run check first`,
    total: (count, all) => (count === all ? `${all} figures` : `${count} of ${all} figures`),
  },
);
