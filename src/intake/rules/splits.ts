import {
  absolute,
  compare,
  exact,
  shift,
  subtract,
  toPlain,
  type Exact,
} from "../../domain/exact.ts";
import { sumYuan } from "../../domain/money.ts";
import type { Exit, Project } from "../../schema/tables.ts";
import type { Facts, ReleaseFacts } from "../facts.ts";
import { registerBefore } from "../known.ts";
import type { TableRead } from "../read-table.ts";
import { doubledIds, projectsOf, rowsIn, rule } from "./rule.ts";

const wan = (yuan: Exact): string => toPlain(shift(yuan, -4));

/** Totals are given to the 万元: each part may be off by half of one, and so may the whole. */
const slack = (parts: number): Exact => exact(5000 * (parts + 1));

/** A project that left as several, with its total and the rows that it became. */
interface Split {
  readonly total: Exact;
  readonly parts: readonly Project[];
  readonly sum: Exact;
}

/** What a project was split into; null where a part was there before, or has no total: then nothing adds up. */
function splitOf(exit: Exit, release: ReleaseFacts, base: ReleaseFacts): Split | null {
  const total = projectsOf(base).get(exit.id)?.total_investment ?? null;
  const ids = exit.into ?? [];
  if (exit.reason !== "split" || ids.length < 2 || total === null) return null;
  const twice = doubledIds(release.tables.projects?.rows ?? []);
  const parts = ids.flatMap((id) => {
    const part = projectsOf(release).get(id);
    return part && !twice.has(id) && !projectsOf(base).has(id) ? [part] : [];
  });
  const totals = parts.flatMap(({ total_investment }) => total_investment ?? []);
  if (totals.length < ids.length) return null;
  return { total: exact(total), parts, sum: sumYuan(totals) };
}

/** Every split of a release that has a register and one before it. */
function* splits({
  releases,
}: Facts): Generator<Split & { exit: Exit; release: ReleaseFacts; base: ReleaseFacts }> {
  for (const release of releases) {
    const base = release.register ? registerBefore(release, releases) : null;
    if (!base) continue;
    for (const { row: exit } of rowsIn(release.tables.exits)) {
      const split = splitOf(exit, release, base);
      if (split) yield { ...split, exit, release, base };
    }
  }
}

const placesOf = (parts: readonly Project[], projects: TableRead | null) =>
  projects ? parts.map((part) => projects.place(part, "total_investment")) : [];

/** A project that is split into several is neither more nor less than before. */
export const splitsAddUp = rule(
  "split-parts",
  "warning",
  {
    zh: "拆分出的项目总投资相加等于原项目",
    en: "What a project is split into has its total together",
  },
  function* (facts, say) {
    for (const { exit, release, base, total, parts, sum } of splits(facts)) {
      if (compare(absolute(subtract(sum, total)), slack(parts.length)) <= 0) continue;
      const [first, ...others] = placesOf(parts, release.tables.projects);
      if (!first) continue;
      yield say(
        first,
        {
          zh: `${exit.id} 拆成 ${parts.length} 个，总投资相加 ${wan(sum)}万元，它在 ${base.id} 是 ${wan(total)}万元`,
          en: `${exit.id} was split into ${parts.length} projects of ${wan(sum)}万元 together; it had ${wan(total)}万元 in ${base.id}`,
        },
        {
          zh: "核对各个拆分项的总投资；拆分时确实调整了的，写理由答复",
          en: "Check the totals of the parts; answer the warning if they were changed with the split",
        },
        others,
      );
    }
  },
);
