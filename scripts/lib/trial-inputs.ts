import { appendFileSync, mkdirSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { commitAll, edit, run, write, type TrialProject } from "./trial-project.ts";

/** Everything that can change between two builds, each in the way in which it changes in life. */

export interface InputChange {
  readonly name: string;
  readonly apply: (project: TrialProject) => void;
  /** Whether the site must come out other than before; where not, it must come out the same. */
  readonly tells: boolean;
}

const last = "data/releases/2023Q3";

const tells = (name: string, apply: InputChange["apply"]): InputChange => ({
  name,
  apply,
  tells: true,
});
const tellsNothing = (name: string, apply: InputChange["apply"]): InputChange => ({
  name,
  apply,
  tells: false,
});

/** A change in one file. */
const text = (name: string, path: string, change: (text: string) => string): InputChange =>
  tells(name, (project) => edit(project, path, change));

/** A table with one cell of its first row changed. */
const withCell =
  (column: string, value: string) =>
  (table: string): string => {
    const [header = "", first = "", ...rest] = table.split("\n");
    const at = header.split(",").indexOf(column);
    const cells = first.split(",").map((old, i) => (i === at ? value : old));
    return [header, cells.join(","), ...rest].join("\n");
  };

const cell = (name: string, path: string, column: string, value: string): InputChange =>
  text(name, path, withCell(column, value));

const environment = (name: string, variable: string, value: string): InputChange =>
  tells(name, ({ environment: variables }) => {
    variables[variable] = value;
  });

const script = (project: TrialProject, name: string, ...parameters: string[]): void => {
  run(project, process.execPath, `scripts/${name}.ts`, ...parameters);
};

const data: readonly InputChange[] = [
  cell("a cell of data that is a word", `${last}/projects.csv`, "name", "改名的产业园"),
  cell("a cell of data that is a figure", `${last}/projects.csv`, "expected_jobs", "12345"),
  text("a row that is removed", `${last}/preparation.csv`, (table) =>
    table.split("\n").toSpliced(1, 1).join("\n"),
  ),
  text("line ends of a table", `${last}/projects.csv`, (table) => table.replaceAll("\n", "\r\n")),
  text("release.json", `${last}/release.json`, (json) => json.replace("虚构数据", "编造的数据")),
  text("regions", "data/regions.csv", (table) => table.replaceAll("晨星区", "晨曦区")),
  text("categories", "data/categories.csv", (table) => table.replace("生态环保", "生态与环保")),
  text("sources", "data/sources.csv", (table) => table.replace("重点项目登记表", "项目登记表")),
  text("site.json", "data/site.json", (json) => json.replace("重点项目季报", "项目季报")),
  cell("targets", "data/targets.csv", "value", "98"),
  cell("exceptions", "data/exceptions.csv", "reason", "换了一个理由"),
  text("calendar", "data/calendar.csv", (table) => table.replace("07-20", "07-21")),
  tells("a table that is deleted", ({ root }) => rmSync(join(root, "data/targets.csv"))),
];

const content: readonly InputChange[] = [
  text("commentary in Chinese", "content/quarters/2023Q3.zh.md", (page) =>
    page.replace("\n## 综述\n", "\n## 综述\n\n新添的一句话。\n"),
  ),
  text("commentary in English", "content/quarters/2023Q3.en.md", (page) =>
    page.replace(/\n## ([A-Z].*)\n/, "\n## $1\n\nA sentence that is new.\n"),
  ),
  text("a page of the guide", "content/guide/excel.zh.md", (page) => `${page}\n新添的一句话。\n`),
  text("methodology", "content/methodology.en.md", (page) => `${page}\nA new sentence.\n`),
  text("the page about the site", "content/about.zh.md", (page) => `${page}\n新添的一句话。\n`),
];

const program: readonly InputChange[] = [
  text("a template", "src/components/frame/Footer.astro", (code) =>
    code.replace("<footer class=", '<footer data-trial="1" class='),
  ),
  text("a string", "src/i18n/frame.ts", (code) => code.replace("跳到正文", "直接看正文")),
  text("a computation", "src/indicators/build.ts", (code) =>
    code.replace("decimals: 1", "decimals: 2"),
  ),
  text("a style", "src/styles/base.css", (css) => `${css}\n.trial {\n  color: red;\n}\n`),
  text("the script of pages", "src/layouts/page.js", (code) => `${code}\nvoid 0;\n`),
  text("the configuration", "astro.config.mjs", (code) =>
    code.replace('compressHTML: "jsx"', "compressHTML: true"),
  ),
  text("a command of the build", "scripts/lib/astro.ts", (code) => `${code}\n// changed\n`),
  text("package.json", "package.json", (json) => json.replace('"0.1.0"', '"0.1.1"')),
  text("the lock file", "package-lock.json", (json) => `${json}\n`),
  text("tsconfig.json", "tsconfig.json", (json) => `${json}\n`),
  text("a public file", "public/favicon.svg", (svg) => `${svg}\n`),
  tells("a public file that is new", (project) => write(project, "public/new.txt", "new\n")),
];

const surroundings: readonly InputChange[] = [
  environment("the path of the site", "JIBAO_BASE", "/reports/"),
  environment("the moment of the build", "JIBAO_DATE", "2024-02-01T09:00:00+08:00"),
  tells("a commit", commitAll),
  tellsNothing("time zone and language", ({ environment: variables }) => {
    Object.assign(variables, { TZ: "America/St_Johns", LC_ALL: "zh_CN.UTF-8", LANG: "C" });
  }),
  tellsNothing("variables of tools", ({ environment: variables }) => {
    Object.assign(variables, { NODE_ENV: "development", PUBLIC_X: "1", ASTRO_X: "1", VITE_X: "1" });
  }),
  tellsNothing("packages that were installed anew", (project) =>
    edit(project, "node_modules/.package-lock.json", (json) => `${json}\n`),
  ),
  tellsNothing("a file of settings that tools read", (project) =>
    write(project, ".env", "BASE_URL=/other/\nNODE_ENV=development\n"),
  ),
];

const releases: readonly InputChange[] = [
  tells("a seal", (project) => script(project, "seal", "2023Q2")),
  tellsNothing("a draft", (project) => {
    const reason = ["--type", "correction", "--reason", "少报", "--reason-en", "Too little"];
    script(project, "revise", "2023Q2", ...reason, "--on", "2024-03-01T09:00:00+08:00");
    edit(project, "data/releases/2023Q2-r2/projects.csv", withCell("name", "草稿里的名称"));
  }),
  tellsNothing("a release whose time has not come", (project) =>
    edit(project, "data/releases/2023Q2-r2/release.json", (json) =>
      json.replace('"draft"', '"published"'),
    ),
  ),
  environment("a time that has come", "JIBAO_DATE", "2024-03-01T09:00:00+08:00"),
  tells("a release that is taken away", ({ root }) =>
    rmSync(join(root, "data/releases/2023Q2-r2"), { recursive: true }),
  ),
];

const output: readonly InputChange[] = [
  tellsNothing("a page that somebody changed", ({ root }) =>
    appendFileSync(join(root, "site/index.html"), "changed"),
  ),
  tellsNothing("a page that somebody deleted", ({ root }) => rmSync(join(root, "site/404.html"))),
  tellsNothing("a file that somebody added", ({ root }) =>
    appendFileSync(join(root, "site/letter.txt"), "mine"),
  ),
  tellsNothing("a site without its record", ({ root }) => rmSync(join(root, "site/build.json"))),
  tellsNothing("leftovers of a build that was killed", ({ root }) => {
    mkdirSync(join(root, "site-building-1"));
    appendFileSync(join(root, "site-building-1/index.html"), "half");
  }),
  tellsNothing("nothing", ({ root }) => void readdirSync(root)),
];

/** In an order in which each can follow the ones before it. */
export const inputChanges: readonly InputChange[] = [
  ...data,
  ...content,
  ...program,
  ...surroundings,
  ...releases,
  ...output,
];
