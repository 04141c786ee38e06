import type { Rule } from "../facts.ts";

/** Every rule between cells, in the order in which they are checked. */
export const rules: readonly Rule[] = [];
