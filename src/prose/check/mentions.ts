import type { Locale } from "../../domain/bilingual.ts";
import type { FigureBook } from "../figures/book.ts";
import { scanZh } from "../numerals/scan-zh.ts";
import type { Exact } from "../../domain/exact.ts";
import { exact } from "../../domain/exact.ts";

/** A part that a text names: a region, or classes of one or more breakdowns. */
export interface Part {
  readonly regions: readonly string[];
  /** `sector industry`, `project sy-0128` … */
  readonly categories: readonly string[];
}

export interface Mention extends Part {
  readonly start: number;
  readonly end: number;
}

/** The dimension of what classes of sizes leave over; no table has it. */
export const sizeBelow = "size_below";

export const categoryKey = (dimension: string, code: string): string => `${dimension} ${code}`;

const withoutBrackets = (name: string): string => name.replace(/[（(][^）)]*[）)]/gu, "").trim();

/** The ways in which texts write a Chinese name: 产业类 is 产业, 省级重点 is 省重点. */
function chineseForms(name: string): string[] {
  const bare = withoutBrackets(name);
  const root = bare.replace(/(?:类|工程|项目|及以上)$/u, "");
  const project = root.replace(/以上$/u, "项目");
  const amount = bare.replace("及以上", "以上");
  // 二产 for 第二产业
  const short = /^第[一二三]产业$/u.test(bare) ? bare.slice(1, 3) : root;
  return [
    bare,
    amount,
    root,
    short,
    project,
    root.replace("级", ""),
    root.replace(/保$/u, ""),
  ].filter(
    // An amount alone is a figure, not the name of a class.
    (form) => Array.from(form).length >= 2 && !/^[\d.]+[百千]?[万亿]?元$/u.test(form),
  );
}

const kinds = /\s(?:District|County|City|Special Zone|Zone)\b.*$/u;

function englishForms(name: string, city: string): string[] {
  const bare = withoutBrackets(name);
  const root = bare.replace(kinds, "");
  const zone = /(?:Economic|High-tech)[\w\s-]*Development Zone/u.test(bare)
    ? ["Economic Development Zone"]
    : [];
  const first = root.split(" ")[0] ?? "";
  return [bare, root, first, ...zone].filter((form) => form.length > 3 && form !== city);
}

/** Below 100 million yuan: what a class of all sizes from there leaves over. */
const lessWords = ["below", "under", "less than", "smaller than"];
const complementForms = (name: string, locale: Locale): string[] => {
  const [, amount] = (locale === "zh" ? /^(.*?)及?以上$/u : /^(.*) and above$/iu).exec(name) ?? [];
  if (amount === undefined) return [];
  return locale === "zh"
    ? [`${amount}以下`, `不足${amount}`, `不到${amount}`]
    : lessWords.map((word) => `${word} ${amount}`);
};

/** Names of English classes in running text: the first word of the name, as an adjective too: industrial. */
const englishClass = (name: string): string[] => {
  const bare = withoutBrackets(name).toLowerCase();
  const first = bare.split(/[\s,]/)[0] ?? "";
  const amount = bare.replace(/ and above$/u, " or more");
  const least = / and above$/u.test(bare)
    ? ["at least", "over", "above", "more than", "not less than", "no less than", "from"].map(
        (word) => `${word} ${bare.replace(/ and above$/u, "")}`,
      )
    : [];
  const adjective = first.replace(/ry$/u, "rial").replace(/ogy$/u, "ogical");
  return [
    bare,
    amount,
    ...least,
    ...(first.length > 5 && !/\d/u.test(first) ? [first, adjective] : []),
  ];
};

/**
 * Every word of the name of an English class: in running text it stands for the class only where it is said of
 * projects, social projects, or is where they are, 26 in welfare.
 */
const englishWords = (name: string): string[] =>
  /[(\d]/u.test(name)
    ? []
    : name
        .toLowerCase()
        .split(/[\s,]+/u)
        .filter((word) => word.length > 5)
        .flatMap((word) => [word, word.replace(/ment$/u, "mental").replace(/ure$/u, "ural")]);

/** Names → parts, for one language. The longest name at a place holds. */
export class Vocabulary {
  private readonly names = new Map<string, { regions: Set<string>; categories: Set<string> }>();
  private readonly pattern: RegExp | null;
  private readonly locale: Locale;
  private readonly words = new Set<string>();
  /** Bounds of classes of sizes, in 元: 亿元以上 names a class. */
  readonly bounds: readonly Exact[];

  constructor(book: FigureBook, locale: Locale) {
    this.locale = locale;
    const { regions, categories, site } = book.dataset;
    const own = new Set(
      book.published().map(({ row }) => categoryKey(row.dimension ?? "", row.category ?? "")),
    );
    for (const { code, name, short, name_en } of regions) {
      const forms =
        locale === "zh" ? [name, short ?? ""] : englishForms(name_en ?? "", site.region.en);
      for (const form of forms) this.add(form, "regions", code);
    }
    for (const { dimension, code, name, name_en } of categories) {
      const key = categoryKey(dimension, code);
      // Reasons and items of preparation have names that any sentence uses.
      const isBreakdown = ["sector", "level", "size"].includes(dimension);
      if (!isBreakdown && !own.has(key)) continue;
      const forms = locale === "zh" ? chineseForms(name) : englishClass(name_en ?? "");
      for (const form of forms) this.add(form, "categories", key);
      const less =
        dimension === "size_from"
          ? complementForms(locale === "zh" ? name : (name_en ?? ""), locale)
          : [];
      for (const form of less) this.add(form, "categories", categoryKey(sizeBelow, code));
      if (locale === "en" && isBreakdown) this.addWords(name_en ?? "", key);
    }
    const regionNames = regions.flatMap(({ name, short }) => [short ?? name, name]);
    for (const { id, name } of book.release.register ? [] : (book.release.projects ?? []))
      for (const form of projectForms(name, regionNames))
        this.add(form, "categories", categoryKey("project", id));
    this.pattern = patternOf([...this.names.keys()], this.words);
    this.bounds = boundsOf(book);
  }

  /** Every part named in a text, in its order. */
  mentions(text: string): Mention[] {
    if (!this.pattern) return [];
    return Array.from(text.matchAll(this.pattern), (match) => {
      const part = this.names.get(this.folded(match[0]));
      return {
        start: match.index,
        end: match.index + match[0].length,
        regions: [...(part?.regions ?? [])],
        categories: [...(part?.categories ?? [])],
      };
    });
  }

  private folded(name: string): string {
    return this.locale === "zh" ? name : name.toLowerCase();
  }

  /** A word that is a name already is no other's. */
  private addWords(name: string, key: string): void {
    for (const word of englishWords(name)) {
      if (this.names.has(word)) continue;
      this.words.add(word);
      this.add(word, "categories", key);
    }
  }

  private add(form: string, kind: "regions" | "categories", code: string): void {
    const key = this.folded(form);
    if (key === "") return;
    const part = this.names.get(key) ?? { regions: new Set(), categories: new Set() };
    part[kind].add(code);
    this.names.set(key, part);
  }
}

const escapePattern = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/gu, "\\$&");

/** 50亿元以上 is not the class 亿元以上, but 1亿元以上 is. */
const ownDigits = "(?<![02-9.十百千]|[\\d.]1)";

/** What makes a word of a class's name the class: welfare projects, 26 in welfare. */
const ofProjects =
  "(?=\\s(?:and\\s[a-z]+\\s)?(?:projects?|starts?|schemes?|works|class|sector|group|ones)\\b)";
const where = "(?<=\\d\\s(?:(?:were|are|belong(?:ed)?)\\s)?(?:in|to|for)\\s)";

function patternOf(names: readonly string[], words: ReadonlySet<string>): RegExp | null {
  const sorted = [...names].sort((a, b) => b.length - a.length);
  const patterns = sorted.map((name) => {
    const form = escapePattern(name);
    if (words.has(name)) return `${form}${ofProjects}|${where}${form}\\b`;
    return (/^[万亿]/u.test(name) ? ownDigits : "") + form;
  });
  return sorted.length > 0 ? new RegExp(patterns.join("|"), "giu") : null;
}

/** The name, and its first five characters where they say which project it is and not only where. */
function projectForms(name: string, regions: readonly string[]): string[] {
  const start = Array.from(name).slice(0, 5).join("");
  const isPlace = regions.some((region) => start.includes(region));
  return name.length > 6 && !isPlace ? [name, start] : [name];
}

function boundsOf({ dataset }: FigureBook): Exact[] {
  const named = dataset.categories.flatMap(({ name }) =>
    // 亿元以上 is 1亿元以上.
    scanZh(name.replace(/^(?=[百千]?[万亿]元)/u, "1")).flatMap(({ unit, value, upTo }) =>
      unit === "yuan" ? [value, ...(upTo ? [upTo] : [])] : [],
    ),
  );
  const bands = dataset.categories.flatMap(({ lower, upper }) =>
    [lower, upper].flatMap((bound) => (bound === null ? [] : [exact(bound)])),
  );
  return [...named, ...bands];
}
