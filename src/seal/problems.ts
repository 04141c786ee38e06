import { problem, type Problem } from "../domain/problem.ts";
import { sealStrings } from "../i18n/seal.ts";
import type { SealDifference } from "./compare.ts";

/** What is wrong with sealed releases, as letters to the person who can mend it. */

const { zh, en } = sealStrings;

/** Every code that is about seals. */
export const sealCodes = [
  ...["seal-input", "seal-figure", "seal-release", "seal-missing", "seal-unreadable"],
  ...["seal-chain", "seal-removed", "seal-download"],
] as const;

const release = (id: string): string => `releases/${id}`;
export const sealFile = (id: string): string => `seals/${id}.json`;

/** One error for each file that differs, and one for all figures of an indicator. */
export function differenceProblems(id: string, differences: readonly SealDifference[]): Problem[] {
  const [quarter = id] = id.split("-");
  const files = differences.filter(({ of }) => of === "inputs");
  const figures = differences.filter(({ of }) => of === "figures" || of === "derived");
  return [
    ...files.map(({ name, sealed, now }) => {
      const what = now === null ? "removed" : sealed === null ? "added" : "changed";
      return problem(
        "error",
        "seal-input",
        { file: `${release(id)}/${name}` },
        { zh: zh.input[what](id), en: en.input[what](id) },
        { zh: zh.revise(quarter), en: en.revise(quarter) },
      );
    }),
    ...figureProblems(id, figures, files.length > 0),
  ];
}

function figureProblems(
  id: string,
  differences: readonly SealDifference[],
  becauseOfData: boolean,
): Problem[] {
  const [quarter = id] = id.split("-");
  const groups = Map.groupBy(differences, ({ name }) => name.split("|")[0] ?? name);
  return [...groups].map(([indicator, all]) => {
    const first = all.find(({ of }) => of === "figures") ?? all[0];
    const [before, after] = [first?.sealed ?? null, first?.now ?? null];
    const shown = first?.of === "figures" ? ([before, after] as const) : null;
    return problem(
      "error",
      "seal-figure",
      { file: release(id), record: indicator, text: first?.name ?? null },
      {
        zh: zh.figure(id, first?.name ?? indicator, shown, all.length),
        en: en.figure(id, first?.name ?? indicator, shown, all.length),
      },
      becauseOfData
        ? { zh: zh.revise(quarter), en: en.revise(quarter) }
        : { zh: zh.program(id), en: en.program(id) },
    );
  });
}

export const releaseGone = (id: string): Problem =>
  problem(
    "error",
    "seal-release",
    { file: release(id) },
    { zh: zh.gone(id), en: en.gone(id) },
    { zh: zh.restore, en: en.restore },
  );

export const notSealed = (id: string): Problem =>
  problem(
    "warning",
    "seal-missing",
    { file: release(id) },
    { zh: zh.unsealed(id), en: en.unsealed(id) },
    { zh: zh.sealIt(id), en: en.sealIt(id) },
  );

export const sealUnreadable = (file: string): Problem =>
  problem(
    "error",
    "seal-unreadable",
    { file },
    { zh: zh.unreadable, en: en.unreadable },
    { zh: zh.restoreSeal, en: en.restoreSeal },
  );

export const chainBroken = (id: string): Problem =>
  problem(
    "error",
    "seal-chain",
    { file: sealFile(id) },
    { zh: zh.chain, en: en.chain },
    { zh: zh.restoreSeal, en: en.restoreSeal },
  );

/** `base` is the commit in which the seal still stood. */
export const sealTakenBack = (id: string, base: string): Problem =>
  problem(
    "error",
    "seal-removed",
    { file: sealFile(id) },
    { zh: zh.takenBack(id, base.slice(0, 12)), en: en.takenBack(id, base.slice(0, 12)) },
    { zh: zh.restoreSeal, en: en.restoreSeal },
  );

/** A download that is not the sealed one: an error where it is the data, else only to be recorded. */
export const downloadProblem = (id: string, { name, now }: SealDifference): Problem =>
  problem(
    name.endsWith(".raw.csv") ? "error" : "warning",
    "seal-download",
    { file: `data/${name}`, record: id },
    { zh: zh.download(id, now === null), en: en.download(id, now === null) },
    { zh: zh.program(id), en: en.program(id) },
  );
