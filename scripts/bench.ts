import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";
import { divide, exact, toFixed, type Exact } from "../src/domain/exact.ts";
import { listFiles } from "../src/store/output-files.ts";
import { CommandFailure, runCommand } from "./lib/command.ts";
import { generateData } from "./lib/generate.ts";

/**
 * `npm run bench`: what check, stats and build use, for the data here and for a made-up city of 40 quarters with 600
 * projects each, and what check and stats use for one with 5,000, as ratios to csv-parse reading the same bytes in
 * the same run. Only the ratios mean something on another machine.
 */

const work = resolve(".build", "bench");

/** Where the data and the commentary of one measurement are. */
interface Settings extends NodeJS.ProcessEnv {
  readonly JIBAO_DATA: string;
  readonly JIBAO_CONTENT: string;
}

interface Usage {
  readonly wallMs: number;
  readonly cpuMs: number;
  /** The largest process, in MiB. */
  readonly peak: number;
}

/** Runs a script and adds up what it and the processes that it starts use. */
function usageOf(
  script: string,
  parameters: readonly string[],
  settings: NodeJS.ProcessEnv,
): Usage {
  const file = join(work, "usage.jsonl");
  rmSync(file, { force: true });
  const started = performance.now();
  const { status, stderr } = spawnSync(process.execPath, [script, ...parameters], {
    encoding: "utf8",
    // Of millions of figures nothing is kept here.
    stdio: ["ignore", "ignore", "pipe"],
    env: {
      ...process.env,
      ...settings,
      JIBAO_MEASURE: file,
      NODE_OPTIONS: `--import=${pathToFileURL(resolve("scripts/lib/measure.mjs")).href}`,
    },
  });
  const wallMs = Math.round(performance.now() - started);
  if (status !== 0) throw new CommandFailure(`${script}:\n${stderr}`);
  const lines = readFileSync(file, "utf8").trim().split("\n");
  const each = lines.map((line) => JSON.parse(line) as [number, number]);
  return {
    wallMs,
    cpuMs: Math.round(each.reduce((sum, [microseconds]) => sum + microseconds, 0) / 1000),
    peak: Math.max(...each.map(([, kibibytes]) => Math.round(kibibytes / 1024))),
  };
}

const ratio = (part: number, whole: number): Exact => divide(exact(part), exact(whole));

function printLine(name: string, { wallMs, cpuMs, peak }: Usage, yardstick: Usage): void {
  const cells = [
    name.padEnd(28),
    `${toFixed(ratio(wallMs, 1000), 2)} s`.padStart(9),
    `${toFixed(ratio(cpuMs, 1000), 2)} s`.padStart(9),
    `${peak} MiB`.padStart(9),
    `${toFixed(ratio(cpuMs, yardstick.cpuMs), 2)} ×`.padStart(9),
  ];
  console.log(cells.join(" "));
}

/** The quarter's page with the most bytes on the line, in either language. */
function heaviestQuarter(output: string): string {
  const pages = listFiles(output)
    .filter((path) => /^(en\/)?\d{4}Q[1-4]\/index\.html$/.test(path))
    .map((path) => ({
      path,
      bytes: gzipSync(readFileSync(join(output, path)), { level: 9 }).length,
    }))
    .sort((a, b) => b.bytes - a.bytes);
  const [first] = pages;
  return first ? `${first.path} ${first.bytes} bytes gzip` : "no quarter";
}

/** Measures what reads, checks and computes one data folder; returns what csv-parse alone takes. */
function measureFigures(name: string, settings: Settings): Usage {
  console.log(
    `\n${name}`.padEnd(29) + ["wall", "CPU", "peak", "to CSV"].map((t) => t.padStart(9)).join(" "),
  );
  const yardstick = usageOf("scripts/lib/read-csv.ts", [settings.JIBAO_DATA], {});
  printLine("csv-parse, same files", yardstick, yardstick);
  printLine("npm run check", usageOf("scripts/check.ts", [], settings), yardstick);
  printLine("npm run stats", usageOf("scripts/stats.ts", [], settings), yardstick);
  return yardstick;
}

/** Measures everything that is done with one data folder. */
function measure(name: string, folders: Settings): void {
  const output = join(work, `${name}-site`);
  rmSync(output, { recursive: true, force: true });
  const yardstick = measureFigures(name, folders);
  const settings = { ...folders, JIBAO_OUT: output };
  printLine("npm run build", usageOf("scripts/build.ts", [], settings), yardstick);
  printLine("build, nothing changed", usageOf("scripts/build.ts", [], settings), yardstick);
  const files = listFiles(output);
  console.log(
    `${files.filter((path) => path.endsWith(".html")).length} pages, ${files.length} files`,
  );
  console.log(`fullest quarter: ${heaviestQuarter(output)}`);
}

/** A made-up city that has no commentary. */
function madeUp(name: string, projects: number): Settings {
  const data = join(work, name);
  generateData("data", data, { quarters: 40, projects });
  return { JIBAO_DATA: data, JIBAO_CONTENT: join(work, "none") };
}

await runCommand(() => {
  mkdirSync(work, { recursive: true });
  const content = existsSync("content") ? resolve("content") : join(work, "none");
  measure("here", { JIBAO_DATA: resolve("data"), JIBAO_CONTENT: content });
  measureFigures("40x5000", madeUp("40x5000", 5000));
  measure("40x600", madeUp("40x600", 600));
  return Promise.resolve(0);
});
