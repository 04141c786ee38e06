import { flowStates, type FlowMove, type FlowState } from "../../charts/register-types.ts";
import { formatQuarter } from "../../i18n/format.ts";
import { statuses } from "../../schema/tables.ts";
import type { StatusFlow } from "../../report/register/register.ts";
import type { NextFigure, RegisterBlock } from "./blocks.ts";
import {
  countText,
  meaning,
  moneyText,
  quarterText,
  rowsHref,
  rowsLink,
  type Sheet,
} from "./sheet.ts";
import { exact } from "../../domain/exact.ts";
import type { Table } from "../tables/table.ts";

const nameOf = ({ edition, t }: Sheet, state: FlowMove["from"] | FlowMove["to"]): string =>
  state === "entered"
    ? t.flow.entered
    : state === "left"
      ? t.flow.left
      : edition.say(statuses[state]);

/** Every move with its number, the largest first; what stayed is among them. */
function movesOf(flow: StatusFlow): FlowMove[] {
  const between = flowStates.flatMap((from) =>
    flowStates.map((to): FlowMove => ({ from, to, count: flow.moves[from][to].length })),
  );
  const entered = flowStates.map((to): FlowMove => ({
    from: "entered",
    to,
    count: flow.added[to].length,
  }));
  const left = flowStates.map((from): FlowMove => ({
    from,
    to: "left",
    count: flow.left[from].length,
  }));
  return [...between, ...entered, ...left]
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => b.count - a.count);
}

const isChange = ({ from, to }: FlowMove): boolean =>
  from !== to && from !== "entered" && to !== "left";

const order = (state: FlowState): number => flowStates.indexOf(state);
/** Back to an earlier status, or from building to paused: nobody plans that. */
const isBackward = ({ from, to }: FlowMove): boolean =>
  from !== "entered" &&
  to !== "left" &&
  ((from === "building" && to === "paused") || to === "cancelled" || order(to) < order(from)) &&
  !(from === "paused" && to === "building");

function tableOf(sheet: Sheet, moves: readonly FlowMove[]): Table {
  const { columns } = sheet.t.flow;
  const list = ({ from, to }: FlowMove): string =>
    from === "entered" ? "added" : to === "left" ? "exited" : `move-${from}-${to}`;
  return {
    caption: columns.count,
    quiet: true,
    columns: [
      { label: columns.from, kind: "name" },
      { label: columns.count, kind: "value", href: meaning(sheet, "projects_split") },
      { label: columns.to, kind: "text", said: true },
    ],
    rows: moves
      .filter(({ from, to }) => from !== to)
      .map((move) => ({
        cells: [
          { text: nameOf(sheet, move.from) },
          { text: countText(sheet, move.count), href: rowsHref(sheet, list(move)) },
          { text: nameOf(sheet, move.to) },
        ],
      })),
  };
}

/** Projects by their status at the quarter's end, each number the way to its projects. */
export function statusTable(sheet: Sheet): Table {
  const { report, edition, t } = sheet;
  const all = report.projects("all");
  const rows = flowStates.flatMap((status) => {
    const list = report.projects(`status-${status}`);
    if (!list) return [];
    return [
      {
        cells: [
          { text: edition.say(statuses[status]) },
          { text: countText(sheet, list.rows.length), href: rowsHref(sheet, list.id) },
          { text: moneyText(sheet, list.money) },
        ],
      },
    ];
  });
  const total = {
    kind: "total" as const,
    cells: [
      { text: edition.t.total },
      { text: countText(sheet, all?.rows.length ?? 0), href: rowsHref(sheet, "all") },
      { text: moneyText(sheet, all?.money ?? exact(0)) },
    ],
  };
  return {
    caption: t.projects.caption(all?.rows.length ?? 0),
    columns: [
      { label: edition.t.columns.status, kind: "name" },
      { label: edition.t.columns.count, kind: "value", href: meaning(sheet, "projects_split") },
      {
        ...{ label: edition.t.columns.total, kind: "number" },
        href: meaning(sheet, "total_investment"),
      },
    ],
    rows: [...rows, total],
  };
}

/** 状态流向: what moved between the statuses since the earlier register. */
export function flowBlocks(sheet: Sheet, next: NextFigure): RegisterBlock[] {
  const { report, t, edition } = sheet;
  const { flow, earlier } = report;
  if (!flow || !earlier) return [{ kind: "register-text", text: t.flow.none, links: [] }];
  const moves = movesOf(flow);
  const changed = moves.filter(isChange);
  const words = ({ from, to, count }: FlowMove): string =>
    t.flow.move(nameOf(sheet, from), nameOf(sheet, to), count);
  const sum = (own: readonly FlowMove[]): number => own.reduce((n, { count }) => n + count, 0);
  const from = formatQuarter(earlier, edition.locale);
  const [first] = changed;
  if (!first || moves.length < 2)
    return [{ kind: "register-text", text: `${t.flow.still}${edition.t.stop}`, links: [] }];
  const backward = changed.filter(isBackward);
  return [
    {
      kind: "register-figure",
      ...next(),
      title: t.flow.title(first.count, nameOf(sheet, first.from), nameOf(sheet, first.to)),
      subtitle: t.flow.subtitle(from, quarterText(sheet)),
      desc: [
        t.flow.desc(sum(moves.filter((m) => m.from === m.to)), sum(changed)),
        t.flow.top(changed.slice(0, 3).map(words).join(edition.t.list)),
      ].join(""),
      chart: {
        kind: "flow",
        data: {
          labels: {
            ...Object.fromEntries(flowStates.map((state) => [state, nameOf(sheet, state)])),
            entered: t.flow.entered,
            left: t.flow.left,
          } as Record<FlowState | "entered" | "left", string>,
          fromTitle: from,
          toTitle: quarterText(sheet),
          moves,
        },
      },
      table: tableOf(sheet, moves),
      notes: backward.length > 0 ? [t.flow.backward(backward.map(words).join(edition.t.list))] : [],
      links: rowsLink(sheet, "all"),
    },
  ];
}
