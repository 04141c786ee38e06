/**
 * iCalendar (RFC 5545), written here: lines end in CRLF and are folded at 75 octets, times are UTC, and the
 * stamp is given, so that the same dates give the same bytes.
 */

export interface CalendarEvent {
  /** Never changes and is never used again. */
  readonly uid: string;
  /** A date, YYYY-MM-DD, or an ISO time with zone. */
  readonly start: string;
  readonly state: "provisional" | "confirmed" | "cancelled";
  /** How often the date was changed. */
  readonly sequence: number;
  readonly summary: string;
  readonly description: string | null;
  readonly url: string;
}

const statuses = { provisional: "TENTATIVE", confirmed: "CONFIRMED", cancelled: "CANCELLED" };

/** Text values escape backslash, comma, semicolon and line break. */
const escaped = (text: string): string =>
  text.replace(/[\\;,]/g, (character) => `\\${character}`).replace(/\r\n?|\n/g, "\\n");

/** 20210120T010000Z */
const utc = (time: string): string =>
  new Date(Date.parse(time)).toISOString().replace(/[-:]|\.\d+/g, "");

const startOf = (start: string): string =>
  start.length === 10 ? `DTSTART;VALUE=DATE:${start.replaceAll("-", "")}` : `DTSTART:${utc(start)}`;

const octets = (text: string): number => new TextEncoder().encode(text).length;

/** No line is longer than 75 octets; what follows begins with a blank. No character is cut in two. */
export function folded(line: string): string {
  const lines: string[] = [];
  let current = "";
  for (const character of line) {
    if (octets(current) + octets(character) > 75) {
      lines.push(current);
      current = " ";
    }
    current += character;
  }
  return [...lines, current].join("\r\n");
}

const eventLines = (event: CalendarEvent, stamp: string): string[] => [
  "BEGIN:VEVENT",
  `UID:${event.uid}`,
  `DTSTAMP:${stamp}`,
  startOf(event.start),
  `SEQUENCE:${event.sequence}`,
  `STATUS:${statuses[event.state]}`,
  `SUMMARY:${escaped(event.summary)}`,
  ...(event.description ? [`DESCRIPTION:${escaped(event.description)}`] : []),
  `URL:${event.url}`,
  "TRANSP:TRANSPARENT",
  "END:VEVENT",
];

/** The calendar as a document. `stamp` is when it was made: an ISO time with zone. */
export const calendarFile = (
  name: string,
  events: readonly CalendarEvent[],
  stamp: string,
): string =>
  [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Jibao//Release calendar//ZH",
    "CALSCALE:GREGORIAN",
    `X-WR-CALNAME:${escaped(name)}`,
    ...events.flatMap((event) => eventLines(event, utc(stamp))),
    "END:VCALENDAR",
  ]
    .map((line) => `${folded(line)}\r\n`)
    .join("");
