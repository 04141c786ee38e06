import { expect, test } from "vitest";
import {
  isRevised,
  revisionCauses,
  revisionMark,
  revisionsTable,
} from "../../../src/components/project/history.ts";
import { trendIn } from "../../../src/components/trend/words.ts";
import { createEdition } from "../../../src/components/words/edition.ts";
import type { Locale } from "../../../src/domain/bilingual.ts";
import { yuan } from "../../../src/domain/money.ts";
import { namesOf } from "../../../src/report/names.ts";
import { projectHistories } from "../../../src/report/over-time/project-history.ts";
import { context, project, release } from "../../downloads/dataset.ts";

/** A project whose quarter was revised, in a list of named projects as in a complete register. */

const reason = {
  type: "revision",
  zh: "见到原发布者的报道",
  en: "The publisher's own page",
} as const;
const first = release({ register: false, projects: [project("P1"), project("P2")] });
const second = release({
  ...{ id: "2022Q3-r2", revision: 2, published_on: "2023-01-20", register: false, reason },
  projects: [
    project("P1", { total_investment: yuan(270_000_000), actual_start: "2022-09-01" }),
    project("P2"),
  ],
});
const { dataset } = context([first, second]);

const seen = (locale: Locale, id: string) => {
  const edition = createEdition(dataset.site, namesOf(dataset), () => undefined, locale, "/");
  const trend = trendIn(edition, dataset);
  const history = projectHistories(dataset).get(id);
  if (!history) throw new Error(id);
  return { trend, history };
};

test("what was first published, what it is, by how much, and why", () => {
  const { trend, history } = seen("zh", "P1");
  expect(isRevised(history)).toBe(true);
  const rows = revisionsTable(trend, history).rows.map(({ cells }) =>
    cells.map(({ text }) => text),
  );
  expect(rows).toEqual([
    ["实际开工", "2022年9月1日", "2022年8月12日", "2022年三季度", ""],
    ["总投资", "2.7亿元", "2.683亿元", "2022年三季度", "+0.6%"],
  ]);
  expect(revisionCauses(trend, history)).toEqual(["2022年三季度修订的原因：见到原发布者的报道"]);
});

test("the number has a mark that says what it was; others have none", () => {
  const { trend, history } = seen("en", "P1");
  const [quarter] = history.quarters;
  if (!quarter) throw new Error("no quarter");
  expect(revisionMark(trend, quarter, "total_investment")).toEqual({
    ...{ text: "[r]", href: "#revisions", title: "First published 0.2683 billion yuan" },
  });
  expect(revisionMark(trend, quarter, "status")).toBeUndefined();
});

test("a project that the revision leaves as it was is not marked", () => {
  const { trend, history } = seen("en", "P2");
  expect([isRevised(history), revisionCauses(trend, history)]).toEqual([false, []]);
});
