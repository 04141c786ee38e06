/**
 * What each folder of the program is for and what it may import: the map of the house. A folder or a
 * package that is not named here may not be imported.
 */
export interface Folder {
  readonly holds: string;
  /** Folders, and packages or `node:` modules by their first name. */
  readonly imports: readonly string[];
  /** Folders of which only types may be imported. */
  readonly types?: readonly string[];
}

const all = [
  ...["domain", "schema", "intake", "stats", "indicators", "consistency", "report", "prose"],
  ...["i18n", "charts", "downloads", "workbook", "changes", "seal", "store", "verify"],
  ...["components", "layouts", "styles"],
];

export const folders: Readonly<Record<string, Folder>> = {
  domain: { holds: "the vocabulary: quarters, exact numbers, money, problems", imports: [] },
  schema: { holds: "what data may look like; reads nothing", imports: ["domain", "zod"] },
  intake: {
    holds: "bytes to rows to a data set, or problems",
    imports: ["domain", "schema", "indicators", "consistency", "csv-parse"],
    types: ["zod"],
  },
  stats: { holds: "rows to numbers; no labels", imports: ["domain", "schema", "d3-array"] },
  indicators: {
    holds: "the one registry of what is measured",
    imports: ["domain", "schema", "stats"],
  },
  consistency: {
    holds: "figures held against each other",
    imports: ["domain", "schema", "stats", "indicators", "i18n"],
  },
  report: {
    holds: "what a page has to say, in data",
    imports: ["domain", "schema", "stats", "indicators", "consistency"],
    types: ["i18n"],
  },
  prose: {
    holds: "Markdown, and the check of the figures in it",
    imports: [
      ...["domain", "schema", "indicators", "stats", "consistency", "report", "i18n", "yaml"],
      ...["markdown-it", "markdown-it-cjk-friendly", "markdown-it-footnote"],
    ],
    types: ["zod"],
  },
  i18n: { holds: "words and formats in both languages; routes", imports: ["domain"] },
  charts: {
    holds: "geometry and markup of drawings; a chart knows a series, not a project",
    imports: ["domain", "i18n", "d3-array", "d3-hierarchy", "d3-scale", "d3-shape", "d3-time"],
  },
  workbook: {
    holds: "Excel in and out: sheets to tables and back; the only folder that knows the library",
    imports: ["domain", "schema", "intake", "i18n", "hucre"],
  },
  "self-check": {
    holds: "the page that checks an editor's files in the browser: its code runs there only",
    imports: ["domain", "schema", "intake", "i18n", "workbook", "report-html"],
  },
  "dev-panel": {
    holds: "the problems that `npm run dev` lays over a page: its code runs in the browser only",
    imports: ["domain", "i18n"],
  },
  downloads: {
    holds: "files to take away: CSV, JSON, Excel, feeds",
    imports: [
      ...["domain", "schema", "stats", "indicators", "report", "i18n"],
      ...["workbook", "csv-stringify", "node:crypto"],
    ],
  },
  changes: {
    holds: "versions of a quarter, and what differs between two of them",
    imports: ["domain", "schema", "indicators", "i18n", "downloads"],
  },
  seal: {
    holds: "what was published, by its hashes; what differs from it",
    imports: ["domain", "indicators", "i18n", "zod", "node:crypto"],
  },
  drafts: {
    holds: "a new quarter, carried forward from the one before",
    imports: ["domain", "schema", "downloads", "i18n"],
  },
  "report-html": {
    holds: "the report of problems as one HTML file",
    imports: ["domain", "i18n"],
  },
  verify: {
    holds: "what must hold of built pages",
    imports: ["domain", "htmlparser2"],
    types: ["schema"],
  },
  store: {
    holds: "the only code that touches the disk",
    imports: [
      ...["domain", "schema", "intake", "stats", "indicators", "consistency", "report", "prose"],
      ...["i18n", "changes", "seal", "downloads", "node:"],
    ],
  },
  components: {
    holds: "parts of pages",
    imports: [
      ...["domain", "schema", "consistency", "report", "i18n", "charts", "indicators", "downloads"],
      "changes",
    ],
    types: ["prose"],
  },
  layouts: {
    holds: "the frame of every page, and its security policy",
    imports: [
      ...["domain", "schema", "report", "i18n", "charts", "components", "styles", "downloads"],
      "node:",
    ],
    types: ["astro"],
  },
  styles: { holds: "the look", imports: [] },
  demo: {
    holds: "a made-up city from a seed; used by commands and tests only",
    imports: ["domain", "schema", "stats", "indicators", "consistency", "i18n", "downloads"],
  },
  pages: {
    holds: "addresses; fetches and hands over",
    imports: [...all, "self-check", "astro", "node:"],
  },
};

/** Commands may use everything but what is drawn. */
export const scripts: Folder = {
  holds: "one file a command",
  imports: [
    ...all.filter((name) => !["charts", "components", "layouts", "styles"].includes(name)),
    ...["demo", "drafts", "report-html", "node:", "astro", "csv-parse", "@stryker-mutator/core"],
  ],
};
