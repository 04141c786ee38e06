import { readFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { expect as expectOfVitest } from "vitest";

/**
 * What the mutation tests put in place of `test`, `describe` and the hooks of vitest: tests are kept, to be run
 * in one process as often as there are mutants. `expect` is vitest's own, but for files to compare with.
 */
export const expect = (value: unknown, message?: string): object =>
  Object.defineProperty(expectOfVitest(value, message), "toMatchFileSnapshot", {
    value: (path: string) => {
      expectOfVitest(value).toBe(readFileSync(resolve(dirname(file), path), "utf8"));
    },
  });

type Body = (...values: unknown[]) => unknown;

export interface CollectedTest {
  readonly file: string;
  readonly name: string;
  readonly run: () => unknown;
}

/** The hooks of one file; tests of the parts have them on the outermost level only. */
export interface Hooks {
  readonly beforeAll: Body[];
  readonly afterAll: Body[];
  readonly beforeEach: Body[];
  readonly afterEach: Body[];
}

/** The tests of each file, by their names. */
export const testsByFile = new Map<string, Map<string, CollectedTest>>();
export const hooksByFile = new Map<string, Hooks>();

let file = "";
let groups: readonly string[] = [];

/** What is registered from now on stands in this file; what was there before is forgotten. */
export function collectFrom(path: string): void {
  file = path;
  testsByFile.set(path, new Map());
  hooksByFile.set(path, { beforeAll: [], afterAll: [], beforeEach: [], afterEach: [] });
}

/** `(name, body)` or `(name, options, body)`. */
const bodyOf = (rest: readonly unknown[]): Body =>
  rest.find((one) => typeof one === "function") as Body;

function keep(title: string, run: () => unknown): void {
  const tests = testsByFile.get(file);
  const path = [...groups, title].join(" > ");
  // Two tables of one file may both be titled "%s".
  const name = tests?.has(path) ? `${path} #${tests.size}` : path;
  tests?.set(name, { file, name, run });
}

const eachOf =
  (spread: boolean) =>
  (cases: readonly unknown[]) =>
  (name: string, ...rest: unknown[]): void => {
    const body = bodyOf(rest);
    for (const [i, one] of cases.entries())
      keep(`${name} (${i + 1})`, () =>
        spread && Array.isArray(one) ? body(...(one as unknown[])) : body(one),
      );
  };

export const test = Object.assign((name: string, ...rest: unknown[]) => keep(name, bodyOf(rest)), {
  for: eachOf(false),
  each: eachOf(true),
});

function group(name: string, body: () => unknown): void {
  const outer = groups;
  groups = [...outer, name];
  body();
  groups = outer;
}

export const describe = Object.assign(
  (name: string, ...rest: unknown[]) => group(name, bodyOf(rest)),
  {
    each:
      (cases: readonly unknown[]) =>
      (name: string, ...rest: unknown[]): void => {
        const body = bodyOf(rest);
        for (const [i, one] of cases.entries())
          group(`${name} (${i + 1})`, () =>
            Array.isArray(one) ? body(...(one as unknown[])) : body(one),
          );
      },
  },
);

const hook =
  (kind: keyof Hooks) =>
  (body: Body): void =>
    void hooksByFile.get(file)?.[kind].push(body);

export const beforeAll = hook("beforeAll");
export const afterAll = hook("afterAll");
export const beforeEach = hook("beforeEach");
export const afterEach = hook("afterEach");
