import type { Locale } from "../domain/bilingual.ts";
import { visible } from "../domain/characters.ts";
import type { Problem, Severity } from "../domain/problem.ts";
import { problemSummary } from "./check.ts";
import { linesOf, shownGroups } from "./check-groups.ts";
import { checkWords } from "./check-words.ts";

/** Problems as annotations of a pull request: workflow commands of GitHub Actions, one line each. */

const commands: Record<Severity, string> = { error: "error", warning: "warning", note: "notice" };

/** What may not stand in a message, and what may not in a property (GitHub, "Workflow commands"). */
const escaped = (text: string): string =>
  text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
const property = (text: string): string =>
  escaped(text).replaceAll(":", "%3A").replaceAll(",", "%2C");

export interface AnnotationOptions {
  /** The path of a file of the data folder within the repository. */
  readonly pathOf: (file: string) => string;
  readonly address?: (code: string) => string | null;
  readonly strict?: boolean;
}

/** One annotation for all problems that are alike, and the summary as a plain last line. */
export function githubAnnotations(
  problems: readonly Problem[],
  locale: Locale,
  { pathOf, address, strict }: AnnotationOptions,
): string {
  const t = checkWords[locale];
  const { groups, more } = shownGroups(problems);
  const lines = groups.map(({ first, rest }) => {
    const { named, more: further } = linesOf(rest);
    const title = [t.severity[first.severity], first.record, `[${first.code}]`]
      .filter((part) => part !== null)
      .map((part) => visible(part))
      .join(" ");
    const see = address?.(first.code) ?? null;
    const message = [
      first.column === null ? "" : `${t.column(visible(first.column))} `,
      first.message[locale],
      `\n${t.hint(first.hint[locale])}`,
      rest.length === 0
        ? ""
        : `\n${t.alike(rest.length, named.length > 0 ? t.lines(named, further) : "")}`,
      see === null ? "" : `\n${t.see(see)}`,
    ].join("");
    const place = [
      `file=${property(visible(pathOf(first.file), 400))}`,
      ...(first.line === null ? [] : [`line=${first.line}`]),
      `title=${property(title)}`,
    ];
    return `::${commands[first.severity]} ${place.join(",")}::${escaped(message)}`;
  });
  if (more > 0) lines.push(t.more(more));
  lines.push(problemSummary(problems, locale, strict));
  return `${lines.join("\n")}\n`;
}
