/**
 * When a release was published: a date, which stands for its whole day, or an ISO time with zone.
 * Everything that is printed is the time of China (Asia/Shanghai, +08:00 without summer time since 1992).
 */
const eightHours = 8 * 60 * 60 * 1000;

/** The local time in China: { day: "2022-10-20", time: "10:00" }, or no time where only a day is known. */
export function inChina(published: string): { readonly day: string; readonly time: string | null } {
  if (/^\d{4}-\d{2}-\d{2}$/.test(published)) return { day: published, time: null };
  const moment = Date.parse(published);
  if (Number.isNaN(moment)) throw new RangeError(`not a date or an ISO time: ${published}`);
  const text = new Date(moment + eightHours).toISOString();
  return { day: text.slice(0, 10), time: text.slice(11, 16) };
}

/** The moment in RFC 3339, a bare date at the start of its day: 2022-10-20T00:00:00+08:00. */
export function rfc3339(published: string): string {
  const { day, time } = inChina(published);
  return `${day}T${time ?? "00:00"}:00+08:00`;
}
