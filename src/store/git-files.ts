import { execFileSync } from "node:child_process";

/** Files as a commit has them. */

const run = (folder: string, parameters: readonly string[], input?: string): Buffer =>
  execFileSync("git", parameters, {
    cwd: folder,
    ...(input === undefined ? {} : { input }),
    stdio: ["pipe", "pipe", "ignore"],
    maxBuffer: 1 << 30,
    env: { ...process.env, GIT_OPTIONAL_LOCKS: "0" },
  });

/** The full name of a commit, or null where git does not know it or there is no repository. */
export function commitNamed(folder: string, name: string): string | null {
  try {
    const parameters = ["rev-parse", "--verify", "--quiet", "--end-of-options", `${name}^{commit}`];
    return run(folder, parameters).toString("utf8").trim();
  } catch {
    return null;
  }
}

/**
 * Every file below `folder` as `commit` has it, by its path relative to the folder; empty where the commit has
 * none. `commit` is a full name (`commitNamed`); `below` names a part of the folder.
 */
export function filesAt(folder: string, commit: string, below = "."): Map<string, Uint8Array> {
  const listed = run(folder, ["ls-tree", "-r", "-z", commit, "--", below]).toString("utf8");
  const entries = listed
    .split("\0")
    .map((line) => /^\d+ blob ([0-9a-f]+)\t(.*)$/s.exec(line))
    .flatMap((match) => (match?.[1] && match[2] ? [{ blob: match[1], path: match[2] }] : []));
  if (entries.length === 0) return new Map();
  const output = run(
    folder,
    ["cat-file", "--batch"],
    entries.map(({ blob }) => `${blob}\n`).join(""),
  );
  const files = new Map<string, Uint8Array>();
  let at = 0;
  for (const { path } of entries) {
    const end = output.indexOf(0x0a, at);
    const size = Number(output.toString("latin1", at, end).split(" ")[2]);
    files.set(path, new Uint8Array(output.subarray(end + 1, end + 1 + size)));
    at = end + 1 + size + 1;
  }
  return files;
}
