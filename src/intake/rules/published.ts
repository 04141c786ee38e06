import type { Bilingual } from "../../domain/bilingual.ts";
import { printedUnits } from "../../domain/unit.ts";
import { suggest } from "../../schema/cell.ts";
import { visible } from "../../domain/characters.ts";
import { searcher } from "../../schema/nearest.ts";
import type { Published } from "../../schema/tables.ts";
import type { Facts } from "../facts.ts";
import { listsOf } from "../lists.ts";
import { projectsAreComplete, projectsOf, rowsIn, rule } from "./rule.ts";

/** What is measured is declared once, in the registry. */
export const indicatorsAreDeclared = rule(
  "unknown-indicator",
  "error",
  { zh: "指标在指标目录里", en: "An indicator is declared in the registry" },
  function* ({ site, releases, indicators }, say) {
    const near = searcher(() => indicators.keys());
    const labels = new Map([...indicators].map(([id, { label }]) => [label.zh, id]));
    for (const table of [site.targets, ...releases.map(({ tables }) => tables.published)])
      for (const row of table?.rows ?? []) {
        if (!table || indicators.has(row.indicator)) continue;
        yield say(
          table.place(row, "indicator"),
          {
            zh: `没有“${visible(row.indicator)}”这个指标`,
            en: `There is no indicator “${visible(row.indicator)}”`,
          },
          suggest([labels.get(row.indicator) ?? near(row.indicator)].flat(), {
            zh: "用指标目录里的编号",
            en: "Use an id of the registry",
          }),
        );
      }
  },
);

/** A count in 万元 is a slip of the column. */
export const unitsFitIndicators = rule(
  "indicator-unit",
  "warning",
  { zh: "单位与指标相符", en: "The unit fits the indicator" },
  function* ({ site, releases, indicators }, say) {
    for (const table of [site.targets, ...releases.map(({ tables }) => tables.published)])
      for (const row of table?.rows ?? []) {
        if (!table) continue;
        const indicator = indicators.get(row.indicator);
        if (!indicator) continue;
        if (printedUnits[row.unit].unit === indicator.unit) continue;
        const fitting = Object.entries(printedUnits)
          .filter(([, { unit }]) => unit === indicator.unit)
          .map(([word]) => word);
        yield say(
          table.place(row, "unit"),
          {
            zh: `${indicator.label.zh}不以“${row.unit}”计`,
            en: `${indicator.label.en} is not measured in “${row.unit}”`,
          },
          { zh: `可以写：${fitting.join("、")}`, en: `Write one of: ${fitting.join(", ")}` },
        );
      }
  },
);

/** The categories of a dimension, and where they are declared. */
interface Declared {
  readonly words: ReadonlySet<string>;
  /** The nearest of the words. */
  readonly near: (word: string) => string[];
  readonly where: Bilingual;
}

const declare = (words: ReadonlySet<string>, where: Bilingual): Declared => ({
  words,
  near: searcher(() => words),
  where,
});

const inProjects: Bilingual = {
  zh: "写某一期 projects.csv 里的项目编号",
  en: "Use the id of a project of any release",
};
const inRegions: Bilingual = {
  zh: "写 regions.csv 里的代码、名称或简称",
  en: "Use a code, name or short name of regions.csv",
};
const inCategories: Bilingual = {
  zh: "在 categories.csv 里登记，或用已有的代码、名称",
  en: "Add it to categories.csv, or use a code or name that is there",
};

/** A dimension of which categories.csv has no row. */
const undeclared = declare(new Set(), inCategories);

const dimensionsOf = ({ site }: Facts): Set<string> =>
  new Set(["region", "project", ...(site.categories?.rows ?? []).map((row) => row.dimension)]);

/** What a dimension holds; null where nothing can be said, because its list could not be read. */
function declarations({ site, releases }: Facts): (dimension: string) => Declared | null {
  const { regions, categories } = listsOf(site.regions, site.categories);
  const projects = new Set(releases.flatMap((release) => [...projectsOf(release).keys()]));
  const all = new Map<string, Declared>();
  for (const [dimension, words] of categories ?? [])
    all.set(dimension, declare(new Set(words.keys()), inCategories));
  if (regions) all.set("region", declare(new Set(regions.keys()), inRegions));
  if (releases.every(projectsAreComplete)) all.set("project", declare(projects, inProjects));
  return (dimension) =>
    all.get(dimension) ??
    (categories === null || dimension === "region" || dimension === "project" ? null : undeclared);
}

interface Broken {
  readonly key: "dimension" | "category";
  readonly message: Bilingual;
  readonly hint: Bilingual;
}

const halfFilled = (empty: Broken["key"]): Broken => ({
  key: empty,
  message: {
    zh: "分类方式和分类要么都填，要么都空",
    en: "Dimension and category are both filled or both blank",
  },
  hint: { zh: `补上 ${empty}，或两格都留空`, en: `Fill in ${empty}, or clear both` },
});

const noDimension = (dimension: string, near: Declared["near"]): Broken => ({
  key: "dimension",
  message: {
    zh: `没有“${visible(dimension)}”这种分类方式`,
    en: `There is no dimension “${visible(dimension)}”`,
  },
  hint: suggest(near(dimension), inCategories),
});

const noCategory = (dimension: string, category: string, { near, where }: Declared): Broken => ({
  key: "category",
  message: {
    zh: `${visible(dimension)} 里没有“${visible(category)}”`,
    en: `There is no “${visible(category)}” in ${visible(dimension)}`,
  },
  hint: suggest(near(category), where),
});

/** A figure of a part says which part, and the part is declared. */
export const publishedCategoriesAreDeclared = rule(
  "published-category",
  "error",
  {
    zh: "公布的数字所属的分类在 categories.csv 里，dimension 为 project 时是项目编号",
    en: "The category of a published figure is declared in categories.csv; of dimension project it is a project's id",
  },
  function* (facts, say) {
    const declared = declarations(facts);
    const nearDimension = searcher(() => dimensionsOf(facts));
    const brokenIn = ({ dimension, category }: Published): Broken | null => {
      if (dimension === null) return category === null ? null : halfFilled("dimension");
      if (category === null) return halfFilled("category");
      const known = declared(dimension);
      if (known === undeclared) return noDimension(dimension, nearDimension);
      if (known === null || known.words.has(category)) return null;
      return noCategory(dimension, category, known);
    };
    for (const { tables } of facts.releases)
      for (const { row, table } of rowsIn(tables.published)) {
        const broken = brokenIn(row);
        if (broken) yield say(table.place(row, broken.key), broken.message, broken.hint);
      }
  },
);
