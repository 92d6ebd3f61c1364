/** What of the tab "Course" stands in the address, so that Back and a copied address bring it back. */
import type { Assessment, Course } from "../../../shared/contract/assessment.ts";
import { id, oneOf } from "../../../shared/contract/fields.ts";
import { z } from "../../../shared/contract/zod.ts";
import { stream, type Stream } from "../../../shared/vocabulary/index.ts";

/** Streams that have a course of their own: the three of the animal, and expressions by side. */
export const courseKeys = [...stream.keys, "left", "right"] as const;
export type CourseKey = (typeof courseKeys)[number];

/** Days on each side of a start that can be compared. */
export const compareDays = [30, 60, 90, 180] as const;

/** Everything may be left out; what makes no sense is left out too, so that an old address still opens. */
export const courseSearch = z.object({
  /** Whose course is shown. */
  stream: z.enum(courseKeys).optional().catch(undefined),
  /** The treatment or care-plan item whose start is compared. */
  start: id.optional().catch(undefined),
  /** What is counted before and after it. */
  compare: oneOf(stream).optional().catch(undefined),
  /** Days on each side. */
  days: z.literal(compareDays).optional().catch(undefined),
});
export type CourseSearch = z.output<typeof courseSearch>;

/** The course of one stream. */
export function courseIn(assessment: Assessment, key: CourseKey): Course {
  return key === "left" || key === "right" ? assessment.sides[key] : assessment[key];
}

/** What is compared where nothing was chosen: the stream whose course is shown; a side's are expressions. */
export function comparedWith(key: CourseKey): Stream {
  return key === "left" || key === "right" ? "expression" : key;
}
