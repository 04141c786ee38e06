import { isPublishedOn } from "../../domain/publication.ts";
import { visible } from "../../domain/characters.ts";
import { rowsIn, rule } from "./rule.ts";

/** A region of the tile map has a cell of its own. */
export const gridCellsAreTheirOwn = rule(
  "grid-cell",
  "warning",
  {
    zh: "县市区的格行、格列成对填写，一格一个县市区",
    en: "A region has both a grid row and a grid column, and a cell of its own",
  },
  function* ({ site: { regions } }, say) {
    const taken = new Map<string, string>();
    for (const { row: region, table } of rowsIn(regions)) {
      const { grid_row: row, grid_col: column } = region;
      if (row === null && column === null) continue;
      if (row === null || column === null) {
        yield say(
          table.place(region, row === null ? "grid_row" : "grid_col"),
          { zh: "格行、格列只填了一个", en: "Of grid row and column only one is given" },
          { zh: "两个都填，或都留空", en: "Give both or neither" },
        );
        continue;
      }
      const key = `${row},${column}`;
      const owner = taken.get(key);
      if (owner === undefined) taken.set(key, region.name);
      else
        yield say(
          table.place(region, "grid_row"),
          {
            zh: `第 ${row} 行第 ${column} 列已经是${visible(owner)}`,
            en: `Row ${row}, column ${column} is already ${visible(owner)}`,
          },
          { zh: "换一格，否则地图上互相遮盖", en: "Choose another; one would hide the other" },
        );
    }
  },
);

/** A year's target of an indicator is one number. */
export const targetsStandOnce = rule(
  "target-duplicate",
  "warning",
  {
    zh: "同一年同一指标同一县市区只有一个目标",
    en: "There is one target for a year, an indicator and a region",
  },
  function* ({ site: { targets } }, say) {
    const first = new Map<string, number>();
    for (const { row, table } of rowsIn(targets)) {
      const key = JSON.stringify([row.year, row.indicator, row.region]);
      const line = first.get(key);
      if (line === undefined) first.set(key, row.line);
      else
        yield say(
          table.place(row, "indicator"),
          { zh: `第 ${line} 行已有这个目标`, en: `Line ${line} already sets this target` },
          { zh: "只留一行", en: "Keep one of them" },
        );
    }
  },
);

/** A further row of a quarter is a change of its date, and says why. */
export const quartersAreAnnouncedOnce = rule(
  "calendar-duplicate",
  "warning",
  {
    zh: "一个季度在发布日程里再出现就是改期，要写原因",
    en: "A further row of a quarter in the calendar is a change of date and gives its reason",
  },
  function* ({ site: { calendar } }, say) {
    const first = new Map<string, number>();
    for (const { row, table } of rowsIn(calendar)) {
      const line = first.get(row.quarter);
      if (line === undefined) first.set(row.quarter, row.line);
      else if (row.reason === null)
        yield say(
          table.place(row, "quarter"),
          {
            zh: `第 ${line} 行已经是 ${row.quarter}`,
            en: `Line ${line} is ${row.quarter} already`,
          },
          {
            zh: "是改期就在这一行写原因，两行都留；不是就删去多余的一行",
            en: "If the date has changed, give the reason here and keep both; else remove one",
          },
        );
    }
  },
);

/** Readers who wait for a report are told why it does not come. */
export const cancellationsSayWhy = rule(
  "calendar-reason",
  "warning",
  {
    zh: "取消发布的写明原因",
    en: "A publication that is cancelled says why",
  },
  function* ({ site: { calendar } }, say) {
    for (const { row, table } of rowsIn(calendar)) {
      if (row.state !== "cancelled" || row.reason !== null) continue;
      yield say(
        table.place(row, "reason"),
        {
          zh: `${row.quarter} 取消发布，没有写原因`,
          en: `The report on ${row.quarter} is cancelled without a reason`,
        },
        {
          zh: "在“原因”里写一句读者看得懂的话",
          en: "Say why in the column reason, in words for readers",
        },
      );
    }
  },
);

/** A planned publication is a day or a time. */
export const calendarTimesAreTimes = rule(
  "calendar-time",
  "warning",
  {
    zh: "计划发布时间是日期，或带时区的时间",
    en: "A planned publication is a day, or a time with its zone",
  },
  function* ({ site: { calendar } }, say) {
    for (const { row, table } of rowsIn(calendar)) {
      if (isPublishedOn(row.planned_at)) continue;
      yield say(
        table.place(row, "planned_at"),
        {
          zh: `“${visible(row.planned_at)}”不是日期或时间，只能原样显示`,
          en: `“${visible(row.planned_at)}” is no day or time and can only be shown as it stands`,
        },
        {
          zh: "写 2021-04-20，或 2021-04-20T09:00:00+08:00",
          en: "Write 2021-04-20, or 2021-04-20T09:00:00+08:00",
        },
      );
    }
  },
);
