import type { Bilingual } from "../domain/bilingual.ts";
import { problem, type Problem } from "../domain/problem.ts";
import { isQuarter, type Quarter } from "../domain/quarter.ts";
import { visible } from "../domain/characters.ts";
import type { Table } from "../schema/column.ts";
import { dateCell, quarterMeant } from "../schema/date-cells.ts";
import { releaseSchema, type ReleaseDocument } from "../schema/documents.ts";
import type { Lists } from "../schema/listed-cells.ts";
import { releaseTables } from "../schema/tables.ts";
import type { ReleaseFacts } from "./facts.ts";
import { releaseDocument } from "./files.ts";
import { isPublishedOn } from "../domain/publication.ts";
import { readDocument } from "./read-document.ts";
import { readTable, unread, type TableRead } from "./read-table.ts";

/** One release folder: its document and its tables. */

/** What a folder's name says: `2020Q1` is revision 1, `2020Q1-r2` revision 2. Null for any other name. */
export function folderName(name: string): { quarter: Quarter; revision: number } | null {
  const match = /^(\d{4}Q[1-4])(?:-r([1-9]\d{0,3}))?$/.exec(name);
  if (!match?.[1] || !isQuarter(match[1]) || match[2] === "1") return null;
  return { quarter: match[1], revision: Number(match[2] ?? 1) };
}

const badName = (folder: string, name: string): Problem =>
  problem(
    "error",
    "release-folder",
    { file: folder, text: name },
    {
      zh: `“${visible(name)}”不是发布文件夹的名字`,
      en: `“${visible(name)}” is no name of a release`,
    },
    {
      zh: `写成 ${quarterMeant(name) ?? "2020Q1"}；同一季度的第二次发布是 ${quarterMeant(name) ?? "2020Q1"}-r2`,
      en: `Name it ${quarterMeant(name) ?? "2020Q1"}, its second release ${quarterMeant(name) ?? "2020Q1"}-r2`,
    },
  );

type PlaceOf = ReleaseFacts["place"];

function mismatches(document: ReleaseDocument, name: string, place: PlaceOf): Problem[] {
  const says = folderName(name);
  if (!says || (says.quarter === document.quarter && says.revision === document.revision))
    return [];
  return [
    problem(
      "error",
      "release-folder",
      { ...place("quarter"), text: `${document.quarter} ${document.revision}` },
      {
        zh: `文件夹叫 ${name}，里面写的却是 ${document.quarter} 第 ${document.revision} 版`,
        en: `The folder is ${name}, but its document says ${document.quarter}, revision ${document.revision}`,
      },
      {
        zh: "改文件夹名，或改 quarter 和 revision",
        en: "Rename the folder, or correct quarter and revision",
      },
    ),
  ];
}

/** How a day of publication is written, with the one that is meant where it is written in another way. */
function dayHint(text: string): Bilingual {
  const { value } = dateCell(text);
  if (typeof value === "string" && isPublishedOn(value))
    return { zh: `写成 ${value}`, en: `Write ${value}` };
  return {
    zh: "写日期 2020-04-20，或带时区的时间 2020-04-20T09:00:00+08:00",
    en: "Write a day, 2020-04-20, or a time with its zone, 2020-04-20T09:00:00+08:00",
  };
}

function documentFaults(document: ReleaseDocument, place: PlaceOf): Problem[] {
  const problems: Problem[] = [];
  if (!isPublishedOn(document.published_on))
    problems.push(
      problem(
        "error",
        "release-date",
        { ...place("published_on"), text: document.published_on },
        {
          zh: `“${visible(document.published_on)}”不是发布日期`,
          en: `“${visible(document.published_on)}” is no date of publication`,
        },
        dayHint(document.published_on),
      ),
    );
  if (document.revision > 1 && !document.reason)
    problems.push(
      problem(
        "error",
        "release-reason",
        { ...place("revision"), column: "reason" },
        { zh: "第 2 版起要写明修订原因", en: "From revision 2 on a reason is needed" },
        {
          zh: '加上 "reason": { "type": "revision", "zh": "…", "en": "…" }',
          en: 'Add "reason": { "type": "revision", "zh": "…", "en": "…" }',
        },
      ),
    );
  return problems;
}

const missingFile = (file: string, zh: string, en: string): Problem =>
  problem(
    "error",
    "file-missing",
    { file },
    { zh: "缺少文件", en: "The file is missing" },
    { zh, en },
  );

export type Files = ReadonlyMap<string, Uint8Array>;

function tablesOf(
  folder: string,
  files: Files,
  lists: Lists,
  register: boolean,
  problems: Problem[],
): ReleaseFacts["tables"] {
  const tables: Record<string, TableRead | null> = {};
  for (const [name, table] of Object.entries<Table>(releaseTables)) {
    const file = `${folder}/${name}.csv`;
    const bytes = files.get(file);
    const isRegister = name === "projects" && register;
    if (bytes === undefined) {
      // A register that is missing is told as such; what points into it is not wrong for that.
      tables[name] = isRegister ? unread(file) : null;
      continue;
    }
    const required = isRegister ? ["status"] : [];
    const read = readTable(table, file, bytes, { lists, required });
    tables[name] = read.table;
    for (const found of read.problems) problems.push(found);
  }
  // Every table of `releaseTables` was given its own key and schema just above.
  return tables as ReleaseFacts["tables"];
}

/** Reads a release folder. Its facts are null where its document cannot be used. */
export function readRelease(
  name: string,
  files: Files,
  lists: Lists,
): { readonly release: ReleaseFacts | null; readonly problems: readonly Problem[] } {
  const folder = `releases/${name}`;
  const file = `${folder}/${releaseDocument}`;
  const problems: Problem[] = folderName(name) ? [] : [badName(folder, name)];
  const bytes = files.get(file);
  let document: ReleaseDocument | null = null;
  let place: PlaceOf = (column) => ({ file, column });
  if (bytes === undefined)
    problems.push(
      missingFile(file, "每个发布文件夹都要有 release.json", "Every release needs one"),
    );
  else {
    const read = readDocument(releaseSchema, file, bytes);
    ({ document, place } = read);
    problems.push(...read.problems);
  }
  if (document)
    problems.push(...mismatches(document, name, place), ...documentFaults(document, place));
  const tables = tablesOf(folder, files, lists, document?.register ?? false, problems);
  if (document?.register && !files.has(`${folder}/projects.csv`))
    problems.push(
      missingFile(
        `${folder}/projects.csv`,
        "register 为 true 时要有完整的项目清单；没有就把 register 写成 false",
        "register is true, so the complete list is needed; else write register: false",
      ),
    );
  const usable = document !== null && isPublishedOn(document.published_on);
  return {
    // Where folder and document disagree, one letter says so; the rules go by the folder, which is seen first.
    release:
      document && usable
        ? { ...document, ...folderName(name), id: name, folder, place, tables }
        : null,
    problems,
  };
}
