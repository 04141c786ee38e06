import { formatPeriod } from "../../i18n/period.ts";
import { formatQuarter } from "../../i18n/format.ts";
import { series } from "../../i18n/series.ts";
import { dimensionName } from "../../i18n/dimensions.ts";
import { sectionOrder, sectionTitles, type SectionId } from "../../i18n/sections.ts";
import type { Commentary } from "../../prose/commentary.ts";
import type { Breakdown, Statement } from "../../report/breakdown.ts";
import type { Figure } from "../../report/figures.ts";
import type { QuarterReport, SectionContent } from "../../report/quarter.ts";
import { ceremonies, eventSize } from "../series/ceremonies.ts";
import { partsFigure } from "../series/parts.ts";
import { progressFigure } from "../series/progress.ts";
import { tileMap } from "../series/tiles.ts";
import { registerBlocks } from "../register/sections.ts";
import type { Sheet } from "../register/sheet.ts";
import { labelOf, type Edition } from "../words/edition.ts";
import { figureCounter, type Block, type Section } from "./blocks.ts";

type NextFigure = ReturnType<typeof figureCounter>;

const hasSeveralParts = (b: Breakdown): boolean => b.parts.length > 1;

/** A breakdown as a chart with its table; one part alone, or a mix of rates, is a table only. */
function breakdownBlocks(edition: Edition, b: Breakdown, next: NextFigure): Block[] {
  const by = "category" as const;
  const caption = `${labelOf(edition, b.indicator)}${edition.locale === "zh" ? "，按" : " by "}${dimensionName(b.dimension, edition.locale)}${edition.locale === "zh" ? "分" : ""}`;
  const table: Block = { kind: "statements", caption, statements: b.parts, by };
  if (!hasSeveralParts(b)) return [table];
  if (b.indicator === "completion_rate") {
    const drawn = progressFigure(edition, b.parts);
    return drawn ? [{ kind: "progress", ...next(), drawn, statements: b.parts, by }] : [table];
  }
  const unit = edition.indicator(b.indicator)?.unit;
  const amounts = unit === "count" || unit === "yuan" || unit === "persons";
  if (!amounts || (!b.exhaustive && edition.indicator(b.indicator)?.additive !== false))
    return [table];
  return [{ kind: "parts", ...next(), drawn: partsFigure(edition, b), statements: b.parts, by }];
}

/** The figures of counties that can share one map: those of the statement that most counties have. */
function mapFigures(statements: readonly Statement[]): readonly Figure[] {
  const rank = (s: Statement): number =>
    ["started", "scheduled"].includes(s.measure?.id ?? "") && s.basis === "quarter" ? 1 : 0;
  const chosen = statements.filter(
    (s) => rank(s) === 1 && s.money !== null && s.dimension === null,
  );
  const byRegion = new Map<string, Figure>();
  for (const s of chosen)
    if (s.money && s.region !== null && !byRegion.has(s.region)) byRegion.set(s.region, s.money);
  return [...byRegion.values()];
}

/** Statements of several counties on the same thing and period: one table says them better than one a county. */
function sharedStatements(statements: readonly Statement[]): Statement[][] {
  const same = Map.groupBy(statements, (s) =>
    [s.lead.indicator, s.basis, s.period, s.dimension, s.category].join("/"),
  );
  return [...same.values()].filter((group) => group.length > 2);
}

/** `joined`: counties' statements on one thing share a table, where the register says all else of a county. */
function regionBlocks(
  edition: Edition,
  report: QuarterReport,
  content: SectionContent,
  next: NextFigure,
  joined: boolean,
): Block[] {
  const figures = mapFigures(content.statements);
  const [first] = figures;
  const period = first
    ? formatPeriod(first.period, first.quarter, edition.locale).text ||
      formatQuarter(first.quarter, edition.locale)
    : "";
  const mapped = content.statements.filter((s) => s.money && figures.includes(s.money));
  const rest = content.statements.filter((s) => !mapped.includes(s));
  const shared = joined ? sharedStatements(rest) : [];
  const alone = rest.filter((s) => !shared.some((group) => group.includes(s)));
  const codes = [...new Set([...alone, ...content.breakdowns].map((s) => s.region))];
  const name = (code: string | null) => edition.say(edition.names.regionName(code));
  return [
    ...(first
      ? [
          {
            kind: "map" as const,
            ...next(),
            drawn: tileMap(edition, figures, period),
            statements: mapped,
            by: "region" as const,
            zones: report.surroundings.own.length > 0,
          },
        ]
      : []),
    ...shared.map((statements): Block => ({
      kind: "statements",
      caption: labelOf(edition, statements[0]?.lead.indicator ?? ""),
      statements,
      by: "region",
    })),
    ...codes.flatMap((code): Block[] => {
      const own = alone.filter((s) => s.region === code);
      return [
        ...(own.length > 0
          ? [
              {
                kind: "statements" as const,
                caption: name(code),
                statements: own,
                by: "indicator" as const,
              },
            ]
          : []),
        ...content.breakdowns
          .filter((b) => b.region === code)
          .flatMap((b) =>
            breakdownBlocks(edition, b, next).map((block) =>
              block.kind === "statements"
                ? { ...block, caption: `${name(code)}${edition.t.colon}${block.caption}` }
                : block,
            ),
          ),
      ];
    }),
  ];
}

function eventBlocks(edition: Edition, report: QuarterReport, next: NextFigure): Block[] {
  const { events, scores } = report;
  if (events.length === 0) return [];
  const sized = events.filter((event) => event.date !== null && eventSize(edition, event) !== "");
  return [
    ...(sized.length > 1
      ? [{ kind: "ceremonies" as const, ...next(), drawn: ceremonies(edition, sized), events }]
      : []),
    { kind: "events", events },
    ...(scores.length > 0 ? [{ kind: "scores" as const, scores }] : []),
  ];
}

function contentBlocks(edition: Edition, content: SectionContent, next: NextFigure): Block[] {
  const { statements, breakdowns } = content;
  return [
    ...breakdowns.flatMap((b) => breakdownBlocks(edition, b, next)),
    ...(statements.length > 0
      ? [
          {
            kind: "statements" as const,
            caption: edition.t.city,
            statements,
            by: "indicator" as const,
          },
        ]
      : []),
  ];
}

function blocksOf(
  id: SectionId,
  edition: Edition,
  report: QuarterReport,
  next: NextFigure,
): Block[] {
  const content = report.sections.get(id);
  const own =
    content === undefined
      ? []
      : id === "regions"
        ? regionBlocks(edition, report, content, next, report.release.register)
        : contentBlocks(edition, content, next);
  if (id === "funds" && content?.breakdowns.some((b) => !isAdditive(edition, b)))
    own.push({ kind: "sentence", text: series[edition.locale].parts.notOfWhole });
  if (id === "events") return [...eventBlocks(edition, report, next), ...own];
  if (id === "projects" && report.projects.length > 0)
    return [...own, { kind: "projects", projects: report.projects }];
  return own;
}

const isAdditive = (edition: Edition, b: Breakdown): boolean =>
  edition.indicator(b.indicator)?.additive !== false;

/** Sections that the page itself writes; commentary may add to them. */
const ownSections: readonly SectionId[] = ["points", "consistency", "absent", "notes", "downloads"];

/** What the commentary says in one section, as html. */
export const proseOf = (commentary: Commentary | null, id: SectionId): string =>
  (commentary?.sections ?? [])
    .filter((section) => section.id === id)
    .map(({ html }) => html)
    .join("");

/** The same in pieces: text, and charts that carry their number on the page. */
const writtenBlocks = (commentary: Commentary | null, id: SectionId, next: NextFigure): Block[] =>
  (commentary?.sections ?? [])
    .filter((section) => section.id === id)
    .flatMap(({ blocks }) => blocks)
    .map((block) =>
      block.kind === "chart"
        ? { kind: "commentary-chart", ...next(), chart: block }
        : { kind: "prose", html: block.html },
    );

/**
 * The sections of a quarter's page in their official order: commentary first, then what the complete register
 * says (`sheet`, null where there is none), then published figures. Empty ones are left out.
 */
export function quarterSections(
  edition: Edition,
  report: QuarterReport,
  commentary: Commentary | null,
  sheet: Sheet | null,
): Section[] {
  const next = figureCounter();
  const ordered = sectionOrder
    .filter((id) => !ownSections.includes(id))
    .map((id) => {
      return {
        id,
        title: sectionTitles[edition.locale][id],
        blocks: [
          ...writtenBlocks(commentary, id, next),
          ...(sheet ? registerBlocks(sheet, id, next) : []),
          ...blocksOf(id, edition, report, next),
        ],
      };
    });
  return ordered.filter(({ blocks }) => blocks.length > 0);
}
