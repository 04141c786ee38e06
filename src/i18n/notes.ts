import { strings } from "./strings.ts";

/** Words of the notes at the end of a page. */
export const noteStrings = strings(
  {
    notes: "附注",
    rows: "关于个别项目和事项",
    shared: "关于各季共用的数据",
    site: "本站",
    sources: "来源",
    noDate: "日期未印",
    mirror: "转载",
    more: (n: number) => `其余${n}条附注`,
  },
  {
    notes: "Notes",
    rows: "On single projects and items",
    shared: "On data that all quarters share",
    site: "This site",
    sources: "Sources",
    noDate: "date not printed",
    mirror: "repost",
    more: (n) => (n === 1 ? "1 more note" : `${n} more notes`),
  },
);
