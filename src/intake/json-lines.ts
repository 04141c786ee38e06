/** Where the keys of a JSON text stand, and which stand twice: JSON.parse tells neither. */
export interface JsonLines {
  /** The physical line of a key by its path, `["reason", "zh"]` being `reason.zh`. */
  readonly lines: ReadonlyMap<string, number>;
  /** Paths of keys that an object holds twice; JSON.parse keeps the last and says nothing. */
  readonly doubled: readonly string[];
}

/** An object or a list that is open. */
interface Frame {
  readonly path: string;
  /** How many commas stand before; what follows in a list is called so, in an object by its key. */
  index: number;
}

const token = /"(?:[^"\\]|\\.)*"|[{}[\],:]|\n|[^\s{}[\],:"]+/g;

const join = (path: string, key: string): string => (path === "" ? key : `${path}.${key}`);

/** Reads a text that JSON.parse has accepted. */
export function jsonLines(text: string): JsonLines {
  const lines = new Map<string, number>();
  const doubled: string[] = [];
  const outermost: Frame = { path: "", index: 0 };
  const frames: Frame[] = [];
  let [line, last, path]: [number, string, string] = [1, "", ""];
  for (const [part] of text.matchAll(token)) {
    const frame = frames.at(-1) ?? outermost;
    if (part === "\n") line += 1;
    else if (part === "{") frames.push({ path, index: 0 });
    else if (part === "[") {
      frames.push({ path, index: 0 });
      path = join(path, "0");
    } else if (part === "}" || part === "]") frames.pop();
    else if (part === ":") {
      path = join(frame.path, String(JSON.parse(last)));
      if (lines.has(path)) doubled.push(path);
      lines.set(path, line);
    } else if (part === ",") {
      frame.index += 1;
      path = join(frame.path, String(frame.index));
    } else last = part;
  }
  return { lines, doubled };
}
