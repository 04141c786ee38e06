/** A number in a file: its plain decimal digits, exact and with the zeros it was printed with. */
export interface Digits {
  readonly digits: string;
}

/** A cell of a file: text, a number, or blank, which is "not reported" and never zero. */
export type Cell = string | Digits | null;

/** A number from its plain decimal digits: digits("-12.50"). Throws a RangeError on anything else. */
export function digits(text: string): Digits {
  if (!/^-?\d+(\.\d+)?$/.test(text)) throw new RangeError(`not plain digits: ${text}`);
  return { digits: text };
}

export const isDigits = (cell: Cell): cell is Digits => typeof cell === "object" && cell !== null;

/** The text of a cell without regard to its kind. */
export const cellText = (cell: Cell): string =>
  cell === null ? "" : isDigits(cell) ? cell.digits : cell;
