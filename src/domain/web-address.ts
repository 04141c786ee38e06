const controlOrBlank = /[\u0000-\u0020\u007F\\<>"]/u;

/**
 * Whether a browser can follow the text from a public page: http or https, no blanks or backslashes, which browsers
 * read in other ways than people, and no name before an @, which makes one host look like another.
 */
export function isWebAddress(text: string): boolean {
  if (controlOrBlank.test(text) || !/^https?:\/\/[^/]/i.test(text) || !URL.canParse(text))
    return false;
  const { username, password, hostname } = new URL(text);
  return username === "" && password === "" && hostname !== "";
}
