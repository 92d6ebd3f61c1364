import { useSession } from "../features/profile/queries.ts";
import { dayWords } from "./day-words.ts";

/** A day with its weekday, as the profile's locale writes it; undefined for what is no date, or not yet one. */
export function useDayWords(): (date: string | null) => string | undefined {
  const { profile } = useSession();
  return (date) => (date === null ? undefined : dayWords(date, profile?.locale ?? "en-GB"));
}
