import { formatMoney } from "../../i18n/format.ts";
import { listPageStrings } from "../../i18n/register-list-page.ts";
import { listWords } from "../../i18n/register-lists.ts";
import type { SectionId } from "../../i18n/sections.ts";
import {
  groupId,
  ordersOf,
  pagedList,
  type Order,
  type PagedList,
} from "../../report/register/behind.ts";
import {
  notStated,
  pageSize,
  type ListKind,
  type ProjectList,
  type RowList,
} from "../../report/register/rows.ts";
import { exitReasons, statuses, type Status } from "../../schema/tables.ts";
import type { Edition } from "../words/edition.ts";
import { columnsOf } from "./columns.ts";
import { listTable, rowsBehind, taskTable, type Opening } from "./list-tables.ts";
import { regionText, type Sheet } from "./sheet.ts";
import type { Table } from "../tables/table.ts";

export const sizeOf = (list: RowList): number =>
  list.table === "projects" ? list.rows.length : list.tasks.length;

export const pagesOf = (list: RowList): number => Math.ceil(sizeOf(list) / pageSize);

/** The section of the quarter's page that leads to a list. */
export function sectionOf(list: RowList): SectionId {
  return list.table === "tasks" ? "tasks" : sections[list.kind];
}

const sections: Readonly<Record<ListKind, SectionId>> = {
  ...{ all: "projects", status: "projects", plan: "progress", region: "regions" },
  ...{ sector: "scale", level: "scale", size: "scale" },
  ...{ added: "bridge", split: "bridge", exited: "bridge", exit: "bridge", revalued: "bridge" },
  ...{ move: "flow", late: "late", "late-finishes": "late" },
  ...{ "planned-starts": "starts", due: "starts", "on-plan": "starts", early: "starts" },
  ...{ "not-due": "starts", unplanned: "starts", started: "starts" },
  ...{ resumable: "ranking", "not-resumed": "starts" },
  ...{ "next-starts": "due", "next-finishes": "due" },
  ...{ "planned-finishes": "benefits", "finished-planned": "benefits", "started-year": "benefits" },
  ...{ "finished-year": "benefits", "same-year": "benefits", "sign-days": "benefits" },
  ...{ "build-days": "benefits", benefits: "benefits" },
  ...{ ready: "preparation", lacking: "preparation", preparation: "preparation" },
};

const isStatus = (code: string): code is Status => Object.hasOwn(statuses, code);

/** The county, category, status, reason or move that a list is about. */
function subjectOf(sheet: Sheet, { kind, subject }: ProjectList): string {
  const { edition } = sheet;
  const category = (dimension: string): string =>
    subject === notStated
      ? edition.t.notStated
      : edition.say(edition.names.categoryName(dimension, subject));
  const status = (code: string): string => (isStatus(code) ? edition.say(statuses[code]) : code);
  switch (kind) {
    case "region":
      return regionText(sheet, subject === notStated ? null : subject);
    case "sector":
    case "level":
    case "size":
      return category(kind);
    case "lacking":
      return category("item");
    case "status":
      return status(subject);
    case "exit":
      return exitText(edition, subject);
    case "move": {
      const [from = "", to = ""] = subject.split("-");
      return listPageStrings[edition.locale].moved(status(from), status(to));
    }
    default:
      return "";
  }
}

const exitText = (edition: Edition, reason: string): string =>
  reason in exitReasons
    ? edition.say(exitReasons[reason as keyof typeof exitReasons])
    : listPageStrings[edition.locale].noReason;

/** What the page of a list says above its rows. */
export interface ListHead {
  /** 逾期未开工的项目 */
  readonly name: string;
  /** 27个逾期未开工的项目 */
  readonly finding: string;
  readonly definition: string;
  /** 总投资45.2亿元（27个中25个报送了总投资）; empty for tasks. */
  readonly total: string;
}

export function headOf(sheet: Sheet, list: RowList): ListHead {
  const t = listPageStrings[sheet.edition.locale];
  if (list.table === "tasks") {
    const [name = "", definition = ""] = t.tasks[list.id];
    const finding = t.countedTasks(list.tasks.length, name);
    return { name, definition, finding, total: "" };
  }
  const words = listWords[sheet.edition.locale][list.kind];
  if (!words) throw new RangeError(`no words for the list ${list.kind}`);
  const subject = subjectOf(sheet, list);
  const name = words.title(subject);
  return {
    name,
    definition: words.definition(subject),
    finding: t.counted(list.rows.length, name),
    total: totalText(sheet, list),
  };
}

function totalText({ edition }: Sheet, { money, reporting, rows }: ProjectList): string {
  const t = listPageStrings[edition.locale];
  if (reporting === 0) return t.noMoney;
  const total = t.total(formatMoney(money, edition.locale).text);
  const coverage = t.partly(reporting, rows.length);
  return reporting === rows.length ? total : `${total}${edition.t.comma}${coverage}`;
}

const boundsOf = (list: RowList, page: number): readonly [number, number] => [
  (page - 1) * pageSize,
  Math.min(page * pageSize, sizeOf(list)),
];

/** The rows of the data that one page, counted from 1, speaks of: any of them may have a note. */
export function pageRows({ report }: Sheet, whole: RowList, page: number, by: Order): object[] {
  const { list } = pagedList(report, whole, by);
  const [from, to] = boundsOf(list, page);
  return list.table === "tasks"
    ? list.tasks.slice(from, to)
    : list.rows.slice(from, to).flatMap(rowsBehind);
}

/** A part of the city by its name. */
const partText = (sheet: Sheet, by: Order, category: string): string =>
  by === "region"
    ? regionText(sheet, category)
    : category === ""
      ? sheet.edition.t.notStated
      : sheet.edition.say(sheet.edition.names.categoryName(by, category));

/** The head of a part's rows on a page: 茅箭区，12个. */
function openingsOf(sheet: Sheet, { groups }: PagedList, from: number, by: Order): Opening {
  const t = listPageStrings[sheet.edition.locale];
  return (i) => {
    const row = from + i;
    const group = groups.find((one) => one.from <= row && row < one.from + one.count);
    if (!group || (i > 0 && group.from !== row)) return undefined;
    const text = t.group(partText(sheet, by, group.category), group.count);
    return { id: groupId(by, group.category), text };
  };
}

/** The orders in which a list has pages: one that stands by nothing has them once. */
export function pagedOrders(list: RowList): readonly Order[] {
  const all = ordersOf(list);
  return all.length > 0 ? all : ["region"];
}

/** Whether the rows of a list stand by parts of the city, so that an address can show those of one. */
export const hasGroups = ({ report }: Sheet, list: RowList, by: Order): boolean =>
  pagedList(report, list, by).groups.length > 1;

/** The rows of one page, counted from 1. */
export function pageTable(sheet: Sheet, list: RowList, page: number, by: Order = "region"): Table {
  const t = listPageStrings[sheet.edition.locale];
  const [from, to] = boundsOf(list, page);
  const all = sizeOf(list);
  const caption = all > pageSize ? t.range(from + 1, to, all) : t.whole(all);
  const paged = pagedList(sheet.report, list, by);
  const opens = openingsOf(sheet, paged, from, by);
  if (paged.list.table === "tasks")
    return taskTable(sheet, paged.list.tasks.slice(from, to), caption, opens);
  const columns = columnsOf(sheet, paged.list, paged.groups.length > 0 && by === "region");
  return listTable(sheet, paged.list.rows.slice(from, to), columns, caption, opens);
}
