import type { Problem } from "../../src/domain/problem.ts";

/** A letter whole, as the fixtures keep it: what and where, the cell, what is wrong and how to mend it, twice. */
export const printed = (found: Problem): string => {
  const { severity, code, file, line, column, record, text, message, hint } = found;
  return [
    `${severity} ${code} ${file}${line === null ? "" : `:${line}`}`,
    `  column ${JSON.stringify(column)} record ${JSON.stringify(record)} text ${JSON.stringify(text)}`,
    `  ${message.zh}\n    ${hint.zh}`,
    `  ${message.en}\n    ${hint.en}\n`,
  ].join("\n");
};
