import { createReadStream, existsSync, statSync } from "node:fs";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { extname, join } from "node:path";

/** Types by extension; text is UTF-8. */
const types: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".csv": "text/csv; charset=utf-8",
  ".gif": "image/gif",
  ".html": "text/html; charset=utf-8",
  ".ico": "image/x-icon",
  ".ics": "text/calendar; charset=utf-8",
  ".jpg": "image/jpeg",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".jsonld": "application/ld+json; charset=utf-8",
  ".md": "text/markdown; charset=utf-8",
  ".pdf": "application/pdf",
  ".png": "image/png",
  ".svg": "image/svg+xml; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".webmanifest": "application/manifest+json; charset=utf-8",
  ".webp": "image/webp",
  ".woff2": "font/woff2",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  ".xml": "application/xml; charset=utf-8",
  ".zip": "application/zip",
};

/** What the server answers to a path, without touching a socket. */
export type Answer =
  | { readonly status: 200 | 404; readonly file: string }
  | { readonly status: 301; readonly location: string }
  | { readonly status: 400 | 404 };

/** The answer of a static host: files, index pages, folders with their slash, the site's own 404 page. */
export function answerTo(folder: string, base: string, target: string): Answer {
  const [path = "", query] = target.split("?", 2);
  const search = query === undefined ? "" : `?${query}`;
  if (`${path}/` === base) return { status: 301, location: `${base}${search}` };
  if (!path.startsWith(base)) return { status: 404 };
  const inner = decode(path.slice(base.length));
  if (inner === null) return { status: 400 };
  const segments = inner.split("/");
  if (segments.some((part) => part === ".." || part === "." || /[\0\\]/.test(part)))
    return { status: 400 };
  const found = join(folder, inner);
  if (isFolder(found) && !inner.endsWith("/") && inner !== "")
    return { status: 301, location: `${path}/${search}` };
  const file = isFolder(found) ? join(found, "index.html") : found;
  return isFile(file) && !(inner.endsWith("/") && file === found)
    ? { status: 200, file }
    : notFound(folder, inner);
}

function notFound(folder: string, inner: string): Answer {
  const pages = inner.startsWith("en/")
    ? ["en/404.html", "en/404/index.html", "404.html"]
    : ["404.html", "404/index.html"];
  const page = pages.map((name) => join(folder, name)).find(isFile);
  return page === undefined ? { status: 404 } : { status: 404, file: page };
}

function decode(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}

const isFolder = (path: string): boolean => existsSync(path) && statSync(path).isDirectory();
const isFile = (path: string): boolean => existsSync(path) && statSync(path).isFile();

/** A running server. */
export interface Serving {
  readonly port: number;
  /** Address of the home page. */
  readonly url: string;
  readonly close: () => Promise<void>;
}

/**
 * Serves a built folder below `base` on this machine only. Port 0 takes any free one.
 * @throws the system's error, such as EADDRINUSE
 */
export async function serve(folder: string, base: string, port: number): Promise<Serving> {
  const server = createServer((request, response) => reply(folder, base, request, response));
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", resolve);
  });
  const taken = portOf(server);
  return { port: taken, url: `http://localhost:${taken}${base}`, close: () => close(server) };
}

function reply(
  folder: string,
  base: string,
  { method, url = "/" }: IncomingMessage,
  response: ServerResponse,
): void {
  response.setHeader("X-Content-Type-Options", "nosniff");
  if (method !== "GET" && method !== "HEAD")
    return void response.writeHead(405, { Allow: "GET, HEAD" }).end();
  const answer = answerTo(folder, base, url);
  if ("location" in answer)
    return void response.writeHead(answer.status, { Location: answer.location }).end();
  if (!("file" in answer))
    return void response.writeHead(answer.status, { "Content-Type": "text/plain" }).end();
  response.writeHead(answer.status, {
    "Content-Type": types[extname(answer.file).toLowerCase()] ?? "application/octet-stream",
    "Content-Length": statSync(answer.file).size,
    "Cache-Control": "no-cache",
  });
  if (method === "HEAD") return void response.end();
  createReadStream(answer.file)
    .on("error", () => response.destroy())
    .pipe(response);
}

function portOf(server: Server): number {
  const address = server.address();
  return address !== null && typeof address === "object" ? address.port : 0;
}

const close = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
