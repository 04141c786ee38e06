import type { Bilingual } from "../domain/bilingual.ts";
import type { Columns } from "../schema/column.ts";
import type { Release } from "../schema/dataset.ts";
import type { Footnote } from "../schema/footnotes.ts";
import { releaseTables } from "../schema/tables.ts";
import { digits, type Cell } from "./cell.ts";
import { fieldsOf } from "./fields.ts";
import { nameIn, type Field, type Form, type Sheet } from "./sheet.ts";

/** What editors tell the readers beside single rows, as a table of its own: the tables keep their columns. */

const field = (
  name: string,
  type: Field["type"],
  title: Bilingual,
  description: Bilingual,
): Field => ({ name, type, title, description, required: name === "table" || name === "footnote" });

const fields: readonly Field[] = [
  field(
    "table",
    "string",
    { zh: "表", en: "Table" },
    { zh: "附注所在的表；release 指整期发布", en: "The table of the row; release for all of it" },
  ),
  field(
    "row",
    "integer",
    { zh: "行", en: "Row" },
    {
      zh: "那张表的第几行数据，不算表头；空白指整张表",
      en: "Which row of that table, its header not counted; blank for the whole",
    },
  ),
  field(
    "key",
    "string",
    { zh: "编号", en: "Key" },
    { zh: "那一行的编号", en: "What the row is called" },
  ),
  field(
    "column",
    "string",
    { zh: "列", en: "Column" },
    {
      zh: "附注是关于那一行的哪一列；空白指整行",
      en: "Which column of the row it is about; blank for all of it",
    },
  ),
  field(
    "footnote",
    "string",
    { zh: "附注", en: "Footnote" },
    { zh: "编辑对这一行的说明", en: "What the editors say of the row" },
  ),
];

type ReleaseTable = keyof typeof releaseTables;
const isTable = (name: string): name is ReleaseTable => Object.hasOwn(releaseTables, name);

/** Rows of a file begin at 1; lines of the editors' file may be blank or span several. */
function rowNumber(release: Release, { table, line }: Footnote): Cell {
  const rows = isTable(table) ? release[table] : null;
  const at = rows?.findIndex((row) => row.line === line) ?? -1;
  return at < 0 ? null : digits(String(at + 1));
}

const tableName = (table: string, form: Form): string =>
  form === "words" && isTable(table) ? releaseTables[table].title.zh : table;

/** The column as the table's own file of this form calls it. */
function columnName({ table, column }: Footnote, form: Form): Cell {
  if (column === null || !isTable(table)) return null;
  const at = Object.keys(releaseTables[table].columns).indexOf(column);
  const found = fieldsOf<Columns>(releaseTables[table])[at];
  return found ? nameIn(form, found) : null;
}

/** The footnotes of a release in the order in which they stand in its tables; null where it has none. */
export function footnotesSheet(
  release: Release,
  footnotes: readonly Footnote[],
  form: Form,
): Sheet | null {
  const own = footnotes.filter((footnote) => footnote.release === release.id);
  if (own.length === 0) return null;
  return {
    name: "footnotes",
    title: { zh: "附注", en: "Footnotes" },
    form,
    fields,
    key: [],
    rows: own.map((footnote) => [
      tableName(footnote.table, form),
      rowNumber(release, footnote),
      footnote.key,
      columnName(footnote, form),
      footnote.text,
    ]),
  };
}
