import { execFileSync } from "node:child_process";

/** The commit that a site is built from. */
export interface Commit {
  readonly hash: string;
  /** When it was committed, as ISO 8601 with its own time zone: the only clock that a build may read. */
  readonly date: string;
  /** Whether files that go into the site differ from the commit. */
  readonly modified: boolean;
}

/**
 * The commit checked out in `root`, and whether `paths` (relative to it) still are as committed. Null
 * without git or without a commit: a downloaded archive builds as well, it only cannot name its commit.
 */
export function readCommit(root: string, paths: readonly string[]): Commit | null {
  const shown = git(root, ["log", "-1", "--format=%H %cI"]);
  const [hash, date] = shown?.trim().split(" ") ?? [];
  if (!hash || !date) return null;
  const changes = git(root, ["status", "--porcelain", "--", ...paths]);
  return { hash, date, modified: changes === null || changes.trim() !== "" };
}

/** What git prints, or null where it cannot answer. */
function git(root: string, parameters: readonly string[]): string | null {
  try {
    return execFileSync("git", parameters, {
      cwd: root,
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
      env: { ...process.env, GIT_OPTIONAL_LOCKS: "0" },
    });
  } catch {
    return null;
  }
}
