import { constants, type Dirent } from "node:fs";
import { open, readdir, realpath } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import type { Bilingual } from "../domain/bilingual.ts";
import { problem, type Problem } from "../domain/problem.ts";
import { kindOf, unknownFile } from "../intake/files.ts";
import { limits } from "../intake/limits.ts";
import { readDataset, type DatasetRead } from "../intake/read-dataset.ts";
import { sortProblems } from "../intake/sort-problems.ts";
import { readConfig } from "./config.ts";

/** The data folder on disk. */

export interface DataFiles {
  /** Bytes by path, relative to the folder, with `/`; only files the contract knows. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** What could not be read, and what nothing reads. */
  readonly problems: readonly Problem[];
}

const refused = (file: string, message: Bilingual, hint: Bilingual): Problem =>
  problem("error", "file-unreadable", { file }, message, hint);

const notAFile = (file: string): Problem =>
  refused(
    file,
    { zh: "这不是普通文件", en: "This is not an ordinary file" },
    { zh: "换成普通的文件", en: "Put an ordinary file in its place" },
  );

const leavesFolder = (file: string): Problem =>
  refused(
    file,
    {
      zh: "链接指向数据文件夹之外，或者无处可去",
      en: "The link leads out of the data folder, or nowhere",
    },
    { zh: "把文件本身放进数据文件夹", en: "Put the file itself into the data folder" },
  );

const unreadable = (file: string, code: string): Problem =>
  refused(
    file,
    { zh: `无法读取（${code}）`, en: `It cannot be read (${code})` },
    { zh: "检查文件是否存在、权限是否允许读取", en: "Check that it exists and may be read" },
  );

const codeOf = (error: unknown): string =>
  error instanceof Error && "code" in error ? String(error.code) : String(error);

const inside = (path: string, root: string): boolean =>
  path === root || path.startsWith(root + sep);

/** Reads one file without waiting on a pipe or device, and no more of it than the limit. */
async function readBytes(path: string): Promise<Uint8Array | null> {
  const handle = await open(path, constants.O_RDONLY | constants.O_NONBLOCK);
  try {
    const stat = await handle.stat();
    if (!stat.isFile()) return null;
    if (stat.size > limits.fileBytes) return new Uint8Array(limits.fileBytes + 1);
    return await handle.readFile();
  } finally {
    await handle.close();
  }
}

class Scan {
  readonly files = new Map<string, Uint8Array>();
  readonly problems: Problem[] = [];
  readonly #root: string;

  constructor(root: string) {
    this.#root = root;
  }

  async folder(path: string): Promise<void> {
    let entries: Dirent[];
    try {
      entries = await readdir(join(this.#root, path), { withFileTypes: true });
    } catch (error) {
      this.problems.push(unreadable(path || ".", codeOf(error)));
      return;
    }
    const names = entries.map((entry) => (path === "" ? entry.name : `${path}/${entry.name}`));
    for (const [i, entry] of entries.entries()) await this.#entry(entry, names[i] ?? entry.name);
  }

  async #entry(entry: Dirent, path: string): Promise<void> {
    const kind = kindOf(path);
    if (kind === "ignored") return;
    if (entry.isDirectory() && kind === "unknown") return this.#descend(path);
    if (kind === "unknown") {
      if (/^releases(\/[^/]+)?$/.test(path) && entry.isSymbolicLink()) return this.#linked(path);
      this.problems.push(unknownFile(path));
      return;
    }
    if (entry.isDirectory()) this.problems.push(notAFile(path));
    else await this.#file(path);
  }

  /** Folders hold nothing of ours but `releases` and what is directly in it. */
  async #descend(path: string): Promise<void> {
    if (/^releases(\/[^/]+)?$/.test(path)) await this.folder(path);
    else this.problems.push(unknownFile(path));
  }

  async #linked(path: string): Promise<void> {
    if ((await this.#target(path)) === null) this.problems.push(leavesFolder(path));
    else await this.folder(path);
  }

  async #target(path: string): Promise<string | null> {
    try {
      const target = await realpath(join(this.#root, path));
      return inside(target, this.#root) ? target : null;
    } catch {
      return null;
    }
  }

  async #file(path: string): Promise<void> {
    const target = await this.#target(path);
    if (target === null) {
      this.problems.push(leavesFolder(path));
      return;
    }
    try {
      const bytes = await readBytes(target);
      if (bytes === null) this.problems.push(notAFile(path));
      else this.files.set(path, bytes);
    } catch (error) {
      this.problems.push(unreadable(path, codeOf(error)));
    }
  }
}

const noFolder = (folder: string): Problem =>
  problem(
    "error",
    "file-missing",
    { file: "." },
    { zh: `没有数据文件夹 ${folder}`, en: `There is no data folder ${folder}` },
    {
      zh: "在项目文件夹里运行，或用 JIBAO_DATA 指明数据文件夹",
      en: "Run this in the project's folder, or name the data folder in JIBAO_DATA",
    },
  );

/** The files of a data folder that the contract knows; what cannot be read is a problem, never an exception. */
export async function scanDataFolder(folder: string): Promise<DataFiles> {
  let root: string;
  try {
    root = await realpath(folder);
  } catch {
    return { files: new Map(), problems: [noFolder(relative(process.cwd(), folder) || folder)] };
  }
  const scan = new Scan(root);
  await scan.folder("");
  const files = new Map([...scan.files].sort(([a], [b]) => (a < b ? -1 : 1)));
  return { files, problems: scan.problems };
}

/** The bytes of the files that the contract knows, by path. */
export const readDataFiles = async (folder: string): Promise<ReadonlyMap<string, Uint8Array>> =>
  (await scanDataFolder(folder)).files;

const nothing: DatasetRead = { dataset: null, problems: [], site: null, exceptions: null };

/** The data set on disk, with every problem of folder and files. */
export async function loadDataset(folder: string = readConfig().data): Promise<DatasetRead> {
  const { files, problems } = await scanDataFolder(folder);
  const unreadableFiles = new Set(problems.map(({ file }) => file));
  const read = files.size === 0 && problems.length > 0 ? nothing : readDataset(files);
  // A file that exists but cannot be read is not missing too.
  const rest = read.problems.filter(
    ({ code, file }) => code !== "file-missing" || !unreadableFiles.has(file),
  );
  const all = sortProblems([...problems, ...rest]);
  const failed = problems.some(({ severity }) => severity === "error");
  return { ...read, dataset: failed ? null : read.dataset, problems: all };
}
