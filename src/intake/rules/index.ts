import type { Rule } from "../facts.ts";
import * as amounts from "./amounts.ts";
import * as bundles from "./bundles.ts";
import * as codes from "./codes.ts";
import * as dates from "./dates.ts";
import * as decimals from "./decimals.ts";
import * as exits from "./exits.ts";
import * as figures from "./figures.ts";
import * as ids from "./ids.ts";
import * as kept from "./kept.ts";
import * as merged from "./merged.ts";
import * as order from "./order.ts";
import * as others from "./others.ts";
import * as people from "./people.ts";
import * as places from "./places.ts";
import * as plans from "./plans.ts";
import * as published from "./published.ts";
import * as rates from "./rates.ts";
import * as references from "./references.ts";
import * as regions from "./regions.ts";
import * as releases from "./releases.ts";
import * as reversed from "./reversed.ts";
import * as slips from "./slips.ts";
import * as sources from "./sources.ts";
import * as splits from "./splits.ts";
import * as status from "./status.ts";
import * as threads from "./threads.ts";

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
  places.gridCellsAreTheirOwn,
  places.targetsStandOnce,
  places.quartersAreAnnouncedOnce,
  places.cancellationsSayWhy,
  places.calendarTimesAreTimes,
  ids.idsAreUnique,
  ids.keysAreUnique,
  ids.idsDifferByMoreThanCase,
  ids.publishedRowsDiffer,
  sources.sourcesHaveAddresses,
  references.sourcesAreListed,
  references.sourcesAreIds,
  references.eventsAreListed,
  references.taskProjectsAreListed,
  published.indicatorsAreDeclared,
  published.unitsFitIndicators,
  published.publishedCategoriesAreDeclared,
  rates.ratesAreComputed,
  rates.ratesAreLikely,
  figures.rateFractions,
  figures.partsWithinWholes,
  figures.partsTogetherWithinWholes,
  figures.partsReachWholes,
  figures.periodsWithinYear,
  figures.sharesFollow,
  figures.ratiosFollow,
  figures.growthFollows,
  figures.multiplesFollow,
  figures.changesFollow,
  figures.leadsFollow,
  figures.ranksFollow,
  figures.sourcesAgree,
  figures.eventsAgree,
  figures.registersGiveFigures,
  figures.lastDigits,
  exits.nothingVanishes,
  exits.exitsHaveLeft,
  exits.exitsWereListed,
  exits.mergersHaveHeirs,
  exits.exitsNeedARegister,
  exits.projectsReturn,
  threads.idsStayWithNames,
  threads.namesStayWithIds,
  threads.namesStandOnce,
  bundles.bundlesAreFlat,
  bundles.itemsWithinBundles,
  bundles.heirsFitReasons,
  splits.splitsAddUp,
  bundles.ceremoniesHoldTheirProjects,
  status.finishedHasAFinish,
  status.openHasNoFinish,
  status.statusMovesOn,
  merged.cellsAreNotMerged,
  reversed.columnsAreNotReversed,
  dates.factsAreOfThePast,
  dates.buildingHasAStart,
  dates.unstartedHasNoStart,
  dates.finishesFollowStarts,
  dates.eventsAreOfTheQuarter,
  order.datesAreInOrder,
  order.tasksEndAfterTheyBegin,
  order.preparationIsOfThePast,
  regions.tasksLieWithTheirProjects,
  regions.ceremoniesLieWithTheirProjects,
  amounts.spentWithinTotal,
  amounts.planWithinTotal,
  amounts.yearWithinRunningTotal,
  amounts.runningTotalsGrow,
  kept.factsStay,
  kept.plannedStartsStay,
  kept.partsStay,
  plans.plansStay,
  plans.adjustedPlansChangePlans,
  plans.completionIsLikely,
  slips.unitsDoNotSlip,
  decimals.decimalsAreKept,
  people.nobodyIsNamed,
  others.eventsSayWhatTheyCover,
  others.exceptionsNameWhatExists,
];
