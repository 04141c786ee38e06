/** A JSON-LD data block's text; `<` is escaped, so that no text of the data can end the script element. */
export const jsonLdText = (data: object): string =>
  JSON.stringify(data)
    .replace(/</g, "\\u003c")
    .replace(/\u2028/g, "\\u2028")
    .replace(/\u2029/g, "\\u2029");
