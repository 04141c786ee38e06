import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";

/** How often and how long a lock is waited for, in milliseconds. */
const interval = 200;
const patience = 15 * 60_000;

/** The lock is held by a living process for longer than anything should take. */
export class LockTimeout extends Error {
  readonly lock: string;
  readonly holder: number | null;

  constructor(lock: string, holder: number | null) {
    super(`${lock} is held by process ${holder ?? "?"}`);
    this.lock = lock;
    this.holder = holder;
  }
}

/**
 * Runs `action` while no other process runs one under the same name. The lock is a folder that appears with
 * its holder's number in it, in one rename; a lock whose holder is dead is taken over.
 * @throws {LockTimeout} after a quarter of an hour
 */
export async function withLock<T>(
  name: string,
  action: () => Promise<T>,
  onWait: (holder: number | null) => void = () => undefined,
): Promise<T> {
  const lock = `${name}-lock`;
  mkdirSync(dirname(lock), { recursive: true });
  let said = false;
  for (let waited = 0; !acquire(lock); waited += interval) {
    const holder = holderOf(lock);
    if (holder !== null && !isAlive(holder)) release(lock, holder);
    if (waited >= patience) throw new LockTimeout(lock, holder);
    if (!said && waited > 0) onWait(holder);
    said ||= waited > 0;
    await delay(interval);
  }
  clearDead(lock);
  const letGo = (): void => release(lock, process.pid);
  process.once("exit", letGo);
  try {
    return await action();
  } finally {
    process.removeListener("exit", letGo);
    letGo();
  }
}

/** A folder cannot be renamed to the name of one that holds something: that decides who was first. */
function acquire(lock: string): boolean {
  const own = `${lock}-${process.pid}`;
  mkdirSync(own, { recursive: true });
  writeFileSync(join(own, "pid"), String(process.pid));
  try {
    renameSync(own, lock);
    return true;
  } catch {
    rmSync(own, { recursive: true, force: true });
    return false;
  }
}

function holderOf(lock: string): number | null {
  try {
    return Number(readFileSync(join(lock, "pid"), "utf8"));
  } catch {
    return null;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (failure) {
    return (failure as NodeJS.ErrnoException).code === "EPERM";
  }
}

/** Removes what processes left that were killed while they took the lock or let it go. */
function clearDead(lock: string): void {
  for (const name of readdirSync(dirname(lock))) {
    const start = `${basename(lock)}-`;
    const pid = name.startsWith(start)
      ? /^(\d+)(-released)?$/.exec(name.slice(start.length))
      : null;
    if (pid && !isAlive(Number(pid[1])))
      rmSync(join(dirname(lock), name), { recursive: true, force: true });
  }
}

/** Removes the lock of `holder`; that of somebody else, who was quicker, is put back. */
function release(lock: string, holder: number): void {
  const aside = `${lock}-${process.pid}-released`;
  try {
    renameSync(lock, aside);
    if (holderOf(aside) === holder) rmSync(aside, { recursive: true, force: true });
    else renameSync(aside, lock);
  } catch {
    // Somebody else released it in the meantime.
  }
}
