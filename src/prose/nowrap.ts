/**
 * Numbers that must not be parted from their unit at the end of a line: 908.2亿元, 2.1个百分点, 1—9月,
 * 2020年3月24日 · 90.82 billion yuan, 2.1 percentage points, 24 March 2020.
 */
const number = String.raw`[-−+]?\d+(?:[.,]\d+)*`;
const range = `${number}(?:[—–~]${number})?`;

const chineseUnits = [
  "个百分点",
  "万亿元",
  "亿元",
  "万元",
  "元",
  "万人",
  "人",
  "批次",
  "个季度",
  "个月",
  "个",
  "次",
  "项",
  "家",
  "名",
  "位",
  "倍",
  "天",
  "年",
  "月",
  "日",
  "公里",
  "[%％]",
].join("|");

const months =
  "January|February|March|April|May|June|July|August|September|October|November|December";
const englishUnits = [
  "(?:billion|million|trillion) yuan",
  "percentage points?",
  "projects?",
  "batch(?:es)?",
  "times",
  "jobs",
  `(?:${months})(?: \\d{4})?`,
].join("|");

/** At least one number with its unit; dates chain several. A match never starts inside a number. */
const figure = new RegExp(
  String.raw`(?<![\d.,])(?:${range}(?:[ ](?:${englishUnits})\b|${chineseUnits}))+`,
  "gu",
);

/** The text cut into pieces; those with `keep` stay on one line. Joined, they are the text. */
export function keepTogether(text: string): { readonly text: string; readonly keep: boolean }[] {
  const pieces: { text: string; keep: boolean }[] = [];
  let end = 0;
  for (const match of text.matchAll(figure)) {
    if (match.index > end) pieces.push({ text: text.slice(end, match.index), keep: false });
    pieces.push({ text: match[0], keep: true });
    end = match.index + match[0].length;
  }
  if (end < text.length) pieces.push({ text: text.slice(end), keep: false });
  return pieces;
}
