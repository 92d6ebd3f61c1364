import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import { rpc } from "../../lib/rpc.ts";

const keys = { list: (until: string) => ["due", "list", until] as const };

export const dueQueries = {
  /** Who is due up to a day, most overdue first. The list of the range before stays until the new one is there. */
  list: (until: string) =>
    queryOptions({
      queryKey: keys.list(until),
      queryFn: async ({ signal }) => rpc.due.list.query({ until }, { signal }),
      placeholderData: keepPreviousData,
    }),
};
