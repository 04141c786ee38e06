/** Where the quotes of a CSV text go wrong. */
export interface QuoteFault {
  readonly kind: "quote-unclosed" | "quote-after-closing" | "quote-inside-unquoted";
  /** The physical line of the quote: for an unclosed one, where it was opened. */
  readonly line: number;
}

type State = "start" | "plain" | "quoted" | "closed";

/**
 * The first fault of the quotes, or null. Read only after csv-parse has refused a text, to say where:
 * csv-parse names the end of the file for a quote that was opened on line 3.
 */
export function quoteFault(text: string): QuoteFault | null {
  let [state, line, opened]: [State, number, number] = ["start", 1, 1];
  for (let i = 0; i < text.length; i += 1) {
    const character = text[i];
    const isBreak = character === "\n" || (character === "\r" && text[i + 1] !== "\n");
    if (state === "quoted") {
      if (character === '"' && text[i + 1] === '"') i += 1;
      else if (character === '"') state = "closed";
    } else if (character === "," || isBreak) state = "start";
    else if (character === '"' && state === "start") [state, opened] = ["quoted", line];
    else if (character === '"' && state === "plain") return { kind: "quote-inside-unquoted", line };
    else if (state === "closed" && character !== "\r") return { kind: "quote-after-closing", line };
    else if (character !== "\r") state = "plain";
    if (isBreak) line += 1;
  }
  return state === "quoted" ? { kind: "quote-unclosed", line: opened } : null;
}
