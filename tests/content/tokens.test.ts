import { expect, test } from "vitest";
import type { Locale } from "../../src/domain/bilingual.ts";
import { lookupsOf } from "../../src/prose/figure-lookup.ts";
import { listFigures, matching } from "../../src/prose/figures/list.ts";
import { parseToken } from "../../src/prose/tokens.ts";
import { loadDataset } from "../../src/store/data.ts";

const { dataset } = await loadDataset("data");
if (!dataset) throw new Error("the data have errors");
const lookupFor = lookupsOf(dataset);
const quarters = [...new Set(dataset.releases.map(({ quarter }) => quarter))];
const locales: readonly Locale[] = ["zh", "en"];

test.each(quarters)("%s: every token that is listed gives the figure it is listed with", (quarter) => {
  const lookup = lookupFor(quarter);
  const book = lookup?.book;
  if (!lookup || !book) throw new Error(`no figures for ${quarter}`);
  for (const locale of locales) {
    const listed = listFigures(book, locale);
    expect(listed.length).toBeGreaterThan(0);
    for (const { token, value } of listed) {
      const parsed = parseToken(token.slice(2, -2), quarter);
      if (parsed?.kind !== "figure") throw new Error(`not a token: ${token}`);
      const found = lookup(parsed.request);
      expect(found.kind === "figure" ? found.text(locale, "unit") : found, token).toBe(value);
    }
  }
});

test("words keep the figures that hold all of them", () => {
  const book = lookupFor("2022Q3")?.book;
  if (!book) throw new Error("no figures");
  const tokens = matching(listFigures(book, "zh"), ["茅箭", "总投资"]).map(({ token }) => token);
  expect(tokens).toContain("{{scheduled_investment region=茅箭区}}");
  expect(tokens.every((token) => token.includes("茅箭区"))).toBe(true);
});
