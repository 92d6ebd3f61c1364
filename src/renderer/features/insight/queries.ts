import { queryOptions } from "@tanstack/react-query";
import { rpc } from "../../lib/rpc.ts";

export const insightQueries = {
  /** Counts over all animals. */
  view: () =>
    queryOptions({
      queryKey: ["insight", "view"],
      queryFn: async ({ signal }) => rpc.insight.view.query(undefined, { signal }),
    }),
};
