import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";
import { rmSync } from "node:fs";
import type { Settings } from "../../scripts/lib/settings.ts";
import { smallDataset } from "../intake/small-dataset.ts";

/** A second quarter, so that the first one is something that later figures are compared with. */
export const nextQuarter: Readonly<Record<string, string>> = {
  "releases/2020Q2/release.json": JSON.stringify({
    quarter: "2020Q2",
    revision: 1,
    status: "published",
    published_on: "2020-07-20",
    kind: "final",
    register: true,
  }),
  "releases/2020Q2/projects.csv":
    "id,name,region,status,total_investment_wan,annual_plan_wan,completed_ytd_wan,actual_start\n" +
    "P1,甲区产业园,甲区,building,50000,10000,5000,2020-03-24\nP2,乙区公路,420303,unstarted,8000,,,\n",
};

/** A folder of its own outside any repository, gone after the test. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "jibao-seal-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

export function write(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

/** Settings for a data folder below `root`, and nothing else. */
export const settingsIn = (root: string): Settings => ({
  root,
  data: join(root, "data"),
  content: join(root, "content"),
  public: join(root, "public"),
  output: join(root, "dist"),
  outputName: "dist",
  base: "/",
  locale: "zh",
  date: null,
});

/** A data set of two published quarters. */
export function smallFolder(): Settings {
  const settings = settingsIn(temporaryFolder());
  write(settings.data, { ...smallDataset, ...nextQuarter });
  return settings;
}
