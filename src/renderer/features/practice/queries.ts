import { queryOptions } from "@tanstack/react-query";
import { rpc } from "../../lib/rpc.ts";

export const practiceQueries = {
  /** Every vet practice, by name. */
  list: () =>
    queryOptions({
      queryKey: ["practice", "list"],
      queryFn: async ({ signal }) => rpc.practice.list.query(undefined, { signal }),
    }),
};
