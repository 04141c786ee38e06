import { computedFrom } from "../consistency/computed-from.ts";
import type { Draft, FindingKind } from "../consistency/finding.ts";
import { draftsFor } from "../consistency/findings.ts";
import { knownTo } from "../consistency/known.ts";
import { computeRelease } from "../indicators/statistics.ts";
import type { Dataset } from "../schema/dataset.ts";
import type { Exception } from "../schema/tables.ts";

/** What the clerks of the made-up city answered to the warnings that remain: each answer names what it is about. */

interface Answer {
  readonly rule: string;
  readonly reason: string;
}

/** Where bulletins were made to differ from the registers (see published.ts), and what was said of it. */
const ofBulletins: Readonly<Partial<Record<FindingKind, Answer>>> = {
  "computed-and-published": {
    rule: "computed-and-published",
    reason: "通报的口径与清单不同，见备注",
  },
  growth: { rule: "growth-differs", reason: "通报的增速按更正后的上年数计算" },
  rank: { rule: "rank-differs", reason: "通报的位次按清单排定，一个县的完成率按上月数印出" },
};

const blank = { author: "数据整理（虚构）", expires: null, footnote: null } as const;

type Row = Omit<Exception, "line">;

const returns: Row = {
  ...{ ...blank, release: null, rule: "project-returns", table: "projects", key: null },
  reason: "退出年度清单的项目经重新论证后再次列入，沿用原编号",
};

/** A later version keeps the bulletin of the first, which was printed from another register. */
const isOfFirstVersion = ({ releases }: Draft): boolean =>
  releases.every(({ revision }) => revision === 1);

function answerTo(found: Draft): Row[] {
  const answer = ofBulletins[found.kind];
  const [row] = found.rows;
  if (!answer || !row || found.severity !== "contradiction") return [];
  if (found.kind === "computed-and-published" && !isOfFirstVersion(found)) return [];
  return [{ ...blank, ...answer, release: row.release, table: row.table, key: row.indicator }];
}

const nameOf = ({ release, rule, key }: Row): string => [release, rule, key].join(" ");

/** The data set with its answers, one for each indicator of a release that a rule speaks of. */
export function withAnswers(dataset: Dataset): Dataset {
  const computed = computedFrom((release) => computeRelease(dataset, release));
  const asked = dataset.releases.map((release) => ({
    release,
    earlier: knownTo(dataset, release).slice(0, -1),
  }));
  const rows = [...draftsFor(dataset, asked, { computed })].flatMap(answerTo);
  const answers = new Map([returns, ...rows].map((row) => [nameOf(row), row]));
  return {
    ...dataset,
    exceptions: [...answers.values()].map((row, i) => ({ ...row, line: i + 2 })),
  };
}
