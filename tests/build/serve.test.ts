import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { serve, type Serving } from "../../scripts/lib/serve.ts";

let serving: Serving;
beforeAll(async () => {
  const outer = mkdtempSync(join(tmpdir(), "jibao-serve-"));
  const folder = join(outer, "site");
  const files: Record<string, string> = {
    "../secret.txt": "secret",
    "index.html": "home",
    "404.html": "not here",
    "en/404.html": "not here, in English",
    "data/quarter.csv": "\ufeffid\n",
    "data/quarter.xlsx": "PK",
    "feed.xml": "<feed/>",
    "P-1/index.html": "project",
  };
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(folder, name, ".."), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  serving = await serve(folder, "/reports/", 0);
});
afterAll(() => serving.close());

interface Received {
  readonly status: number | undefined;
  readonly body: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
}

/** A raw request: `fetch` would tidy the path before it is sent. */
const ask = (path: string, method = "GET"): Promise<Received> =>
  new Promise((resolve, reject) => {
    const sent = request({ host: "127.0.0.1", port: serving.port, path, method }, (response) => {
      let body = "";
      response.setEncoding("utf8").on("data", (part: string) => (body += part));
      response.on("end", () =>
        resolve({ status: response.statusCode, body, headers: response.headers }),
      );
    });
    sent.on("error", reject).end();
  });

test.for<[string, number, string]>([
  ["/reports/", 200, "home"],
  ["/reports/?from=wechat", 200, "home"],
  ["/reports/P-1/", 200, "project"],
  ["/reports/P%2D1/", 200, "project"],
  ["/reports/data/quarter.csv", 200, "\ufeffid\n"],
  ["/reports/data/", 404, "not here"],
  ["/reports/feed.xml/", 404, "not here"],
  ["/reports/2020Q9/", 404, "not here"],
  ["/reports/en/2020Q9/", 404, "not here, in English"],
  ["/", 404, ""],
  ["/elsewhere/", 404, ""],
  ["/reports/../secret.txt", 400, ""],
  ["/reports/%2e%2e/secret.txt", 400, ""],
  ["/reports/..%2fsecret.txt", 400, ""],
  ["/reports/%5c..%5csecret.txt", 400, ""],
  ["/reports/%00", 400, ""],
  ["/reports/%E4", 400, ""],
])("%s is answered with %i", async ([path, status, body]) => {
  expect(await ask(path)).toMatchObject({ status, body });
});

test.for<[string, string]>([
  ["/reports", "/reports/"],
  ["/reports/P-1", "/reports/P-1/"],
  ["/reports/P-1?a=b", "/reports/P-1/?a=b"],
])("%s leads to %s", async ([path, location]) => {
  const { status, headers } = await ask(path);
  expect([status, headers["location"]]).toEqual([301, location]);
});

test.for<[string, string]>([
  ["/reports/", "text/html; charset=utf-8"],
  ["/reports/data/quarter.csv", "text/csv; charset=utf-8"],
  [
    "/reports/data/quarter.xlsx",
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  ],
  ["/reports/feed.xml", "application/xml; charset=utf-8"],
])("%s is %s", async ([path, type]) => {
  expect((await ask(path)).headers["content-type"]).toBe(type);
});

test("HEAD gives the head, and nothing may be written", async () => {
  const head = await ask("/reports/", "HEAD");
  expect([head.status, head.body, head.headers["content-length"]]).toEqual([200, "", "4"]);
  expect((await ask("/reports/", "POST")).status).toBe(405);
});

test("a taken port is refused", async () => {
  await expect(serve(tmpdir(), "/", serving.port)).rejects.toThrow("EADDRINUSE");
});
