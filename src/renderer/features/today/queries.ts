import { queryOptions } from "@tanstack/react-query";
import { rpc } from "../../lib/rpc.ts";

export const todayQueries = {
  /** What the day asks for: open alerts, who is due, what waits for an animal, what came last. */
  view: () =>
    queryOptions({
      queryKey: ["today", "view"],
      queryFn: async ({ signal }) => rpc.today.view.query(undefined, { signal }),
    }),
};
