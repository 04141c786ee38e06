import type { Locale } from "../../domain/bilingual.ts";
import type { KnownFigure } from "../figures/known-figure.ts";
import { sayFigure } from "../figures/print.ts";
import type { Verdict } from "./judge.ts";

type Say = (
  severity: "error" | "warning" | "note",
  code:
    | "prose-figure-token"
    | "prose-figure-elsewhere"
    | "prose-figure-unknown"
    | "prose-figure-wrong"
    | "prose-figure-direction"
    | "prose-figure-unit"
    | "prose-figure-scale"
    | "prose-figure-bound"
    | "prose-figure-qualifier",
  names: readonly string[],
) => void;

/** A figure as a suggestion: its value, its name, its token. */
function suggestion(figure: KnownFigure, locale: Locale): string {
  const value = sayFigure(figure, locale, "unit") ?? "";
  const token = figure.token === "" ? "" : ` {{${figure.token}}}`;
  return `${value} ${figure.label[locale]}${token}`;
}

const codes = {
  value: "prose-figure-wrong",
  direction: "prose-figure-direction",
  unit: "prose-figure-unit",
  scale: "prose-figure-scale",
  bound: "prose-figure-bound",
  qualifier: "prose-figure-qualifier",
} as const;

/** What an editor is told of a number. */
export function sayVerdict(verdict: Verdict, locale: Locale, report: Say): void {
  switch (verdict.kind) {
    case "plain":
      return;
    case "match":
      if (verdict.figure.token !== "") report("note", "prose-figure-token", [verdict.figure.token]);
      return;
    case "elsewhere":
      report("note", "prose-figure-elsewhere", []);
      return;
    case "wrong":
      report(
        "error",
        codes[verdict.fault],
        verdict.nearest.map((figure) => suggestion(figure, locale)),
      );
      return;
    case "unknown":
      report(
        "warning",
        "prose-figure-unknown",
        verdict.nearest.map((figure) => suggestion(figure, locale)),
      );
  }
}
