import { siteTables, releaseTables } from "../../schema/tables.ts";
import { visible } from "../../domain/characters.ts";
import { rowsIn, rule } from "./rule.ts";

/** 27 batches of the year, or 10 of the quarter? A count needs to say. */
export const eventsSayWhatTheyCover = rule(
  "event-covers",
  "warning",
  {
    zh: "活动的数字写明覆盖当次、当月、全季还是全年",
    en: "The counts of an event say whether they cover the day, the month, the quarter or the year",
  },
  function* ({ releases }, say) {
    for (const { tables } of releases)
      for (const { row: event, table } of rowsIn(tables.events)) {
        const counts = [event.batches, event.projects, event.total_investment];
        if (event.covers !== null || counts.every((count) => count === null)) continue;
        yield say(
          table.place(event, "covers"),
          { zh: "没有写明数字覆盖的时间", en: "It does not say what its counts cover" },
          {
            zh: "covers 写 day、month、quarter 或 year",
            en: "Write day, month, quarter or year in covers",
          },
        );
      }
  },
);

/** What `table` of exceptions.csv may name: a table, a document, or the commentary. */
const tableNames = new Set([
  ...Object.keys(siteTables),
  ...Object.keys(releaseTables),
  ...["site", "release", "content"],
]);

/** An exception that fits nothing excuses nothing. */
export const exceptionsNameWhatExists = rule(
  "exception-unknown",
  "warning",
  {
    zh: "已答复的提醒指向存在的发布和表",
    en: "An accepted warning names a release and a table that exist",
  },
  function* ({ site: { exceptions }, releases }, say) {
    const ids = new Set(releases.map(({ id }) => id));
    for (const { row, table } of rowsIn(exceptions)) {
      const wrong =
        row.release !== null && !ids.has(row.release)
          ? (["release", row.release] as const)
          : row.table !== null && !tableNames.has(row.table.replace(/\.(?:csv|json)$/, ""))
            ? (["table", row.table] as const)
            : null;
      if (wrong === null) continue;
      const [column, word] = wrong;
      yield say(
        table.place(row, column),
        { zh: `没有“${visible(word)}”`, en: `There is no “${visible(word)}”` },
        {
          zh: "发布写文件夹名，例如 2020Q1；表写 projects 一类的名字",
          en: "A release is its folder's name, such as 2020Q1; a table is a name such as projects",
        },
      );
    }
  },
);
