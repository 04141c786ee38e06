/** Where the keys of a JSON text stand, and which stand twice: JSON.parse tells neither. */
export interface JsonLines {
  /** The physical line of a key by its path, `["reason", "zh"]` being `reason.zh`. */
  readonly lines: ReadonlyMap<string, number>;
  /** Paths of keys that an object holds twice; JSON.parse keeps the last and says nothing. */
  readonly doubled: readonly string[];
}

interface Frame {
  readonly path: string;
  /** The place in a list, or null in an object. */
  readonly index: number | null;
}

const token = /"(?:[^"\\]|\\.)*"|[{}[\],:]|\n|[^\s{}[\],:"]+/g;

const join = (path: string, key: string): string => (path === "" ? key : `${path}.${key}`);

/** Reads a text that JSON.parse has accepted. */
export function jsonLines(text: string): JsonLines {
  const lines = new Map<string, number>([["", 1]]);
  const doubled: string[] = [];
  const frames: Frame[] = [];
  let [line, last, path]: [number, string, string] = [1, "", ""];
  const open = (isList: boolean): void => {
    frames.push({ path, index: isList ? 0 : null });
    if (isList) path = join(path, "0");
  };
  for (const [part] of text.matchAll(token)) {
    const frame = frames.at(-1);
    if (part === "\n") line += 1;
    else if (part === "{" || part === "[") open(part === "[");
    else if (part === "}" || part === "]") path = frames.pop()?.path ?? "";
    else if (part === ":" && frame) {
      path = join(frame.path, String(JSON.parse(last)));
      if (lines.has(path)) doubled.push(path);
      lines.set(path, line);
    } else if (part === "," && frame) path = nextPath(frames, frame);
    else last = part;
  }
  return { lines, doubled };
}

function nextPath(frames: Frame[], frame: Frame): string {
  if (frame.index === null) return frame.path;
  const next = { ...frame, index: frame.index + 1 };
  frames[frames.length - 1] = next;
  return join(frame.path, String(next.index));
}
