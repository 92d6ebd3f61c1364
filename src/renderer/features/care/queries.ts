import { queryOptions } from "@tanstack/react-query";
import { rpc } from "../../lib/rpc.ts";
import { practiceQueries } from "../practice/queries.ts";

export const careQueries = {
  /** The ticks of an animal's care plan. */
  ticks: (animalId: string) =>
    queryOptions({
      queryKey: ["care", "ticks", animalId],
      queryFn: async ({ signal }) => rpc.care.ticks.query({ animal_id: animalId }, { signal }),
    }),
  practices: () => practiceQueries.list(),
};
