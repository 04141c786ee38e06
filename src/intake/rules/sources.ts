import { visible } from "../../domain/characters.ts";
import { isWebAddress } from "../../domain/web-address.ts";
import { rowsIn, rule } from "./rule.ts";

/** The address of a source becomes a link; a path on a clerk's disk or `javascript:` is shown to nobody. */
export const sourcesHaveAddresses = rule(
  "source-address",
  "warning",
  { zh: "来源的网址能点开", en: "The address of a source can be followed" },
  function* ({ site: { sources } }, say) {
    for (const { row, table } of rowsIn(sources)) {
      if (row.url === null || isWebAddress(row.url)) continue;
      yield say(
        table.place(row, "url"),
        {
          zh: `“${visible(row.url, 80)}”不是网址`,
          en: `“${visible(row.url, 80)}” is no address of a page`,
        },
        {
          zh: "网址以 https:// 或 http:// 开头；没有网址就留空，文件名写进备注",
          en: "An address begins with https:// or http://; leave the cell blank if there is none, and put the name of a file into the note",
        },
      );
    }
  },
);
