import type { Reading } from "../../domain/reading.ts";
import { labelOf } from "../words/edition.ts";
import type { RegisterBlock } from "./blocks.ts";
import { behindHref, readingCell, readingText, signed, type Sheet } from "./sheet.ts";
import type { Cell, Table } from "../tables/table.ts";

const wholeSlice = { dimension: "", category: "" } as const;

/** 预期效益 and the way from signing to finish, as two short tables. */
export function benefitBlocks(sheet: Sheet): RegisterBlock[] {
  const { t, report } = sheet;
  const text = report.base("expected_output", "yoy") === null ? t.yoyNoBase : "";
  return [
    { kind: "register-table", table: benefitTable(sheet, t.benefits.caption, expected), links: [] },
    {
      kind: "register-table",
      table: benefitTable(sheet, t.benefits.delivery, delivery),
      links: [],
    },
    ...(text === "" ? [] : [{ kind: "register-text" as const, text, links: [] }]),
  ];
}

function benefitTable(sheet: Sheet, caption: string, figures: readonly BenefitId[]): Table {
  const { report, t, edition } = sheet;
  const { columns } = t.benefits;
  const hasBase = report.base("expected_output", "yoy") !== null;
  const change = (id: BenefitId): Cell => {
    const yoy = report.figure(id, wholeSlice, "yoy_change");
    return yoy.kind === "value"
      ? { text: signed(yoy.value, readingText(sheet, id, yoy)) }
      : { text: t.yoyNone, absent: true };
  };
  const covered = ({ reported, of }: Reading): Cell => ({
    text: reported < of ? t.benefits.covered(reported, of) : "",
  });
  return {
    caption,
    columns: [
      { label: columns.what, kind: "name" },
      { label: columns.value, kind: "value" },
      { label: columns.reported, kind: "text", said: true },
      ...(hasBase ? [{ label: columns.change, kind: "text" as const, said: true }] : []),
    ],
    rows: figures.map((id) => {
      const reading = report.figure(id);
      return {
        cells: [
          { text: labelOf(edition, id), href: edition.link.page(`indicators/${id}/`) },
          readingCell(sheet, id, reading, behindHref(sheet, id, wholeSlice)),
          covered(reading),
          ...(hasBase ? [change(id)] : []),
        ],
      };
    }),
  };
}

const expected = ["expected_output", "expected_tax", "expected_jobs"] as const;
const delivery = [
  "started_ytd",
  "planned_finishes",
  "finished_planned",
  "finished_ytd",
  "same_year_delivery",
  "sign_to_start_days",
  "start_to_finish_days",
] as const;
type BenefitId = (typeof expected)[number] | (typeof delivery)[number];
