import type { Locale } from "../../src/domain/bilingual.ts";
import type { Problem } from "../../src/domain/problem.ts";

/** Prints problems on standard error, in the order given. */
export function printProblems(problems: readonly Problem[], locale: Locale): void {
  for (const { file, line, column, message, hint } of problems) {
    const place = [file, line, column].filter((part) => part !== null).join(":");
    console.error(`${place} ${message[locale]}\n    ${hint[locale]}`);
  }
}
