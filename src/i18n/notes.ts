import { strings } from "./strings.ts";

/** Words of the notes at the end of a page. */
export const noteStrings = strings(
  {
    notes: "附注",
    sources: "来源",
    noDate: "日期未印",
    mirror: "转载",
  },
  {
    notes: "Notes",
    sources: "Sources",
    noDate: "date not printed",
    mirror: "repost",
  },
);
