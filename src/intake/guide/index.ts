import { rules } from "../rules/index.ts";
import type { GuideEntry } from "./advice.ts";
import { cellFaults } from "./faults-cells.ts";
import { documentFaults } from "./faults-documents.ts";
import { fileFaults } from "./faults-files.ts";
import { headerFaults } from "./faults-headers.ts";

export type { GuideEntry } from "./advice.ts";

const faultsOf = (faults: Readonly<Record<string, Omit<GuideEntry, "code">>>): GuideEntry[] =>
  Object.entries(faults).map(([code, entry]) => ({ code, ...entry }));

/** The guide's entries in the order in which a file is read: file and header, cells, rules between cells. */
export const guideGroups = {
  files: [...faultsOf(fileFaults), ...faultsOf(documentFaults), ...faultsOf(headerFaults)],
  cells: faultsOf(cellFaults),
  rules: rules as readonly GuideEntry[],
} as const;

const byCode = new Map(
  Object.values(guideGroups).flatMap((entries) => entries.map((entry) => [entry.code, entry])),
);

/** The entry of a code, or undefined for a code that is not of the data: commentary has its own page. */
export const guideEntry = (code: string): GuideEntry | undefined => byCode.get(code);

/** Every code that the check of the data may report. */
export const guideCodes: readonly string[] = [...byCode.keys()];
