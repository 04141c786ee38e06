import { yuan } from "../domain/money.ts";
import { addQuarters, type Quarter } from "../domain/quarter.ts";
import type { Release } from "../schema/dataset.ts";
import type { Project } from "../schema/tables.ts";
import { eventRows, scoreRows } from "./events.ts";
import { dayText, lastMonth } from "./months.ts";
import type { Population } from "./population.ts";
import { preparationRows } from "./preparation.ts";
import { projectRow } from "./project-row.ts";
import { taskRows } from "./tasks.ts";

/** The last register of the made-up city; longer histories begin earlier. */
export const lastQuarter: Quarter = "2023Q3";

/** The day of the month on which a quarter is published. */
const publicationDay = 20;

export const publishedOn = (quarter: Quarter): string =>
  dayText(lastMonth(quarter) + 1, publicationDay);

/** What came after the first version of a quarter. */
type Later = Pick<Release, "revision" | "published_on" | "kind"> &
  Required<Pick<Release, "reason">>;

const later: Readonly<Partial<Record<Quarter, readonly Later[]>>> = {
  "2021Q2": [
    {
      ...{ revision: 2, published_on: "2021-08-30", kind: "final" },
      reason: {
        type: "correction",
        zh: "晚霞区五个项目的总投资和完成投资误按一半填报，已改正",
        en: "Five projects of Sunset District had been entered with half of their total and completed investment; corrected",
      },
    },
  ],
  "2022Q1": [
    {
      ...{ revision: 2, published_on: "2022-06-10", kind: "final" },
      reason: {
        type: "revision",
        zh: "首次发布时未报送的项目补报了完成投资",
        en: "Projects that had not reported at first have reported their completed investment",
      },
    },
    {
      ...{ revision: 3, published_on: "2022-08-15", kind: "final" },
      reason: {
        type: "correction",
        zh: "稻香市两个项目误记为停工，已改为在建",
        en: "Two projects of Ricefield City had been recorded as paused; they are under construction",
      },
    },
  ],
};

/** Of the first version of this quarter many projects had not yet reported. */
const reportedLate: Quarter = "2022Q1";
const notYetReported = 9;

/** The amounts of a project as half of it; the plan of the year was set before and is not part of the mistake. */
const halved = (project: Project): Project => {
  const half = <T extends number | null>(amount: T) =>
    amount === null ? null : yuan(Math.floor(amount / 20_000) * 10_000);
  return {
    ...project,
    total_investment: half(project.total_investment),
    completed_ytd: half(project.completed_ytd),
    completed_total: half(project.completed_total),
  };
};

/** Changes the first rows that a test accepts. */
function changeSome(
  rows: readonly Project[],
  most: number,
  accepts: (project: Project) => boolean,
  change: (project: Project) => Project,
): Project[] {
  const chosen = new Set(rows.filter(accepts).slice(0, most));
  return rows.map((row) => (chosen.has(row) ? change(row) : row));
}

/** The mistakes that a version of a quarter still has. */
function withMistakes(
  rows: readonly Project[],
  quarter: Quarter,
  revision: number,
): readonly Project[] {
  if (quarter === "2021Q2" && revision === 1)
    return changeSome(
      rows,
      5,
      // What began this quarter has no earlier running total that half of it could fall below.
      ({ region, actual_start, annual_plan, adjusted_plan, total_investment }) =>
        region === "990103" &&
        (actual_start ?? "") >= "2021-04" &&
        Math.max(annual_plan ?? 0, adjusted_plan ?? 0) * 2 <= (total_investment ?? 0),
      halved,
    );
  if (quarter === "2022Q1" && revision < 3)
    return changeSome(
      rows,
      2,
      ({ region, status }) => region === "990181" && status === "building",
      (project) => ({ ...project, status: "paused", reason: "weather" }),
    );
  return rows;
}

/** The versions of a quarter, without the figures that officials published. */
export function releasesOf(
  { quarter, lives, exits }: Population,
  seed: number,
  first: Quarter,
): Release[] {
  const versions = [null, ...(later[quarter] ?? [])];
  const tasks = taskRows(lives, quarter);
  const preparation = preparationRows(lives, quarter);
  return versions.map((version) => {
    const revision = version?.revision ?? 1;
    const missing = quarter === reportedLate && revision === 1 ? notYetReported : 0;
    const rows = lives.map((life, i) => projectRow(life, quarter, { first, missing }, i + 2));
    const projects = withMistakes(rows, quarter, revision);
    return {
      id: revision === 1 ? quarter : `${quarter}-r${revision}`,
      ...{ quarter, revision, status: "published", register: true },
      published_on: version?.published_on ?? publishedOn(quarter),
      kind: version?.kind ?? (isProvisional(quarter) ? "provisional" : "final"),
      ...(version && { reason: version.reason }),
      notes: {
        zh: "虚构数据：由程序生成，只供演示。",
        en: "Made-up data: written by a program, for demonstration only.",
      },
      ...{ projects, published: null, tasks, preparation, exits },
      events: eventRows(projects, quarter, seed),
      scores: scoreRows(quarter, seed),
    };
  });
}

const isProvisional = (quarter: Quarter): boolean =>
  quarter === lastQuarter || quarter === reportedLate;

/** The first quarter of a history of so many. */
export const firstQuarter = (quarters: number): Quarter => addQuarters(lastQuarter, 1 - quarters);
