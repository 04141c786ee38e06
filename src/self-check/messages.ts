import type { Locale } from "../domain/bilingual.ts";
import type { Question } from "./check-files.ts";
import type { GivenFile } from "./sort-files.ts";
import type { Told } from "./told.ts";

/** What the page and its worker say to each other. */

/** The first word of the page: whence the published data are, and where the guide is. */
export interface Setup {
  readonly kind: "setup";
  /** Addresses, whole: those of a worker are relative to its own file. */
  readonly data: string;
  readonly guide: string;
  readonly locale: Locale;
}

/** Files to be checked. `turn` counts the questions, so that the answer to an older one is never shown. */
export interface Ask {
  readonly kind: "ask";
  readonly turn: number;
  readonly files: readonly GivenFile[];
  readonly question: Question;
}

export type ToWorker = Setup | Ask;

export type FromWorker =
  | { readonly kind: "ready" }
  /** The published data could not be fetched. */
  | { readonly kind: "no-data" }
  | { readonly kind: "told"; readonly turn: number; readonly told: Told }
  | { readonly kind: "failed"; readonly turn: number; readonly why: string };
