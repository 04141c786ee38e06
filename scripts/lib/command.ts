import { locales, type Locale } from "../../src/domain/bilingual.ts";
import { buildStrings } from "../../src/i18n/build.ts";
import { languageOf } from "../../src/i18n/check.ts";

/** A failure that is not the program's fault: its message is all that is to be said. */
export class CommandFailure extends Error {
  readonly exitCode: number;

  constructor(message: string, exitCode = 1) {
    super(message);
    this.exitCode = exitCode;
  }
}

/** The language of the terminal: `JIBAO_LANG`, or what the machine asks for; Chinese where it does not say. */
export const terminalLocale = (environment: NodeJS.ProcessEnv = process.env): Locale =>
  locales.find((locale) => locale === environment["JIBAO_LANG"]) ?? languageOf(environment);

/**
 * Runs a command and ends the process with its exit code. What was foreseen is said in a sentence; what was
 * not is a mistake of the program, which asks to be reported and shows its stack only with JIBAO_DEBUG=1.
 */
export async function runCommand(main: () => Promise<number>): Promise<void> {
  const say = buildStrings[terminalLocale()];
  const stop = exitOnSignals();
  try {
    process.exitCode = await main();
  } catch (failure) {
    if (failure instanceof CommandFailure) {
      console.error(failure.message);
      process.exitCode = failure.exitCode;
      return;
    }
    const message = failure instanceof Error ? failure.message : String(failure);
    console.error(say.bug(message));
    console.error(process.env["JIBAO_DEBUG"] === "1" ? failure : say.bugHint);
    process.exitCode = 1;
  } finally {
    stop();
  }
}

const signals = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 } as const;

/** Lets signals end the process in order, so that what it began beside the output is cleared away. */
function exitOnSignals(): () => void {
  const handlers = Object.entries(signals).map(([signal, code]) => {
    const handler = (): never => process.exit(code);
    process.on(signal, handler);
    return (): void => void process.removeListener(signal, handler);
  });
  return () => {
    for (const remove of handlers) remove();
  };
}
