import { writeFileSync } from "node:fs";
import type { Locale } from "../../src/domain/bilingual.ts";
import { checkUsage } from "../../src/i18n/check.ts";
import { CommandFailure } from "./command.ts";

/**
 * Writes the HTML report.
 * @throws {CommandFailure} with exit code 2 where it cannot be written
 */
export function writeReport(path: string, html: string, locale: Locale): void {
  try {
    writeFileSync(path, html);
  } catch (failure) {
    const code = failure instanceof Error && "code" in failure ? String(failure.code) : "?";
    throw new CommandFailure(checkUsage[locale].unwritable(path, code), 2);
  }
}
