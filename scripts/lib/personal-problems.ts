import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { problem, type Problem } from "../../src/domain/problem.ts";
import { personalData, personalWords } from "../../src/intake/personal-data.ts";

/** Folders of the content folder that hold texts, the folder itself first. */
const folders = ["", "guide", "quarters"] as const;
/** Larger files are refused by the check of commentary anyway. */
const largest = 4 * 1024 * 1024;

function markdownFiles(content: string, folder: string): string[] {
  const below = join(content, folder);
  if (!existsSync(below)) return [];
  return readdirSync(below, { withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(".md"))
    .map(({ name }) => (folder === "" ? name : `${folder}/${name}`))
    .sort();
}

function numbersIn(file: string, text: string): Problem[] {
  return text.split(/\r\n|\n|\r/).flatMap((line, i) => {
    const kind = personalData(line);
    if (kind === null) return [];
    const { message, hint } = personalWords[kind];
    return problem("warning", "personal-data", { file, line: i + 1 }, message, hint);
  });
}

/** Mobile and identity numbers in the Markdown files of the content folder, by line. */
export const personalProblems = (content: string): Problem[] =>
  folders
    .flatMap((folder) => markdownFiles(content, folder))
    .filter((path) => statSync(join(content, path)).size <= largest)
    .flatMap((path) => numbersIn(`content/${path}`, readFileSync(join(content, path), "utf8")));
