import { defineConfig, globalIgnores } from "eslint/config";
import astro from "eslint-plugin-astro";
import tseslint from "typescript-eslint";

export default defineConfig(
  globalIgnores(["dist", "dist-*", ".astro", ".build", "coverage", "reports", ".demo", "public"]),
  {
    files: ["**/*.ts"],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      "@typescript-eslint/switch-exhaustiveness-check": [
        "error",
        { considerDefaultExhaustiveForUnions: true },
      ],
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
    },
  },
  {
    // Tests that render .astro files see their components as `any`.
    files: ["tests/charts/**", "tests/components/**"],
    rules: {
      "@typescript-eslint/no-unsafe-argument": "off",
      "@typescript-eslint/no-unsafe-assignment": "off",
    },
  },
  astro.configs.recommended,
  { rules: { "astro/no-set-html-directive": "error" } },
  {
    // The three audited places: the frame's own styles, its data blocks, and html that prose made.
    files: [
      "src/components/frame/InlineStyle.astro",
      "src/components/frame/JsonLd.astro",
      "src/components/prose/Html.astro",
    ],
    rules: { "astro/no-set-html-directive": "off" },
  },
);
