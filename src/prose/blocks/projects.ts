import { dayOf, type DateText } from "../../domain/date.ts";
import { lastDay, quarterOf } from "../../domain/quarter.ts";
import type { Project } from "../../schema/tables.ts";
import type { FigureBook } from "../figures/book.ts";
import { namedParts } from "../figures/parts.ts";
import type { ProjectList } from "./request.ts";

/** The projects of one list, in the order of the register. */
export function namedProjects(
  book: FigureBook,
  list: ProjectList,
  parts: ReadonlyMap<string, string>,
): Project[] {
  const named = namedParts(book.dataset, parts, []);
  if ("nearest" in named) return [];
  const inQuarter = (date: DateText | null): boolean =>
    date !== null && quarterOf(dayOf(date)) === book.quarter;
  const end = lastDay(book.quarter);
  const isDue = ({ planned_start }: Project): boolean =>
    planned_start !== null &&
    planned_start.slice(0, 4) === end.slice(0, 4) &&
    dayOf(planned_start) <= end;
  const belongs: Readonly<Record<ProjectList, (project: Project) => boolean>> = {
    started: ({ actual_start }) => inQuarter(actual_start),
    finished: ({ actual_finish }) => inQuarter(actual_finish),
    due: isDue,
    late: (project) =>
      isDue(project) && (project.actual_start === null || dayOf(project.actual_start) > end),
    named: () => true,
  };
  return (book.release.projects ?? []).filter(
    (project) =>
      belongs[list](project) &&
      [...named.codes].every(
        ([key, code]) =>
          (key === "region" && project.region === code) ||
          (key === "sector" && project.sector === code) ||
          (key === "level" && project.level === code),
      ),
  );
}
