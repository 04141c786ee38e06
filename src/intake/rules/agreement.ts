import { computedFrom } from "../../consistency/computed-from.ts";
import type { Draft } from "../../consistency/finding.ts";
import { draftsFor } from "../../consistency/findings.ts";
import { printedUnits } from "../../domain/unit.ts";
import { computeRelease } from "../../indicators/statistics.ts";
import type { Release } from "../../schema/dataset.ts";
import type { Published } from "../../schema/tables.ts";
import type { Facts, ReleaseFacts } from "../facts.ts";
import { knownBefore } from "../known.ts";
import { listsOf } from "../lists.ts";
import { releaseOf } from "../release-of.ts";
import { doubledIds } from "./rule.ts";

/**
 * Where the rules and the checks for readers meet: what was read of a data set, as the checks of `consistency` want
 * it, and what they find in it. Found once for all the rules that tell of it.
 */

const known = new WeakMap<Facts, readonly Draft[]>();

/** Everything in published figures, events, scores and dates of starts that does not go together. */
export function disagreements(facts: Facts): readonly Draft[] {
  const found = known.get(facts) ?? find(facts);
  known.set(facts, found);
  return found;
}

/** A figure whose indicator or unit is wrong is told as that; it cannot be compared. */
const isComparable =
  ({ indicators }: Facts) =>
  ({ indicator, unit, dimension, category }: Published): boolean =>
    indicators.get(indicator)?.unit === printedUnits[unit].unit &&
    (dimension === null) === (category === null);

/** Whether the register could be read in full, so that what it adds up to can be held against a figure. */
const isSound = ({ tables: { projects } }: ReleaseFacts): boolean =>
  projects !== null && projects.complete && doubledIds(projects.rows).size === 0;

/** A release with what of it can be compared; without a sound register it computes nothing. */
function comparableOf(
  read: ReleaseFacts,
  facts: Facts,
  lists: ReturnType<typeof listsOf>,
): Release {
  const release = releaseOf(read, lists);
  return {
    ...release,
    register: release.register && isSound(read),
    published: release.published?.filter(isComparable(facts)) ?? null,
  };
}

/** Whether every row of the published figures can be compared: else a sum may lack the part that could not be read. */
const isWhole = (read: ReleaseFacts, release: Release): boolean =>
  read.tables.published?.complete === true &&
  read.tables.published.rows.length === release.published?.length;

function find(facts: Facts): readonly Draft[] {
  const { site, indicators } = facts;
  const codes = listsOf(site.regions, site.categories);
  const releases = new Map(
    facts.releases.map((read) => [read, comparableOf(read, facts, codes)] as const),
  );
  const whole = new Set(
    [...releases].flatMap(([read, release]) => (isWhole(read, release) ? [release] : [])),
  );
  const asked = [...releases].map(([read, release]) => ({
    release,
    earlier: knownBefore(read, facts.releases)
      .flatMap((other) => releases.get(other) ?? [])
      .reverse(),
  }));
  const lists = {
    regions: site.regions?.rows ?? [],
    categories: site.categories?.rows ?? [],
    sources: site.sources?.rows ?? [],
  };
  const data = { ...lists, releases: [...releases.values()] };
  const computed = computedFrom((release) => computeRelease(data, release));
  const found = draftsFor(lists, asked, {
    indicators: Object.fromEntries(indicators),
    computed,
  });
  return [...found].filter(
    (one) => one.kind !== "parts-fall-short" || one.releases.every((release) => whole.has(release)),
  );
}
