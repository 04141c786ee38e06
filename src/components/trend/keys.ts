import type { ComputedId } from "../../indicators/computed.ts";
import { sameReading, type Slice } from "../../report/over-time/trend.ts";
import type { QuarterVersions } from "../../report/over-time/registers.ts";
import type { Amount } from "../../i18n/format.ts";
import { rankChangeText } from "./rank.ts";
import type { Mark } from "../words/note-mark.ts";
import {
  fractionText,
  indicatorHref,
  leadText,
  provisionalMark,
  quarterText,
  readingAmount,
  readingText,
  revisedMark,
  rowsHref,
  type Trend,
} from "./words.ts";

/** One key figure in words and addresses. */
export interface KeyItem {
  readonly label: string;
  /** The figure; or words in its place: a date, a reason. */
  readonly value: Amount | string;
  /** What it is held against, or why it is held against nothing. */
  readonly compare: string;
  readonly definition?: string | undefined;
  readonly rows?: string | undefined;
  readonly mark?: Mark | undefined;
}

const shown = ["completion_rate", "start_rate", "resumption_rate", "started_quarter"] as const;

/** A mark says that the number was revised, else that it is provisional. */
function markOf(
  trend: Trend,
  { now, first, release }: QuarterVersions,
  id: ComputedId,
  slice: Slice,
): Mark | undefined {
  const before = first.get(id, slice);
  if (!sameReading(now.get(id, slice), before)) {
    const title = `${trend.t.indicator.columns.first} ${readingText(trend, id, before)}`;
    return revisedMark(trend, indicatorHref(trend, id), title);
  }
  return provisionalMark(trend, release);
}

function compareText(
  trend: Trend,
  version: QuarterVersions,
  id: (typeof shown)[number],
  slice: Slice,
): string {
  const { now } = version;
  const parts: string[] = [];
  if (id === "completion_rate") {
    const lead = now.get("lead", slice);
    if (lead.kind === "value") parts.push(leadText(trend, lead.value));
  } else if (id === "started_quarter") {
    const money = now.get("started_investment_quarter", slice);
    if (money.kind === "value") parts.push(readingText(trend, "started_investment_quarter", money));
  } else if (now.get(id, slice).kind === "value")
    parts.push(fractionText(trend, version, id, slice));
  if (slice.dimension === "region" && id !== "started_quarter") {
    const rank = rankChangeText(trend, now, id, slice);
    if (rank !== "") parts.push(rank);
  }
  return parts.join(trend.edition.t.comma);
}

/** The figures of a part of the latest register that stand at the head of its page. */
export function sliceKeys(trend: Trend, version: QuarterVersions, slice: Slice): KeyItem[] {
  return shown.map((id) => {
    const reading = version.now.get(id, slice);
    const missing = reading.kind === "missing";
    return {
      label: trend.t.keys[id],
      value: readingAmount(trend, id, reading),
      compare: compareText(trend, version, id, slice),
      definition: indicatorHref(trend, id),
      ...(!missing && {
        rows: rowsHref(trend, version.release, id, slice) ?? undefined,
        mark: markOf(trend, version, id, slice),
      }),
    };
  });
}

/** The finding of a part of the latest register: its rate and lead, else how many projects it has and why no rate. */
export function sliceFinding(trend: Trend, version: QuarterVersions, slice: Slice): string {
  const { now, quarter } = version;
  const [rate, lead] = [now.get("completion_rate", slice), now.get("lead", slice)];
  const opening = `${quarterText(trend, quarter)}${trend.edition.t.colon}`;
  if (rate.kind === "value" && lead.kind === "value") {
    const text = readingText(trend, "completion_rate", rate);
    return `${opening}${trend.t.title.completion(text, leadText(trend, lead.value))}`;
  }
  const count = readingText(trend, "projects_split", now.get("projects_split", slice));
  return `${opening}${trend.t.title.projects(count, readingText(trend, "completion_rate", rate))}`;
}
