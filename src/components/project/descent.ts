import { exitReasons } from "../../schema/tables.ts";
import type { ProjectHistory } from "../../report/over-time/project-history.ts";
import { quarterText, type Trend } from "../trend/words.ts";

/** A sentence with projects in it. */
export interface DescentLine {
  readonly text: string;
  /** Ids of the projects that the sentence names, as many as are shown. */
  readonly projects: readonly string[];
  /** After the projects. */
  readonly after: string;
}

const most = 12;

function line(
  trend: Trend,
  text: string,
  projects: readonly string[] = [],
  after = "",
): DescentLine {
  const more = projects.length > most ? trend.t.project.moreItems(projects.length) : "";
  return { text, projects: projects.slice(0, most), after: `${more}${after}` };
}

function originLine(trend: Trend, { quarter, reason, from }: ProjectHistory["origins"][number]) {
  const t = trend.t.project;
  const when = quarterText(trend, quarter);
  const text =
    reason === "split"
      ? t.originSplit(when)
      : reason === "merged"
        ? t.originMerged(when)
        : t.originOther(when);
  return line(trend, text, from, trend.edition.t.stop);
}

function endingLine(trend: Trend, { release, exit }: ProjectHistory["endings"][number]) {
  const t = trend.t.project;
  const { comma, stop } = trend.edition.t;
  const ended = t.ended(
    quarterText(trend, release.quarter),
    trend.edition.say(exitReasons[exit.reason]),
  );
  const into = exit.into ?? [];
  const verb =
    exit.reason === "merged" || exit.reason === "split"
      ? t.endedInto[exit.reason]
      : t.endedInto.other;
  return into.length > 0
    ? line(trend, `${ended}${comma}${verb}`, into, stop)
    : line(trend, `${ended}${stop}`);
}

/** A project that left and is there again. */
function returns(trend: Trend, { endings, quarters }: ProjectHistory): DescentLine[] {
  return endings.flatMap(({ release }) => {
    const back = quarters.find((q) => q.release.register && q.release.quarter > release.quarter);
    return back
      ? [line(trend, trend.t.project.returned(quarterText(trend, back.release.quarter)))]
      : [];
  });
}

/** Where a project came from and went: sentences, not codes. */
export function descentOf(trend: Trend, history: ProjectHistory): DescentLine[] {
  const t = trend.t.project;
  const bundle = history.quarters.at(-1)?.row.bundle ?? null;
  return [
    ...(bundle === null ? [] : [line(trend, t.bundleOf, [bundle], trend.edition.t.stop)]),
    ...(history.siblings.length > 0
      ? [line(trend, t.siblings(history.siblings.length), history.siblings, trend.edition.t.stop)]
      : []),
    ...(history.items.length > 0
      ? [line(trend, t.items(history.items.length), history.items, trend.edition.t.stop)]
      : []),
    ...history.origins.map((origin) => originLine(trend, origin)),
    ...history.endings.map((ending) => endingLine(trend, ending)),
    ...returns(trend, history),
  ];
}
