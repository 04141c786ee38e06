/**
 * The rows of two lists that are about the same thing. Rows with the same key are paired so that as little as
 * possible differs: equal ones first, then those of the same source, then in order. Taking one of three like
 * rows away is therefore one removal, not two changes and a removal.
 */
export interface Pairs<Row> {
  readonly kept: readonly (readonly [before: Row, after: Row])[];
  readonly added: readonly Row[];
  readonly removed: readonly Row[];
}

/** What is asked of a row: its key, then ever weaker signs that two rows with one key are the same. */
export interface Likeness<Row> {
  readonly key: (row: Row) => string;
  /** Strongest first; rows that are left over are paired in order. */
  readonly signs: readonly ((row: Row) => string)[];
}

/** Every row of both lists is in exactly one place; `kept` and `added` are in the order of `after`. */
export function pairsOf<Row>(
  before: readonly Row[],
  after: readonly Row[],
  { key, signs }: Likeness<Row>,
): Pairs<Row> {
  const old = Map.groupBy(before, key);
  const now = Map.groupBy(after, key);
  const earlier = new Map<Row, Row>();
  for (const [name, rows] of now) pairGroup(old.get(name) ?? [], rows, signs, earlier);
  const used = new Set(earlier.values());
  return {
    kept: after.flatMap((row) => {
      const other = earlier.get(row);
      return other === undefined ? [] : [[other, row] as const];
    }),
    added: after.filter((row) => !earlier.has(row)),
    removed: before.filter((row) => !used.has(row)),
  };
}

function pairGroup<Row>(
  before: readonly Row[],
  after: readonly Row[],
  signs: Likeness<Row>["signs"],
  earlier: Map<Row, Row>,
): void {
  const free = new Set(before);
  for (const sign of [...signs, () => ""])
    for (const row of after) {
      if (earlier.has(row)) continue;
      const wanted = sign(row);
      const match = [...free].find((other) => sign(other) === wanted);
      if (match === undefined) continue;
      earlier.set(row, match);
      free.delete(match);
    }
}
