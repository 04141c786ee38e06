import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";

/**
 * Two folders change names in one step, so that neither name is ever without a folder. Linux has a call for it
 * (renameat2 with RENAME_EXCHANGE) that Node does not offer; `mv` of coreutils 9.5 and Perl can make it.
 */

/** A program and its parameters, to which the two paths are added. */
export type Tool = readonly [program: string, ...parameters: string[]];

const withMv: Tool = ["mv", "--exchange", "--no-target-directory", "--"];

/** Numbers of renameat2 in the kernel's tables, by the machine's name in Node. */
const callNumbers: Readonly<Partial<Record<NodeJS.Architecture, number>>> = {
  x64: 316,
  arm64: 276,
};

/** -100 is AT_FDCWD: paths are as usual. 2 is RENAME_EXCHANGE. */
const perlScript = "exit(syscall($ARGV[0] + 0, -100, $ARGV[1], -100, $ARGV[2], 2) == 0 ? 0 : 1)";

const withPerl = (number: number): Tool => ["perl", "-e", perlScript, "--", String(number)];

/** The ways of this machine, the plainer one first; which of them work is only known by trying. */
export function toolsOf(platform: NodeJS.Platform, machine: NodeJS.Architecture): readonly Tool[] {
  if (platform !== "linux") return [];
  const number = callNumbers[machine];
  return [withMv, ...(number === undefined ? [] : [withPerl(number)])];
}

/**
 * Gives each of two folders of one file system the other's name, in one step.
 * @returns false where no tool can; then both are as they were
 */
export function exchange(
  one: string,
  other: string,
  tools: readonly Tool[] = toolsOf(process.platform, process.arch),
): boolean {
  const before = identityOf(one);
  const wanted = identityOf(other);
  return tools.some(([program, ...parameters]) => {
    spawnSync(program, [...parameters, one, other], { stdio: "ignore" });
    // What a program answers is not believed: only the folders themselves say where they are.
    return identityOf(one) === wanted && identityOf(other) === before;
  });
}

/** Device and number of a folder, which it keeps under any name. */
function identityOf(path: string): string {
  const { dev, ino } = statSync(path, { bigint: true });
  return `${dev}:${ino}`;
}

/** Whether folders in `folder` can be exchanged on this machine; tried with two folders of no other use. */
export function canExchange(folder: string): boolean {
  const trial = mkdtempSync(join(folder, "exchange-"));
  try {
    const [one, other] = [join(trial, "one"), join(trial, "other")];
    mkdirSync(one);
    mkdirSync(other);
    return exchange(one, other);
  } finally {
    rmSync(trial, { recursive: true });
  }
}
