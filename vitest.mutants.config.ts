import { defineConfig } from "vitest/config";
import { mutationPart } from "./scripts/lib/mutation-parts.ts";

const { tests, without = [], environment = {} } = mutationPart();

/** The tests of one part alone: what `stryker.config.mjs` runs for every changed place. */
export default defineConfig({
  test: {
    include: [...tests],
    exclude: [...without],
    env: { ...environment },
    testTimeout: 60_000,
  },
});
