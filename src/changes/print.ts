import type { Locale } from "../domain/bilingual.ts";
import { toPlain } from "../domain/exact.ts";
import { differenceStrings } from "../i18n/difference.ts";
import type { Change } from "./change.ts";
import { isEmptyLoss, lossesOf, type Difference } from "./difference.ts";
import type { FigureChange } from "./figures.ts";
import { lossLines, partsOf, type Line, type Part } from "./lines.ts";

/** A difference for a terminal, for a pull request, and for programs. */

const textLine = ([where, before, now, change]: Line): string => {
  const values = before !== "" && now !== "" ? `${before} → ${now}` : `${before}${now}`;
  return `    ${where}  ${values}${change === "" ? "" : `  ${change}`}`;
};

function textPart({ heading, summary, blocks }: Part, locale: Locale): string[] {
  const t = differenceStrings[locale];
  return [
    "",
    heading,
    ...(summary === "" ? [] : [`  ${summary}`]),
    ...blocks.flatMap(({ heading: name, lines, more }) => [
      ...(name === "" ? [] : [`  ${name}`]),
      ...lines.map(textLine),
      ...(more > 0 ? [`    ${t.more(more)}`] : []),
    ]),
  ];
}

/** For a terminal: what is lost stands first, in a frame, and nothing of it is left out. */
export function differenceText(difference: Difference, locale: Locale): string {
  const t = differenceStrings[locale];
  const losses = lossesOf(difference);
  const parts = partsOf(difference, locale);
  const alarm = isEmptyLoss(losses)
    ? [t.noLoss]
    : ["!".repeat(60), t.lossTitle(losses.values), ...lossLines(losses, locale), "!".repeat(60)];
  const lines = [
    t.title(difference.before, difference.after),
    ...(parts.length === 0 ? [t.nothing] : difference.sameThing ? alarm : []),
    ...parts.flatMap((part) => textPart(part, locale)),
  ];
  return `${lines.join("\n")}\n`;
}

/** Text that Markdown shows as it stands. */
const escaped = (text: string): string =>
  text.replace(/[\\`*_{}[\]<>#|!~]/g, (character) => `\\${character}`);

const markdownRow = (cells: readonly string[]): string => `| ${cells.map(escaped).join(" | ")} |`;

function markdownPart({ heading, summary, blocks }: Part, locale: Locale): string[] {
  const t = differenceStrings[locale];
  return [
    "",
    `### ${escaped(heading)}`,
    ...(summary === "" ? [] : ["", summary]),
    ...blocks.flatMap(({ heading: name, lines, more }) => [
      ...(name === "" ? [] : ["", `**${name}**`]),
      "",
      markdownRow(t.columns),
      "| --- | ---: | ---: | ---: |",
      ...lines.map(markdownRow),
      ...(more > 0 ? ["", t.more(more)] : []),
    ]),
  ];
}

/** For a pull request: what is lost stands first as an alert, in full; long lists are cut. */
export function differenceMarkdown(difference: Difference, locale: Locale): string {
  const t = differenceStrings[locale];
  const losses = lossesOf(difference);
  const parts = partsOf(difference, locale);
  const alarm = isEmptyLoss(losses)
    ? ["", t.noLoss]
    : [
        "",
        "> [!CAUTION]",
        `> **${t.lossTitle(losses.values)}**`,
        ">",
        ...lossLines(losses, locale).map((line) => `> - ${escaped(line)}`),
      ];
  const lines = [
    `## ${escaped(t.title(difference.before, difference.after))}`,
    ...(parts.length === 0 ? ["", t.nothing] : difference.sameThing ? alarm : []),
    ...parts.flatMap((part) => markdownPart(part, locale)),
  ];
  return `${lines.join("\n")}\n`;
}

const changeObject = (change: Change): object =>
  change.kind === "value"
    ? {
        kind: change.kind,
        table: change.name,
        record: change.record,
        column: change.column,
        before: change.before,
        after: change.after,
        percent: change.percent && toPlain(change.percent),
      }
    : {
        kind: change.kind,
        table: change.name,
        record: change.record,
        values: change.values,
      };

const figureObject = (change: FigureChange): object => ({
  indicator: change.indicator,
  dimension: change.dimension,
  category: change.category,
  aspect: change.aspect,
  unit: change.unit,
  before: change.before,
  after: change.after,
  percent: change.percent && toPlain(change.percent),
});

/** Everything, for programs; `lost` is false only where nothing was taken away. */
export function differenceJson(difference: Difference): string {
  const losses = lossesOf(difference);
  const document = {
    before: difference.before,
    after: difference.after,
    lost: !isEmptyLoss(losses),
    losses: { ...losses, changes: losses.changes.map(changeObject) },
    releases: difference.releases.map((release) => ({
      ...release,
      changes: release.changes.map(changeObject),
      figures: release.figures.map(figureObject),
    })),
    shared: difference.shared.map(changeObject),
    content: difference.content,
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}
