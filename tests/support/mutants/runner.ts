import { globSync } from "node:fs";
import { registerHooks } from "node:module";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { mutationPart } from "../../../scripts/lib/mutation-parts.ts";
import { collectFrom, hooksByFile, testsByFile, type CollectedTest } from "./collected.ts";

/**
 * A test runner for Stryker that stays in one process: the tests are loaded once, a mutant is switched on, and
 * those that reach it run, the quickest first, until one fails. Starting vitest anew for each mutant takes
 * half a second; a test takes a few milliseconds.
 */

/** What Stryker's instrumented code and its test runners tell each other. */
interface Switchboard {
  activeMutant?: string | undefined;
  currentTestId?: string | undefined;
  hitCount?: number | undefined;
  hitLimit?: number | undefined;
  mutantCoverage?: unknown;
}

interface MutantRun {
  readonly testFilter?: readonly string[];
  readonly hitLimit?: number;
  readonly activeMutant: { readonly id: string };
}

const globals = globalThis as unknown as { __stryker__?: Switchboard };
const switchboard = (globals.__stryker__ ??= {});

const idOf = ({ file, name }: CollectedTest): string => `${file}: ${name}`;
const messageOf = (failure: unknown): string =>
  failure instanceof Error ? failure.message : String(failure);

async function runAll(bodies: readonly (() => unknown)[] = []): Promise<void> {
  for (const body of bodies) await body();
}

/** Why the test fails, or null. */
async function failureOf(test: CollectedTest): Promise<string | null> {
  const hooks = hooksByFile.get(test.file);
  try {
    await runAll(hooks?.beforeAll);
    await runAll(hooks?.beforeEach);
    await test.run();
    return null;
  } catch (failure) {
    return messageOf(failure);
  } finally {
    await runAll(hooks?.afterEach);
    await runAll(hooks?.afterAll);
  }
}

/** Puts `collected.ts` in the place of vitest, but for `collected.ts` itself. */
function replaceVitest(): void {
  const own = new URL("collected.ts", import.meta.url).href;
  registerHooks({
    resolve: (specifier, context, next) =>
      specifier === "vitest" && context.parentURL !== own
        ? { url: own, shortCircuit: true }
        : next(specifier, context),
  });
}

let loads = 0;

/** Loads a test file, anew if it was loaded before: what its tests share and a mutant has spoilt is then gone. */
async function load(path: string): Promise<void> {
  collectFrom(path);
  loads += 1;
  await import(`${pathToFileURL(path).href}?${loads}`);
}

async function loadAll(): Promise<void> {
  const { tests, without = [], environment = {} } = mutationPart();
  Object.assign(process.env, environment);
  const excluded = new Set(without.flatMap((pattern) => globSync(pattern)));
  const files = tests.flatMap((pattern) => globSync(pattern)).filter((path) => !excluded.has(path));
  await loadEach(files.sort().map((path) => resolve(path)));
}

async function loadEach(paths: Iterable<string>): Promise<void> {
  for (const path of paths) await load(path);
}

class InProcessRunner {
  static readonly inject = [] as const;
  readonly #milliseconds = new Map<string, number>();
  /** Whether a mutant left something behind that only a new process is rid of. */
  #spoilt = false;
  #fresh = true;

  /** True, as it sees to a clean state itself; else Stryker starts a process for every second mutant. */
  capabilities(): { readonly reloadEnvironment: boolean } {
    return { reloadEnvironment: true };
  }

  init(): Promise<void> {
    replaceVitest();
    return loadAll();
  }

  async dryRun(): Promise<unknown> {
    const tests: unknown[] = [];
    for (const test of allTests()) {
      const [id, started] = [idOf(test), performance.now()];
      switchboard.currentTestId = id;
      const failureMessage = await failureOf(test);
      switchboard.currentTestId = undefined;
      const timeSpentMs = performance.now() - started;
      this.#milliseconds.set(id, timeSpentMs);
      // 0 is Stryker's word for success, 1 for failure.
      const status = failureMessage === null ? 0 : 1;
      tests.push({ id, name: id, timeSpentMs, fileName: test.file, status, failureMessage });
    }
    return { status: "complete", tests, mutantCoverage: switchboard.mutantCoverage };
  }

  async mutantRun({ testFilter, hitLimit, activeMutant }: MutantRun): Promise<unknown> {
    // Stryker starts a process in place of one that ended, and asks again.
    if (this.#spoilt) process.exit(1);
    switchboard.hitLimit = hitLimit;
    const chosen = (): CollectedTest[] => this.#quickestFirst(testFilter);
    let verdict = await this.#verdict(chosen(), activeMutant.id);
    if (verdict === null && mutationPart().sharing) {
      await loadEach(new Set(chosen().map(({ file }) => file)));
      verdict = await this.#verdict(chosen(), activeMutant.id);
    }
    this.#fresh = false;
    return verdict ?? { status: "survived", nrOfTests: chosen().length };
  }

  #quickestFirst(testFilter: readonly string[] | undefined): CollectedTest[] {
    const wanted = testFilter && new Set(testFilter);
    const timeOf = (test: CollectedTest): number => this.#milliseconds.get(idOf(test)) ?? 0;
    return allTests()
      .filter((test) => !wanted || wanted.has(idOf(test)))
      .sort((a, b) => timeOf(a) - timeOf(b));
  }

  async #verdict(tests: readonly CollectedTest[], mutant: string): Promise<object | null> {
    for (const [i, test] of tests.entries()) {
      const failureMessage = await this.#judge(test, mutant);
      if (failureMessage === endless) return { status: "timeout", reason: endless };
      if (failureMessage !== null)
        return { status: "killed", killedBy: [idOf(test)], failureMessage, nrOfTests: i + 1 };
    }
    return null;
  }

  /**
   * Why the test fails with the mutant, or null. A test that then fails without it as well was spoilt by what a
   * mutant left behind, perhaps an earlier one: it is loaded and asked again.
   */
  async #judge(test: CollectedTest, mutant: string): Promise<string | null> {
    const failure = await failureWith(mutant, test);
    if (failure === null || (await failureOf(test)) === null) return failure;
    const again = await failureWith(mutant, await reloaded(test));
    if ((await failureOf(await reloaded(test))) === null) return again;
    if (!this.#fresh) process.exit(1);
    this.#spoilt = true;
    return again;
  }
}

const allTests = (): CollectedTest[] =>
  [...testsByFile.values()].flatMap((tests) => [...tests.values()]);

async function reloaded(test: CollectedTest): Promise<CollectedTest> {
  await load(test.file);
  return testsByFile.get(test.file)?.get(test.name) ?? test;
}

const endless = "a loop does not end";

async function failureWith(mutant: string, test: CollectedTest): Promise<string | null> {
  Object.assign(switchboard, { activeMutant: mutant, hitCount: 0 });
  const failure = await failureOf(test);
  const { hitCount = 0, hitLimit } = switchboard;
  Object.assign(switchboard, { activeMutant: undefined, hitCount: undefined });
  return hitLimit !== undefined && hitCount > hitLimit ? endless : failure;
}

export const strykerPlugins = [
  { kind: "TestRunner", name: "in-process", injectableClass: InProcessRunner },
];
