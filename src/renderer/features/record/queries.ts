import { queryOptions } from "@tanstack/react-query";
import { animalQueries, ANY_STATUS } from "../animal/queries.ts";
import { practiceQueries } from "../practice/queries.ts";
import { rpc } from "../../lib/rpc.ts";

export const recordQueries = {
  /**
   * Animals for the sheet's picker: name, owner, breed, phone and microchip match what is typed. Those that
   * have moved away or died are found by typing, because the past can be recorded too.
   */
  animals: (search: string) =>
    animalQueries.list({ search, sort: "name", ...(search.trim() === "" ? {} : { status: ANY_STATUS }) }),
  /** The chosen animal with its records and today's assessment. */
  case: (animalId: string | null) =>
    queryOptions({ ...animalQueries.case(animalId ?? ""), enabled: animalId !== null }),
  /**
   * The chosen animal right after a save. It is asked for past the cache, which the save has just declared
   * stale and is filling anew: there the answer may be given up half-way.
   */
  caseNow: async (animalId: string) => rpc.animal.case.query({ id: animalId }),
  practices: () => practiceQueries.list(),
};
