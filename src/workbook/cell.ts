/** What a cell of a workbook holds, as far as a table of figures needs to know. */
export type WorkbookCell =
  | { readonly kind: "text"; readonly text: string }
  /** `format` is the number format that the cell is shown with, where the file says so. */
  | { readonly kind: "number"; readonly value: number; readonly format: string | null }
  /** `2020-03-24`; `2020-03` where the format shows no day; with the time where there is one. */
  | { readonly kind: "date"; readonly text: string }
  /** An error value such as #REF!, or a formula whose result the file does not hold. */
  | { readonly kind: "error"; readonly text: string };

/** A range of cells that are joined into one; rows and columns count from 0, both ends belong to it. */
export interface Merge {
  readonly startRow: number;
  readonly startCol: number;
  readonly endRow: number;
  readonly endCol: number;
}

/** A sheet as it stands in the file: `rows[0]` is row 1. Blank cells are null, rows may be short. */
export interface WorkbookSheet {
  readonly name: string;
  readonly hidden: boolean;
  readonly rows: readonly (readonly (WorkbookCell | null)[])[];
  readonly merges: readonly Merge[];
}
