import type { SectionId } from "../i18n/sections.ts";
import type { Indicator } from "../indicators/indicator.ts";
import type { Slice } from "./figures.ts";

/** Which indicators belong to which section of a quarter's page, by the words of their ids; the rest is `scale`. */
const rules: readonly (readonly [SectionId, RegExp])[] = [
  ["funds", /^(policy_funds|bank_|budget_|plan_issued|project_library)/],
  ["events", /^(rally_|start_events)/],
  [
    "progress",
    /^(completion_rate|completed_investment|completed_(ytd|quarter|total)|lead|time_progress|resum|land_issues|province_inspection|leader_|service_)/,
  ],
  ["pipeline", /(sign|landed|recruited|commission|finish|delivery|completed$)/],
  [
    "investment",
    /(fixed_asset|private_|county_investment|under_construction|newly_started|in_statistics|gdp|to_enter|to_add|inventory|industrial_)/,
  ],
];

/** The section of a quarter's page in which a figure stands. Counties' figures stand together. */
export function sectionOf(slice: Slice, id: string, indicator: Indicator | undefined): SectionId {
  if (indicator?.area === "province") return "province";
  if (slice.region !== null) return "regions";
  const section = rules.find(([, pattern]) => pattern.test(id))?.[0] ?? "scale";
  return section === "scale" && slice.dimension?.startsWith("size") ? "sizes" : section;
}
