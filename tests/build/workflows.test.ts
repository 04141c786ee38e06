import { execFileSync, spawnSync } from "node:child_process";
import { chmodSync, existsSync, globSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import process from "node:process";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { z } from "zod";
import { temporaryFolder, write } from "../seal/folder.ts";

/** The workflows as far as they can be tried without GitHub: their shape, their rights, and the scripts they run. */

const permissions = z.record(z.string(), z.enum(["read", "write"]));
const step = z.strictObject({
  ...{ name: z.string().optional(), id: z.string().optional(), if: z.string().optional() },
  uses: z.string().optional(),
  run: z.string().optional(),
  with: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])).optional(),
  env: z.record(z.string(), z.string()).optional(),
});
const job = z.strictObject({
  ...{ needs: z.string().optional(), if: z.string().optional(), uses: z.string().optional() },
  "runs-on": z.literal("ubuntu-24.04").optional(),
  "timeout-minutes": z.int().max(90).optional(),
  permissions,
  environment: z.record(z.string(), z.string()).optional(),
  steps: z.array(step).optional(),
});
const workflow = z.strictObject({
  name: z.string(),
  on: z.record(z.string(), z.unknown()),
  permissions: z.strictObject({}),
  concurrency: z.unknown(),
  jobs: z.record(z.string(), job),
});

const files = globSync(".github/workflows/*.yml").sort();
const workflows = files.map((path) => {
  const text = readFileSync(path, "utf8");
  return { path, text, ...workflow.parse(parse(text)) };
});
const stepsOf = ({ jobs }: (typeof workflows)[number]) =>
  Object.values(jobs).flatMap(({ steps }) => steps ?? []);

test("there is one for pull requests, its comment, publication and the night", () => {
  expect(workflows.map(({ name }) => name)).toEqual([
    ...["CI", "Comment", "Nightly", "Publish", "Review"],
  ]);
});

test.for(workflows)("$path: every job has few rights, an end, and a step that exists", (one) => {
  for (const { uses, steps, ...rest } of Object.values(one.jobs)) {
    expect(uses === undefined).toBe(steps !== undefined);
    if (uses) expect(existsSync(uses)).toBe(true);
    else expect(rest["timeout-minutes"]).toBeGreaterThan(0);
  }
  for (const { uses, run } of stepsOf(one))
    expect((uses === undefined) !== (run === undefined)).toBe(true);
});

test.for(workflows)("$path: no secret, and no text of a stranger in a script", (one) => {
  expect(one.text).not.toMatch(/secrets\.|pull_request_target/);
  for (const { run = "" } of stepsOf(one)) expect(run).not.toContain("${{");
});

test("who may write runs no code of a pull request", () => {
  const writing = workflows.filter(({ jobs }) =>
    Object.values(jobs).some((one) => Object.values(one.permissions).includes("write")),
  );
  expect(writing.map(({ name }) => name)).toEqual(["Comment", "Publish"]);
  for (const one of writing) {
    expect(Object.keys(one.on)).not.toContain("pull_request");
    for (const { with: settings } of stepsOf(one)) expect(settings ?? {}).not.toHaveProperty("ref");
  }
  for (const one of workflows)
    for (const { uses = "", with: settings } of stepsOf(one))
      if (uses.startsWith("actions/checkout@"))
        expect(settings).toMatchObject({ "persist-credentials": false });
});

test.for(workflows)("$path: its commands exist", (one) => {
  const { scripts } = JSON.parse(readFileSync("package.json", "utf8")) as { scripts: object };
  for (const { run = "" } of stepsOf(one)) {
    for (const [, name = ""] of run.matchAll(/npm run ([a-z-]+)/g))
      expect(Object.keys(scripts)).toContain(name);
    for (const [path] of run.matchAll(/\.(?:github|ci)\/\S+/g))
      expect(statSync(path).mode & 0o111).not.toBe(0);
  }
});

const bash = (script: string, environment: NodeJS.ProcessEnv, ...parameters: string[]) =>
  spawnSync("bash", [resolve(script), ...parameters], {
    encoding: "utf8",
    env: { PATH: `${resolve("node_modules/.bin")}:${process.env["PATH"] ?? ""}`, ...environment },
  });

test("the review of a change says what it does to the data, in both languages", () => {
  const folder = temporaryFolder();
  const base = execFileSync("git", ["rev-parse", "HEAD"], { encoding: "utf8" }).trim();
  const { status, stderr } = bash(
    ".github/scripts/review.sh",
    { BASE: base, NUMBER: "7", GITHUB_STEP_SUMMARY: join(folder, "summary") },
    join(folder, "review"),
  );
  expect([status, stderr]).toEqual([0, ""]);
  const read = (path: string): string => readFileSync(join(folder, path), "utf8");
  expect(read("review/number")).toBe("7\n");
  expect(read("review/zh.md")).toMatch(/^## /);
  expect(read("review/en.md")).toMatch(/^## /);
  expect(read("summary")).toBe(read("review/zh.md"));
  expect(existsSync(join(folder, "review/error"))).toBe(false);
});

test("a change that cannot be compared is told in the comment", () => {
  const folder = temporaryFolder();
  const unknown = "0".repeat(40);
  const { status } = bash(".github/scripts/review.sh", { BASE: unknown, NUMBER: "7" }, folder);
  expect(status).toBe(0);
  expect(readFileSync(join(folder, "en.md"), "utf8")).toMatch(/^> \[!CAUTION\]\n> .*0{40}/);
});

/** A `gh` that answers from files and notes what it is asked to post. */
const gh = `#!/usr/bin/env bash
printf '%s\\n' "$*" >> "$LOG"
case "$*" in
  "run download"*) for last; do :; done; cp "$ARTIFACT"/* "$last" ;;
  *"/pulls/7 "*) echo "$CURRENT" ;;
  *"--paginate"*) [ -z "$EXISTING" ] || echo "$EXISTING" ;;
  *"--method"*) for word; do case "$word" in body=@*) cp "\${word#body=@}" "$POSTED" ;; esac; done ;;
  *) exit 9 ;;
esac
`;

interface Answer {
  readonly number?: string;
  readonly current?: string;
  readonly existing?: string;
  readonly zh?: string;
}

function comment({ number = "7\n", current = "abc", existing = "", zh = "## 改动\n" }: Answer) {
  const folder = temporaryFolder();
  write(folder, {
    "bin/gh": gh,
    "review/number": number,
    "review/zh.md": zh,
    "review/en.md": "## Changes\n",
  });
  chmodSync(join(folder, "bin/gh"), 0o755);
  writeFileSync(join(folder, "log"), "");
  const { status } = spawnSync("bash", [resolve(".github/scripts/comment.sh")], {
    encoding: "utf8",
    env: {
      PATH: `${join(folder, "bin")}:${process.env["PATH"] ?? ""}`,
      ...{ RUN: "42", REPOSITORY: "city/jibao", HEAD: "abc", CURRENT: current, EXISTING: existing },
      ...{
        LOG: join(folder, "log"),
        ARTIFACT: join(folder, "review"),
        POSTED: join(folder, "body"),
      },
    },
  });
  const posted = join(folder, "body");
  return {
    status,
    log: readFileSync(join(folder, "log"), "utf8"),
    body: existsSync(posted) ? readFileSync(posted, "utf8") : null,
  };
}

test("the comment is posted once, and renewed after that", () => {
  const first = comment({});
  expect([
    first.status,
    first.log.includes("--method POST repos/city/jibao/issues/7/comments"),
  ]).toEqual([0, true]);
  expect(first.body).toMatch(
    /^<!-- jibao: what changed -->\n## 改动\n[^]*<details>[^]*## Changes\n/,
  );
  const second = comment({ existing: "55\n54" });
  expect(second.log).toContain("--method PATCH repos/city/jibao/issues/comments/55");
  expect(second.log).not.toContain("POST");
});

test.for<[string, Answer, number]>([
  ["a number that is none", { number: "7; rm -rf /\n" }, 1],
  ["a number with a path", { number: "../../issues/7" }, 1],
  ["another pull request's number", { current: "other" }, 0],
])("nothing is posted for %s", ([, answer, code]) => {
  const { status, log, body } = comment(answer);
  expect([status, body, log.includes("--method")]).toEqual([code, null, false]);
});

test("a long text is cut at a line, so that GitHub takes it", () => {
  const { status, body } = comment({ zh: `${"一行改动的说明\n".repeat(20_000)}` });
  expect(status).toBe(0);
  expect(Buffer.byteLength(body ?? "")).toBeLessThan(65_536);
  expect(body).toContain("一行改动的说明\n\n…\n");
  expect(body).toContain("## Changes");
});
