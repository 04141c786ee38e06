/**
 * How often data or content changed since `npm run dev` began. The server that counts and the pages that ask
 * are loaded separately and share nothing but the process, so the count hangs on it. A build changes nothing.
 */
const key = Symbol.for("jibao.changes");

export function changesSoFar(): number {
  const count: unknown = Reflect.get(globalThis, key);
  return typeof count === "number" ? count : 0;
}

/** What the next page shows is read anew. */
export function countChange(): void {
  Reflect.set(globalThis, key, changesSoFar() + 1);
}
