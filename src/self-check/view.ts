import type { Locale } from "../domain/bilingual.ts";
import { severities, type Severity } from "../domain/problem.ts";
import { checkWords } from "../i18n/check-words.ts";
import { selfCheckStrings } from "../i18n/self-check.ts";
import { element } from "./dom.ts";
import { snippet } from "./snippet.ts";
import type { Told, ToldLetter } from "./told.ts";

/** The answer as elements: problems first, each with its cell; notes below, folded. */

/** So many letters are laid out at a time: a phone shows them without a pause. */
const atOnce = 30;

/** Shape, word and colour: each alone tells the severity. */
const badge = (severity: Severity, text: string, locale: Locale): HTMLElement =>
  element(
    "span",
    { class: `severity ${severity}` },
    element(
      "span",
      { class: "severity-mark", "aria-hidden": "true" },
      selfCheckStrings[locale].mark[severity],
    ),
    text,
  );

/** ✕ 错误3 ! 提醒1 i 说明4 */
export function countLine(counts: Told["counts"], locale: Locale): HTMLElement {
  const t = selfCheckStrings[locale];
  const words = severities.map((severity) =>
    badge(severity, t.count[severity](counts[severity]), locale),
  );
  return element("p", { class: "severities" }, ...words);
}

const paragraph = (text: string | null): HTMLElement | null =>
  text === null ? null : element("p", {}, text);

function letterElement(told: ToldLetter, locale: Locale): HTMLElement {
  const t = selfCheckStrings[locale];
  const { severity, place, message, cell, hint, part, alike, guide } = told;
  return element(
    "article",
    { class: `problem ${severity}` },
    element(
      "h4",
      { tabindex: "-1" },
      badge(severity, checkWords[locale].severity[severity], locale),
      ` ${place}`,
    ),
    paragraph(message),
    paragraph(cell),
    paragraph(hint),
    part && snippet(part, t),
    alike === null ? null : element("p", { class: "fine" }, alike),
    guide === null ? null : element("p", { class: "fine" }, element("a", { href: guide }, t.why)),
  );
}

/**
 * Letters below the files that they are about, some at a time; a button shows the next. Whoever reads with the
 * keyboard or a screen reader goes on at the first of the new ones.
 */
function letterList(letters: readonly ToldLetter[], locale: Locale): HTMLElement {
  const list = element("div", {});
  const button = element("button", { type: "button", class: "button" });
  const rest = element("p", { class: "show-more" }, button);
  let shown = 0;
  const showNext = (): HTMLElement | null => {
    const next = letters.slice(shown, shown + atOnce);
    const made = next.map((told) => letterElement(told, locale));
    for (const [i, told] of next.entries()) {
      const article = made[i];
      if (told.file !== letters[shown + i - 1]?.file) list.append(element("h3", {}, told.file));
      if (article) list.append(article);
    }
    shown += next.length;
    const left = letters.length - shown;
    button.textContent = selfCheckStrings[locale].showMore(Math.min(left, atOnce), left);
    if (left > 0) list.append(rest);
    else rest.remove();
    return made[0]?.querySelector("h4") ?? null;
  };
  button.addEventListener("click", () => showNext()?.focus());
  showNext();
  return list;
}

/** Every problem: errors and warnings file by file, then the notes, folded. */
export function problemList({ letters, notes, more, counts }: Told, locale: Locale): HTMLElement[] {
  const t = selfCheckStrings[locale];
  const folded =
    notes.length === 0
      ? []
      : [
          element(
            "details",
            {},
            element("summary", {}, t.notes(counts.note)),
            letterList(notes, locale),
          ),
        ];
  return [
    letterList(letters, locale),
    ...folded,
    ...(more > 0 ? [element("p", {}, t.more(more))] : []),
  ];
}
