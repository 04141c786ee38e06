import { existsSync, globSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

/** What the documents say of commands, variables and files is held against the project. */

const read = (path: string): string => readFileSync(path, "utf8");
const documents = ["README.md", "README.zh-CN.md", "CONTRIBUTING.md", "CHANGELOG.md"];
const readmes = ["README.md", "README.zh-CN.md"];

const { scripts } = JSON.parse(read("package.json")) as { scripts: Record<string, string> };
const invocation = (name: string): string =>
  ["start", "test"].includes(name) ? `npm ${name}` : `npm run ${name}`;

test.for(Object.keys(scripts))("%s is explained", (name) => {
  const explained = ["README.md", "CONTRIBUTING.md"].some((path) =>
    read(path).includes(`${invocation(name)}`),
  );
  expect(explained).toBe(true);
});

test.for(documents)("%s names commands that exist", (path) => {
  const named = [...read(path).matchAll(/npm run ([a-z:-]+)/g)].map(([, name = ""]) => name);
  expect(named.filter((name) => !(name in scripts))).toEqual([]);
});

test.for(readmes)("%s lists every variable that editors may set", (path) => {
  const code = globSync([
    "scripts/lib/settings.ts",
    "scripts/lib/command.ts",
    "src/store/config.ts",
  ]);
  const used = code.flatMap((file) =>
    [...read(file).matchAll(/JIBAO_[A-Z]+/g)].map(([name]) => name),
  );
  const secret = ["JIBAO_DEBUG"];
  const missing = new Set(
    used.filter((name) => !secret.includes(name) && !read(path).includes(name)),
  );
  expect([...missing]).toEqual([]);
});

test.for(documents)("%s links to files that exist", (path) => {
  const links = [...read(path).matchAll(/\]\(([^)#]+)\)/g)].map(([, link = ""]) => link);
  const broken = links.filter((link) => !/^https?:/.test(link) && !existsSync(link));
  expect(broken).toEqual([]);
});

test("both READMEs show the same commands", () => {
  const shown = readmes.map((path) =>
    [...read(path).matchAll(/^\| `([^`]+)`/gm)].map(([, first]) => first),
  );
  expect(shown[0]).toEqual(shown[1]);
});

test("actions of the workflows are pinned by commit and name their version", () => {
  const uses = globSync(".github/workflows/*.yml").flatMap((path) =>
    [...read(path).matchAll(/uses: (.+)/g)].map(([, use = ""]) => use),
  );
  expect(uses.length).toBeGreaterThan(0);
  const loose = uses.filter(
    (use) => !use.startsWith("./") && !/^[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d/.test(use),
  );
  expect(loose).toEqual([]);
});
