import type { Locale } from "../../domain/bilingual.ts";
import { compare } from "../../domain/exact.ts";
import type { Quarter } from "../../domain/quarter.ts";
import { formatQuarter } from "../../i18n/format.ts";
import { linker, paths } from "../../i18n/routes.ts";
import { proseBlocks } from "../../i18n/prose-blocks.ts";
import type { FigureBook } from "../figures/book.ts";
import { findFigure } from "../figures/find.ts";
import type { KnownFigure } from "../figures/known-figure.ts";
import { indicatorOf } from "../figures/label.ts";
import { sayFigure } from "../figures/print.ts";
import { isDimension } from "../figures/slices.ts";
import type { ChartBar, CommentaryBlock } from "./block.ts";
import { namedProjects } from "./projects.ts";
import { projectLists, type BlockRequest } from "./request.ts";
import { unknownIn } from "./unknown.ts";

/** What a block needs to be filled. */
export interface BlockContext {
  readonly book: FigureBook;
  readonly locale: Locale;
  readonly base: string;
}

/** Why a block has nothing to show; the right names that are nearest to what was not understood. */
export interface Unfilled {
  readonly kind: "unfilled";
  readonly names: readonly string[];
}

interface Row {
  readonly name: string;
  /** Null for a part. */
  readonly quarter: Quarter | null;
  readonly figures: readonly (KnownFigure | null)[];
}

const escapeHtml = (text: string): string =>
  text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");

const unfilled = (names: readonly string[] = []): Unfilled => ({ kind: "unfilled", names });

/** Filled blocks are html from names and figures, all of them escaped. */
export function fillBlock(
  request: BlockRequest,
  context: BlockContext,
): CommentaryBlock | Unfilled {
  const wrong = unknownIn(request, context.book.dataset);
  if (wrong) return unfilled(wrong);
  if (request.kind === "projects") return projectsBlock(request, context);
  const rows = request.by === null ? byQuarter(request, context) : byPart(request, context);
  const filled = rows.filter(({ figures }) => figures.some((figure) => figure !== null));
  if (filled.length === 0) return unfilled();
  const shown = request.kind === "list" ? ranked(filled) : filled;
  const cut = shown.slice(0, request.top ?? shown.length);
  const caption = request.caption ?? captionOf(request, context);
  if (request.kind === "list")
    return { kind: "prose", html: listHtml(cut, caption, context.locale) };
  const table = tableHtml(cut, request, caption, context.locale);
  return request.kind === "table"
    ? { kind: "prose", html: table }
    : {
        kind: "chart",
        caption,
        label: labelsOf(request, context.locale).join(),
        bars: barsOf(request.by === null ? rows : cut, context.locale),
        table,
      };
}

/** Quarters without a figure keep their place, parts without one are left out. */
const barsOf = (rows: readonly Row[], locale: Locale): ChartBar[] =>
  rows.map(({ name, quarter, figures: [figure] }) => ({
    name,
    quarter,
    figure: figure ?? null,
    text: textOf(figure, locale),
  }));

const figureFor = (
  { book }: BlockContext,
  indicator: string,
  quarter: Quarter,
  parts: ReadonlyMap<string, string>,
): KnownFigure | null => {
  const found = findFigure(book, { indicator, quarter, aspect: "", parts });
  return "kind" in found ? null : found;
};

function byQuarter({ what, quarters, parts }: BlockRequest, context: BlockContext): Row[] {
  const wanted = quarters.length > 0 ? quarters : [context.book.quarter];
  return wanted.map((quarter) => ({
    name: formatQuarter(quarter, context.locale),
    quarter,
    figures: what.map((id) => figureFor(context, id, quarter, parts)),
  }));
}

function byPart({ what, by, quarters, parts }: BlockRequest, context: BlockContext): Row[] {
  const { book, locale } = context;
  const dimension = by ?? "";
  const { regions, categories } = book.dataset;
  const codes =
    dimension === "region"
      ? regions.map(({ code }) => code)
      : categories.filter((row) => row.dimension === dimension).map(({ code }) => code);
  const quarter = quarters.at(-1) ?? book.quarter;
  return codes.map((code) => ({
    name: (dimension === "region"
      ? book.names.regionName(code)
      : book.names.categoryName(dimension, code))[locale],
    quarter: null,
    figures: what.map((id) =>
      figureFor(context, id, quarter, new Map([...parts, [dimension, code]])),
    ),
  }));
}

/** High first by the first figure; equal ones stay in the order of the file. */
const ranked = (rows: readonly Row[]): Row[] =>
  [...rows].sort((a, b) => {
    const [x, y] = [a.figures[0], b.figures[0]];
    return x && y ? compare(y.value, x.value) : x ? -1 : y ? 1 : 0;
  });

const textOf = (figure: KnownFigure | null | undefined, locale: Locale): string =>
  (figure && sayFigure(figure, locale, "unit")) ?? proseBlocks[locale].none;

const labelsOf = ({ what }: BlockRequest, locale: Locale): string[] =>
  what.map((id) => indicatorOf(id)?.label[locale] ?? id);

function captionOf(request: BlockRequest, { book, locale }: BlockContext): string {
  const words = proseBlocks[locale];
  const of = labelsOf(request, locale).join(words.and);
  if (request.by === null) return of;
  const when = formatQuarter(request.quarters.at(-1) ?? book.quarter, locale);
  return words.caption(of, when);
}

function listHtml(rows: readonly Row[], caption: string, locale: Locale): string {
  const items = rows.map(({ name, figures }) => {
    const texts = figures.map(
      (figure) => `<span class="num">${escapeHtml(textOf(figure, locale))}</span>`,
    );
    return `<li>${escapeHtml(name)}${proseBlocks[locale].gap}${texts.join(proseBlocks[locale].and)}</li>`;
  });
  return `<p>${escapeHtml(caption)}</p>\n<ol>\n${items.join("\n")}\n</ol>\n`;
}

function tableHtml(
  rows: readonly Row[],
  request: BlockRequest,
  caption: string,
  locale: Locale,
): string {
  const words = proseBlocks[locale];
  const first =
    request.by === null
      ? words.quarter
      : isDimension(request.by)
        ? words.by[request.by]
        : words.part;
  const heads = [first, ...labelsOf(request, locale)].map(
    (title, i) => `<th scope="col"${i > 0 ? ' class="n"' : ""}>${escapeHtml(title)}</th>`,
  );
  const body = rows.map(({ name, figures }) => {
    const cells = figures.map(
      (figure) => `<td class="n">${escapeHtml(textOf(figure, locale))}</td>`,
    );
    return `<tr><th scope="row">${escapeHtml(name)}</th>${cells.join("")}</tr>`;
  });
  const label = escapeHtml(caption);
  return (
    `<div class="scroll" role="region" tabindex="0" aria-label="${label}">\n<table>\n` +
    `<caption>${label}</caption>\n<thead><tr>${heads.join("")}</tr></thead>\n` +
    `<tbody>\n${body.join("\n")}\n</tbody>\n</table>\n</div>\n`
  );
}

function projectsBlock(
  request: BlockRequest,
  { book, locale, base }: BlockContext,
): CommentaryBlock | Unfilled {
  const kind = projectLists.find((one) => one === request.what[0]);
  if (!kind) return unfilled();
  const found = namedProjects(book, kind, request.parts);
  const shown = found.slice(0, request.top ?? found.length);
  if (shown.length === 0) return unfilled();
  const { page } = linker(base, locale);
  const items = shown.map(
    ({ id, name }) =>
      `<li><a href="${escapeHtml(page(paths.project(id)))}">${escapeHtml(name)}</a></li>`,
  );
  const caption = request.caption ?? proseBlocks[locale].projects[kind];
  return {
    kind: "prose",
    html: `<p>${escapeHtml(caption)}</p>\n<ul>\n${items.join("\n")}\n</ul>\n`,
  };
}
