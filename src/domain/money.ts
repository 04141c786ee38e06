import { exact, type Exact } from "./exact.ts";

/**
 * Money inside the program is a whole number of 元. A cell holds less than 10¹³ 元, so one amount fits a
 * double exactly; sums are taken with `sumYuan`, which cannot overflow.
 */
export type Yuan = number & { readonly __unit: "yuan" };

/** Cells must be below this many 元 (data contract, section 4). */
export const moneyLimit = 1e13;

/** A whole number of 元, branded; throws a RangeError on anything that is not one. */
export function yuan(amount: number): Yuan {
  if (!Number.isSafeInteger(amount)) throw new RangeError(`not a whole number of yuan: ${amount}`);
  return amount as Yuan;
}

/** Powers of ten of the units in which money is written. */
export const moneyPowers = { yuan: 0, wan: 4, yi: 8, wanyi: 12 } as const;
export type MoneyUnit = keyof typeof moneyPowers;

const chunk = 2 ** 52;

/** The exact sum of amounts in 元, whatever their number. */
export function sumYuan(amounts: Iterable<Yuan>): Exact {
  let total = 0n;
  let part = 0;
  for (const amount of amounts) {
    part += amount;
    if (part > chunk || part < -chunk) {
      total += BigInt(part);
      part = 0;
    }
  }
  return exact(total + BigInt(part));
}
