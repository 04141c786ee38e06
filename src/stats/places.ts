/** The slices that each row of a table lies in, by number: `width` of them a row, one after the other. */
export class Places {
  readonly width: number;
  /** Numbers of slices; -1 in the first place of a row leaves the row out. */
  readonly slots: Int32Array;

  constructor(rows: number, width: number) {
    this.width = width;
    this.slots = new Int32Array(rows * width).fill(-1);
  }

  /** Puts a row into its slices. */
  put(row: number, slices: ArrayLike<number>): void {
    this.slots.set(slices, row * this.width);
  }

  /** The slices of a row. */
  of(row: number): Int32Array {
    return this.slots.subarray(row * this.width, (row + 1) * this.width);
  }
}
