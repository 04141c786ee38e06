import { isPublishedOn } from "../../src/domain/publication.ts";
import { releaseStrings } from "../../src/i18n/release-control.ts";
import { readCommit } from "../../src/store/commit.ts";
import { CommandFailure } from "./command.ts";
import type { Settings } from "./settings.ts";

/**
 * The moment of a publication: what was asked for, else JIBAO_DATE, else the commit's. Nothing reads the clock.
 * @throws {CommandFailure} where none of them is a date or an ISO time with zone
 */
export function momentOf({ root, date, locale }: Settings, asked: string | undefined): string {
  const t = releaseStrings[locale];
  if (asked !== undefined && !isPublishedOn(asked)) throw new CommandFailure(t.badTime(asked), 2);
  const moment = asked ?? date ?? readCommit(root, [])?.date;
  if (moment === undefined) throw new CommandFailure(t.needsTime, 2);
  return moment;
}
