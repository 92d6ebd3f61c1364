import { useSession } from "../features/profile/queries.ts";
import { dayWordsOf } from "./day-words.ts";

/** A day with its weekday, as the profile's locale writes it. */
export function useDayWords(): (date: string | null) => string | undefined {
  const { profile } = useSession();
  return dayWordsOf(profile?.locale ?? "en-GB");
}
