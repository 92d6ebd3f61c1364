import type { RuleId } from "../../../contract/assessment.ts";
import type { Rule } from "../rule.ts";
import { t01 } from "./t01.ts";
import { t02 } from "./t02.ts";
import { t03 } from "./t03.ts";
import { t04 } from "./t04.ts";
import { t05 } from "./t05.ts";
import { t06 } from "./t06.ts";
import { t07 } from "./t07.ts";
import { t08 } from "./t08.ts";
import { t09 } from "./t09.ts";
import { t10 } from "./t10.ts";
import { t11 } from "./t11.ts";
import { t12 } from "./t12.ts";
import { t13 } from "./t13.ts";
import { t14 } from "./t14.ts";
import { t15 } from "./t15.ts";
import { t16 } from "./t16.ts";
import { t18 } from "./t18.ts";
import { t19 } from "./t19.ts";

/**
 * The rules of domain.md 4 in their order. There is no T17: colour, consistency, odour and amount fire
 * nothing, so no rule reads them (LA04, CO22, PA23).
 */
export const RULES: readonly Rule[] = [
  t01,
  t02,
  t03,
  t04,
  t05,
  t06,
  t07,
  t08,
  t09,
  t10,
  t11,
  t12,
  t13,
  t14,
  t15,
  t16,
  t18,
  t19,
];

const byId = new Map(RULES.map((rule) => [rule.id, rule]));

/** The rule with this id. */
export function ruleOf(id: RuleId): Rule {
  const rule = byId.get(id);
  if (!rule) throw new RangeError(`no rule ${id}`);
  return rule;
}
