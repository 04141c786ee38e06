import type { Locale } from "../../domain/bilingual.ts";
import { compare, exact } from "../../domain/exact.ts";
import type { FigureBook } from "../figures/book.ts";
import type { KnownFigure } from "../figures/known-figure.ts";
import type { Numeral } from "../numerals/numeral.ts";
import { countsOtherZh } from "./counted-zh.ts";
import type { Facets } from "./context.ts";
import { countedBy } from "./counted.ts";
import type { Verdict } from "./judge.ts";
import type { Sentence } from "./sentences.ts";

/**
 * Numbers of which no figure of the program can say anything: lengths and areas, departments and villages, the days
 * that a permit takes. They are facts of one project or of a meeting, not statistics of the report.
 */

/** What no indicator counts, in Chinese: bodies, places, people in offices, parts of a plan, things that are built. */
const foreign =
  /^(?:(?!项目|工程|批次|县市区)\p{Script=Han}){0,5}?(?:县市(?!区)|部门|单位|机构|专班|小组|工作组|督导组|检查组|督查组|服务队|乡镇?|街道|镇|村|社区|园区|片区|港区|企业|公司|高校|院校|学校|医院|支部|干部|专家|代表|环节|方面|领域|层面|机制|制度|清单|方案|文件|标准|课题|问题|事项|指标|隧道|桥梁|互通|车道|车间|泊位|床位|车位|学位|家庭|农户|居民|村民|市民)(?!\p{Script=Han}{0,2}(?:项目|工程))/u;

const foreignBefore = /(?:问题|事项|部门|单位|企业|乡镇|村|社区|泊位|床位|车位|座位|学位)$/u;

/** What speaks of one project and its site: no figure of the report is of a single unnamed project. */
const ofOneProject: Record<Locale, RegExp> = {
  zh: /(?:该|本|此)项目|项目(?:占地|位于|选址|用地|主要建设)|全长|占地|装机|元的[^，。；、]{3,20}项目/u,
  en: /(?:^|[.;]\s)(?:The|This|A|An)\s(?:[\w-]+\s){0,4}?(?:plant|factory|road|expressway|highway|railway|bridge|tunnel|park|base|line|station|hospital|school|reservoir|dam|project|scheme)\b(?!s)/u,
};

/** 涉及36个村、1.2万人: whom a work touches. */
const concerned: Record<Locale, RegExp> = {
  zh: /涉及|惠及|覆盖|安置|搬迁/u,
  en: /\b(?:affect\w*|benefit\w*|resettl\w*|covering|serv(?:es|ing))\b/iu,
};

/** 每个县市区谋划项目不少于30个: what is asked of each of them. */
const ofEachOne: Record<Locale, RegExp> = {
  zh: /每个?(?:县市区|[县区]|单位|部门)/u,
  en: /\beach (?:county|district|department) (?:must|should|is to)\b/iu,
};

/** Whether a sentence describes one project: it measures something, or says so. */
export const isOfOneProject = (
  { text }: Sentence,
  numerals: readonly Numeral[],
  locale: Locale,
): boolean => numerals.some(({ unit }) => unit === "other") || ofOneProject[locale].test(text);

/** 8.7万户 for 8.7万人: a unit that no figure has, with the very digits of one. */
const hasDigitsOfFigure = ({ value }: Numeral, book: FigureBook): boolean =>
  compare(value, exact(100)) >= 0 &&
  book.stated(book.quarter).some((figure) => compare(figure.value, value) === 0);

/** 18个部门, 问题56个. */
const isForeign = ({ unit }: Numeral, facets: Facets, locale: Locale): boolean =>
  locale === "zh" &&
  ["count", "persons", "none"].includes(unit) &&
  (foreign.test(facets.tail) || foreignBefore.test(facets.clause));

/** What is said of a number that does not count what the report counts; null where it may do so. */
export function ofSomethingElse(
  sentence: Sentence,
  numeral: Numeral,
  { book, locale }: { book: FigureBook; locale: Locale },
): Verdict | null {
  switch (countedBy(sentence, numeral, locale)) {
    case "name":
      return { kind: "plain" };
    case "other":
      return hasDigitsOfFigure(numeral, book) ? null : { kind: "elsewhere" };
    default:
      return null;
  }
}

export interface Settling {
  readonly book: FigureBook;
  readonly locale: Locale;
  /** Whether the sentence describes one project. */
  readonly isOfProject: boolean;
  readonly sentence: Sentence;
  /** What the numbers before it in the paragraph state. */
  readonly said: readonly KnownFigure[];
}

/** What is said of a number that matches no figure, once it is known what it is a number of. */
export function settle(
  verdict: Exclude<Verdict, { kind: "match" }>,
  numeral: Numeral,
  facets: Facets,
  { book, locale, isOfProject, sentence, said }: Settling,
): Verdict {
  if (verdict.kind !== "unknown" && verdict.kind !== "wrong") return verdict;
  if (numeral.unit === "other")
    return hasDigitsOfFigure(numeral, book) ? verdict : { kind: "elsewhere" };
  const known = { figures: book.stated(), hasStated: said.length > 0 };
  if (locale === "zh" && countsOtherZh(numeral, facets, sentence, known))
    return { kind: "elsewhere" };
  if (isForeign(numeral, facets, locale)) return { kind: "elsewhere" };
  const clause = facets.lead.split(/[，。；,;]/u).at(-1) ?? "";
  if (numeral.bound === "at least" && ofEachOne[locale].test(clause)) return { kind: "elsewhere" };
  if (verdict.kind === "unknown") {
    const isAmount = ["yuan", "points", "times", "rank"].includes(numeral.unit);
    const isOfOther = isOfProject || concerned[locale].test(clause);
    return numeral.unit === "days" || (isOfOther && !isAmount) ? { kind: "elsewhere" } : verdict;
  }
  return isOfProject && verdict.fault === "value"
    ? { kind: "unknown", nearest: verdict.nearest }
    : verdict;
}
