import type { Bilingual } from "../domain/bilingual.ts";
import type { Severity } from "../domain/problem.ts";
import { visible } from "../domain/characters.ts";

/** What is wrong with a cell, or what was done to read it, and what right looks like. */
export interface CellProblem {
  readonly severity: Severity;
  /** Stable name, such as `number-format`. */
  readonly code: string;
  readonly message: Bilingual;
  readonly hint: Bilingual;
}

/** A cell that was read: its value (null where it could not be read), and what there is to say about it. */
export interface CellReading {
  readonly value: unknown;
  readonly problem?: CellProblem;
}

/** Reads the text of a filled, trimmed cell. */
export type CellReader = (text: string) => CellReading;

/** A cell that cannot be read. */
export const fault = (code: string, message: Bilingual, hint: Bilingual): CellReading => ({
  value: null,
  problem: { severity: "error", code, message, hint },
});

/** A cell that is read although it is doubtful. */
export const doubtful = (
  value: unknown,
  code: string,
  message: Bilingual,
  hint: Bilingual,
): CellReading => ({ value, problem: { severity: "warning", code, message, hint } });

/** A cell that was read as something written otherwise; nothing of its meaning is lost. */
export const normalised = (value: unknown, text: string, readAs: string): CellReading => ({
  value,
  problem: {
    severity: "note",
    code: "normalised",
    message: {
      zh: `“${visible(text)}”按“${visible(readAs)}”读取`,
      en: `“${visible(text)}” was read as “${visible(readAs)}”`,
    },
    hint: {
      zh: `以后请直接写 ${visible(readAs)}`,
      en: `Next time write ${visible(readAs)}`,
    },
  },
});

/** The hint that ends with the nearest known words, where there are any. */
export function suggest(near: readonly string[], otherwise: Bilingual): Bilingual {
  if (near.length === 0) return otherwise;
  return {
    zh: `是不是 ${near.map((word) => visible(word)).join("、")}？${otherwise.zh}`,
    en: `Did you mean ${near.map((word) => visible(word)).join(", ")}? ${otherwise.en}`,
  };
}
