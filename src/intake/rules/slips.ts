import { exact, shift, toPlain } from "../../domain/exact.ts";
import type { Bilingual } from "../../domain/bilingual.ts";
import type { Project } from "../../schema/tables.ts";
import { everyProject, type ProjectAt } from "./each-project.ts";
import { rule } from "./rule.ts";

/** 亿 is ten thousand times 万. A slip is off by about that: between a thousand and a hundred thousand times. */
const [least, most] = [1e3, 1e5];

/** Whether one amount looks like the other in the wrong unit; nothing looks like nothing in another. */
export function looksSlipped(amount: number, other: number): boolean {
  const [small, large] = amount < other ? [amount, other] : [other, amount];
  return small > 0 && large >= small * least && large <= small * most;
}

const wan = (yuan: number): string => toPlain(shift(exact(yuan), -4));

/** A year's investment starts anew and may be small; only totals are held against another quarter. */
const lasting = [
  "total_investment",
  "annual_plan",
  "adjusted_plan",
  "completed_total",
  "expected_output",
  "expected_tax",
] as const;

interface Suspicion {
  readonly key: (typeof lasting)[number];
  readonly message: Bilingual;
}

function againstThePast(project: Project, before: Project, release: string): Suspicion | null {
  for (const key of lasting) {
    const [now, then] = [project[key] ?? 0, before[key] ?? 0];
    if (!looksSlipped(now, then)) continue;
    return {
      key,
      message: {
        zh: `${wan(now)}万元，${release} 是 ${wan(then)}万元，差了上万倍`,
        en: `${wan(now)}万元, but ${wan(then)}万元 in ${release}: ten thousand times off`,
      },
    };
  }
  return null;
}

/** Fewer other amounts than these are too few to judge by. */
const fewestOthers = 8;

/** How many of the sorted amounts are below `amount`, or below and equal to it. */
function countBelow(amounts: readonly number[], amount: number, orEqual: boolean): number {
  let [low, high] = [0, amounts.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    const at = amounts[middle] ?? Infinity;
    if (at < amount || (orEqual && at === amount)) low = middle + 1;
    else high = middle;
  }
  return low;
}

const sorted = (rows: readonly Project[]): number[] =>
  rows.flatMap(({ total_investment }) => total_investment ?? []).sort((a, b) => a - b);

/**
 * Whether a total is far from all other amounts of its list, among which it would be in another unit. `totals`
 * are sorted and hold the amount itself; equal ones are not held against each other.
 */
export function isFarFromOthers(amount: number, totals: readonly number[]): boolean {
  const [from, to] = [countBelow(totals, amount, false), countBelow(totals, amount, true)];
  const count = totals.length - (to - from);
  /** The others in their order: what is left when the equal ones are taken out. */
  const other = (index: number): number => totals[index < from ? index : index + to - from] ?? 0;
  const middle = other(Math.floor(count / 2));
  if (count < fewestOthers || !looksSlipped(amount, middle)) return false;
  return amount > middle ? amount > other(count - 1) * 10 : amount * 10 < other(0);
}

/** What to look at where an amount is ten thousand times off. */
export const unitHint: Bilingual = {
  zh: "表头是万元还是亿元？是不是把亿元、元的数填进了万元列",
  en: "Is the header in 万元 or 亿元? The amount may be in 亿元 or 元",
};

/** 5 亿 entered as 5 in a column of 万元, or 500000000 元 in one of 万元. */
export const unitsDoNotSlip = rule(
  "unit-slip",
  "warning",
  {
    zh: "金额与项目的上一期、与同一份清单的其他项目在同一个数量级",
    en: "An amount is of the order of the project's own past and of its neighbours",
  },
  function* (facts, say) {
    const known = new Map<ProjectAt["projects"], number[]>();
    for (const { projects, project, before } of everyProject(facts)) {
      if (before) {
        const found = againstThePast(project, before.project, before.release.id);
        if (found) yield say(projects.place(project, found.key), found.message, unitHint);
        continue;
      }
      const total = project.total_investment ?? 0;
      const totals = known.get(projects) ?? sorted(projects.rows);
      known.set(projects, totals);
      if (!isFarFromOthers(total, totals)) continue;
      yield say(
        projects.place(project, "total_investment"),
        {
          zh: `${wan(total)}万元，与同一份清单的其他项目差了上万倍`,
          en: `${wan(total)}万元 is ten thousand times off the other projects of the list`,
        },
        unitHint,
      );
    }
  },
);
