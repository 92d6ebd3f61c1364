import type { Alert } from "../../contract/assessment.ts";
import type { Region } from "../../vocabulary/index.ts";
import type { Words } from "./rule.ts";
import { ruleOf } from "./rules/index.ts";

/** Stable keys of an alert's words, for translation: `rule.T12.growing.title`. */
export interface WordKeys {
  readonly title: string;
  readonly advice: string;
  readonly print: string;
}

/** The English words of an alert: those of its variant and, where rules differ by place, of the region. */
export function alertWords(alert: Pick<Alert, "rule" | "level" | "variant">, region: Region): Words {
  const rule = ruleOf(alert.rule);
  const variant = alert.variant && rule.variants?.[alert.variant];
  const words = { ...rule.words, ...variant };
  const advice = rule.regions?.[region];
  return advice === undefined ? words : { ...words, advice };
}

/** The keys under which a translation of an alert's words is looked up. */
export function alertWordKeys(alert: Pick<Alert, "rule" | "level" | "variant">, region: Region): WordKeys {
  const rule = ruleOf(alert.rule);
  const variant = alert.variant && rule.variants?.[alert.variant];
  const base = `rule.${alert.rule}`;
  const key = (field: keyof Words) =>
    variant && variant[field] !== undefined ? `${base}.${alert.variant}.${field}` : `${base}.${field}`;
  return {
    title: key("title"),
    advice: rule.regions?.[region] === undefined ? key("advice") : `${base}.${region}.advice`,
    print: key("print"),
  };
}
