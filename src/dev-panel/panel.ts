import type { Locale } from "../domain/bilingual.ts";
import type { Problem } from "../domain/problem.ts";
import { checkWords } from "../i18n/check-words.ts";
import { devPanel } from "../i18n/dev-panel.ts";
import styles from "./panel.css?inline";

/**
 * Lays the problems of data and commentary over the page, in `npm run dev` only: which file, which line, what
 * is wrong, what right looks like. It can be folded away and stays so until the problems change.
 */

/** How many problems are listed; the rest is counted. */
const longest = 50;
const folded = "jibao-check-folded";

const locale: Locale = document.documentElement.lang.startsWith("en") ? "en" : "zh";
const words = checkWords[locale];
const own = devPanel[locale];

function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className: string,
  ...content: readonly (string | Node)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  if (className !== "") made.className = className;
  made.append(...content);
  return made;
}

/** `releases/2020Q1/projects.csv:12`, as editors open a file at a line. */
const placeOf = ({ file, line, column }: Problem): string =>
  [file, line, file.endsWith(".md") ? column : null].filter((part) => part !== null).join(":");

const itemOf = (problem: Problem): HTMLLIElement =>
  element(
    "li",
    problem.severity,
    element("strong", "", words.severity[problem.severity]),
    " ",
    element("span", "where", placeOf(problem)),
    element("p", "", problem.message[locale]),
    element("p", "", words.hint(problem.hint[locale])),
  );

const countOf = (problems: readonly Problem[], severity: Problem["severity"]): number =>
  problems.filter((problem) => problem.severity === severity).length;

function panelOf(problems: readonly Problem[]): HTMLElement {
  const [errors, warnings] = [countOf(problems, "error"), countOf(problems, "warning")];
  const told = problems.filter(({ severity }) => severity !== "note");
  const list = element("ol", "", ...told.slice(0, longest).map(itemOf));
  if (told.length > longest) list.append(element("li", "", own.more(told.length - longest)));
  const button = element("button", "");
  button.type = "button";
  const panel = element(
    "aside",
    errors > 0 ? "jibao-check error" : "jibao-check",
    element(
      "header",
      "",
      element("span", "", words.summary(errors, warnings, countOf(problems, "note"))),
      button,
    ),
    list,
  );
  panel.setAttribute("aria-label", own.title);
  // Folded away until the list is another one.
  const state = JSON.stringify(told);
  const fold = (isFolded: boolean): void => {
    panel.classList.toggle("hidden", isFolded);
    button.textContent = isFolded ? own.show : own.hide;
    button.setAttribute("aria-expanded", String(!isFolded));
    sessionStorage.setItem(folded, isFolded ? state : "");
  };
  fold(sessionStorage.getItem(folded) === state);
  button.addEventListener("click", () => fold(!panel.classList.contains("hidden")));
  return panel;
}

async function show(): Promise<void> {
  const answer = await fetch(`${import.meta.env.BASE_URL.replace(/\/$/, "")}/@jibao/problems`);
  const problems = (await answer.json()) as readonly Problem[];
  if (problems.every(({ severity }) => severity === "note")) return;
  document.head.append(element("style", "", styles));
  document.body.append(panelOf(problems));
}

show().catch(() => document.body.append(element("p", "jibao-check", own.gone)));
