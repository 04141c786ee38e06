import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { checksumFile, checksumsOf } from "../../src/store/output-files.ts";
import { withLock } from "../../src/store/output-lock.ts";
import { recoverOutput, replaceOutput, stagingFolder } from "../../src/store/output.ts";

/** Builds two small sites in turn over each other, as `npm run build` does, until it is killed. */

const [, , output = ""] = process.argv;

function makeSite(folder: string, words: string): void {
  for (let page = 0; page < 25; page++) {
    mkdirSync(join(folder, `page-${page}`), { recursive: true });
    writeFileSync(join(folder, `page-${page}`, "index.html"), `${words} ${page}`);
  }
  writeFileSync(join(folder, "index.html"), words);
  writeFileSync(join(folder, checksumFile), checksumsOf(folder));
}

for (let turn = 0; ; turn++)
  await withLock(output, () => {
    recoverOutput(output);
    const staged = stagingFolder(output);
    makeSite(staged, turn % 2 === 0 ? "even" : "odd");
    replaceOutput(staged, output);
    if (turn === 0) process.stdout.write("ready");
    return Promise.resolve();
  });
