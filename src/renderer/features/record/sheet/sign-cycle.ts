import type { SignEntry, Signs } from "../../../../shared/contract/record.ts";
import type { Sign } from "../../../../shared/vocabulary/index.ts";

/**
 * What another press on a sign's chip makes of it: mild, moderate, severe, not noted. "Not seen" (0) becomes
 * mild. The days stay. Null: not noted.
 */
export function nextSeverity(entry: SignEntry | undefined): SignEntry | null {
  if (entry === undefined) return { severity: 1, days: 1 };
  return entry.severity >= 3 ? null : { ...entry, severity: entry.severity + 1 };
}

/** Sets one sign; null takes it out. */
export function withSign(signs: Signs, sign: Sign, entry: SignEntry | null): Signs {
  const { [sign]: _, ...others } = signs;
  return entry === null ? others : { ...signs, [sign]: entry };
}
