import { functionWord } from "./english.ts";
import { spansOf, type Span } from "./spans.ts";

/** What is written with numbers in English and plainly is no statistic: dates, ordinals, names, lists. */

const month =
  "(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\.?";
const days = String.raw`\d{1,2}(?:st|nd|rd|th)?(?:\s?[–—-]\s?\d{1,2}(?:st|nd|rd|th)?)?`;

const patterns: readonly RegExp[] = [
  // 24 March 2020, 12–14 October, March 24, 2020, January–September 2020
  new RegExp(String.raw`\b${days}(?:\s+(?:to|and)\s+${days})?\s+${month}(?:,?\s+\d{4})?\b`, "gu"),
  new RegExp(
    String.raw`\b${month}\s+(?:${days}(?:,\s*\d{4})?(?!\s(?:new\s)?(?:projects|starts)\b)|\d{4})(?![\d.,]*\d)\b`,
    "gu",
  ),
  /\b\d{4}-\d{2}(?:-\d{2})?\b/gu,
  // Q1, Q3 2020, H1 2021, 2020Q1
  /\b[QH][1-4](?:\s+\d{4})?\b|\b\d{4}\s?[QH][1-4]\b/gu,
  // 2020, 2019–2020, the 2020s; never an amount or a number of things
  /(?<![\d.,])(?<!\b(?:number(?:ed|ing|s)?|total(?:led|s)?|came to|reached|stood at)\s)(?:19|20)\d{2}(?:[–—-](?:19|20)?\d{2})?s?(?![\d.,]*\d)(?!%|\s(?:percent|per cent|percentage|yuan|million|billion|trillion|projects?|starts?|items?|jobs?|persons?|people|batches|signings?|new|major|key)\b)/gu,
  // In the third quarter of 2021 starts numbered 244
  /(?<=\b(?:quarter|half|months|middle|end|beginning|course) of\s)20\d{2}\b/giu,
  // met 4 times, 3 times a week
  /\b(?:met|convened|gathered|visited|inspected|called|checked)\s(?:[a-z]+\s){0,2}?\d{1,3}\stimes\b|\b\d{1,3}\stimes\s(?:a|per|each|every)\s(?:day|week|month|quarter|year)\b/giu,
  // 13th Five-Year Plan
  /\b\d{1,2}th\s+Five-Year\b|\bFive-Year\b/giu,
  // No. 5, Table 1, Note 3, [2020] 5, version 2
  /\b(?:No\.|Nos\.|Table|Figure|Fig\.|Note|Notes|Annex|Section|Article|Version|Phase|Stage|Category|Class|Chapter|Page|p\.)\s?\d+(?:\.\d+)*\b/giu,
  /[〔[(]\d{4}[〕\])]\s?(?:No\.\s?)?\d+/gu,
  // 5G, D600, G316, PM2.5, 35kV, A4
  /\b[A-Za-z][A-Za-z-]*\d[\w.-]*\b/gu,
  /\b\d+(?:\.\d+)?[A-Za-z]{1,3}\b(?<!st|nd|rd|th)/gu,
  // 3 months, the first 9 months, 12 years, 24-hour, at 10:00
  /\b\d+(?:\s|-)(?:years?|months?|weeks?|hours?|minutes?|quarters?)\b/giu,
  /\b\d{1,2}:\d{2}\b/gu,
  // 9 a.m., between 9 and 11 p.m.
  /\b\d{1,2}(?:\s(?:to|and)\s\d{1,2})?\s?[ap]\.?m\b/giu,
  // by the 5th of each month, the 1st of October
  /\bthe\s\d{1,2}(?:st|nd|rd|th)\s(?:day\s)?of\s(?:each|every|the|that|this)\s(?:following\s)?(?:month|quarter)\b/giu,
  // the 11th executive meeting, the 6th Committee; but 3rd place, 5th in the province, 2nd highest
  new RegExp(
    String.raw`\b\d{1,3}(?:st|nd|rd|th)\s(?!(?:places?|positions?|ranks?|nationwide|provincewide|overall|highest|lowest|largest|biggest|fastest|slowest|smallest|best|most|fewest|${functionWord})\b)(?=[A-Za-z])`,
    "giu",
  ),
  // 0719-8683000, 13800000000, the 12345 hotline
  /\b0\d{2,3}-\d{7,8}\b|\b1\d{10}\b|\b12345\b/giu,
  /\b\d+:\d+\b/gu,
  // Lists at the head of a line
  /^[ \t]*\(?\d{1,2}[.)]\s/gmu,
  // top 3, the first 10
  /\b(?:top|first|last)\s\d+\b/giu,
];

/** Parts of an English text whose numbers are no statistics. */
export const plainSpansEn = (text: string): Span[] => spansOf(text, patterns);
