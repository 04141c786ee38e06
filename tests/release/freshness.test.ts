import { createServer, type Server } from "node:http";
import { afterAll, beforeAll, expect, test } from "vitest";
import { reachSources } from "../../scripts/lib/reachability.ts";
import { overdueReleases } from "../../src/report/calendar.ts";
import type { CalendarEntry, Source } from "../../src/schema/tables.ts";
import { context, release } from "../downloads/dataset.ts";
import { runScript } from "../support/site.ts";
import { smallFolder, write } from "../seal/folder.ts";

/** What goes wrong while nobody changes anything. */

const entry = (
  quarter: CalendarEntry["quarter"],
  planned_at: string,
  state: CalendarEntry["state"] = "confirmed",
): CalendarEntry => ({ quarter, planned_at, state, reason: null, line: 2 });

test.for<[string, CalendarEntry[], string[]]>([
  ["nothing announced", [], []],
  ["the day itself", [entry("2022Q4", "2023-01-20")], []],
  ["the day after", [entry("2022Q4", "2023-01-19")], ["2022Q4"]],
  ["late in the evening in China", [entry("2022Q4", "2023-01-19T23:00:00+08:00")], ["2022Q4"]],
  ["the same moment, another day in China", [entry("2022Q4", "2023-01-19T17:00:00Z")], []],
  ["cancelled", [entry("2022Q4", "2023-01-19", "cancelled")], []],
  ["published", [entry("2022Q3", "2022-10-20")], []],
  ["put off", [entry("2022Q4", "2023-01-10"), entry("2022Q4", "2023-02-10")], []],
  [
    "two, the earliest first",
    [entry("2022Q4", "2023-01-10"), entry("2022Q2", "2022-07-20")],
    ["2022Q2", "2022Q4"],
  ],
])("overdue on 2023-01-20: %s", ([, calendar, quarters]) => {
  const dataset = { ...context([release()]).dataset, calendar };
  expect(overdueReleases(dataset, "2023-01-20").map(({ quarter }) => quarter)).toEqual(quarters);
});

/** Listens where the system likes, and says where. */
async function listen(one: Server): Promise<number> {
  await new Promise<void>((resolve) => one.listen(0, "127.0.0.1", resolve));
  const bound = one.address();
  return typeof bound === "object" && bound ? bound.port : 0;
}

/** A port on which nobody listens any more. */
async function closedPort(): Promise<number> {
  const brief = createServer();
  const port = await listen(brief);
  await new Promise((resolve) => brief.close(resolve));
  return port;
}

let server: Server;
let address: string;
beforeAll(async () => {
  server = createServer((request, response) => {
    const status = Number(request.url?.slice(1));
    if (status === 0) return;
    response.writeHead(status, status === 302 ? { location: "/200" } : {}).end("page");
  });
  address = `http://127.0.0.1:${await listen(server)}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const source = (id: string, url: string | null): Source => ({
  ...{ id, title: id, publisher: null, date: null, url, mirror: null, note: null, line: 2 },
});

test("a page is gone when the server says so; refusals and silence may be other tomorrow", async () => {
  const closed = await closedPort();
  const statuses = ["200", "302", "404", "410", "403", "500", "0"];
  const sources = [
    ...statuses.map((status) => source(status, `${address}/${status}`)),
    source("none", null),
    source("refused", `http://127.0.0.1:${closed}/`),
  ];
  const reached = await reachSources(sources, 500);
  expect(reached.map((one) => `${one.source.id} ${one.state} ${one.why}`)).toEqual([
    ...["200 there 200", "302 there 200", "404 gone 404", "410 gone 410"],
    ...["403 unclear 403", "500 unclear 500", "0 unclear ", "refused unclear ECONNREFUSED"],
  ]);
});

const freshness = (data: string, ...parameters: string[]) =>
  runScript("scripts/freshness.ts", parameters, { JIBAO_DATA: data, JIBAO_LANG: "en" });

test("the command tells what is gone and what is overdue, and fails", async () => {
  const { data } = smallFolder();
  write(data, {
    "sources.csv": `id,title,url\nS01,甲,${address}/200\nS02,乙,${address}/404\n`,
    "calendar.csv": "quarter,planned_at,state,reason\n2020Q3,2020-10-20,confirmed,\n",
  });
  const late = await freshness(data, "--date", "2020-10-21");
  expect([late.code, late.err]).toEqual([1, ""]);
  expect(late.out).toContain("Q3 2020 was announced for 20 October 2020");
  expect(late.out).toContain(`The page of source S02 is gone (404): ${address}/404`);
  expect(late.out).toContain("2 sources with an address: 1 gone, 0 that did not open; 1 quarters");
  write(data, { "sources.csv": `id,title,url\nS01,甲,${address}/200\nS02,乙,${address}/500\n` });
  expect((await freshness(data, "--date", "2020-10-20")).code).toBe(0);
});

test.for<string[]>([
  [],
  ["--date", "2020-10"],
  ["--date", "today"],
  ["now", "--date", "2020-10-20"],
])("wrong usage %j: exit 2", async (parameters) => {
  const { code, err } = await freshness(smallFolder().data, ...parameters);
  expect([code, err.includes("Usage:")]).toEqual([2, true]);
});
