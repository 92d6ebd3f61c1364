import { hasFindings, type CaseRecord, type Finding } from "../contract/record.ts";
import type { Pain, Skin, Treatment } from "../vocabulary/index.ts";

const MARKED_PAIN: ReadonlySet<Pain> = new Set<Pain>(["vocalises", "bites_or_flees", "too_painful_to_touch"]);
const MARKED_SKIN: ReadonlySet<Skin> = new Set<Skin>(["swollen", "open_hole_draining", "bleeding", "lump"]);
const MARKED_TREATMENT: ReadonlySet<Treatment> = new Set<Treatment>([
  "flush",
  "lance_and_drain",
  "antibiotic",
]);

/** The findings of a record with their side; none for kinds that have no findings. */
export function findingsOf(
  record: CaseRecord,
): readonly (readonly ["left" | "right" | "not_separated", Finding])[] {
  if (!hasFindings(record)) return [];
  const { left, right, not_separated } = record.findings;
  const found: ["left" | "right" | "not_separated", Finding][] = [];
  if (left) found.push(["left", left]);
  if (right) found.push(["right", right]);
  if (not_separated) found.push(["not_separated", not_separated]);
  return found;
}

/** True where the gland was firm and enlarged, before or after it was pressed. */
export function isFirmEnlarged(finding: Finding): boolean {
  return finding.fill === "firm_enlarged" || finding.fill_after === "firm_enlarged";
}

/** True where blood was seen; `unknown` says that nobody looked, so it is not blood. */
export function hasBlood(finding: Finding): boolean {
  return finding.blood !== "none" && finding.blood !== "unknown";
}

/** True where pus was suspected or definite. */
export function hasPus(finding: Finding): boolean {
  return finding.pus === "suspected" || finding.pus === "definite";
}

/**
 * True for a finding that marks a problem (domain.md 3, "Problem episode"). Colour, consistency, odour
 * and amount are not read.
 */
export function isMarkedFinding(finding: Finding): boolean {
  return (
    hasBlood(finding) ||
    hasPus(finding) ||
    isFirmEnlarged(finding) ||
    finding.ease === "nothing_came" ||
    (finding.pain !== null && MARKED_PAIN.has(finding.pain)) ||
    finding.skin.some((value) => MARKED_SKIN.has(value))
  );
}

/** True for a record that marks a problem: by a finding, or as one of three treatments (domain.md 3). */
export function isMarked(record: CaseRecord): boolean {
  if (record.kind === "treatment") return MARKED_TREATMENT.has(record.treatment);
  return findingsOf(record).some(([, finding]) => isMarkedFinding(finding));
}
