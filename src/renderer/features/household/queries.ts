import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import { rpc } from "../../lib/rpc.ts";

const keys = {
  count: () => ["animal", "count"] as const,
  cases: (ids: readonly string[]) => ["animal", "cases", ids] as const,
};

export const householdQueries = {
  /** How many animals are active. */
  count: () =>
    queryOptions({
      queryKey: keys.count(),
      queryFn: async ({ signal }) => rpc.animal.count.query({}, { signal }),
    }),
  /** Everything of these animals, 30 at most. The cases before stay until the new ones are there. */
  cases: (ids: readonly string[]) =>
    queryOptions({
      queryKey: keys.cases(ids),
      queryFn: async ({ signal }) => rpc.animal.cases.query({ ids: [...ids] }, { signal }),
      placeholderData: keepPreviousData,
    }),
};
