import type { Severity } from "../domain/problem.ts";
import { strings } from "./strings.ts";

/** The words of every report of problems: terminal, HTML, annotations. */
export const checkWords = strings(
  {
    severity: { error: "错误", warning: "提醒", note: "说明" } satisfies Record<Severity, string>,
    line: (line: number) => `第 ${line} 行`,
    cellAt: (address: string) => `单元格 ${address}`,
    column: (column: string) => `“${column}”列`,
    cell: (cell: string) => `原文：${cell}`,
    row: (row: string) => `所在行：${row}`,
    hint: (hint: string) => `改法：${hint}`,
    see: (address: string) => `详见：${address}`,
    alike: (count: number, lines: string) => `同样的还有 ${count} 处${lines}`,
    lines: (lines: readonly number[], more: boolean) =>
      `：第 ${lines.join("、")}${more ? " … " : " "}行`,
    more: (count: number) => `这里列到为止，还有 ${count} 个没有列出（--format json 列出全部）`,
    clean: "数据没有问题",
    summary: (errors: number, warnings: number, notes: number) =>
      `共 ${errors} 个错误，${warnings} 个提醒，${notes} 个说明`,
    verdict: {
      fit: "可以发布",
      errors: "改正错误之后才能发布",
      unanswered: "提醒还没有全部答复（--strict）",
    },
    semicolon: "；",

    reportTitle: (name: string) => `${name}：数据检查报告`,
    reportLegend:
      "错误必须改正，不改不能发布。提醒请核对，确实如此的在 exceptions.csv 写明理由。说明不用改。",
    judgedOn: (day: string) => `答复是否到期按 ${day} 判断。`,
    print: "这份报告可以直接打印。行号是文件里的行，单元格（如 E3）是在 Excel 里看到的位置。",
    guide: "为什么、怎么改",
  },
  {
    severity: { error: "error", warning: "warning", note: "note" },
    line: (line) => `line ${line}`,
    cellAt: (address) => `cell ${address}`,
    column: (column) => `column “${column}”`,
    cell: (cell) => `cell: ${cell}`,
    row: (row) => `row: ${row}`,
    hint: (hint) => `fix: ${hint}`,
    see: (address) => `see: ${address}`,
    alike: (count, lines) => `${count} more of the same kind${lines}`,
    lines: (lines, more) => `: line ${lines.join(", ")}${more ? " …" : ""}`,
    more: (count) => `The list ends here; ${count} more are not shown (--format json lists all)`,
    clean: "The data have no problems",
    summary: (errors, warnings, notes) =>
      `${errors} ${errors === 1 ? "error" : "errors"}, ${warnings} ${warnings === 1 ? "warning" : "warnings"}, ${notes} ${notes === 1 ? "note" : "notes"}`,
    verdict: {
      fit: "fit to be published",
      errors: "not to be published before the errors are mended",
      unanswered: "not all warnings are answered (--strict)",
    },
    semicolon: "; ",

    reportTitle: (name) => `${name}: check of the data`,
    reportLegend:
      "Errors must be mended before anything is published. Warnings must be looked at, and answered in exceptions.csv where they are right as they are. Notes need nothing.",
    judgedOn: (day) => `Whether answers have expired is judged on ${day}.`,
    print:
      "This report can be printed as it is. Lines are those of the file, cells (such as E3) those of a spreadsheet.",
    guide: "Why, and how to mend it",
  },
);
