import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { setTimeout as delay } from "node:timers/promises";
import { expect, test } from "vitest";
import { canExchange } from "../../src/store/exchange.ts";
import { replaceOutput, stagingFolder } from "../../src/store/output.ts";

/** A reader asks without pause for a page of a site that is replaced again and again. */

const replacements = 100;

/** Asks for a file until its standard input ends; then says how often, and how often it was not there. */
const readerScript = `
  const { statSync } = require("node:fs");
  let [asked, absent, going] = [0, 0, true];
  process.stdin.on("end", () => { going = false; }).resume();
  process.stdout.write("ready\\n");
  (function ask() {
    for (let i = 0; i < 200; i++, asked++)
      if (!statSync(process.argv[1], { throwIfNoEntry: false })) absent++;
    if (going) setImmediate(ask);
    else process.stdout.write(JSON.stringify({ asked, absent }));
  })();
`;

interface Seen {
  readonly asked: number;
  readonly absent: number;
}

/** What a reader of `path` saw while `action` ran. */
async function watched(path: string, action: () => Promise<void> | void): Promise<Seen> {
  const reader = spawn(process.execPath, ["-e", readerScript, path], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  const ended = once(reader, "close");
  let printed = "";
  reader.stdout.setEncoding("utf8").on("data", (text: string) => (printed += text));
  await once(reader.stdout, "data");
  await action();
  reader.stdin.end();
  await ended;
  return JSON.parse(printed.slice("ready\n".length)) as Seen;
}

function makeSite(folder: string, number: number): string {
  mkdirSync(folder);
  writeFileSync(join(folder, "index.html"), `site ${number}`);
  return folder;
}

test("while it is replaced in one step, a page of the output is there at every moment", async () => {
  const folder = mkdtempSync(join(tmpdir(), "jibao-watched-"));
  const output = makeSite(join(folder, "site"), 0);
  const page = join(output, "index.html");
  expect(canExchange(folder)).toBe(process.platform === "linux");

  const seen = await watched(page, async () => {
    for (let number = 1; number <= replacements; number++) {
      replaceOutput(makeSite(stagingFolder(output), number), output);
      await delay(1);
    }
  });
  expect(seen.asked).toBeGreaterThan(replacements);
  if (canExchange(folder)) expect(seen.absent).toBe(0);

  const moved = await watched(page, async () => {
    renameSync(output, `${output}-away`);
    await delay(200);
    renameSync(`${output}-away`, output);
  });
  expect(moved.absent, "the reader notices a site that is away").toBeGreaterThan(0);
  rmSync(folder, { recursive: true });
});
