import type { StateCore, Token } from "markdown-it";
import type { Locale } from "../domain/bilingual.ts";

/** A paragraph that begins so, right before a table, is the table's caption: 表：各县市区开工项目. */
const openings: Record<Locale, RegExp> = { zh: /^表[:：]\s*/u, en: /^Table:\s*/u };

/** The caption of a table, an inline token; null where there is none. */
export function captionOf(table: Token | undefined): Token | null {
  const caption: unknown = table?.meta?.["caption"];
  return isToken(caption) ? caption : null;
}

const isToken = (value: unknown): value is Token =>
  typeof value === "object" && value !== null && "children" in value;

/** Takes the paragraphs that are captions out of the text and gives them to their tables. */
export function setCaptions(state: StateCore, locale: Locale): void {
  const { tokens } = state;
  state.tokens = tokens.filter((token, index) => {
    const isParagraph = token.type === "paragraph_open" && tokens[index + 3]?.type === "table_open";
    const [inline, table] = [tokens[index + 1], tokens[index + 3]];
    if (isParagraph && inline && table && openings[locale].test(inline.content))
      table.meta = { caption: withoutOpening(inline, locale) };
    return !isOfCaption(tokens, index);
  });
}

/** Whether a token is the paragraph of a caption: its opening, its text or its end. */
const isOfCaption = (tokens: readonly Token[], index: number): boolean =>
  [1, 2, 3].some((distance) => {
    const table = tokens[index + distance];
    if (table?.type !== "table_open" || captionOf(table) === null) return false;
    return tokens[index]?.type === ["", "paragraph_close", "inline", "paragraph_open"][distance];
  });

function withoutOpening(inline: Token, locale: Locale): Token {
  const [first] = inline.children ?? [];
  if (first) first.content = first.content.replace(openings[locale], "");
  return inline;
}
