import { globSync } from "node:fs";
import { expect, test } from "vitest";
import { mutationPart, mutationParts } from "../../scripts/lib/mutation-parts.ts";

test.for(Object.entries(mutationParts))(
  "the mutation tests of %s find their code and tests",
  ([name, { sources, tests, without = [] }]) => {
    const empty = [...sources, ...tests, ...without].filter((one) => globSync(one).length === 0);
    expect(empty).toEqual([]);
    expect(mutationPart({ JIBAO_MUTANTS: name }).sources).toBe(sources);
  },
);

test("a part that is not on the list is refused with the list", () => {
  expect(() => mutationPart({ JIBAO_MUTANTS: "pages" })).toThrow("stats, intake, prose");
});
