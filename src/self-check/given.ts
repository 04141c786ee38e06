import type { GivenFile } from "./sort-files.ts";

/** Files from the page's controls, with their paths. */

const read = async (file: File, path: string): Promise<GivenFile> => ({
  path,
  bytes: new Uint8Array(await file.arrayBuffer()),
});

/** The files of an input; those of a chosen folder carry their path in it. */
export const fromInput = (input: HTMLInputElement): Promise<GivenFile[]> =>
  Promise.all(
    [...(input.files ?? [])].map((file) => read(file, file.webkitRelativePath || file.name)),
  );

const entriesOf = (folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> => {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  // A folder is told in parts, the last of which is empty.
  const next = (): Promise<FileSystemEntry[]> =>
    new Promise<FileSystemEntry[]>((done, fail) => reader.readEntries(done, fail)).then((part) => {
      all.push(...part);
      return part.length === 0 ? all : next();
    });
  return next();
};

async function fromEntry(entry: FileSystemEntry): Promise<GivenFile[]> {
  if (entry.isDirectory) {
    const inside = await entriesOf(entry as FileSystemDirectoryEntry);
    return (await Promise.all(inside.map(fromEntry))).flat();
  }
  const file = await new Promise<File>((done, fail) =>
    (entry as FileSystemFileEntry).file(done, fail),
  );
  return [await read(file, entry.fullPath.replace(/^\//, ""))];
}

/** What was dropped: files, and folders with all that is in them. */
export async function fromDrop(transfer: DataTransfer): Promise<GivenFile[]> {
  const entries = [...transfer.items].flatMap((item) => item.webkitGetAsEntry() ?? []);
  return (await Promise.all(entries.map(fromEntry))).flat();
}
