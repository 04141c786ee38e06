import { spawn, spawnSync, type ChildProcess } from "node:child_process";
import {
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import process from "node:process";
import { generateCity, type CitySize } from "../../src/demo/city.ts";
import { programFiles, programFolders } from "../../src/store/output-record.ts";
import { CommandFailure } from "./command.ts";
import { writeDemo } from "./demo-folder.ts";

/** A copy of the project with a small made-up city, in which anything may be changed and any build be killed. */
export interface TrialProject {
  readonly root: string;
  /** The environment of its commands; a trial may change it like any other input. */
  readonly environment: Record<string, string>;
}

/** Packages are linked one by one, so that the copy has its own list of them and its own caches. */
function linkPackages(from: string, to: string): void {
  mkdirSync(to, { recursive: true });
  for (const name of readdirSync(from)) {
    if ([".astro", ".cache", ".vite"].includes(name)) continue;
    if (name === ".package-lock.json") cpSync(join(from, name), join(to, name));
    else symlinkSync(join(from, name), join(to, name));
  }
}

/** Folders in which tools may keep something from one build to the next. */
export const caches = ["node_modules/.astro", "node_modules/.cache", "node_modules/.vite"];

/** Makes the copy in `folder`, with one commit in a repository of its own. */
export function makeTrialProject(root: string, folder: string, size: CitySize): TrialProject {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeDemo(join(folder, "city"), generateCity(size), join(root, "content"));
  for (const part of ["data", "content"])
    cpSync(join(folder, "city", part), join(folder, part), { recursive: true });
  rmSync(join(folder, "city"), { recursive: true });
  for (const name of [...programFolders, ...programFiles, "public"])
    cpSync(join(root, name), join(folder, name), { recursive: true });
  linkPackages(join(root, "node_modules"), join(folder, "node_modules"));
  writeFileSync(join(folder, ".gitignore"), "node_modules\n.astro\nsite\nsite-*\nclean\n");
  const environment = { JIBAO_LANG: "en", ...machine(root) };
  const project = { root: folder, environment };
  run(project, "git", "init", "-q", "-b", "main");
  commitAll(project);
  return project;
}

/** What commands need of the machine, and names for commits. */
const machine = (root: string): Record<string, string> => ({
  PATH: `${join(root, "node_modules", ".bin")}:${process.env["PATH"] ?? ""}`,
  HOME: process.env["HOME"] ?? "",
  GIT_AUTHOR_NAME: "Trial",
  GIT_AUTHOR_EMAIL: "trial@example.org",
  GIT_COMMITTER_NAME: "Trial",
  GIT_COMMITTER_EMAIL: "trial@example.org",
});

/** Runs a command in the project. @throws {CommandFailure} with what it printed when it fails */
export function run(
  { root, environment }: TrialProject,
  command: string,
  ...parameters: readonly string[]
): string {
  const { status, stdout, stderr } = spawnSync(command, parameters, {
    cwd: root,
    env: environment,
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
  });
  if (status !== 0)
    throw new CommandFailure(`${command} ${parameters.join(" ")}\n${stdout}${stderr}`);
  return stdout;
}

export function commitAll(project: TrialProject): void {
  run(project, "git", "add", "-A");
  run(project, "git", "commit", "-q", "--allow-empty", "-m", "trial");
}

/** `npm run build` into a folder of the project. */
export const build = (project: TrialProject, output: string): string =>
  run(inFolder(project, output), process.execPath, "scripts/build.ts");

const inFolder = ({ root, environment }: TrialProject, output: string): TrialProject => ({
  root,
  environment: { ...environment, JIBAO_OUT: join(root, output) },
});

/** The same as a process at the head of its own group, so that it and its children can be killed at once. */
export function startBuild(project: TrialProject, output: string): ChildProcess {
  const { root, environment } = inFolder(project, output);
  return spawn(process.execPath, ["scripts/build.ts"], {
    cwd: root,
    env: environment,
    detached: true,
    stdio: ["ignore", "pipe", "ignore"],
  });
}

/** Changes a file of the project. @throws {CommandFailure} when the change changes nothing */
export function edit({ root }: TrialProject, path: string, change: (text: string) => string): void {
  const before = readFileSync(join(root, path), "utf8");
  const after = change(before);
  if (after === before) throw new CommandFailure(`${path} would not change`);
  writeFileSync(join(root, path), after);
}

export function write({ root }: TrialProject, path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}
