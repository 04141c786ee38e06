import { once } from "node:events";
import { existsSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { setTimeout as delay } from "node:timers/promises";
import { drawer } from "../../src/demo/random.ts";
import { canExchange } from "../../src/store/exchange.ts";
import { checksumsOf } from "../../src/store/output-files.ts";
import { build, makeTrialProject, startBuild, type TrialProject } from "./trial-project.ts";

/**
 * What stood in the output folder after a build was killed. `nothing` only where the machine cannot exchange two
 * folders in one step, and there it is a fault as well; where it can, a folder that is away is `broken`.
 */
export type Left = "old" | "new" | "nothing" | "broken";

export interface KillResult {
  /** Milliseconds after the start, or after the last stage was announced. */
  readonly after: number;
  /** The last stage that the build had announced: 0 for none, 5 where it was done. */
  readonly stage: number;
  readonly left: Left;
  /** Folders of the killed build before that this one had not cleared away. */
  readonly uncleared: readonly string[];
}

/** Half of the moments fall anywhere, half into the last stage, in which the output is replaced. */
interface Moment {
  readonly inLastStage: boolean;
  readonly milliseconds: number;
}

const lastStage = "[4/4]";

/** Two sites that differ in nearly every file; each build replaces the one by the other. */
const bases = ["/one/", "/two/"] as const;

const toBase = (project: TrialProject, base: string): TrialProject => ({
  root: project.root,
  environment: { ...project.environment, JIBAO_BASE: base },
});

/** What builds leave beside the site; the lock is left by the last one and taken over by the next. */
const beside = ({ root }: TrialProject): string[] =>
  readdirSync(root).filter((name) => name.startsWith("site-") && name !== "site-lock");

/** Starts a build, kills its whole group at the moment, and returns what it had printed. */
async function killedBuild(project: TrialProject, moment: Moment): Promise<string> {
  const child = startBuild(project, "site");
  const ended = once(child, "exit");
  let printed = "";
  const announced = new Promise<void>((resolve) => {
    child.stdout?.setEncoding("utf8").on("data", (text: string) => {
      printed += text;
      if (printed.includes(lastStage)) resolve();
    });
  });
  if (moment.inLastStage) await Promise.race([announced, ended]);
  await Promise.race([delay(moment.milliseconds), ended]);
  if (child.exitCode === null && child.pid !== undefined) process.kill(-child.pid, "SIGKILL");
  await ended;
  return printed;
}

function stageOf(printed: string): number {
  const stages = [...printed.matchAll(/\[(\d)\/4\]/g)].map(([, digit]) => Number(digit));
  return printed.includes("Done") ? 5 : Math.max(0, ...stages);
}

/** How long a build takes, and how long its last stage, in milliseconds. */
async function durations(project: TrialProject): Promise<readonly [whole: number, last: number]> {
  const child = startBuild(project, "site");
  const started = performance.now();
  let announced = started;
  child.stdout?.setEncoding("utf8").on("data", (text: string) => {
    if (text.includes(lastStage)) announced = performance.now();
  });
  await once(child, "exit");
  const ended = performance.now();
  return [Math.ceil(ended - started), Math.ceil(ended - announced)];
}

/**
 * Kills `count` builds of a small site at moments that `seed` decides, and looks at the output folder after
 * each: it must hold the whole old site or the whole new one.
 */
export async function tryKills(
  root: string,
  folder: string,
  { count, seed }: { readonly count: number; readonly seed: number },
  say: (result: KillResult) => void,
): Promise<void> {
  const project = makeTrialProject(root, folder, { quarters: 1, projects: 2 });
  const site = join(folder, "site");
  const absent = canExchange(folder) ? "broken" : "nothing";
  const sums = bases.map((base) => {
    build(toBase(project, base), "site");
    return checksumsOf(site);
  });
  const [whole, last] = await durations(toBase(project, bases[0]));
  const draw = drawer(seed);
  let old = 0;
  for (let number = 0; number < count; number++) {
    const inLastStage = number % 2 === 1;
    const milliseconds = draw.below(inLastStage ? last : whole);
    const before = beside(project);
    const next = toBase(project, bases[1 - old] ?? bases[0]);
    const printed = await killedBuild(next, { inLastStage, milliseconds });
    const left = existsSync(site) ? leftIn(site, sums[old], sums[1 - old]) : absent;
    const stage = stageOf(printed);
    const uncleared = stage > 0 ? before.filter((name) => beside(project).includes(name)) : [];
    say({ after: milliseconds, stage, left, uncleared });
    if (left === "new") old = 1 - old;
  }
  build(toBase(project, bases[1 - old] ?? bases[0]), "site");
  const uncleared = beside(project);
  const left = leftIn(site, sums[old], sums[1 - old]);
  say({ after: 0, stage: 5, left: left === "new" ? "new" : "broken", uncleared });
  rmSync(folder, { recursive: true, force: true });
}

function leftIn(site: string, old: string | undefined, fresh: string | undefined): Left {
  const now = checksumsOf(site);
  return now === fresh ? "new" : now === old ? "old" : "broken";
}
