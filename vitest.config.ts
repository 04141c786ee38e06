/// <reference types="vitest/config" />
import { getViteConfig } from "astro/config";

export default getViteConfig({
  test: {
    include: ["tests/**/*.test.ts"],
    // Machines are shared and slow at times; a test that hangs is still ended.
    testTimeout: 300_000,
    hookTimeout: 600_000,
    // A fault is told whole: lists of elements, lines and links.
    chaiConfig: { truncateThreshold: 0 },
  },
});
