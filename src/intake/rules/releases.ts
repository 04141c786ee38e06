import { dayInChina, knownOn } from "../../domain/publication.ts";
import { lastDay } from "../../domain/quarter.ts";
import { rule } from "./rule.ts";

/** 2020Q1, 2020Q1-r2, 2020Q1-r3: no number is left out. */
export const revisionsAreNumbered = rule(
  "release-revision",
  "error",
  {
    zh: "同一季度的版本从 1 起连续编号",
    en: "The revisions of a quarter are numbered from 1 without a gap",
  },
  function* ({ releases }, say) {
    for (const [i, release] of releases.entries()) {
      const before = releases[i - 1];
      const wanted = before?.quarter === release.quarter ? before.revision + 1 : 1;
      if (release.revision <= wanted) continue;
      yield say(
        { ...release.place("revision"), text: String(release.revision) },
        {
          zh: `${release.quarter} 没有第 ${wanted} 版，却有第 ${release.revision} 版`,
          en: `${release.quarter} has revision ${release.revision} without revision ${wanted}`,
        },
        {
          zh: `版本号从 1 起连续编；这一版应是第 ${wanted} 版，文件夹叫 ${release.quarter}${wanted > 1 ? `-r${wanted}` : ""}`,
          en: `Number revisions from 1 without a gap: this is revision ${wanted}, in the folder ${release.quarter}${wanted > 1 ? `-r${wanted}` : ""}`,
        },
      );
    }
  },
);

/** A revision is not published before what it revises. */
export const revisionsAreInOrder = rule(
  "release-order",
  "error",
  {
    zh: "后一版的发布日期不早于前一版",
    en: "A revision is not published before the one it revises",
  },
  function* ({ releases }, say) {
    for (const [i, release] of releases.entries()) {
      const before = releases[i - 1];
      if (before?.quarter !== release.quarter) continue;
      if (knownOn(before.published_on, release.published_on)) continue;
      yield say(
        { ...release.place("published_on"), text: release.published_on },
        {
          zh: `发布日期早于第 ${before.revision} 版的 ${before.published_on}`,
          en: `It was published before revision ${before.revision} of ${before.published_on}`,
        },
        { zh: "核对两版的 published_on", en: "Check published_on of both revisions" },
      );
    }
  },
);

/** A quarter can hardly be reported before it is over. */
export const quartersAreOver = rule(
  "release-early",
  "warning",
  {
    zh: "季度结束之后才发布",
    en: "A quarter is published after its last day",
  },
  function* ({ releases }, say) {
    for (const { place, quarter, published_on } of releases) {
      if (dayInChina(published_on) >= lastDay(quarter)) continue;
      yield say(
        { ...place("published_on"), text: published_on },
        {
          zh: `${published_on} 发布时 ${quarter} 还没有结束（${lastDay(quarter)}）`,
          en: `On ${published_on} ${quarter} was not over (${lastDay(quarter)})`,
        },
        { zh: "核对季度和发布日期", en: "Check the quarter and the date" },
      );
    }
  },
);
