import { toPlain, exact, shift } from "../../domain/exact.ts";
import type { Category } from "../../schema/tables.ts";
import { visible } from "../../domain/characters.ts";
import type { TableRead } from "../read-table.ts";
import type { categoriesTable } from "../../schema/tables.ts";
import { rowsIn, rule } from "./rule.ts";

/** GB/T 2260 codes have six digits; local ones take the same form. */
export const regionCodesHaveSixDigits = rule(
  "region-code",
  "error",
  { zh: "县市区代码是六位数字", en: "The code of a region has six digits" },
  function* ({ site: { regions } }, say) {
    for (const { row: region, table } of rowsIn(regions)) {
      if (/^\d{6}$/.test(region.code)) continue;
      yield say(
        table.place(region, "code"),
        {
          zh: `“${visible(region.code)}”不是六位数字`,
          en: `“${visible(region.code)}” has not six digits`,
        },
        {
          zh: "用 GB/T 2260 的代码，例如 420302；没有国标代码的自编六位数字",
          en: "Use the code of GB/T 2260 such as 420302, or six digits of your own",
        },
      );
    }
  },
);

/** A code, a name or a short name must mean one region only. */
export const regionWordsAreUnique = rule(
  "region-duplicate",
  "error",
  {
    zh: "县市区的代码、名称和简称互不相同",
    en: "No code, name or short name stands for two regions",
  },
  function* ({ site: { regions } }, say) {
    const owners = new Map<string, string>();
    for (const { row, table } of rowsIn(regions)) {
      for (const key of ["code", "name", "short"] as const) {
        const word = row[key];
        if (word === null) continue;
        const owner = owners.get(word);
        if (owner === undefined) owners.set(word, row.code);
        else if (owner !== row.code || key === "code")
          yield say(
            table.place(row, key),
            {
              zh: `“${visible(word)}”已经是 ${visible(owner)} 的代码、名称或简称`,
              en: `“${visible(word)}” already means ${visible(owner)}`,
            },
            { zh: "改成不同的词，或删去重复的行", en: "Use another word, or remove the row" },
          );
      }
    }
  },
);

/** Within a dimension a code or a name must mean one category only. */
export const categoryWordsAreUnique = rule(
  "category-duplicate",
  "error",
  {
    zh: "同一分类方式里的代码和名称互不相同",
    en: "Within a dimension no code or name stands for two categories",
  },
  function* ({ site: { categories } }, say) {
    const owners = new Map<string, Category>();
    for (const { row, table } of rowsIn(categories)) {
      for (const key of ["code", "name"] as const) {
        const word = `${row.dimension}\n${row[key]}`;
        const owner = owners.get(word);
        if (!owner) owners.set(word, row);
        else if (owner !== row)
          yield say(
            table.place(row, key),
            {
              zh: `${visible(row.dimension)} 的“${visible(row[key])}”已经在第 ${owner.line} 行`,
              en: `“${visible(row[key])}” of ${visible(row.dimension)} already stands on line ${owner.line}`,
            },
            { zh: "改成不同的词，或删去重复的行", en: "Use another word, or remove the row" },
          );
      }
    }
  },
);

const inWan = (yuan: number): string => toPlain(shift(exact(yuan), -4));

const bandWords = ({ lower, upper }: Category): string =>
  `[${lower === null ? "" : inWan(lower)}, ${upper === null ? "" : inWan(upper)})`;

type Categories = TableRead<typeof categoriesTable>;
interface Band {
  readonly row: Category;
  readonly table: Categories;
}

/** A band without a lower bound begins at nothing. */
const lowerOf = ({ lower }: Category): number => lower ?? 0;

/** The bands of size from the lowest; those that begin together in their order in the file. */
const bandsOf = (categories: Categories | null): Band[] =>
  [...rowsIn(categories)]
    .filter(({ row }) => row.dimension === "size")
    .sort((a, b) => lowerOf(a.row) - lowerOf(b.row));

/** A band from 10000 to 10000 holds nothing. */
export const bandsHoldSomething = rule(
  "band-empty",
  "error",
  { zh: "规模档的下限小于上限", en: "The lower bound of a size band is below its upper bound" },
  function* ({ site: { categories } }, say) {
    for (const { row: band, table } of bandsOf(categories)) {
      if (band.upper === null || lowerOf(band) < band.upper) continue;
      yield say(
        table.place(band, "upper"),
        {
          zh: `${visible(band.name)} 的范围 ${bandWords(band)} 万元里什么也没有`,
          en: `${visible(band.name)}, ${bandWords(band)} 万元, holds nothing`,
        },
        {
          zh: "下限要小于上限；上限本身属于上一档",
          en: "The lower bound is included, the upper one is not",
        },
      );
    }
  },
);

/** A total must fall into one band at most, or the bands would not add up. */
export const bandsDoNotOverlap = rule(
  "band-overlap",
  "error",
  { zh: "规模档互不重叠", en: "Size bands do not overlap" },
  function* ({ site: { categories } }, say) {
    const bands = bandsOf(categories);
    for (const [i, { row: band, table }] of bands.entries()) {
      const before = bands[i - 1]?.row;
      if (!before) continue;
      if (before.upper !== null && lowerOf(band) >= before.upper) continue;
      yield say(
        table.place(band, "lower"),
        {
          zh: `${visible(band.name)} ${bandWords(band)} 与 ${visible(before.name)} ${bandWords(before)} 重叠（万元）`,
          en: `${visible(band.name)} ${bandWords(band)} overlaps ${visible(before.name)} ${bandWords(before)} (万元)`,
        },
        {
          zh: "下一档的下限等于上一档的上限",
          en: "A band begins where the one before it ends",
        },
      );
    }
  },
);
