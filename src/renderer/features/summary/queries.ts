import { queryOptions } from "@tanstack/react-query";
import { rpc } from "../../lib/rpc.ts";

export interface SummaryPeriod {
  readonly animal_id: string;
  /** First and last day; the core takes twelve months up to today where they are left out. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

export const summaryQueries = {
  view: ({ animal_id, from, to }: SummaryPeriod) =>
    queryOptions({
      queryKey: ["summary", "view", animal_id, from ?? null, to ?? null],
      queryFn: async () =>
        rpc.summary.view.query({
          animal_id,
          ...(from === undefined ? {} : { from }),
          ...(to === undefined ? {} : { to }),
        }),
    }),
};
