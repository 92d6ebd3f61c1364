/** A day on which something of a stream happened; several records of one day count once. */
export interface DayOfStream {
  readonly day: number;
  readonly date: string;
  readonly ids: readonly string[];
}

/** Puts one more record onto the last day, or opens a new one; the records come in the order of their days. */
export function addToStream(stream: DayOfStream[], day: number, date: string, id: string): void {
  const last = stream.at(-1);
  if (last?.day === day) stream[stream.length - 1] = { day, date, ids: [...last.ids, id] };
  else stream.push({ day, date, ids: [id] });
}
