/** Days as content writes them, YYYY-MM-DD: compared as text, shown in the reader's language. */

/** A day as the reader writes it, with the year. The day itself has no zone and never shifts. */
export function showDay(day: string, language?: string): string {
  return new Date(`${day}T00:00:00Z`).toLocaleDateString(language, { dateStyle: 'medium', timeZone: 'UTC' });
}

/** A month, YYYY-MM, as the reader writes it, with the year. */
export function showMonth(month: string, language?: string): string {
  const format: Intl.DateTimeFormatOptions = { month: 'long', year: 'numeric', timeZone: 'UTC' };
  return new Date(`${month}-01T00:00:00Z`).toLocaleDateString(language, format);
}

/** Whether a due day is over (the due day itself still counts as in time). */
export function isPast(day: string, now = new Date()): boolean {
  return now.toISOString().slice(0, 10) > day;
}
