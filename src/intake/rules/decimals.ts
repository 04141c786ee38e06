import type { Bilingual } from "../../domain/bilingual.ts";
import type { Problem } from "../../domain/problem.ts";
import type { Project } from "../../schema/tables.ts";
import type { Facts, ReleaseFacts } from "../facts.ts";
import { knownBefore } from "../known.ts";
import { projectsOf, rule, type Say } from "./rule.ts";

/** A year's investment starts anew; only what lasts is held against another quarter. */
const lasting = ["total_investment", "annual_plan", "completed_total"] as const;
type Lasting = (typeof lasting)[number];

/** So many amounts that became coarser are no coincidence. */
const fewest = 3;
/** 10⁸ 元: nothing is rounded further. */
const coarsest = 8;

const powers = Array.from({ length: coarsest + 1 }, (_, i) => 10 ** i);

/**
 * How many zeros end all of these amounts in 元: 169276392.71万元 ends with two, 169276392.7万元 with three. Most
 * amounts end with as many as the ones before them, so that one division tells.
 */
function zerosOf(amounts: readonly number[]): number {
  let zeros = coarsest;
  for (const amount of amounts) while (amount % (powers[zeros] ?? 1) !== 0) zeros -= 1;
  return zeros;
}

/** Whether an amount is another one without its last digits, rounded or cut. */
function isRounded(now: number, then: number, zeros: number): boolean {
  const unit = 10 ** zeros;
  return now !== then && (now === Math.round(then / unit) * unit || now === then - (then % unit));
}

interface Pair {
  readonly project: Project;
  readonly now: number;
  readonly then: number;
}

/** Projects that have the amount in both releases. */
function pairsOf(
  rows: readonly Project[],
  before: ReadonlyMap<string, Project>,
  key: Lasting,
): Pair[] {
  const pairs: Pair[] = [];
  for (const project of rows) {
    const now = project[key];
    if (now === null) continue;
    const then = before.get(project.id)?.[key] ?? null;
    if (then !== null) pairs.push({ project, now, then });
  }
  return pairs;
}

/** The projects whose amounts only lost decimals, where the whole column did. */
function coarsened(pairs: readonly Pair[]): Project[] {
  const zeros = zerosOf(pairs.map(({ now }) => now));
  return pairs.filter(({ now, then }) => isRounded(now, then, zeros)).map(({ project }) => project);
}

function* coarsenedColumns(release: ReleaseFacts, facts: Facts, say: Say): Generator<Problem> {
  const { projects } = release.tables;
  const before = knownBefore(release, facts.releases).find((other) => other.tables.projects);
  if (!projects || !before) return;
  for (const key of lasting) {
    const found = coarsened(pairsOf(projects.rows, projectsOf(before), key));
    const [first] = found;
    if (!first || found.length < fewest) continue;
    yield say(projects.place(first, key), messageOf(found.length, before.id), hint);
  }
}

const messageOf = (count: number, before: string): Bilingual => ({
  zh: `这一列有 ${count} 个项目只是比 ${before} 少了小数，其余数字相同`,
  en: `${count} projects of this column differ from ${before} only in having lost decimals`,
});

const hint: Bilingual = {
  zh: "多半是复制了表格里显示出来的数：把列设成“常规”，从原表重新导出，不要用“以显示精度为准”",
  en: "The displayed figures were probably copied: set the column's format to General and export again",
};

/** Excel shows 169276392.7 for 169276392.71; what is copied or saved as displayed has lost the rest. */
export const decimalsAreKept = rule(
  "decimals-lost",
  "warning",
  {
    zh: "金额的小数位不比上一期少",
    en: "Amounts keep the decimals that they had in the release before",
  },
  function* (facts, say) {
    for (const release of facts.releases) yield* coarsenedColumns(release, facts, say);
  },
);
