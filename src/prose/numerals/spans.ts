/** A part of a text by its offsets; the end is not in it. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export const spansOf = (text: string, patterns: readonly RegExp[]): Span[] =>
  patterns.flatMap((pattern) =>
    Array.from(text.matchAll(pattern), (match) => ({
      start: match.index,
      end: match.index + match[0].length,
    })),
  );

/** Answers whether a span touches one of many, in the time of a look-up. */
export function touching(spans: readonly Span[], length: number): (span: Span) => boolean {
  const taken = new Uint8Array(length);
  for (const { start, end } of spans) taken.fill(1, start, end);
  return ({ start, end }) => taken.subarray(start, end).includes(1);
}
