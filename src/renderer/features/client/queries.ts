import { queryOptions } from "@tanstack/react-query";
import { rpc } from "../../lib/rpc.ts";

export const clientQueries = {
  /** Every client, by name. */
  list: () =>
    queryOptions({
      queryKey: ["client", "list"],
      queryFn: async ({ signal }) => rpc.client.list.query(undefined, { signal }),
    }),
};
