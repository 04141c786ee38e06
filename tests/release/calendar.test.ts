import fc from "fast-check";
import { expect, test } from "vitest";
import { calendarFile, folded, type CalendarEvent } from "../../src/downloads/ics.ts";
import { calendarOf, nextRelease } from "../../src/report/calendar.ts";
import type { Dataset } from "../../src/schema/dataset.ts";
import type { CalendarEntry } from "../../src/schema/tables.ts";
import { context, release } from "../downloads/dataset.ts";

const entry = (
  quarter: CalendarEntry["quarter"],
  planned_at: string,
  over: Partial<CalendarEntry> = {},
): CalendarEntry => ({ quarter, planned_at, state: "provisional", reason: null, line: 2, ...over });

const withCalendar = (...calendar: CalendarEntry[]): Dataset => ({
  ...context([release()]).dataset,
  calendar,
});

test("a change of date keeps the dates before it, in the order of the file", () => {
  const first = entry("2022Q4", "2023-01-20");
  const second = entry("2022Q4", "2023-01-31", { reason: "核对数据" });
  expect(calendarOf(withCalendar(first, entry("2022Q3", "2022-10-20"), second))).toMatchObject([
    { quarter: "2022Q4", entry: second, earlier: [first], published: null },
    { quarter: "2022Q3", earlier: [], published: { id: "2022Q3" } },
  ]);
});

test.for<[string, CalendarEntry[], string | null]>([
  ["nothing is announced", [], null],
  ["what is out is not next", [entry("2022Q3", "2022-10-20")], null],
  ["what is cancelled is not next", [entry("2022Q4", "2023-01-20", { state: "cancelled" })], null],
  ["a text that is no date cannot be next", [entry("2022Q4", "年底")], null],
  [
    "the earliest is next, whatever the order and the time of day",
    [entry("2023Q1", "2023-04-20"), entry("2022Q4", "2023-01-20T09:00:00+08:00")],
    "2022Q4",
  ],
])("%s", ([, entries, quarter]) => {
  expect(nextRelease(withCalendar(...entries))?.quarter ?? null).toBe(quarter);
});

const event: CalendarEvent = {
  uid: "2022Q4@example.org",
  start: "2023-01-20T09:00:00+08:00",
  state: "confirmed",
  sequence: 1,
  summary: "季报：2022年四季度，第一版",
  description: "改期；见公告, 附件\n第二行",
  url: "https://example.org/calendar/",
};

test("the calendar file says dates in UTC, its stamp, and how often a date changed", () => {
  const file = calendarFile("日程", [event, { ...event, start: "2023-04-20" }], "2022-12-01");
  expect(file.replaceAll("\r\n", "\n")).toBe(
    `BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//Jibao//Release calendar//ZH
CALSCALE:GREGORIAN
X-WR-CALNAME:日程
BEGIN:VEVENT
UID:2022Q4@example.org
DTSTAMP:20221201T000000Z
DTSTART:20230120T010000Z
SEQUENCE:1
STATUS:CONFIRMED
SUMMARY:季报：2022年四季度，第一版
DESCRIPTION:改期；见公告\\, 附件\\n第二行
URL:https://example.org/calendar/
TRANSP:TRANSPARENT
END:VEVENT
BEGIN:VEVENT
UID:2022Q4@example.org
DTSTAMP:20221201T000000Z
DTSTART;VALUE=DATE:20230420
SEQUENCE:1
STATUS:CONFIRMED
SUMMARY:季报：2022年四季度，第一版
DESCRIPTION:改期；见公告\\, 附件\\n第二行
URL:https://example.org/calendar/
TRANSP:TRANSPARENT
END:VEVENT
END:VCALENDAR
`,
  );
  expect(file.split("\r\n")).toHaveLength(file.split("\n").length);
});

test("lines are folded at 75 octets, and unfolding gives them back", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 200 }), (text) => {
      fc.pre(!/[\r\n]/.test(text));
      const lines = folded(text).split("\r\n");
      for (const line of lines) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
      expect(lines.map((line, i) => (i === 0 ? line : line.slice(1))).join("")).toBe(text);
    }),
  );
});
