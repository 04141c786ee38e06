import { problem, type Problem } from "../domain/problem.ts";
import type { Dataset, Release } from "../schema/dataset.ts";

/** Shorter words are too common to betray anything. */
const shortest = 6;

/** The fields in which people and places are named; codes and states are words of the language. */
const telling = new Set(["id", "name", "title", "venue", "note", "notes", "zh", "en"]);

/** Every text below a value, whatever the table, in the fields that are asked for. */
function textsOf(value: unknown, asked: (field: string) => boolean, field = ""): string[] {
  if (typeof value === "string") return asked(field) ? [value] : [];
  if (Array.isArray(value)) return value.flatMap((item) => textsOf(item, asked, field));
  if (value === null || typeof value !== "object") return [];
  return Object.entries(value).flatMap(([key, inner]) => textsOf(inner, asked, key));
}

/**
 * The texts that only drafts contain: names, ids and notes. None of them may be found in a build. Texts
 * under six characters and quarters with their versions are left out: published pages and the guide may say the
 * same by chance.
 */
export function draftTexts(dataset: Dataset): string[] {
  const isDraft = (release: Release): boolean => release.status === "draft";
  const drafts = dataset.releases.filter(isDraft);
  if (drafts.length === 0) return [];
  const { releases, ...rest } = dataset;
  // A published exit may name a project that only the draft lists: what is said anywhere is no secret.
  const known = new Set(
    textsOf([rest, releases.filter((release) => !isDraft(release))], () => true),
  );
  const secrets = new Set(
    textsOf(drafts, (field) => telling.has(field)).filter(
      (text) =>
        text.length >= shortest && !known.has(text) && !/^\d{4}Q[1-4](?:-r\d+)?$/.test(text),
    ),
  );
  return [...secrets].sort();
}

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
};

/** A text as it stands in pages, in data files and in addresses. */
const formsOf = (text: string): string[] => [
  text,
  text.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign),
  text.replace(/[&<>]/g, (sign) => entities[sign] ?? sign),
  text.replace(/[&<>"]/g, (sign) => (sign === '"' ? "&#34;" : (entities[sign] ?? sign))),
  text.replaceAll('"', '""'),
  JSON.stringify(text).slice(1, -1),
  encodeURI(text),
  encodeURIComponent(text),
];

/**
 * Finds texts in a file in one pass, however many there are and however they are written: candidates are
 * looked up by their first six characters.
 */
export function tracesFinder(secrets: readonly string[]): (text: string) => string[] {
  const forms = secrets.flatMap((secret) =>
    [...new Set(formsOf(secret))].map((form) => ({ secret, form })),
  );
  const byStart = Map.groupBy(forms, ({ form }) => form.slice(0, shortest));
  return (text) => {
    if (byStart.size === 0) return [];
    const found = new Set<string>();
    for (let at = 0; at + shortest <= text.length; at++) {
      for (const { secret, form } of byStart.get(text.slice(at, at + shortest)) ?? [])
        if (text.startsWith(form, at)) found.add(secret);
    }
    return [...found];
  };
}

/** A draft's text in a file that is about to be published. */
export const draftTrace = (file: string, secret: string): Problem =>
  problem(
    "error",
    "draft-trace",
    { file, text: secret },
    {
      zh: `网站里出现了草稿中的 “${secret}”`,
      en: `The site contains "${secret}", which only a draft says`,
    },
    {
      zh: "若解读或其他表中提到它，请先删去；否则请报告给维护者",
      en: "Remove it from commentary or other tables; if it is not there, please report it",
    },
  );
