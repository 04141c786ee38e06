import { strings } from "./strings.ts";

/** The list of problems that `npm run dev` lays over a page. */
export const devPanel = strings(
  {
    title: "检查报告",
    hide: "收起",
    show: "展开",
    more: (count: number) => `另有 ${count} 处，运行 npm run check 全部列出`,
    gone: "开发服务器没有回答，请看终端",
  },
  {
    title: "Report of the check",
    hide: "Hide",
    show: "Show",
    more: (count: number) => `${count} more; npm run check lists all`,
    gone: "The development server does not answer; please look at its terminal",
  },
);
