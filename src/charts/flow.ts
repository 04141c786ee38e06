import type { ChartStrings } from "../i18n/charts.ts";
import { note, nothing } from "./common.ts";
import {
  isSmall,
  path,
  px,
  rect,
  text,
  typeOf,
  widthOf,
  type Drawing,
  type Mark,
} from "./drawing.ts";
import { statusShape } from "./shapes.ts";
import { wrap } from "./text.ts";
import { flowStates, type FlowData, type FlowMove } from "./register-types.ts";

/** 8 Status flow: what moved between the statuses of two quarters? The order never changes. */

type Side = "from" | "to";
type NodeName = FlowMove["from"] | FlowMove["to"];

interface Node {
  readonly name: NodeName;
  readonly count: number;
  readonly y: number;
  readonly height: number;
}
interface Frame {
  readonly width: number;
  readonly label: number;
  readonly node: number;
  readonly unit: number;
  /** The words of the nodes in at most two lines. */
  readonly words: ReadonlyMap<NodeName, readonly string[]>;
}

const nodeGap = 14;
/** Room of a label of one line and a number beside a node, so that small nodes keep theirs apart. */
const least = 38;
/** The sign of a status beside its words. */
const signRoom = 28;

/** Words of the nodes, and how wide they are: English ones take two lines on a phone, and some of the ribbons' room. */
function labelsOf(data: FlowData, width: number): Pick<Frame, "label" | "words"> {
  const { tick } = typeOf(width);
  const [narrow, wide] = isSmall(width) ? [86, 116] : [150, 150];
  const names: readonly NodeName[] = ["entered", ...flowStates, "left"];
  const words = new Map(
    names.map((name) => [name, wrap(data.labels[name], wide - signRoom, tick)] as const),
  );
  const widest = Math.max(...[...words.values()].flat().map((line) => widthOf(line, tick)));
  return { words, label: Math.max(narrow, Math.ceil(widest) + signRoom) };
}

/** From one line of words to the next. */
const lead = 17;

const order = (side: Side): NodeName[] =>
  side === "from" ? ["entered", ...flowStates] : [...flowStates, "left"];

const countAt = (moves: readonly FlowMove[], side: Side, name: NodeName): number =>
  moves.filter((move) => move[side] === name).reduce((sum, move) => sum + move.count, 0);

/** Nodes of one side from the top, each with room for its label. */
function nodesOf(moves: readonly FlowMove[], side: Side, frame: Omit<Frame, "label">): Node[] {
  const { unit, words } = frame;
  let y = 34;
  return order(side).flatMap((name) => {
    const count = countAt(moves, side, name);
    if (count === 0) return [];
    const height = Math.max(1.5, count * unit);
    const room = Math.max(writtenHeight(name, words), height) + nodeGap;
    const node = { name, count, y: y + (room - nodeGap - height) / 2, height };
    y += room;
    return [node];
  });
}

/** The height of what is written beside a node. */
const writtenHeight = (name: NodeName, words: Frame["words"]): number =>
  least + ((words.get(name)?.length ?? 1) - 1) * lead;

const bottomOf = (nodes: readonly Node[], { words }: Pick<Frame, "words">): number =>
  Math.max(
    0,
    ...nodes.map(
      ({ name, y, height }) => y + Math.max(height, (writtenHeight(name, words) + height) / 2),
    ),
  );

/** A band between two nodes, as wide as its count at both ends. */
function ribbon(x1: number, y1: number, x2: number, y2: number, thickness: number): string {
  const middle = px((x1 + x2) / 2);
  const [a, b] = [px(y1 + thickness), px(y2 + thickness)];
  return (
    `M${px(x1)} ${px(y1)}C${middle} ${px(y1)} ${middle} ${px(y2)} ${px(x2)} ${px(y2)}` +
    `V${b}C${middle} ${b} ${middle} ${a} ${px(x1)} ${a}Z`
  );
}

const mostMoves = 14;

/** More than fourteen kinds of move: those of a single project are told in a line, and not drawn. */
function drawnMoves({ moves }: FlowData): readonly FlowMove[] {
  const kinds = moves.filter(({ from, to }) => from !== to);
  return kinds.length > mostMoves
    ? moves.filter(({ from, to, count }) => from === to || count > 1)
    : moves;
}

/** Bands in the order of both sides; what stayed is paler than what moved. */
function ribbons(
  moves: readonly FlowMove[],
  left: readonly Node[],
  right: readonly Node[],
  frame: Frame,
): Mark[] {
  const used = { from: new Map<NodeName, number>(), to: new Map<NodeName, number>() };
  const take = (side: Side, node: Node, thickness: number): number => {
    const at = used[side].get(node.name) ?? 0;
    used[side].set(node.name, at + thickness);
    return node.y + at;
  };
  const [x1, x2] = [frame.label + frame.node, frame.width - frame.label - frame.node];
  return left.flatMap((source) =>
    right.flatMap((target) => {
      const count = moves
        .filter((move) => move.from === source.name && move.to === target.name)
        .reduce((sum, move) => sum + move.count, 0);
      if (count === 0) return [];
      const own = count * frame.unit;
      const [y1, y2] = [take("from", source, own), take("to", target, own)];
      const css = source.name === target.name ? "ch-stayed" : "ch-moved";
      return [path(ribbon(x1, y1, x2, y2, Math.max(1.5, own)), css)];
    }),
  );
}

function nodeMarks(node: Node, side: Side, frame: Frame): Mark[] {
  const { label, tick } = typeOf(frame.width);
  const x = side === "from" ? frame.label : frame.width - frame.label - frame.node;
  const isState = node.name !== "entered" && node.name !== "left";
  const css = isState ? `ch-status-${node.name}` : "ch-rest";
  const marks: Mark[] = [rect(x, node.y, frame.node, node.height, css)];
  const middle = node.y + node.height / 2;
  const words = frame.words.get(node.name) ?? [];
  const anchor = side === "from" ? "end" : "start";
  const at = side === "from" ? frame.label - 6 : frame.width - frame.label + 6;
  const beside = Math.max(...words.map((line) => widthOf(line, tick))) + 14;
  // Words and number stand together around the middle of the node.
  const lowest = middle - 3 + ((words.length - 1) * lead) / 2;
  const sign = side === "from" ? at - beside : at + beside;
  marks.push(
    ...words.map((line, i) =>
      text(at, lowest - (words.length - 1 - i) * lead, line, tick, "ch-ink", anchor),
    ),
    text(at, lowest + 3 + label, String(node.count), label, "ch-ink ch-b", anchor),
  );
  if (node.name === "entered" || node.name === "left") return marks;
  const shape = statusShape(node.name, sign, middle - 8);
  const dashed = shape.dashed ? " ch-status-dashed" : "";
  if (shape.outline) marks.push(path(shape.outline, `ch-status-line${dashed}`));
  if (shape.fill) marks.push(path(shape.fill, "ch-dark"));
  return marks;
}

/** Geometry of the flow at a width, never wider than the main column. */
export function layoutFlow(data: FlowData, width: number, t: ChartStrings): Drawing {
  const total = data.moves.reduce((sum, move) => sum + move.count, 0);
  if (total === 0) return nothing(width, t);
  const small = isSmall(width);
  const { tick } = typeOf(width);
  const unit = (small ? 260 : 240) / total;
  const across = Math.min(width, 760);
  const drawn = drawnMoves(data);
  const frame = { width: across, node: small ? 10 : 14, unit, ...labelsOf(data, width) };
  const [left, right] = [nodesOf(data.moves, "from", frame), nodesOf(data.moves, "to", frame)];
  const marks = [
    ...ribbons(drawn, left, right, frame),
    ...left.flatMap((node) => nodeMarks(node, "from", frame)),
    ...right.flatMap((node) => nodeMarks(node, "to", frame)),
    text(0, 18, data.fromTitle, tick, "ch-quiet ch-b"),
    text(across, 18, data.toTitle, tick, "ch-quiet ch-b", "end"),
  ];
  const bottom = Math.max(bottomOf(left, frame), bottomOf(right, frame)) + 8;
  const rest = data.moves.length - drawn.length;
  const remark = rest > 0 ? note(t.singleMoves(rest), bottom, across) : { marks: [], height: 0 };
  return { width: across, height: px(bottom + remark.height), marks: [...marks, ...remark.marks] };
}
