import { gb18030 } from "../gb18030.ts";

/** What happens to files: slips of keys, damaged downloads, spreadsheets, pasting, other encodings. */

/** Draws a whole number from 0 to below n. */
export type Draw = (n: number) => number;

/** A stream of numbers from a seed (mulberry32). */
export function drawFrom(seed: number): Draw {
  let state = seed >>> 0;
  return (n) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) % n;
  };
}

const encoder = new TextEncoder();
const decoder = new TextDecoder("utf-8", { ignoreBOM: true });

/** As GB18030 where every character has two bytes there, else as it is. */
function inGb18030(text: string): Uint8Array {
  try {
    return gb18030(text);
  } catch (fault) {
    if (fault instanceof RangeError) return encoder.encode(text);
    throw fault;
  }
}

type OnBytes = (bytes: Uint8Array, draw: Draw) => Uint8Array;
type OnText = (text: string, draw: Draw) => string;

const onText =
  (change: OnText): OnBytes =>
  (bytes, draw) =>
    encoder.encode(change(decoder.decode(bytes), draw));

const splice = (bytes: Uint8Array, at: number, remove: number, ...add: number[]): Uint8Array =>
  new Uint8Array([...bytes.subarray(0, at), ...add, ...bytes.subarray(at + remove)]);

const pick = <T>(items: readonly [T, ...T[]], draw: Draw): T =>
  items[draw(items.length)] ?? items[0];

const signs = [
  ..."\",;\t\r\n '|，。;；、=+-@#0123456789.eE%亿约无".split(""),
  ..."\u0000\u001b\u00a0\u3000\u200b\u202e\ufeff\ufffd\ue000".split(""),
] as [string, ...string[]];

/** Changes one cell of one row; cells of these files hold no commas but in quotes, which may break. */
const onCell = (change: (cell: string, draw: Draw) => string): OnBytes =>
  onText((text, draw) => {
    const lines = text.split("\n");
    const line = draw(lines.length);
    const cells = (lines[line] ?? "").split(",");
    const at = draw(cells.length);
    cells[at] = change(cells[at] ?? "", draw);
    lines[line] = cells.join(",");
    return lines.join("\n");
  });

const onLines = (change: (lines: string[], draw: Draw) => string[]): OnBytes =>
  onText((text, draw) => change(text.split("\n"), draw).join("\n"));

/** Exchanges two columns of some rows. */
function exchange(lines: readonly string[], draw: Draw, rows: (i: number) => boolean): string[] {
  const width = (lines[0] ?? "").split(",").length;
  const [a, b] = [draw(width), draw(width)];
  return lines.map((line, i) => {
    const cells = line.split(",");
    if (!rows(i) || cells.length < width) return line;
    [cells[a], cells[b]] = [cells[b] ?? "", cells[a] ?? ""];
    return cells.join(",");
  });
}

/** What a spreadsheet makes of a cell. */
const excel: readonly [(cell: string) => string, ...((cell: string) => string)[]] = [
  (cell) => (/^\d{4,}/.test(cell) ? `"${cell.replace(/(\d)(\d{3})$/, "$1,$2")}"` : cell),
  (cell) => (/^\d{4}-\d{2}(-\d{2})?$/.test(cell) ? "43914" : cell),
  (cell) => cell.replace(/^(\d{4})-0?(\d+)-0?(\d+)$/, "$1/$2/$3"),
  (cell) => cell.replace(/^(\d{4})-(\d{2})$/, "$1.$2").replace(/0$/, ""),
  (cell) => (/^\d+$/.test(cell) ? `${cell}.0` : cell),
  (cell) => (/^\d+$/.test(cell) ? "5E+04" : cell),
  () => "#REF!",
  () => "########",
  (cell) => `"=""${cell}"""`,
  (cell) => `'${cell}`,
  (cell) => ` ${cell}\u00a0`,
  (cell) => cell.replace(/[0-9]/g, (d) => String.fromCharCode(d.charCodeAt(0) + 0xfee0)),
  () => "-",
  () => "-0",
];

export const mutations: Readonly<Record<string, OnBytes>> = {
  flip: (bytes, draw) => splice(bytes, draw(bytes.length), 1, draw(256)),
  bit: (bytes, draw) => {
    const at = draw(bytes.length);
    return splice(bytes, at, 1, (bytes[at] ?? 0) ^ (1 << draw(8)));
  },
  delete: (bytes, draw) => splice(bytes, draw(bytes.length), 1 + draw(3)),
  insert: (bytes, draw) => splice(bytes, draw(bytes.length + 1), 0, draw(256)),
  cut: (bytes, draw) => bytes.subarray(0, draw(bytes.length + 1)),
  sign: onText((text, draw) => {
    const at = draw(text.length + 1);
    return text.slice(0, at) + pick(signs, draw) + text.slice(at + draw(2));
  }),
  quotes: onText((text, draw) => {
    const at = draw(text.length + 1);
    return draw(2) === 0 ? `${text.slice(0, at)}"${text.slice(at)}` : text.replace('"', "");
  }),
  excel: onCell((cell, draw) => pick(excel, draw)(cell)),
  blankCell: onCell(() => ""),
  swapCells: onLines((lines, draw) => {
    const row = draw(lines.length);
    return exchange(lines, draw, (i) => i === row);
  }),
  swapColumns: onLines((lines, draw) => exchange(lines, draw, () => true)),
  swapLines: onLines((lines, draw) => {
    const [a, b] = [draw(lines.length), draw(lines.length)];
    return lines.with(a, lines[b] ?? "").with(b, lines[a] ?? "");
  }),
  doubleLine: onLines((lines, draw) =>
    lines.toSpliced(
      draw(lines.length),
      0,
      pick(["", ",,,", lines[0] ?? "", "合计,,,1", lines.at(-2) ?? ""], draw),
    ),
  ),
  dropLine: onLines((lines, draw) => lines.toSpliced(draw(lines.length), 1)),
  lineEnds: onText((text, draw) =>
    text.replaceAll("\n", pick(["\r\n", "\r", "\n\n", "\u2028"], draw)),
  ),
  oneLineEnd: onLines((lines, draw) =>
    lines.map((line, i) => (i === draw(lines.length) ? `${line}\r` : line)),
  ),
  delimiter: onText((text, draw) => text.replaceAll(",", pick([";", "\t", "，", "|"], draw))),
  mixed: (bytes, draw) => {
    const lines = decoder.decode(bytes).split("\n");
    const row = draw(lines.length);
    const parts = lines.map((line, i) => (i === row ? inGb18030(line) : encoder.encode(line)));
    return new Uint8Array(parts.flatMap((part, i) => (i === 0 ? [...part] : [10, ...part])));
  },
  utf16: (bytes) => new Uint8Array(Buffer.from(decoder.decode(bytes), "utf16le")),
  bom: (bytes) => new Uint8Array([0xef, 0xbb, 0xbf, ...bytes]),
  wholeGb18030: (bytes) => inGb18030(decoder.decode(bytes)),
};

export const mutationNames = Object.keys(mutations);
