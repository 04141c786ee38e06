import { printedUnits } from "../../domain/unit.ts";
import { suggest } from "../../schema/cell.ts";
import { visible } from "../../domain/characters.ts";
import { nearest } from "../../schema/nearest.ts";
import type { Facts, ReleaseFacts } from "../facts.ts";
import { listsOf } from "../lists.ts";
import { projectsAreComplete, projectsOf, rule } from "./rule.ts";

/** What is measured is declared once, in the registry. */
export const indicatorsAreDeclared = rule(
  "unknown-indicator",
  "error",
  { zh: "指标在指标目录里", en: "An indicator is declared in the registry" },
  function* ({ site, releases, indicators }, say) {
    for (const table of [site.targets, ...releases.map(({ tables }) => tables.published)])
      for (const row of table?.rows ?? []) {
        if (!table || indicators.has(row.indicator)) continue;
        yield say(
          table.place(row, "indicator"),
          {
            zh: `没有“${visible(row.indicator)}”这个指标`,
            en: `There is no indicator “${visible(row.indicator)}”`,
          },
          suggest(nearest(row.indicator, indicators.keys()), {
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
  function* ({ releases, indicators }, say) {
    for (const { tables } of releases)
      for (const row of tables.published?.rows ?? []) {
        const indicator = indicators.get(row.indicator);
        if (!indicator || !tables.published) continue;
        if (printedUnits[row.unit].unit === indicator.unit) continue;
        const fitting = Object.entries(printedUnits)
          .filter(([, { unit }]) => unit === indicator.unit)
          .map(([word]) => word);
        yield say(
          tables.published.place(row, "unit"),
          {
            zh: `${indicator.label.zh}不以“${row.unit}”计`,
            en: `${indicator.label.en} is not measured in “${row.unit}”`,
          },
          { zh: `可以写：${fitting.join("、")}`, en: `Write one of: ${fitting.join(", ")}` },
        );
      }
  },
);

type Known = (release: ReleaseFacts, dimension: string, category: string) => boolean | null;

/** Whether a category exists; null where nothing can be said, because its list could not be read. */
function knownCategories({ site, releases }: Facts): Known {
  const { regions, categories } = listsOf(site.regions, site.categories);
  return (_release, dimension, category) => {
    if (dimension === "region") return regions === null ? null : regions.has(category);
    if (dimension === "project")
      return releases.every(projectsAreComplete)
        ? releases.some((release) => projectsOf(release).has(category))
        : null;
    return categories === null ? null : (categories.get(dimension)?.has(category) ?? false);
  };
}

/** A figure of a part says which part, and the part is declared. */
export const publishedCategoriesAreDeclared = rule(
  "published-category",
  "error",
  {
    zh: "公布的数字所属的分类在 categories.csv 里，dimension 为 project 时是项目编号",
    en: "The category of a published figure is declared in categories.csv; of dimension project it is a project's id",
  },
  function* (facts, say) {
    const isKnown = knownCategories(facts);
    const dimensions = new Set(facts.site.categories?.rows.map(({ dimension }) => dimension));
    for (const release of facts.releases) {
      const { published } = release.tables;
      for (const row of published?.rows ?? []) {
        const { dimension, category } = row;
        if (!published || (dimension === null && category === null)) continue;
        if (dimension === null || category === null) {
          const empty = dimension === null ? "dimension" : "category";
          yield say(
            published.place(row, empty),
            {
              zh: "分类方式和分类要么都填，要么都空",
              en: "Dimension and category are both filled or both blank",
            },
            { zh: `补上 ${empty}，或两格都留空`, en: `Fill in ${empty}, or clear both` },
          );
        } else if (isKnown(release, dimension, category) === false)
          yield say(
            published.place(row, "category"),
            {
              zh: `${visible(dimension)} 里没有“${visible(category)}”`,
              en: `There is no “${visible(category)}” in ${visible(dimension)}`,
            },
            suggest(
              nearest(
                dimension,
                [...dimensions].filter((d) => d !== dimension),
              ),
              {
                zh: "在 categories.csv 里登记，或用已有的代码、名称",
                en: "Add it to categories.csv, or use a code or name that is there",
              },
            ),
          );
      }
    }
  },
);
