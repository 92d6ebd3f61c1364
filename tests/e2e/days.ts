/** Days as the specs write and read them. The program's own clock is the real one. */

/** Civil date of today, or of so many days ago, where this computer is. */
export function daysAgo(days: number): string {
  const now = new Date();
  const day = new Date(Date.UTC(now.getFullYear(), now.getMonth(), now.getDate() - days));
  return day.toISOString().slice(0, 10);
}

const format = new Intl.DateTimeFormat("en-GB", {
  day: "numeric",
  month: "short",
  year: "numeric",
  timeZone: "UTC",
});

/** A civil date as the screens write it: "3 Mar 2026". */
export function inWords(date: string): string {
  return format.format(new Date(`${date}T00:00:00Z`));
}
