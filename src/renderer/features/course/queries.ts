import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import type { Stream } from "../../../shared/vocabulary/index.ts";
import { rpc } from "../../lib/rpc.ts";

/** What is compared: events of a stream in so many days before and from a first day. */
export interface Comparison {
  readonly animal_id: string;
  readonly stream: Stream;
  readonly start: string;
  readonly days: number;
}

const keys = { beforeAfter: (asked: Comparison) => ["assessment", "beforeAfter", asked] as const };

export const courseQueries = {
  /** Events before and after a first day. The comparison before stays until the new one is there. */
  beforeAfter: (asked: Comparison) =>
    queryOptions({
      queryKey: keys.beforeAfter(asked),
      queryFn: async ({ signal }) => rpc.assessment.beforeAfter.query({ ...asked }, { signal }),
      placeholderData: keepPreviousData,
    }),
};
