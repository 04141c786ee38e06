import { exact, toPlain } from "../domain/exact.ts";
import type { CellKind } from "../schema/column.ts";
import type { WorkbookCell } from "./cell.ts";

/** Cells of a workbook as the text that a CSV file would have in their place. */

/** The digits of a double as a spreadsheet knows them: 15 significant ones, never an exponent. */
function digitsOf(value: number): string {
  const [mantissa = "0", exponent = "0"] = value.toExponential(14).split("e");
  const digits = mantissa.replace(/^-|\./g, "");
  const power = Number(exponent) - 14;
  const whole = BigInt(digits) * (value < 0 ? -1n : 1n);
  return toPlain(
    power >= 0 ? exact(whole * 10n ** BigInt(power)) : exact(whole, 10n ** BigInt(-power)),
  );
}

/** Beyond 15 digits a spreadsheet has lost the rest: 4203022020000012345 is shown as 4.20302202000001E+18. */
const lossless = 1e15;

/** The decimals that a plain format such as `0.00` or `#,##0.0` shows, or null for any other. */
function shownDecimals(format: string | null): number | null {
  const match = /^[#,]*0(?:\.(0+))?(?:_.*|;.*)?$/.exec(format ?? "");
  return match ? (match[1]?.length ?? 0) : null;
}

/** 712 shown as 712.0 keeps its zero where a figure is kept as it was printed. */
function withPrintedZeros(digits: string, format: string | null): string {
  const shown = shownDecimals(format) ?? 0;
  const [whole = "", decimals = ""] = digits.split(".");
  return decimals.length >= shown ? digits : `${whole}.${decimals.padEnd(shown, "0")}`;
}

const isPercent = (format: string | null): boolean =>
  format !== null && format.replace(/"[^"]*"|\\./g, "").includes("%");

function numberText(value: number, format: string | null, kind: CellKind["kind"] | null): string {
  if (Math.abs(value) >= lossless) return value.toExponential(14).replace(/\.?0*e/, "E");
  // 0.12 that is shown as 12% is told as the cell shows it; the check then says how to write it.
  if (isPercent(format)) return `${digitsOf(value * 100)}%`;
  const digits = digitsOf(value);
  return kind === "printed" ? withPrintedZeros(digits, format) : digits;
}

/**
 * The text of a cell, for a column of a kind (null where the column is not known). Numbers and dates go by
 * the type of the cell, not by how the sheet shows them; line breaks become blanks, as the contract has it.
 */
export function cellText(cell: WorkbookCell | null, kind: CellKind["kind"] | null): string {
  if (cell === null) return "";
  if (cell.kind === "number") return numberText(cell.value, cell.format, kind);
  if (cell.kind === "text") return cell.text.replace(/[\r\n]+/g, " ");
  return cell.text;
}
