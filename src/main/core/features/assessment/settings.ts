import { DEFAULT_SETTINGS, RULE_SET_VERSION, type Settings } from "../../../../shared/domain/thresholds.ts";
import type { Reader } from "../../db/entities.ts";
import { readProfile } from "../profile/queries.ts";

/** The numbers that hold in this installation. */
export async function readSettings(handle: Reader): Promise<Settings> {
  return (await readProfile(handle))?.thresholds ?? DEFAULT_SETTINGS;
}

/**
 * Name of the rule set with the user's own numbers, if any: rows that bear another name are stale.
 */
export function ruleSetOf(settings: Settings): string {
  const own = (Object.keys(DEFAULT_SETTINGS) as (keyof Settings)[]).filter(
    (key) => settings[key] !== DEFAULT_SETTINGS[key],
  );
  if (own.length === 0) return RULE_SET_VERSION;
  return `${RULE_SET_VERSION} with ${own.map((key) => `${key} ${settings[key]}`).join(", ")}`;
}
