import { rules } from "../rules/index.ts";
import type { GuideEntry } from "./advice.ts";
import { cellFaults } from "./faults-cells.ts";
import { commentaryFaults } from "./faults-commentary.ts";
import { documentFaults } from "./faults-documents.ts";
import { figureFaults } from "./faults-figures.ts";
import { fileFaults } from "./faults-files.ts";
import { headerFaults } from "./faults-headers.ts";
import { sealFaults } from "./faults-seals.ts";
import { siteFaults } from "./faults-site.ts";
import { workbookFaults } from "./faults-workbooks.ts";

export type { GuideEntry } from "./advice.ts";

const faultsOf = (faults: Readonly<Record<string, Omit<GuideEntry, "code">>>): GuideEntry[] =>
  Object.entries(faults).map(([code, entry]) => ({ code, ...entry }));

/**
 * The guide's entries in the order in which an editor meets them: file and header, cells, rules between cells,
 * workbooks, commentary, what is published and sealed, the built pages.
 */
export const guideGroups = {
  files: [...faultsOf(fileFaults), ...faultsOf(documentFaults), ...faultsOf(headerFaults)],
  cells: faultsOf(cellFaults),
  rules: rules as readonly GuideEntry[],
  workbooks: faultsOf(workbookFaults),
  commentary: [...faultsOf(commentaryFaults), ...faultsOf(figureFaults)],
  seals: faultsOf(sealFaults),
  site: faultsOf(siteFaults),
} as const;

const byCode = new Map(
  Object.values(guideGroups).flatMap((entries) => entries.map((entry) => [entry.code, entry])),
);

/** The entry of a code, or undefined for a word that is none. */
export const guideEntry = (code: string): GuideEntry | undefined => byCode.get(code);

/** Every code that a check may report: of data, workbooks, commentary, seals and built pages. */
export const guideCodes: readonly string[] = [...byCode.keys()];
