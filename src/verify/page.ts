import { Parser } from "htmlparser2";

/** A reference from a page to something else. */
export interface Reference {
  /** Name of the element and of the attribute, such as `a[href]`. */
  readonly from: string;
  readonly url: string;
  /** Whether a browser fetches it by itself: an image does, a link does not. */
  readonly loads: boolean;
}

/** What the checks need to know of one built page. */
export interface PageFacts {
  /** Path of the file in the output folder, such as `2020Q1/index.html`. */
  readonly path: string;
  /** True for a page that only sends its reader elsewhere. */
  readonly redirects: boolean;
  readonly lang: string | null;
  readonly titles: readonly string[];
  readonly headings: readonly string[];
  readonly metas: readonly { readonly name: string; readonly content: string }[];
  readonly canonicals: readonly string[];
  readonly alternates: readonly { readonly lang: string; readonly url: string }[];
  /** Every id in the order of the page, repeated ones too. */
  readonly ids: readonly string[];
  readonly references: readonly Reference[];
  /** What a strict content security policy forbids: inline handlers, styles and scripts. */
  readonly inline: readonly string[];
  /** Everything that a reader may see or hear, but for code and preformatted text. */
  readonly text: string;
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] extends readonly (infer I)[] ? I[] : T[K] };

/** Attributes that hold a URL, and whether the browser fetches it unasked. */
const urlAttributes: Readonly<Record<string, Readonly<Record<string, boolean>>>> = {
  a: { href: false },
  area: { href: false },
  form: { action: false },
  audio: { src: true },
  embed: { src: true },
  iframe: { src: true },
  image: { href: true, "xlink:href": true },
  img: { src: true },
  input: { src: true },
  object: { data: true },
  script: { src: true },
  source: { src: true },
  track: { src: true },
  use: { href: true, "xlink:href": true },
  video: { src: true, poster: true },
};

/** Relations of `<link>` that make a browser fetch the address. */
const loadingRelations = new Set([
  "stylesheet",
  "icon",
  "apple-touch-icon",
  "manifest",
  "modulepreload",
  "prefetch",
  "preload",
]);

/** Attributes whose words readers meet. */
const spokenAttributes = ["alt", "title", "aria-label", "placeholder", "content", "label"];

/** Script types that hold data and run nothing. */
const dataScripts = new Set(["application/ld+json", "application/json"]);

/** Elements whose text no reader meets as prose. */
const quietElements = new Set(["script", "style", "code", "pre", "template", "kbd", "samp"]);

/** Reads one built page. HTML is read as a browser tokenises it; nothing is repaired. */
export function readPage(path: string, html: string): PageFacts {
  const facts: Mutable<PageFacts> = {
    path,
    redirects: false,
    lang: null,
    titles: [],
    headings: [],
    metas: [],
    canonicals: [],
    alternates: [],
    ids: [],
    references: [],
    inline: [],
    text: "",
  };
  const text: string[] = [];
  const open: string[] = [];
  const collecting = (name: string): boolean => open.includes(name);
  const parser = new Parser({
    onopentag(name, attributes) {
      open.push(name);
      if (name === "title" && !collecting("svg")) facts.titles.push("");
      if (name === "h1") facts.headings.push("");
      readElement(facts, name, attributes);
      for (const key of spokenAttributes) if (attributes[key]) text.push(attributes[key]);
    },
    ontext(words) {
      if (collecting("title") && !collecting("svg")) append(facts.titles, words);
      if (collecting("h1")) append(facts.headings, words);
      if (!open.some((name) => quietElements.has(name))) text.push(words);
    },
    onclosetag() {
      open.pop();
    },
  });
  parser.end(html);
  facts.text = text.join("\n");
  return facts;
}

const append = (list: string[], words: string): void => {
  list[list.length - 1] = `${list.at(-1) ?? ""}${words}`;
};

function readElement(
  facts: Mutable<PageFacts>,
  name: string,
  attributes: Readonly<Record<string, string>>,
): void {
  if (attributes["id"] !== undefined) facts.ids.push(attributes["id"]);
  if (name === "html") facts.lang = attributes["lang"] ?? null;
  if (name === "meta") readMeta(facts, attributes);
  if (name === "link") readLink(facts, attributes);
  for (const [attribute, loads] of Object.entries(urlAttributes[name] ?? {})) {
    const url = attributes[attribute];
    if (url !== undefined) facts.references.push({ from: `${name}[${attribute}]`, url, loads });
  }
  for (const url of srcset(attributes["srcset"]))
    facts.references.push({ from: `${name}[srcset]`, url, loads: true });
  facts.inline.push(...inlineParts(name, attributes));
}

function readMeta(
  facts: Mutable<PageFacts>,
  { name, property, content = "", "http-equiv": equivalent }: Readonly<Record<string, string>>,
): void {
  if (name !== undefined) facts.metas.push({ name, content });
  if (property === "og:url" || property === "og:image")
    facts.references.push({ from: `meta[${property}]`, url: content, loads: false });
  if (equivalent?.toLowerCase() === "refresh") facts.redirects = true;
}

function readLink(
  facts: Mutable<PageFacts>,
  { rel = "", href, hreflang }: Readonly<Record<string, string>>,
): void {
  if (href === undefined) return;
  const relations = rel.toLowerCase().split(/\s+/);
  if (relations.includes("canonical")) facts.canonicals.push(href);
  if (relations.includes("alternate") && hreflang !== undefined)
    facts.alternates.push({ lang: hreflang, url: href });
  const loads = relations.some((relation) => loadingRelations.has(relation));
  facts.references.push({ from: `link[${rel}]`, url: href, loads });
}

const srcset = (value: string | undefined): string[] =>
  (value ?? "")
    .split(",")
    .map((candidate) => candidate.trim().split(/\s+/)[0] ?? "")
    .filter((url) => url !== "");

function inlineParts(name: string, attributes: Readonly<Record<string, string>>): string[] {
  const handlers = Object.keys(attributes)
    .filter((attribute) => attribute.startsWith("on") || attribute === "style")
    .map((attribute) => `<${name} ${attribute}>`);
  const runs =
    name === "script" &&
    attributes["src"] === undefined &&
    !dataScripts.has(attributes["type"] ?? "");
  return runs ? [...handlers, "<script>"] : handlers;
}
