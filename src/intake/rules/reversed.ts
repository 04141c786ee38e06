import type { Place } from "../../domain/problem.ts";
import { projects as schema, type Project } from "../../schema/tables.ts";
import type { Facts, ReleaseFacts } from "../facts.ts";
import { everyProject, type Earlier, type Projects } from "./each-project.ts";
import { isBefore } from "./order.ts";
import { rule } from "./rule.ts";

/** Two columns of one kind whose cells stand under each other's header: every cell can be read, and none is right. */

const amounts = [
  ...(["total_investment", "annual_plan", "adjusted_plan"] as const),
  ...(["completed_ytd", "completed_total", "expected_output", "expected_tax"] as const),
];
const dates = [
  ...(["signed", "planned_start", "actual_start"] as const),
  ...(["resumed", "planned_finish", "actual_finish"] as const),
];
type Key = (typeof amounts)[number] | (typeof dates)[number];
type Pair = readonly [Key, Key];

/** What mostly stays as it was a quarter before. */
const lasting: ReadonlySet<Key> = new Set([
  ...(["total_investment", "annual_plan", "expected_output", "expected_tax"] as const),
  ...(["signed", "planned_start", "actual_start", "planned_finish"] as const),
]);

const pairsOf = (keys: readonly Key[]): Pair[] =>
  keys.flatMap((one, i) => keys.slice(i + 1).map((other): Pair => [one, other]));
const pairs: readonly Pair[] = [...pairsOf(amounts), ...pairsOf(dates)];

/** The first is never above, or after, the second. */
const ordered: readonly Pair[] = [
  ["completed_ytd", "completed_total"],
  ["annual_plan", "total_investment"],
  ["completed_total", "total_investment"],
  ["planned_start", "planned_finish"],
  ["actual_start", "actual_finish"],
];

/** Fewer rows may be slips; and nine of ten must speak for the exchange. */
const isPlain = (speaks: number, of: number): boolean => speaks >= 3 && speaks * 10 >= of * 9;

interface WithPast {
  readonly project: Project;
  readonly before: Earlier | null;
}

/** How many rows have what the other column had before. */
function acrossThePast(rows: readonly WithPast[], pair: Pair): number {
  let [crosswise, all] = [0, 0];
  for (const { project, before } of rows)
    for (const [key, other] of [pair, [pair[1], pair[0]] as const]) {
      const was = before?.project[key] ?? null;
      if (!lasting.has(key) || was === null || project[key] === project[other]) continue;
      all += 1;
      if (project[other] === was && project[key] !== was) crosswise += 1;
      // Of two columns of so many rows a tenth may speak against it; the usual table is left here soon.
      else if ((all - crosswise) * 5 > rows.length) return 0;
    }
  return isPlain(crosswise, all) ? crosswise : 0;
}

/** How many rows have the two the wrong way round. */
function againstOrder(rows: readonly WithPast[], [low, high]: Pair): number {
  let [wrong, all] = [0, 0];
  for (const { project } of rows) {
    const [one, other] = [project[low], project[high]];
    if (one === null || other === null || one === other) continue;
    all += 1;
    const isWrong =
      typeof one === "number" || typeof other === "number"
        ? Number(one) > Number(other)
        : isBefore(other, one);
    if (isWrong) wrong += 1;
    else if ((all - wrong) * 10 > rows.length) return 0;
  }
  return isPlain(wrong, all) ? wrong : 0;
}

/** Two columns of a release that look exchanged. */
export interface Reversed {
  readonly release: ReleaseFacts;
  readonly projects: Projects;
  readonly pair: Pair;
  readonly rows: number;
  /** Whether an earlier release tells; else it is the order of the two. */
  readonly past: boolean;
}

function* reversedIn(
  rows: readonly WithPast[],
): Generator<Pick<Reversed, "pair" | "rows" | "past">> {
  const taken = new Set<Key>();
  const found = [
    ...pairs.map((pair) => ({ pair, rows: acrossThePast(rows, pair), past: true })),
    ...ordered.map((pair) => ({ pair, rows: againstOrder(rows, pair), past: false })),
  ];
  for (const one of found) {
    if (one.rows === 0 || one.pair.some((key) => taken.has(key))) continue;
    for (const key of one.pair) taken.add(key);
    yield one;
  }
}

/** Every pair of columns that look exchanged, in every release. */
export function* reversedColumns(facts: Facts): Generator<Reversed> {
  const tables = new Map<Projects, { release: ReleaseFacts; rows: WithPast[] }>();
  for (const at of everyProject(facts)) {
    const known = tables.get(at.projects) ?? { release: at.release, rows: [] };
    known.rows.push(at);
    tables.set(at.projects, known);
  }
  for (const [projects, { release, rows }] of tables)
    for (const found of reversedIn(rows)) yield { release, projects, ...found };
}

/** The header of a column; null where the file has none. */
function headerOf({ projects, pair }: Reversed, which: 0 | 1): Place | null {
  const { file, column } = projects.place({ line: 1 }, pair[which]);
  return column == null ? null : { file, line: 1, column, text: column };
}

/** Planned and actual, ytd and total: exchanged, they make every row wrong in many ways. */
export const columnsAreNotReversed = rule(
  "columns-reversed",
  "warning",
  {
    zh: "两列金额、两列日期没有填反",
    en: "No two columns of amounts or of dates are exchanged",
  },
  function* (facts, say) {
    for (const found of reversedColumns(facts)) {
      const [one, other] = [headerOf(found, 0), headerOf(found, 1)];
      if (!one || !other) continue;
      const [a, b] = found.pair.map((key) => schema.columns[key].title);
      if (!a || !b) continue;
      yield say(
        one,
        {
          zh: `“${a.zh}”和“${b.zh}”两列像是填反了：有 ${found.rows} 处${found.past ? "正好是上一期另一列的内容" : "大小、先后正好相反"}`,
          en: `The columns “${a.en}” and “${b.en}” look exchanged: ${found.rows} cells ${found.past ? "have what the other column had before" : "are the wrong way round"}`,
        },
        {
          zh: "对照原表；填反了就把两个表头对调，没有填反的写理由答复",
          en: "Compare with the original; exchange the two headers, or answer with the reason if they are right",
        },
      );
    }
  },
);
