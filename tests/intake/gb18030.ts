/** Texts as GB18030 bytes (two-byte characters only), from the decoder that the platform has. */
function table(): ReadonlyMap<string, readonly [number, number]> {
  const decoder = new TextDecoder("gb18030");
  const map = new Map<string, readonly [number, number]>();
  for (let lead = 0x81; lead <= 0xfe; lead += 1)
    for (let trail = 0x40; trail <= 0xfe; trail += 1) {
      const text = decoder.decode(new Uint8Array([lead, trail]));
      if (Array.from(text).length === 1 && !map.has(text)) map.set(text, [lead, trail]);
    }
  return map;
}

const codes = table();

export const gb18030 = (text: string): Uint8Array =>
  new Uint8Array(
    Array.from(text).flatMap((character) => {
      if (character < "\u0080") return [character.charCodeAt(0)];
      const bytes = codes.get(character);
      if (!bytes) throw new RangeError(`no two-byte GB18030 for ${character}`);
      return bytes;
    }),
  );
