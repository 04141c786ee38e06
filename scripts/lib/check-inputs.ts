import { countProblems, type Problem } from "../../src/domain/problem.ts";
import type { Dataset } from "../../src/schema/dataset.ts";
import { readContent } from "../../src/store/content.ts";
import { loadDataset } from "../../src/store/data.ts";
import type { Settings } from "./settings.ts";

/** What the check says of data and commentary. */
export interface Checked {
  /** Null as soon as any problem is an error. */
  readonly dataset: Dataset | null;
  readonly problems: readonly Problem[];
}

/** Reads and checks everything that editors write. */
export async function checkInputs(settings: Settings): Promise<Checked> {
  const { dataset, problems } = await loadDataset(settings.data);
  const content = readContent(settings.content, { base: settings.base });
  const all = [...problems, ...content.problems];
  return { dataset: countProblems(all).error > 0 ? null : dataset, problems: all };
}
