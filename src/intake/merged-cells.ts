/**
 * Cells that were merged in a spreadsheet: saved as CSV, the first row of a block has what all of it have, and the
 * others are blank.
 */

/** A run of blank cells below a filled one; places in the column, from 0. */
export interface Block {
  readonly head: number;
  readonly blanks: readonly number[];
}

/** The filled cells of a column, each with the blank ones below it; null where it begins with a blank one. */
function blocksOf(filled: readonly (string | null)[]): Block[] | null {
  const blocks: { head: number; blanks: number[] }[] = [];
  for (const [i, text] of filled.entries())
    if (text !== null) blocks.push({ head: i, blanks: [] });
    else {
      const last = blocks.at(-1);
      if (!last) return null;
      last.blanks.push(i);
    }
  return blocks;
}

/** So few blank cells, and so few blocks, may be chance; where a value comes again, it takes more of them. */
const [fewestBlanks, fewestBlocks, fewestAgain] = [3, 2, 4];

/**
 * The blocks of a column that was merged, as far as that is plain: it begins with a filled cell, no two that follow
 * each other are equal (they would be one block), and blanks come several times. Empty where it is not.
 */
export function mergedBlocks(
  column: readonly (string | null)[],
  { blocks: least = fewestBlocks }: { readonly blocks?: number } = {},
): readonly Block[] {
  const all = blocksOf(column) ?? [];
  const merged = all.filter(({ blanks }) => blanks.length > 0);
  const heads = all.map(({ head }) => column[head]);
  if (heads.some((head, i) => i > 0 && head === heads[i - 1])) return [];
  const again = new Set(heads).size < heads.length;
  const count = merged.reduce((sum, { blanks }) => sum + blanks.length, 0);
  const enough = merged.length >= (again ? Math.max(fewestAgain, least) : least);
  return enough && count >= fewestBlanks && (!again || count > heads.length) ? merged : [];
}
