import type { Draft, FindingKind } from "../../consistency/finding.ts";
import type { Bilingual } from "../../domain/bilingual.ts";
import { parseDecimal, shift, toPlain } from "../../domain/exact.ts";
import type { Place, Problem } from "../../domain/problem.ts";
import type { Published } from "../../schema/tables.ts";
import type { Facts, Rule } from "../facts.ts";
import type { TableRead } from "../read-table.ts";
import type { RuleCode } from "./advice-of.ts";
import { disagreements } from "./agreement.ts";
import { rule, type Say } from "./rule.ts";

/**
 * Rules that tell an editor what the checks for readers find in published figures: one rule a kind. The comparison
 * and its words are those of `consistency`; here it gets its cell, its code and what to do.
 */

const withoutStop = (text: string): string => text.replace(/[。.]\s*$/, "");

/** The cells of a draft: the one in question first, then the others of its release; earlier ones are not to be mended. */
function cellsOf({ rows }: Draft, { releases }: Facts): Place[] {
  const own = rows[0]?.release;
  const read = releases.find(({ id }) => id === own);
  return rows
    .filter(({ release }) => release === own)
    .flatMap(({ table, line, columns }) => {
      const found: Pick<TableRead, "place"> | null = read?.tables[table] ?? null;
      return found ? columns.map((column) => found.place({ line }, column)) : [];
    });
}

const asPrinted: Bilingual = {
  zh: "逐个对照来源；来源确实这样印的，照录，并写理由答复",
  en: "Compare each with the source; if it is printed so, keep it and answer the warning",
};

/** Sums do not say which of their cells is wrong; all others speak against the one cell. */
const sums: ReadonlySet<FindingKind> = new Set([
  "parts-and-whole",
  "parts-fall-short",
  "sum-above-total",
]);

/** What right would look like by the other figures, in the unit of the cell; nothing where they do not say. */
function rightOf({ kind, expected }: Draft): Bilingual {
  if (!expected) return { zh: "", en: "" };
  const { digits, unit } = expected;
  const amount = digits + unit;
  return sums.has(kind)
    ? {
        zh: `各项相加是 ${amount}，合计输错了，或者其中一项输错了；`,
        en: `The parts make ${amount}: the total is wrong, or one of them. `,
      }
    : { zh: `按其他数字应为 ${amount}；`, en: `The other figures give ${amount}. ` };
}

function hintOf(found: Draft): Bilingual {
  const right = rightOf(found);
  return { zh: right.zh + asPrinted.zh, en: right.en + asPrinted.en };
}

function* tell(found: Draft, facts: Facts, say: Say, hint: Bilingual): Generator<Problem> {
  const [place, ...against] = cellsOf(found, facts);
  if (!place) return;
  const { zh, en } = found.text;
  yield say(place, { zh: withoutStop(zh), en: withoutStop(en) }, hint, against);
}

/** Whether a draft is a contradiction of a kind. A fraction that any of them shows is told as that alone. */
const isTold = ({ kind, severity, miss }: Draft, wanted: FindingKind): boolean =>
  kind === wanted && severity === "contradiction" && miss !== "fraction";

/** The rule of one kind of contradiction. */
const about = (code: RuleCode, kind: FindingKind, law: Bilingual): Rule =>
  rule(code, "warning", law, function* (facts, say) {
    for (const found of disagreements(facts))
      if (isTold(found, kind)) yield* tell(found, facts, say, hintOf(found));
  });

/** 0.504 as the percentage that it is a fraction of: 50.4. */
const asPercentage = (text: string): string => {
  const value = parseDecimal(text);
  return value ? toPlain(shift(value, 2)) : "";
};

export const rateFractions = rule(
  "rate-fraction",
  "warning",
  {
    zh: "百分数写百分号前面的数，不写成小数",
    en: "A percentage is the number before the sign, not a fraction",
  },
  function* (facts, say) {
    for (const found of disagreements(facts)) {
      if (found.miss !== "fraction") continue;
      const right = asPercentage(cellsOf(found, facts)[0]?.text ?? "");
      yield* tell(found, facts, say, {
        zh: `写成百分数，这一格是 ${right}；来源确实印着百分之零点几的，写理由答复`,
        en: `Written as a percentage the cell is ${right}; if the source prints less than one per cent, answer the warning`,
      });
    }
  },
);

/** A last digit that is off by one may be a slip of the finger; it is worth a glance and asks for no answer. */
export const lastDigits = rule(
  "last-digit",
  "note",
  {
    zh: "占比、比率、增速、倍数等算得出的数，末位四舍五入",
    en: "A figure that can be computed is rounded to its last digit",
  },
  function* (facts, say) {
    for (const found of disagreements(facts)) {
      if (found.severity !== "rounding" || found.miss === null) continue;
      const { zh, en } = rightOf(found);
      yield* tell(found, facts, say, {
        zh: `${zh}对照来源看末位数字，来源就是这样印的不用改`,
        en: `${en}Look at the last digit in the source; nothing to do if it is printed so`,
      });
    }
  },
);

export const partsWithinWholes = about("part-above-whole", "part-above-whole", {
  zh: "一部分不多于它的合计",
  en: "A part is not more than its whole",
});

export const partsTogetherWithinWholes = about("parts-and-whole", "parts-and-whole", {
  zh: "各分项相加不多于合计",
  en: "Parts together are not more than their whole",
});

export const partsReachWholes = about("parts-fall-short", "parts-fall-short", {
  zh: "同样的分项在别的指标合得上合计，在这个指标也合得上",
  en: "Classes that add up to the total of one figure do so of another",
});

export const periodsWithinYear = about("sum-above-total", "sum-above-total", {
  zh: "各月、各季、各次相加不多于本年累计",
  en: "Months, quarters and events together are not more than the year to date",
});

export const sharesFollow = about("share-differs", "share", {
  zh: "占比由分类和合计算得出",
  en: "A share follows from its class and the total",
});

export const ratiosFollow = about("ratio-differs", "ratio", {
  zh: "比率由所印的两个数算得出",
  en: "A ratio follows from the two figures in print",
});

export const growthFollows = about("growth-differs", "growth", {
  zh: "增速由本期和上年公布的数算得出",
  en: "Growth follows from the figure and the one published a year before",
});

export const multiplesFollow = about("multiple-differs", "multiple", {
  zh: "倍数由本期和上年公布的数算得出",
  en: "A multiple follows from the figure and the one published a year before",
});

export const changesFollow = about("change-differs", "change", {
  zh: "增减的量等于本期与上年（上季度）公布的数之差",
  en: "A change is the difference from what was published a year (a quarter) before",
});

/** Two leads of one period that imply two time progresses are told too: one of them does not follow. */
export const leadsFollow = about("lead-differs", "lead", {
  zh: "超时间进度的数等于完成率减去月数除以12",
  en: "A lead is the rate less the months divided by 12",
});

export const ranksFollow = about("rank-differs", "rank", {
  zh: "位次与所印的得分、数值一致",
  en: "Ranks follow from the scores and figures in print",
});

export const sourcesAgree = about("sources-differ", "sources-differ", {
  zh: "同一个数只有一个说法",
  en: "One figure is given once, or alike",
});

export const eventsAgree = about("event-and-published", "event-and-published", {
  zh: "活动记录与公布的同一个数一致",
  en: "The record of an event and the figure published of it agree",
});

/** What a published figure is about and what it says, whichever line it stands on. */
const statementOf = (row: Published): string =>
  JSON.stringify([
    ...[row.indicator, row.basis, row.period, row.region, row.dimension, row.category],
    ...[row.value.text, row.unit],
  ]);

/**
 * Whether a figure stood already in an earlier version of its release: it was printed from the register of that day,
 * and a register that was corrected since may well differ.
 */
function stoodBefore({ rows: [row] }: Draft, { releases }: Facts): boolean {
  const release = releases.find(({ id }) => id === row?.release);
  const figure = release?.tables.published?.rows.find(({ line }) => line === row?.line);
  if (!release || !figure) return false;
  const statement = statementOf(figure);
  return releases.some(
    ({ quarter, revision, tables }) =>
      quarter === release.quarter &&
      revision < release.revision &&
      tables.published?.rows.some((other) => statementOf(other) === statement),
  );
}

export const registersGiveFigures = rule(
  "computed-and-published",
  "warning",
  {
    zh: "公布的数与项目清单算出的数一致",
    en: "A published figure is what the register adds up to",
  },
  function* (facts, say) {
    for (const found of disagreements(facts))
      if (isTold(found, "computed-and-published") && !stoodBefore(found, facts))
        yield* tell(found, facts, say, hintOf(found));
  },
);
