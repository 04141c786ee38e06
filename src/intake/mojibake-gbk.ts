/** UTF-8 that was read as GBK and saved again: 项目 becomes 椤圭洰. */

/** Characters of GBK by the pair of bytes that spell them, for lead and second bytes within bounds. */
function* pairs(
  leads: readonly [number, number],
  seconds: readonly [number, number],
): Generator<readonly [character: string, lead: number, second: number]> {
  const decoder = new TextDecoder("gb18030");
  for (let lead = leads[0]; lead <= leads[1]; lead += 1)
    for (let second = seconds[0]; second <= seconds[1]; second += 1) {
      const character = decoder.decode(Uint8Array.of(lead, second));
      if (character.length === 1 && character !== "\uFFFD") yield [character, lead, second];
    }
}

/** A Chinese character in UTF-8 is one byte of E4 to E9 and two of 80 to BF. */
const [first, next] = [
  [0xe4, 0xe9],
  [0x80, 0xbf],
] as const;

const anyOf = (...bounds: Parameters<typeof pairs>): string =>
  `[${Array.from(pairs(...bounds), ([character]) => character).join("")}]`;

/** Two Chinese characters of UTF-8, six bytes, as the three characters that GBK makes of them. */
export const gbkSign = (): RegExp =>
  new RegExp(anyOf(first, next) + anyOf(next, first) + anyOf(next, next));

/** The two bytes of every character of GBK. */
export const gbkBytes = (): ReadonlyMap<string, readonly [lead: number, second: number]> =>
  new Map(
    Array.from(pairs([0x81, 0xfe], [0x40, 0xfe]), ([character, lead, second]) => [
      character,
      [lead, second],
    ]),
  );

let sign: RegExp | null = null;
let bytesOf: ReturnType<typeof gbkBytes> | null = null;

/** Whether a line may hold what GBK makes of UTF-8. Its pattern is made when it is first asked for. */
export const gbkSuspicious = (line: string): boolean => (sign ??= gbkSign()).test(line);

/** Runs of what GBK makes of UTF-8. */
export const gbkRuns = /[\u00A4-\uFFE6]{3,}/g;

/** What a run meant, or null where its bytes are no Chinese in UTF-8. A last character may have been lost. */
export function fromGbk(run: string): string | null {
  bytesOf ??= gbkBytes();
  const bytes: number[] = [];
  for (const character of run) {
    const pair = bytesOf.get(character);
    if (pair === undefined) return null;
    bytes.push(...pair);
  }
  const text = new TextDecoder("utf-8").decode(Uint8Array.from(bytes)).replace(/\uFFFD+$/, "");
  return /^[\u3000-\u9FFF\uFF00-\uFFEF]{2,}$/.test(text) ? text : null;
}
