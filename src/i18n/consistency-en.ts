import {
  dimensionWords,
  type BaseSaid,
  type Miss,
  type Ranked,
  type Said,
  type Voice,
} from "./consistency-said.ts";
import type { ConsistencyWords } from "./consistency-zh.ts";

const enList = (figures: readonly Said[]): string =>
  figures.map((f) => `${f.category ?? (f.where || f.label)}: ${f.amount}`).join("; ");
const enRanked = (one: Ranked): string => `${one.name} with ${one.amount} is number ${one.rank}`;
const enName = (f: Said): string =>
  [f.category ? `${f.label} (${f.category})` : f.label, f.where].filter(Boolean).join(", ");
const enSay = (f: Said): string => `${enName(f)}: ${f.amount}`;

const enBase = ({ amount, parts }: BaseSaid): string =>
  parts.length > 0 ? `${enList(parts)} (together ${amount})` : amount;

const enMiss = ({ kept }: Voice): Record<Miss, string> => ({
  cut: "The printed figure seems to have been cut off, not rounded.",
  raised: "The printed figure seems to have been rounded up, not to the nearest.",
  unexplained: `Rounding does not explain the difference${kept(", and the source does not say how it was computed")}.`,
  fraction: "The printed figure seems to be a fraction where a percentage belongs.",
  "cut-or-inputs":
    "The printed figure seems to have been cut off; but its inputs are rounded themselves, so it may still be right.",
  "raised-or-inputs":
    "The printed figure seems to have been rounded up; but its inputs are rounded themselves, so it may still be right.",
  "base-unknown": "The source does not say what it is a share of; it may mean another base.",
  classes: "The earlier figure is put together from classes and may not cover the same.",
});

/** Titles and sentences of the data checks in English. */
export const enIn = ({ says, kept }: Voice): ConsistencyWords => ({
  partAboveWhole: (part, whole) => ({
    title: "Two figures cannot both be true",
    text: `${says} ${enSay(whole)}; ${part.label}: ${part.amount}. “${part.label}” is part of “${whole.label}” and cannot be more.${kept(" Both are shown as printed.")}`,
  }),
  categoryAboveWhole: (part, whole) => ({
    title: "One class is more than the total",
    text: `${says} ${enSay(whole)}; of which ${part.category ?? part.label}: ${part.amount}. A part cannot be more than its total.${kept(" Both are shown as printed.")}`,
  }),
  partsAboveWhole: ({ whole, parts, sum, difference }) => ({
    title: "Parts do not add up to the total",
    text: `${says} ${enSay(whole)}. Its parts are ${enList(parts)}. They add up to ${sum}, more than the total by ${difference}.${kept(" All are shown as printed.")}`,
  }),
  partsFallShort: ({ whole, parts, sum, difference }, closing) => ({
    title: "Parts do not add up to the total",
    text: `${says} ${enSay(whole)}. Its parts are ${enList(parts)}. They add up to ${sum}, less than the total by ${difference}. For ${closing.label} the same classes do reach the total of ${closing.amount}.${kept(" All are shown as printed.")}`,
  }),
  totalRoundedAway: ({ whole, parts, sum, difference }) => ({
    title: "The total is rounded away from its parts",
    text: `${says} ${enSay(whole)}, without “about”. Its parts are ${enList(parts)}. They add up to ${sum}; the difference is ${difference}.${kept(" All are shown as printed.")}`,
  }),
  incomplete: ({ whole, parts, sum, difference }, absent, stray) => ({
    title: "Not every part is listed",
    text: [
      `${says} ${enSay(whole)}. It lists ${enList(parts)}. They add up to ${sum}; the other ${difference} are not listed.`,
      absent.length > 0 ? ` No figure is published for ${absent.join(", ")}.` : "",
      stray
        ? ` The source also lists ${stray.figure.category ?? ""}: ${stray.figure.amount}. That is a class by ${stray.own} and cannot be added to classes by ${stray.listed}.`
        : "",
    ].join(""),
  }),
  share: (rate, part, whole, expected, miss) => ({
    title: "A share does not follow from its figures",
    text: `${says} ${enSay(rate)}. The printed figures give ${part.amount} ÷ ${whole.amount} = ${expected}. ${enMiss({ says, kept })[miss]}${kept(" All are shown as printed.")}`,
  }),
  ratio: (rate, part, whole, expected, miss) => ({
    title: "A ratio does not follow from its figures",
    text: `${says} ${enSay(rate)}. The printed figures give ${part.label} ${part.amount} ÷ ${whole.label} ${whole.amount} = ${expected}. ${enMiss({ says, kept })[miss]}${kept(" All are shown as printed.")}`,
  }),
  growth: (rate, now, base, expected, miss) => ({
    title: "A growth rate does not follow from last year's figure",
    text: `${says} ${enSay(now)}; change on the year: ${rate}. What was published a year earlier is ${enBase(base)}, which gives ${expected}. ${enMiss({ says, kept })[miss]}${kept(" All are shown as printed.")}`,
  }),
  unchanged: "unchanged",
  multiple: (rate, now, base, expected, miss) => ({
    title: "A multiple does not follow from last year's figure",
    text: `${says} ${enSay(now)}, ${rate.amount} the level of a year earlier. The figure published then is ${enBase(base)}, which gives ${expected}. ${enMiss({ says, kept })[miss]}${kept(" All are shown as printed.")}`,
  }),
  change: (c) => {
    const before = c.versus === "yoy" ? "a year earlier" : "in the quarter before";
    const words = {
      "-1": `${c.change} less than`,
      "0": "unchanged on",
      "1": `${c.change} more than`,
    }[c.direction];
    return {
      title: "A change does not follow from the earlier figure",
      text: `${says} ${enSay(c.now)}, ${words} ${before}. The earlier figure would be ${c.implied}. What was published then is ${enBase(c.base)}; the difference from now is ${c.expected}.${kept(" All are shown as printed.")}`,
    };
  },
  impossibleShare: (rate, whole, near) => ({
    title: "No whole number gives this share",
    text: `${says} ${enSay(whole)}; share of ${rate.category ?? rate.label}: ${rate.amount}. ${near.map((n) => `${n.count} would be ${n.share}`).join(", ")}; no whole number fits. The share may not be one of the count; the source does not say.`,
  }),
  fraction: (rate, others, expected) => ({
    title: "A percentage seems to be written as a fraction",
    text: `${says} ${enSay(rate)}. Other figures of the indicator are ${enList(others)}. As a percentage it is ${expected}.${kept(" All are shown as printed.")}`,
  }),
  score: "score",
  points: (digits) => `${digits} points`,
  rank: (one, others, lowFirst) => ({
    title: "A rank does not follow from the figures",
    text: `${says} ${one.label}: ${enRanked(one)}; ${others.map(enRanked).join("; ")}. The ${lowFirst ? "lower" : "higher"} figure ranks first.${kept(" All are shown as printed.")}`,
  }),
  lead: (l) => ({
    title: "A lead does not follow from the time progress",
    text: [
      `${says} ${enSay(l.rate)}, ahead of the time progress by ${l.lead.amount}. The time progress would be ${l.implied}.`,
      ` For ${l.months} months it is ${l.months} ÷ 12 = ${l.progress}, a lead of ${l.expected}.`,
      l.days ? ` Counted in days it is ${l.days}; the source may have counted so.` : "",
      kept(" All are shown as printed."),
    ].join(""),
  }),
  twoTimeProgresses: (where, implied) => ({
    title: "Two time progresses for one period",
    text: `Rates less leads give different time progresses${where ? ` for ${where}` : ""}: ${implied.map((i) => `${i.lead.category ?? i.lead.label}: ${i.progress}`).join("; ")}. One period has one time progress; the source does not explain.`,
  }),
  sumAboveTotal: ({ whole, parts, sum, difference }) => ({
    title: "Periods add up to more than the year to date",
    text: `${says} ${enSay(whole)}. Periods within it are ${enList(parts)}. They add up to ${sum}, more by ${difference}.${kept(" All are shown as printed.")}`,
  }),
  sourcesDiffer: (what, figures, different) => ({
    title: "Sources differ",
    text: `${what}: ${different} different figures. ${figures.map((f) => `${f.amount} (${f.quarter}, ${f.source})`).join("; ")}.${kept(" All are shown as printed.")}`,
  }),
  name: enName,
  projectFigure: (f) => `${f.label} of ${f.category ?? ""}`,
  startsDiffer: (project, dates) => ({
    title: "Start dates differ",
    text: `The actual start of ${project} is given differently: ${dates.map((d) => `${d.quarter}: ${d.date}`).join("; ")}.${kept(" The dates are shown as printed.")}`,
  }),
  eventDiffers: (event, figure) => ({
    title: "An event's record and the published figure differ",
    text: `The event's record has ${event.what}: ${event.amount}. Published is ${enSay(figure)}.${kept(" Both are shown as printed.")}`,
  }),
  computedDiffers: (figure, computed, difference) => ({
    title: "The published figure and the register differ",
    text: `${says} ${enSay(figure)}. The register adds up to ${computed}; the difference is ${difference}.${kept(" The published figure is shown as printed.")}`,
  }),
  neverAdd: (items, same, headline) => ({
    title: "Never add these figures",
    text: [
      `The source lists ${enList(items)}.`,
      ...same.map(
        (group) =>
          ` ${group.map((f) => f.category ?? f.label).join(" and ")} have the same value, ${group[0]?.amount ?? ""}.`,
      ),
      headline
        ? ` ${headline.category ?? headline.label}, ${headline.amount}, is not the sum of any of the others.`
        : "",
      " They may overlap and must not be added.",
    ].join(""),
  }),
  listChanged: (year, figures) => ({
    title: "The year's list changed within the year",
    text: `${figures[0] ? [figures[0].label, figures[0].region].filter(Boolean).join(", ") : ""}: different figures within ${year}. ${figures.map((f) => `${f.quarter}: ${f.amount}`).join("; ")}. Projects join and leave the list, so the figures are not comparable.`,
  }),
  quarterDays: (days, of, progress) => `${days} ÷ ${of} = ${progress}`,
  dimension: (name) => dimensionWords[name]?.en ?? name,
  comma: ", ",
});
