import { dayInChina } from "../../src/domain/publication.ts";
import { countProblems, type Problem } from "../../src/domain/problem.ts";
import { guideCodes } from "../../src/intake/guide/index.ts";
import { answerWarnings } from "../../src/intake/answers.ts";
import { sortProblems } from "../../src/intake/sort-problems.ts";
import type { Dataset } from "../../src/schema/dataset.ts";
import type { Site } from "../../src/schema/documents.ts";
import { readCommit } from "../../src/store/commit.ts";
import { checkedContent } from "../../src/store/content.ts";
import { loadDataset } from "../../src/store/data.ts";
import { asOf } from "../../src/report/releases.ts";
import { sealProblems } from "../../src/store/seals.ts";
import { personalProblems } from "./personal-problems.ts";
import type { Settings } from "./settings.ts";

/** What the check says of data and commentary. */
export interface Checked {
  /** Null as soon as any problem is an error. */
  readonly dataset: Dataset | null;
  /** Sorted; warnings that exceptions.csv answers are notes. */
  readonly problems: readonly Problem[];
  /** The document site.json, even where something else is wrong. */
  readonly site: Site | null;
  /** The day against which the expiry of answers was judged. */
  readonly day: string;
}

/** Without a commit: the day after which nothing was published. */
const lastPublication = (dataset: Dataset | null): string =>
  (dataset?.releases ?? [])
    .map(({ published_on }) => dayInChina(published_on))
    .reduce((latest, day) => (day > latest ? day : latest), "1949-10-01");

/**
 * The day by which answers expire: that of the commit that is checked out, or without one of the last publication;
 * nothing reads the clock.
 */
export function answerDay({ root }: Settings, dataset: () => Dataset | null): string {
  const commit = readCommit(root, []);
  return commit ? dayInChina(commit.date) : lastPublication(dataset());
}

/** What is due at the moment of the build: everything else is a draft. */
function dueOf({ root, date }: Settings, dataset: Dataset | null): Dataset | null {
  const moment = date ?? readCommit(root, [])?.date;
  return dataset && moment !== undefined ? asOf(dataset, moment) : dataset;
}

/**
 * Reads and checks everything that editors write. `day` is the day, `2026-03-31`, on which answers must
 * not have expired; the commit's unless told otherwise.
 */
export async function checkInputs(settings: Settings, day?: string): Promise<Checked> {
  const { dataset, problems, site, exceptions } = await loadDataset(settings.data);
  const due = dueOf(settings, dataset);
  // The figures of commentary are those of the pages: a release of tomorrow has no say in them.
  const content = checkedContent(settings.content, due, { base: settings.base });
  const judged = day ?? answerDay(settings, () => dataset);
  const seals = sealProblems({ data: settings.data, dataset, published: settings.published });
  const found = [...problems, ...content.problems, ...personalProblems(settings.content), ...seals];
  const all = answerWarnings(found, exceptions, {
    day: judged,
    codes: guideCodes,
  });
  return {
    dataset: countProblems(all).error > 0 ? null : due,
    problems: sortProblems(all),
    site,
    day: judged,
  };
}
