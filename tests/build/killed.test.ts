import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { setTimeout as delay } from "node:timers/promises";
import { expect, test } from "vitest";
import { drawer } from "../../src/demo/random.ts";
import { canExchange } from "../../src/store/exchange.ts";
import { isIntact } from "../../src/store/output-files.ts";
import { withLock } from "../../src/store/output-lock.ts";
import { recoverOutput } from "../../src/store/output.ts";

/** The replacement of the output, killed at moments that a seed decides; whole builds are killed in `npm run trials`. */

const kills = 30;

/** Lets the output be replaced again and again, and kills the process somewhere in between. */
async function killWhileReplacing(output: string, milliseconds: number): Promise<void> {
  const child = spawn(process.execPath, ["tests/build/replacing.ts", output], {
    stdio: ["ignore", "pipe", "inherit"],
    detached: true,
  });
  const ended = once(child, "exit");
  await Promise.race([once(child.stdout, "data"), ended]);
  await delay(milliseconds);
  expect(child.exitCode).toBeNull();
  // The whole group: a tool that exchanges two folders dies with the build.
  process.kill(-(child.pid ?? Number.NaN), "SIGKILL");
  await ended;
}

/** What every page of a whole site says; null where there is no site, or none that is whole. */
function siteIn(output: string): string | null {
  if (!existsSync(output) || !isIntact(output)) return null;
  const words = readFileSync(join(output, "index.html"), "utf8");
  return existsSync(join(output, "page-24")) ? words : null;
}

test("killed at any moment, one whole site is there, and the next build clears the rest away", async () => {
  const folder = mkdtempSync(join(tmpdir(), "jibao-killed-"));
  const output = join(folder, "site");
  const inOneStep = canExchange(folder);
  const draw = drawer(20_201_117);
  const seen = new Set<string | null>();
  for (let number = 0; number < kills; number++) {
    await killWhileReplacing(output, draw.below(60));
    // Only where folders cannot be exchanged is the output ever away: the next build, or any other, gives it back.
    if (!inOneStep && !existsSync(output))
      await withLock(output, () => Promise.resolve(recoverOutput(output)));
    const site = siteIn(output);
    expect(["even", "odd"]).toContain(site);
    seen.add(site);
  }
  expect(seen.size).toBe(2);
  await withLock(output, () => Promise.resolve(recoverOutput(output)));
  expect(readdirSync(folder)).toEqual(["site"]);
  rmSync(folder, { recursive: true });
});
