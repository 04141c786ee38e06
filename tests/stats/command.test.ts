import { spawnSync } from "node:child_process";
import { expect, test } from "vitest";

test.for([
  [["--format", "xml"], "csv"],
  [["--quarter", "2020"], "2020Q1"],
  [["2020Q1"], "2020Q1"],
  [["--colour"], "colour"],
] as const)("npm run stats -- %j is wrong usage", ([parameters, hint]) => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["scripts/stats.ts", ...parameters],
    {
      encoding: "utf8",
    },
  );
  expect(status).toBe(2);
  expect(stdout).toBe("");
  expect(stderr).toContain(hint);
});

test("on data with errors nothing is printed but the problems", () => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["scripts/stats.ts"], {
    encoding: "utf8",
    env: { ...process.env, JIBAO_DATA: "tests/no-such-folder", JIBAO_LANG: "en" },
  });
  expect(status).toBe(1);
  expect(stdout).toBe("");
  expect(stderr).toContain("no statistics were printed");
});
