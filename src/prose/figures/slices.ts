import { dimensions, type Dimension } from "../../stats/slice.ts";

/** Whether statistics are broken down in this way. */
export const isDimension = (text: string): text is Dimension =>
  dimensions.some((dimension) => dimension === text);
