import { rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { CommandFailure, runCommand } from "./lib/command.ts";
import { readParameters } from "./lib/parameters.ts";
import { readSettings } from "./lib/settings.ts";
import { inputChanges } from "./lib/trial-inputs.ts";
import { tryKills } from "./lib/trial-kill.ts";
import { tryInputs } from "./lib/trial-stale.ts";

/**
 * `npm run trials -- stale [--from 1]` changes every kind of input in turn, from the first or a later one, and
 * compares each build with a clean one;
 * `npm run trials -- kill [--count 200] [--seed 1]` kills builds at random moments. Both work on a copy of the
 * project with a small made-up city, take minutes to hours, and end with exit 1 when a promise is broken.
 */

const usage = "Usage: npm run trials -- stale [--from 1] | kill [--count 200] [--seed 1]";

function wholeNumber(text: string): number {
  if (!/^[1-9]\d{0,5}$/.test(text)) throw new CommandFailure(usage, 2);
  return Number(text);
}

function stale(root: string, folder: string, from: number): number {
  let faults = 0;
  const changes = inputChanges.slice(from - 1);
  tryInputs(root, folder, changes, ({ name, stale: files, changed, unexpected }) => {
    const words = [`${changed.length} files changed`, `${files.length} stale`];
    if (unexpected) words.push("NOT AS EXPECTED");
    console.log(`${name.padEnd(48)} ${words.join(", ")} ${files.slice(0, 5).join(" ")}`.trimEnd());
    if (unexpected || files.length > 0) faults++;
  });
  console.log(`${changes.length} kinds of input changed, ${faults} faults`);
  return faults;
}

async function kill(root: string, folder: string, count: number, seed: number): Promise<number> {
  const seen = new Map<string, number>();
  let faults = 0;
  await tryKills(root, folder, { count, seed }, ({ after, stage, left, uncleared }) => {
    const kind = `stage ${stage}: ${left}`;
    seen.set(kind, (seen.get(kind) ?? 0) + 1);
    console.log(`${String(after).padStart(6)} ms  ${kind} ${uncleared.join(" ")}`.trimEnd());
    if (left === "broken" || left === "nothing" || uncleared.length > 0) faults++;
  });
  for (const [kind, times] of [...seen].sort()) console.log(`${kind.padEnd(20)} ${times}`);
  console.log(`${count} builds killed, ${faults} broken`);
  return faults;
}

await runCommand(async () => {
  const text = { type: "string" } as const;
  const { names, values } = readParameters(
    process.argv.slice(2),
    { from: text, count: text, seed: text },
    usage,
  );
  const [which] = names;
  if (names.length !== 1 || (which !== "stale" && which !== "kill"))
    throw new CommandFailure(usage, 2);
  const { root } = readSettings([]);
  const folder = join(tmpdir(), `jibao-trial-${process.pid}`);
  try {
    const faults =
      which === "stale"
        ? stale(root, folder, wholeNumber(values.from ?? "1"))
        : await kill(
            root,
            folder,
            wholeNumber(values.count ?? "200"),
            wholeNumber(values.seed ?? "1"),
          );
    return faults > 0 ? 1 : 0;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
