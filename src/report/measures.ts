/**
 * Indicators that are one statement in two numbers: how many, and how much. Pages show them side by
 * side; the order is that in which a reader wants to know them.
 */
export interface Measure {
  readonly id: string;
  /** The indicator that counts, if there is one. */
  readonly count: string | null;
  /** The indicator in money, if there is one. */
  readonly money: string | null;
}

const pair = (id: string, count: string, money: string): Measure => ({ id, count, money });

export const measures: readonly Measure[] = [
  pair("started", "started_quarter", "started_investment_quarter"),
  pair("scheduled", "scheduled_starts", "scheduled_investment"),
  pair("started_ytd", "started_ytd", "started_investment_ytd"),
  pair("starts", "starts", "starts_investment"),
  pair("to_start", "projects_to_start", "total_investment_to_start"),
  pair("signed", "projects_signed", "signed_total_investment"),
  pair("commissioned", "projects_commissioned", "commissioned_total_investment"),
  pair("gov_investment", "gov_investment_projects", "gov_investment_total"),
  pair("key_projects", "key_projects", "key_projects_total_investment"),
  pair("rally", "rally_projects", "rally_total_investment"),
  pair("scheduled_signings", "scheduled_signings", "scheduled_signed_investment"),
  pair("scheduled_commissionings", "scheduled_commissionings", "scheduled_commissioned_investment"),
  pair("year_list", "projects_planned_year", "year_list_total_investment"),
  pair("province_starts", "province_starts", "province_starts_investment"),
  pair("library", "project_library_projects", "project_library_total_investment"),
  pair("budget", "budget_projects_planned", "budget_projects_planned_total_investment"),
];

const byIndicator = new Map<string, Measure>();
for (const measure of measures) {
  if (measure.count) byIndicator.set(measure.count, measure);
  if (measure.money) byIndicator.set(measure.money, measure);
}

/** The measure an indicator belongs to, or null when it stands alone. */
export const measureOf = (indicator: string): Measure | null => byIndicator.get(indicator) ?? null;
