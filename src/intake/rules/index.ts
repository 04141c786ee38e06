import type { Rule } from "../facts.ts";
import * as amounts from "./amounts.ts";
import * as codes from "./codes.ts";
import * as dates from "./dates.ts";
import * as exits from "./exits.ts";
import * as ids from "./ids.ts";
import * as others from "./others.ts";
import * as published from "./published.ts";
import * as references from "./references.ts";
import * as releases from "./releases.ts";

/** Every rule between cells, in the order in which they are checked; the list is the specification. */
export const rules: readonly Rule[] = [
  releases.revisionsAreNumbered,
  releases.revisionsAreInOrder,
  releases.quartersAreOver,
  codes.regionCodesHaveSixDigits,
  codes.regionWordsAreUnique,
  codes.categoryWordsAreUnique,
  codes.bandsHoldSomething,
  codes.bandsDoNotOverlap,
  ids.idsAreUnique,
  ids.keysAreUnique,
  ids.idsDifferByMoreThanCase,
  ids.publishedRowsDiffer,
  references.sourcesAreListed,
  references.sourcesAreIds,
  references.eventsAreListed,
  references.taskProjectsAreListed,
  published.indicatorsAreDeclared,
  published.unitsFitIndicators,
  published.publishedCategoriesAreDeclared,
  exits.nothingVanishes,
  exits.exitsHaveLeft,
  exits.exitsWereListed,
  exits.mergersHaveHeirs,
  exits.exitsNeedARegister,
  exits.projectsReturn,
  dates.factsAreOfThePast,
  dates.buildingHasAStart,
  dates.unstartedHasNoStart,
  dates.finishesFollowStarts,
  dates.eventsAreOfTheQuarter,
  amounts.spentWithinTotal,
  amounts.planWithinTotal,
  amounts.yearWithinRunningTotal,
  amounts.runningTotalsGrow,
  others.eventsSayWhatTheyCover,
  others.exceptionsNameWhatExists,
];
