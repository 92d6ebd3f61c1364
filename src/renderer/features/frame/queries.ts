import { queryOptions } from "@tanstack/react-query";
import { rpc } from "../../lib/rpc.ts";

export const historyQueries = {
  /** The latest commands, newest first. Asked for when one is to be undone, so never taken from memory. */
  latest: () =>
    queryOptions({
      queryKey: ["history", "latest"],
      queryFn: async () => rpc.history.latest.query(),
      staleTime: 0,
    }),
};
