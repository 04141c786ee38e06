import { addQuarters } from "../../domain/quarter.ts";
import { formatQuarter } from "../../i18n/format.ts";
import type { ProjectList } from "../../report/register/rows.ts";
import type { RegisterBlock } from "./blocks.ts";
import { columnsOf, spanText } from "./columns.ts";
import { listTable } from "./list-tables.ts";
import { countText, definitionLink, moneyText, rowsHref, type Sheet } from "./sheet.ts";
import { rowsOn } from "./starts.ts";

/** How many rows of a list stand on the quarter's page itself; the rest is one link away. */
const shown = 5;

/** The first rows of a list under its finding, and the way to all. */
function headOf(sheet: Sheet, list: ProjectList, caption: string): RegisterBlock {
  const href = rowsHref(sheet, list.id);
  const rows = list.rows.slice(0, shown);
  const columns = columnsOf(sheet, list).filter(({ cell }) =>
    rows.some((row) => cell(row).text !== ""),
  );
  return {
    kind: "register-table",
    table: listTable(sheet, rows, columns, caption),
    links: href ? [{ label: sheet.t.late.more(list.rows.length), href }] : [],
  };
}

/** 原因：用地12个、资金5个。 */
function reasonsOf(sheet: Sheet, { rows }: ProjectList): RegisterBlock {
  const { edition, t } = sheet;
  const byReason = [...Map.groupBy(rows, ({ project }) => project.reason)].toSorted(
    ([a, x], [b, y]) =>
      Number(a === null) - Number(b === null) ||
      y.length - x.length ||
      edition.names.categoryOrder("reason", a) - edition.names.categoryOrder("reason", b),
  );
  const words = byReason.map(([code, own]) =>
    t.late.reason(
      code === null ? t.late.noReason : edition.say(edition.names.categoryName("reason", code)),
      own.length,
    ),
  );
  return { kind: "register-text", text: t.late.reasons(words.join(edition.t.list)), links: [] };
}

/** 晚了的项目: what should have begun or ended and has not, since when, and why. */
export function lateBlocks(sheet: Sheet): RegisterBlock[] {
  const { report, t } = sheet;
  const starts = report.projects("late");
  const finishes = report.projects("late-finishes");
  const [first] = starts?.rows ?? [];
  const due = rowsOn(sheet, "due");
  const blocks: RegisterBlock[] = [];
  if (starts && first?.project.planned_start)
    blocks.push(
      headOf(
        sheet,
        starts,
        t.late.starts(
          countText(sheet, starts.rows.length),
          first.project.name,
          spanText(sheet, first.project.planned_start, report.lastDay),
        ),
      ),
      reasonsOf(sheet, starts),
    );
  else
    blocks.push({
      kind: "register-text",
      text: due > 0 ? t.late.none(due) : t.late.nothingDue,
      links: [definitionLink(sheet, "late_starts")],
    });
  if (finishes)
    blocks.push(headOf(sheet, finishes, t.late.finishes(countText(sheet, finishes.rows.length))));
  return blocks;
}

/** 下季到期: what is to begin and to end in the next quarter. */
export function dueBlocks(sheet: Sheet): RegisterBlock[] {
  const { report, t, edition } = sheet;
  const quarter = formatQuarter(addQuarters(report.quarter, 1), edition.locale);
  const starts = report.projects("next-starts");
  const finishes = report.projects("next-finishes");
  const count = ({ rows }: ProjectList): string => countText(sheet, rows.length);
  const blocks = [
    starts &&
      headOf(
        sheet,
        starts,
        t.due.starts(
          count(starts),
          quarter,
          starts.reporting > 0 ? moneyText(sheet, starts.money) : null,
        ),
      ),
    finishes && headOf(sheet, finishes, t.due.finishes(count(finishes), quarter)),
  ].filter((block) => block !== null);
  return blocks.length > 0
    ? blocks
    : [{ kind: "register-text", text: t.due.none(quarter), links: [] }];
}
