import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { listFiles } from "../../src/store/output-files.ts";

/** The yardstick of `npm run bench`: csv-parse reads the same files and nothing else happens. */
const folder = process.argv[2] ?? "data";
const rows = listFiles(folder)
  .filter((path) => path.endsWith(".csv"))
  .map((path) => parse(readFileSync(join(folder, path)), { bom: true }).length);
console.log(rows.reduce((sum, count) => sum + count, 0));
