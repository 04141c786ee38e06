import type { Locale } from "../domain/bilingual.ts";
import { visible } from "../domain/characters.ts";
import type { Excerpt, Problem } from "../domain/problem.ts";
import { problemSummary, type ReportOptions } from "../i18n/check.ts";
import { linesOf, shownGroups, type ProblemGroup } from "../i18n/check-groups.ts";
import { checkWords } from "../i18n/check-words.ts";
import { escapeHtml } from "./escape.ts";
import { style } from "./style.ts";

/** The report as one HTML file: a clerk opens it, prints it, sends it on. No script, nothing from elsewhere. */

export interface HtmlOptions extends Omit<ReportOptions, "colours"> {
  readonly locale: Locale;
  /** Whose data these are. */
  readonly name: string;
  /** The day against which the expiry of answers was judged. */
  readonly day: string;
}

const languages: Record<Locale, string> = { zh: "zh-CN", en: "en" };

/** How many groups one page holds; more nobody reads. */
const mostGroups = 300;
/** How many cells are shown on either side of the one in question. */
const neighbours = 3;

const text = (content: string, length: number): string => escapeHtml(visible(content, length));

/** The cells about the one in question, under their headers. */
function rowTable({ header, cells, at }: Excerpt): string {
  const from = at === null ? 0 : Math.max(0, at - neighbours);
  const to = at === null ? 2 * neighbours + 1 : at + neighbours + 1;
  const heads = header.slice(from, to).map((cell) => `<th scope="col">${text(cell, 40)}</th>`);
  const shown = cells
    .slice(from, to)
    .map((cell, i) => `<td${from + i === at ? ' class="here"' : ""}>${text(cell, 60)}</td>`);
  return `<div class="row"><table><thead><tr>${heads.join("")}</tr></thead><tbody><tr>${shown.join("")}</tr></tbody></table></div>`;
}

function article({ first, rest }: ProblemGroup, options: HtmlOptions): string {
  const { locale, excerpt, address } = options;
  const t = checkWords[locale];
  const row = excerpt?.(first) ?? null;
  const where = [
    first.line === null ? null : t.line(first.line),
    row === null ? null : t.cellAt(row.address),
    first.column === null ? null : t.column(visible(first.column)),
    first.record === null ? null : visible(first.record),
  ].filter((part) => part !== null);
  const { named, more } = linesOf(rest);
  const alike =
    rest.length === 0 ? "" : t.alike(rest.length, named.length > 0 ? t.lines(named, more) : "");
  const see = address?.(first.code) ?? null;
  const isQuoted = first.text === null || first.message[locale].includes(first.text);
  return [
    `<article class="${first.severity}">`,
    `<h3><strong>${t.severity[first.severity]}</strong> ${escapeHtml(where.join(" · "))}</h3>`,
    `<p>${text(first.message[locale], 2000)}</p>`,
    row === null
      ? isQuoted
        ? ""
        : `<p>${escapeHtml(t.cell(visible(first.text, 80)))}</p>`
      : rowTable(row),
    `<p>${text(t.hint(first.hint[locale]), 2000)}</p>`,
    alike === "" ? "" : `<p class="quiet">${escapeHtml(alike)}</p>`,
    `<p class="quiet"><code>${escapeHtml(first.code)}</code>${
      see === null ? "" : ` · <a href="${escapeHtml(see)}">${t.guide}</a>`
    }</p>`,
    "</article>",
  ]
    .filter((line) => line !== "")
    .join("\n");
}

/** Files with errors first, then those with warnings; within a file by line. */
function byWeight(groups: readonly ProblemGroup[]): ProblemGroup[] {
  const weight = { error: 0, warning: 1, note: 2 } as const;
  const files = new Map<string, number>();
  for (const { first } of groups) {
    const before = files.get(first.file) ?? weight.note;
    files.set(first.file, Math.min(before, weight[first.severity]));
  }
  return [...groups].sort(
    (a, b) => (files.get(a.first.file) ?? 0) - (files.get(b.first.file) ?? 0),
  );
}

function sections(groups: readonly ProblemGroup[], options: HtmlOptions): string[] {
  const lines: string[] = [];
  let file: string | null = null;
  for (const group of groups) {
    if (group.first.file !== file) {
      file = group.first.file;
      lines.push(`<h2>${text(file, 200)}</h2>`);
    }
    lines.push(article(group, options));
  }
  return lines;
}

/** The whole document. The same problems give the same bytes. */
export function htmlReport(problems: readonly Problem[], options: HtmlOptions): string {
  const { locale, name, day, strict } = options;
  const t = checkWords[locale];
  const { groups, more } = shownGroups(problems, mostGroups);
  const title = escapeHtml(t.reportTitle(name));
  return [
    "<!doctype html>",
    `<html lang="${languages[locale]}">`,
    '<head>\n<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    `<title>${title}</title>`,
    `<style>${style}</style>\n</head>\n<body>\n<main>`,
    `<h1>${title}</h1>`,
    `<p class="summary">${escapeHtml(problemSummary(problems, locale, strict))}</p>`,
    `<p>${t.reportLegend}</p>`,
    `<p class="quiet">${t.print}${locale === "en" ? " " : ""}${escapeHtml(t.judgedOn(day))}</p>`,
    ...sections(byWeight(groups), options),
    ...(more > 0 ? [`<p>${escapeHtml(t.more(more))}</p>`] : []),
    "</main>\n</body>\n</html>\n",
  ].join("\n");
}
