import type { AlertVariant, RuleId } from "../../contract/assessment.ts";
import type { AlertLevel, Region } from "../../vocabulary/index.ts";
import type { Evidence, Witness } from "./evidence.ts";

/** The words of an alert. They describe and count; they never name a disease. */
export interface Words {
  /** Heading, for the owner; sentence case. */
  readonly title: string;
  /** What was noted and what to do, for the owner. */
  readonly advice: string;
  /** The same for print and for the vet: "anal sac", observations only. */
  readonly print: string;
}

/** What made a rule fire. */
export interface Firing {
  readonly level: AlertLevel;
  readonly variant?: AlertVariant;
  readonly witnesses: readonly Witness[];
}

/** One stretch of days that a rule looks at, as it is explained to people. */
export interface RuleWindow {
  readonly days: number;
  /** `in`: `asOf` − N … `asOf`; `last`: the N dates ending with `asOf`; `near`: at most N days apart. */
  readonly kind: "in" | "last" | "near";
}

/** A row of the table in domain.md 4. */
export interface Rule {
  readonly id: RuleId;
  readonly levels: readonly AlertLevel[];
  readonly species: readonly ("dog" | "cat")[];
  readonly words: Words;
  /** Words that differ where the rule fires for another reason. */
  readonly variants?: Partial<Record<AlertVariant, Partial<Words>>>;
  /** Advice that differs by region. */
  readonly regions?: Partial<Record<Region, string>>;
  /** Basis, as shown with the alert; keys of domain.md 6. "Product decision" for numbers without a source. */
  readonly source: string;
  /** Empty where the rule looks at everything recorded. */
  readonly windows: readonly RuleWindow[];
  /** The rule itself; pure. Null: silent. */
  readonly fires: (evidence: Evidence) => Firing | null;
  /**
   * Day numbers on which the rule may change though nothing is recorded: what fired it, or might, leaves
   * a window, or a birthday comes. Too many are harmless, a missing one is a bug; days up to `asOf` are ignored.
   */
  readonly edges: (evidence: Evidence) => readonly number[];
}

export const DOG_AND_CAT = ["dog", "cat"] as const;
export const DOG = ["dog"] as const;
export const CAT = ["cat"] as const;

/** A firing, or null where nothing speaks for it. */
export function firing(
  level: AlertLevel,
  witnesses: readonly Witness[],
  variant?: AlertVariant,
): Firing | null {
  if (witnesses.length === 0) return null;
  return variant === undefined ? { level, witnesses } : { level, witnesses, variant };
}

/** The edges of a rule whose outcome does not depend on the calendar. */
export function noEdges(): readonly number[] {
  return [];
}
