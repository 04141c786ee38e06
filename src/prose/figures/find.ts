import { isDimension } from "./slices.ts";
import { nearest } from "../../schema/nearest.ts";
import { indicatorIds } from "../../indicators/registry.ts";
import { aspects as computedAspects } from "../../stats/statistics.ts";
import type { Found, TokenRequest } from "../tokens.ts";
import { wholeSlice, type Slice } from "../../stats/slice.ts";
import type { Release } from "../../schema/dataset.ts";
import type { Published } from "../../schema/tables.ts";
import type { FigureBook } from "./book.ts";
import { computedFigure } from "./computed.ts";
import { derivedAspects } from "./derive.ts";
import type { KnownFigure } from "./known-figure.ts";
import { indicatorOf } from "./label.ts";
import type { PublishedFigure } from "./published.ts";
import { recordIndicators } from "./records.ts";
import { recordId, writePart } from "./token-text.ts";
import { namedParts, type Codes } from "./parts.ts";

/** A figure, or why there is none. */
export type Search = KnownFigure | Exclude<Found, { kind: "figure" }>;

const unknown = (names: readonly string[]): Search => ({ kind: "unknown", nearest: names });

/** Keys of a token that choose between rows of one indicator and do not name a part. */
export const choosers = ["basis", "period", "source"] as const;

/**
 * The figure that a token asks for. What is computed from the register comes before what was published;
 * what follows from published figures by one step comes last.
 */
export function findFigure(book: FigureBook, request: TokenRequest): Search {
  const isRecord = recordIndicators.some((id) => id === request.indicator);
  if (!isRecord && !indicatorOf(request.indicator))
    return unknown(nearest(request.indicator, [...indicatorIds, ...recordIndicators]));
  const release = book.releaseOf(request.quarter);
  if (!release) return unknown([]);
  if (isRecord) return findRecord(book, request);
  const parts = namedParts(book.dataset, request.parts, choosers);
  if ("nearest" in parts) return unknown(parts.nearest);
  return (
    fromTables(book, release, request, parts.codes) ?? fromPublished(book, request, parts.codes)
  );
}

/** A figure of the register, by at most one dimension; null where the register gives none. */
function fromTables(
  book: FigureBook,
  release: Release,
  request: TokenRequest,
  codes: Codes,
): KnownFigure | null {
  const aspect = computedAspects.find((one) => one === request.aspect);
  const [part, ...more] = codes;
  const hasChooser = choosers.some((chooser) => request.parts.has(chooser));
  const slice = part ? sliceOf(part) : wholeSlice;
  if (aspect === undefined || !slice || more.length > 0 || hasChooser) return null;
  return computedFigure(book.dataset, release, request.indicator, slice, aspect, book.names);
}

const sliceOf = ([dimension, category]: readonly [string, string]): Slice | null =>
  isDimension(dimension) ? { dimension, category } : null;

/** The parts that a row is of; a category that is not stated is one that nobody can name. */
const partsOf = ({
  region,
  dimension,
  category,
}: Published): (readonly [string, string | null])[] => [
  ...(region === null ? [] : [["region", region] as const]),
  ...(dimension === null ? [] : [[dimension, category] as const]),
];

function fits({ row, figure }: PublishedFigure, request: TokenRequest, codes: Codes): boolean {
  const own = partsOf(row);
  const source = request.parts.get("source");
  const chosen = (key: "basis" | "period", value: string | null): boolean =>
    !request.parts.has(key) || request.parts.get(key) === value;
  return (
    row.indicator === request.indicator &&
    own.length === codes.size &&
    own.every(([dimension, code]) => codes.get(dimension) === code) &&
    chosen("basis", row.basis) &&
    chosen("period", row.period) &&
    (source === undefined || source === row.source || figure.sources.includes(source))
  );
}

/** How an editor would write the choice of this row. */
const choiceOf = ({ row }: PublishedFigure): string =>
  row.period === null ? `basis=${row.basis}` : `period="${row.period}"`;

/** Choices that do not tell the rows apart are replaced by their sources. */
function choicesOf(found: readonly PublishedFigure[]): string[] {
  const choices = found.map(choiceOf);
  return new Set(choices).size === found.length
    ? choices
    : found.flatMap(({ figure }) => figure.sources.slice(0, 1).map((id) => `source=${id}`));
}

/** A figure as an official stated it, with the digits of its source, or a step away from it. */
function fromPublished(book: FigureBook, request: TokenRequest, codes: Codes): Search {
  const found = book.published(request.quarter).filter((one) => fits(one, request, codes));
  const [one, ...others] = found;
  if (!one) return unknown(similar(book, request));
  if (others.length > 0) return { kind: "ambiguous", choices: choicesOf(found) };
  if (request.aspect === "") return one.figure;
  const aspects = book.aspectsOf(one);
  const figure = aspects.find(({ aspect }) => aspect === request.aspect);
  return figure ?? unknown(nearAspects(request.aspect, aspects));
}

/** Aspects that this figure does have; the nearest words where it has none. */
const nearAspects = (aspect: string, there: readonly KnownFigure[]): string[] =>
  there.length > 0
    ? there.map((figure) => figure.aspect)
    : nearest(aspect, ["rank", ...derivedAspects]);

/** Indicators that the release does have and that read like the one asked for. */
const similar = (book: FigureBook, { indicator, quarter }: TokenRequest): string[] =>
  nearest(indicator, new Set(book.published(quarter).map(({ row }) => row.indicator)));

/** Keys of a token that name a record. */
const keysOfRecords = ["id", "event"];

/** `event.projects id=…`: figures of events, scores and named projects, and numbers of regions. */
function findRecord(book: FigureBook, request: TokenRequest): Search {
  const records = book
    .records(request.quarter)
    .filter(({ indicator }) => indicator === request.indicator);
  const { parts } = request;
  const named = namedParts(book.dataset, parts, keysOfRecords);
  if ("nearest" in named) return unknown(named.nearest);
  const region = named.codes.get("region") ?? null;
  const wanted = [...parts]
    .filter(([key]) => keysOfRecords.includes(key))
    .map(([key, word]) => ` ${writePart(key, word) ?? word}`);
  const chosen = records.filter(
    (figure) =>
      figure.aspect === request.aspect &&
      (region === null
        ? figure.indicator !== "projects_named" || figure.region === null
        : figure.region === region) &&
      wanted.every((part) => figure.token.endsWith(part)),
  );
  const [figure, ...others] = chosen;
  if (others.length > 0) return { kind: "ambiguous", choices: chosen.map(({ token }) => token) };
  return figure ?? unknown(recordNames(request, records));
}

function recordNames({ aspect, parts }: TokenRequest, records: readonly KnownFigure[]): string[] {
  const ids = records.flatMap(({ token }) => recordId(token) ?? []);
  const id = parts.get("id");
  if (id !== undefined && !ids.includes(id)) return nearest(id, new Set(ids));
  return nearest(aspect, new Set(records.map((figure) => figure.aspect)));
}
