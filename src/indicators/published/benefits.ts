import type { Indicator } from "../indicator.ts";
import { moneyOf } from "./entry.ts";

/** What one named project is expected to bring, where the source prints neither output nor tax. */
export const benefitIndicators = {
  expected_profit_tax: moneyOf({
    label: { zh: "预计年利税", en: "Expected annual profit and tax" },
    definition: {
      zh: "建成后预计每年实现的利润和税收之和，不能当作税收。",
      en: "Annual profit and tax together expected once in operation; not tax alone.",
    },
    covers: "year",
    better: "more",
    related: ["expected_tax"],
  }),
  expected_turnover: moneyOf({
    label: { zh: "预计年交易额", en: "Expected annual turnover" },
    definition: {
      zh: "建成后预计每年的市场交易额，不能当作产值。",
      en: "Annual turnover of a market expected once in operation; not output.",
    },
    covers: "year",
    better: "more",
    related: ["expected_output"],
  }),
  expected_sales: moneyOf({
    label: { zh: "预计年销售收入", en: "Expected annual sales" },
    definition: {
      zh: "建成后预计每年的销售收入，不能当作产值。",
      en: "Annual sales expected once in operation; not output.",
    },
    covers: "year",
    better: "more",
    related: ["expected_output"],
  }),
  expected_tourism_income: moneyOf({
    label: { zh: "预计年旅游综合收入", en: "Expected annual tourism income" },
    definition: {
      zh: "建成后预计每年带来的旅游综合收入，不能当作产值。",
      en: "Annual income from tourism in all its forms expected once in operation; not output.",
    },
    covers: "year",
    better: "more",
    related: ["expected_output"],
  }),
} as const satisfies Record<string, Indicator>;
