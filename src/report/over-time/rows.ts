import type { ComputedId } from "../../indicators/computed.ts";
import type { Dataset, Release } from "../../schema/dataset.ts";
import { pathBehind } from "../register/behind.ts";
import { registerReport } from "../register/register.ts";
import type { Slice } from "./trend.ts";

/** Where the rows behind a figure of a release are listed, relative to the site; null where there is no such list. */
export function rowsPath(
  dataset: Dataset,
  release: Release,
  id: ComputedId,
  slice: Slice,
): string | null {
  const report = registerReport(dataset, release);
  return report && pathBehind(report, id, slice);
}
