import { globSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { expect, test } from "vitest";
import { folders, scripts, type Folder } from "./folders.ts";

interface Import {
  readonly file: string;
  /** A folder of src, `scripts`, `tests`, or a package. */
  readonly target: string;
  readonly typeOnly: boolean;
}

const pattern = /(?:^|\n)\s*(?:import|export)\s+(type\s)?(?:[^"';]*?\sfrom\s+)?"([^"]+)"/g;

const importsOf = (file: string): Import[] =>
  [...readFileSync(file, "utf8").matchAll(pattern)].map(([, type, name = ""]) => ({
    file,
    target: targetOf(file, name),
    typeOnly: type !== undefined,
  }));

/** The folder that a relative import reaches, or the name of the package. */
function targetOf(file: string, name: string): string {
  if (name.startsWith(".")) {
    const [first = "", second = ""] = normalize(join(dirname(file), name)).split("/");
    return first === "src" ? second : first;
  }
  if (name.startsWith("node:")) return name;
  return name.startsWith("@") ? name : (name.split("/")[0] ?? name);
}

const allows = (list: readonly string[], target: string): boolean =>
  list.some((name) => name === target || (name === "node:" && target.startsWith("node:")));

/** The sentence on an import that the map does not allow, or null. */
function violation({ file, target, typeOnly }: Import, own: string, folder: Folder): string | null {
  if (target === own || allows(folder.imports, target)) return null;
  if (typeOnly && allows(folder.types ?? [], target)) return null;
  const kind = allows(folder.types ?? [], target) ? "values of" : "";
  return `${file} imports ${kind} ${target}; ${own} (${folder.holds}) may not`.replace(/ +/g, " ");
}

const sources = (folder: string): string[] => globSync(`${folder}/**/*.{ts,astro,mjs}`).sort();

test("every folder of the program is on the map, and nothing else", () => {
  const there = readdirSync("src", { withFileTypes: true });
  expect(there.filter((entry) => !entry.isDirectory()).map(({ name }) => name)).toEqual([]);
  expect(there.map(({ name }) => name).sort()).toEqual(Object.keys(folders).sort());
});

test.for(Object.entries(folders))("%s imports what the map allows", ([name, folder]) => {
  const found = sources(`src/${name}`).flatMap(importsOf);
  expect(found.map((one) => violation(one, name, folder)).filter(Boolean)).toEqual([]);
});

test("commands import what the map allows", () => {
  const found = sources("scripts").flatMap(importsOf);
  expect(found.map((one) => violation(one, "scripts", scripts)).filter(Boolean)).toEqual([]);
});

test.for<[string, Import, string | null]>([
  ["a folder that is allowed", { file: "a.ts", target: "domain", typeOnly: false }, null],
  ["a type that is allowed", { file: "a.ts", target: "i18n", typeOnly: true }, null],
  [
    "a value where only types are",
    { file: "a.ts", target: "i18n", typeOnly: false },
    "a.ts imports values of i18n; report (what a page has to say, in data) may not",
  ],
  [
    "a folder that is not on the list",
    { file: "a.ts", target: "charts", typeOnly: true },
    "a.ts imports charts; report (what a page has to say, in data) may not",
  ],
  [
    "a module of Node",
    { file: "a.ts", target: "node:fs", typeOnly: false },
    "a.ts imports node:fs; report (what a page has to say, in data) may not",
  ],
])("the map judges %s", ([, found, sentence]) => {
  const { report } = folders;
  expect(report && violation(found, "report", report)).toBe(sentence);
});

/** What makes two builds differ, or prints a number past the one place that rounds. */
const forbidden: readonly { readonly pattern: RegExp; readonly why: string }[] = [
  { pattern: /\bDate\.now\(|\bnew Date\(\s*\)|performance\.now\(/, why: "reads the clock" },
  { pattern: /\bMath\.random\(|\brandomUUID\(|\brandomBytes\(/, why: "draws lots" },
  {
    pattern: /\.toLocale\w*\(|\.localeCompare\(|\bIntl\.(?!Segmenter\("zh")/,
    why: "depends on the machine's language",
  },
];

test.for(forbidden)("no code of the site $why", ({ pattern: unwanted, why }) => {
  const found = sources("src").filter((file) => unwanted.test(readFileSync(file, "utf8")));
  expect(found.map((file) => `${file} ${why}`)).toEqual([]);
});
