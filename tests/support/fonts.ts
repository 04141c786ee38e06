import { inflateSync } from "node:zlib";

/**
 * Unpacks a WOFF 1.0 font into the OpenType font that it wraps (https://www.w3.org/TR/WOFF/): Chromium's
 * font lookup reads system fonts of that form only, and no npm package carries one with Chinese characters.
 */
export function unpackWoff(woff: Buffer): Buffer {
  const count = woff.readUInt16BE(12);
  const font = Buffer.alloc(woff.readUInt32BE(16));
  writeHeader(font, woff.readUInt32BE(4), count);
  let at = 12 + 16 * count;
  for (let index = 0; index < count; index++) {
    const from = 44 + 20 * index;
    const to = 12 + 16 * index;
    const [offset, packed, length, checksum] = [4, 8, 12, 16].map((n) =>
      woff.readUInt32BE(from + n),
    ) as [number, number, number, number];
    const raw = woff.subarray(offset, offset + packed);
    woff.copy(font, to, from, from + 4);
    font.writeUInt32BE(checksum, to + 4);
    font.writeUInt32BE(at, to + 8);
    font.writeUInt32BE(length, to + 12);
    (packed < length ? inflateSync(raw) : raw).copy(font, at);
    at += Math.ceil(length / 4) * 4;
  }
  return font;
}

/** The table directory's head; its three search fields follow from the number of tables. */
function writeHeader(font: Buffer, flavor: number, count: number): void {
  const log = Math.floor(Math.log2(count));
  font.writeUInt32BE(flavor, 0);
  font.writeUInt16BE(count, 4);
  font.writeUInt16BE(16 * 2 ** log, 6);
  font.writeUInt16BE(log, 8);
  font.writeUInt16BE(16 * (count - 2 ** log), 10);
}
