/** Preloaded into measured processes: what each one used, as a line of JSON, when it ends. */
import { appendFileSync } from "node:fs";
import { isMainThread } from "node:worker_threads";

const file = process.env["JIBAO_MEASURE"];
if (file && isMainThread)
  process.on("exit", () => {
    const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
    appendFileSync(file, `${JSON.stringify([userCPUTime + systemCPUTime, maxRSS])}\n`);
  });
