/** One exact sum a slice, of whole numbers below 10¹³. Doubles carry them as long as they are exact. */
export class Sums {
  private readonly parts: Float64Array;
  private readonly totals: bigint[];

  constructor(slices: number) {
    this.parts = new Float64Array(slices);
    this.totals = Array.from({ length: slices }, () => 0n);
  }

  add(slice: number, amount: number): void {
    const part = (this.parts[slice] ?? 0) + amount;
    if (part < exactBelow && part > -exactBelow) this.parts[slice] = part;
    else {
      this.totals[slice] = (this.totals[slice] ?? 0n) + BigInt(part);
      this.parts[slice] = 0;
    }
  }

  total(slice: number): bigint {
    return (this.totals[slice] ?? 0n) + BigInt(this.parts[slice] ?? 0);
  }
}

/** Half of the largest exact double, so that one more amount cannot leave the exact range. */
const exactBelow = 2 ** 52;
