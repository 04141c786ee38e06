import { element } from "./dom.ts";

/** A button that takes a file away; the file is made in this page and never leaves it otherwise. */
export function offer(
  label: string,
  name: string,
  bytes: Uint8Array | string,
  type: string,
  first: boolean,
): HTMLAnchorElement {
  const part = typeof bytes === "string" ? bytes : new Uint8Array(bytes);
  const href = URL.createObjectURL(new Blob([part], { type }));
  return element("a", { class: first ? "button first" : "button", href, download: name }, label);
}

/** Frees the files of an answer that is no longer shown. */
export function withdraw(within: HTMLElement): void {
  for (const link of within.querySelectorAll<HTMLAnchorElement>("a[download]"))
    URL.revokeObjectURL(link.href);
}
