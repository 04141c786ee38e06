import type { Footnotes } from "../../report/footnotes.ts";
import type { Release } from "../../schema/dataset.ts";
import type { Project } from "../../schema/tables.ts";
import type { Edition } from "../words/edition.ts";

/** Notes on one row that the page counts but does not list: what it is, and what is to be said of it. */
export interface RowNote {
  /** Null for the release as a whole. */
  readonly name: string | null;
  readonly href: string | undefined;
  readonly texts: readonly string[];
}

type Named = Pick<Edition, "link"> & { readonly hasPage: (id: string) => boolean };

/** The notes on projects of a register. */
export const projectNotes = (
  { link, hasPage }: Named,
  footnotes: Footnotes,
  projects: Iterable<Project>,
): RowNote[] =>
  [...projects].flatMap((project) => {
    const texts = footnotes.ofRow(project);
    const href = hasPage(project.id) ? link.page(`projects/${project.id}/`) : undefined;
    return texts.length === 0 ? [] : [{ name: project.name, href, texts }];
  });

/** Tasks, steps of preparation and exits: they stand on the page as sums only. */
function workNotes({ link, hasPage }: Named, footnotes: Footnotes, release: Release): RowNote[] {
  const names = new Map((release.projects ?? []).map(({ id, name }) => [id, name]));
  const rows: readonly (readonly [object, string, string])[] = [
    ...(release.tasks ?? []).map((task) => {
      const project = task.project ?? "";
      return [task, task.title ?? names.get(project) ?? task.id, project] as const;
    }),
    ...(release.preparation ?? []).map(
      (step) => [step, names.get(step.project) ?? step.project, step.project] as const,
    ),
    ...(release.exits ?? []).map((exit) => [exit, exit.id, exit.id] as const),
  ];
  return rows.flatMap(([row, name, id]) => {
    const texts = footnotes.ofRow(row);
    const href = hasPage(id) ? link.page(`projects/${id}/`) : undefined;
    return texts.length === 0 ? [] : [{ name, href, texts }];
  });
}

/** What is to be said of the rows behind the page of a quarter, and of its release as a whole. */
export function releaseNotes(named: Named, footnotes: Footnotes, release: Release): RowNote[] {
  if (footnotes.all.length === 0) return [];
  const whole = footnotes.ofRelease(release);
  return [
    ...(whole.length === 0 ? [] : [{ name: null, href: undefined, texts: whole }]),
    ...projectNotes(named, footnotes, release.register ? (release.projects ?? []) : []),
    ...workNotes(named, footnotes, release),
  ];
}
