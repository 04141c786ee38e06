import type { Bilingual } from "../../domain/bilingual.ts";
import type { Indicator } from "../../indicators/indicator.ts";
import { registry } from "../../indicators/registry.ts";
import type { Names } from "../../report/names.ts";
import type { KnownFigure } from "./known-figure.ts";

/** The entry of the registry, or undefined where the id is none. */
export const indicatorOf = (id: string): Indicator | undefined =>
  Object.hasOwn(registry, id) ? registry[id] : undefined;

/** What a figure is, in words: 计划开工项目（产业类，8月份）. */
export function labelOf(
  { indicator, region, dimension, category }: KnownFigure,
  names: Names,
  period: string | null = null,
): Bilingual {
  const name = indicatorOf(indicator)?.label ?? { zh: indicator, en: indicator };
  const parts: Bilingual[] = [
    ...(region === null ? [] : [names.regionName(region)]),
    ...(dimension === null ? [] : [names.categoryName(dimension, category)]),
    ...(period === null ? [] : [{ zh: period, en: period }]),
  ];
  if (parts.length === 0) return name;
  return {
    zh: `${name.zh}（${parts.map(({ zh }) => zh).join("，")}）`,
    en: `${name.en} (${parts.map(({ en }) => en).join(", ")})`,
  };
}
