import { editorsWords } from "../i18n/consistency.ts";
import { registry } from "../indicators/registry.ts";
import type { Dataset, Release } from "../schema/dataset.ts";
import { changes, multiples } from "./checks/changes.ts";
import { computedAndPublished } from "./checks/computed.ts";
import { startDatesDiffer } from "./checks/dates.ts";
import { eventsAndPublished } from "./checks/events.ts";
import { fractions } from "./checks/fractions.ts";
import { growth } from "./checks/growth.ts";
import { leads, twoTimeProgresses } from "./checks/leads.ts";
import { neverAdd } from "./checks/lists.ts";
import { categoryAboveWhole, partAboveWhole } from "./checks/part-above-whole.ts";
import {
  incompleteBreakdown,
  mixedList,
  partsAboveWhole,
  partsFallShort,
  totalRoundedAway,
} from "./checks/parts-and-whole.ts";
import { listChanged, periodTotalRoundedAway, sumAboveTotal } from "./checks/periods.ts";
import { ranks } from "./checks/ranks.ts";
import { impossibleShares, ratios, shares } from "./checks/shares.ts";
import { projectSourcesDiffer, sourcesDiffer } from "./checks/sources.ts";
import { finish, type Draft, type Finding } from "./finding.ts";
import { latestOfEach } from "../stats/known.ts";
import { knownTo } from "./known.ts";
import { asOf, worldOf, type Computed, type Lists, type Registry, type World } from "./world.ts";

/** What holds figures against each other. A new check is a function here and a table of cases in its test. */
const figureChecks: readonly ((world: World) => Draft[])[] = [
  partAboveWhole,
  categoryAboveWhole,
  partsAboveWhole,
  partsFallShort,
  totalRoundedAway,
  periodTotalRoundedAway,
  incompleteBreakdown,
  mixedList,
  shares,
  ratios,
  growth,
  multiples,
  changes,
  impossibleShares,
  fractions,
  ranks,
  leads,
  twoTimeProgresses,
  sumAboveTotal,
  sourcesDiffer,
  projectSourcesDiffer,
  eventsAndPublished,
  neverAdd,
  listChanged,
  computedAndPublished,
];

/** Every check: those of figures, and of the dates that releases give to one start. */
const checks: typeof figureChecks = [...figureChecks, startDatesDiffer];

export interface Options {
  readonly indicators?: Registry;
  /** Gives the program's own figures; without it, published figures are held against each other only. */
  readonly computed?: Computed | null;
}

function run(dataset: Dataset, releases: readonly Release[], options: Options): Finding[] {
  const { indicators = registry, computed = null } = options;
  const world = worldOf(dataset, releases, indicators, computed);
  return finish(allIn(world));
}

const rowKey = ({ rows: [first] }: Draft): string =>
  [first?.release, first?.table, first?.line].join("\u0000");

/** What the checks find; a fraction that its own numbers show is not told again for its neighbours. */
function allIn(world: World, asked = checks): Draft[] {
  const found = asked.flatMap((check) => check(world));
  const byNumbers = new Set(
    found.filter(({ kind, miss }) => miss === "fraction" && kind !== "rate-fraction").map(rowKey),
  );
  return found.filter((one) => one.kind !== "rate-fraction" || !byNumbers.has(rowKey(one)));
}

/**
 * Everything that does not go together in what is published now: the latest revision of every quarter.
 * In the order of quarters, the gravest first; the order of rows and files does not matter. Drafts are
 * never read. Figures are reported, never corrected.
 */
export const findings = (dataset: Dataset, options: Options = {}): readonly Finding[] =>
  run(dataset, latestOfEach(dataset), options);

/** The findings for the page of one release: with what was known when it was published, about its own rows. */
export const findingsOf = (
  dataset: Dataset,
  release: Release,
  options: Options = {},
): readonly Finding[] =>
  run(dataset, knownTo(dataset, release), options).filter(({ rows }) =>
    rows.some((row) => row.release === release.id),
  );

/** A release of which an editor is to be told, with the releases that were known when it was published. */
export interface Asked {
  readonly release: Release;
  readonly earlier: readonly Release[];
}

/**
 * What figures do not go together in each release, for the editor: against its own figures and what was known when it was
 * published, so that later data never change what is told of it. A change of a project's own figure is told in the
 * release that changes it. Drafts are asked about like all others.
 */
export function* draftsFor(
  lists: Lists,
  asked: readonly Asked[],
  { indicators = registry, computed = null }: Options = {},
): Generator<Draft> {
  const releases = asked.map(({ release }) => release);
  const all = worldOf(lists, releases, indicators, computed, editorsWords);
  for (const { release, earlier } of asked) yield* allIn(asOf(all, release, earlier), figureChecks);
}
