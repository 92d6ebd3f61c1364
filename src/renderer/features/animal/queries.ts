import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import type { z } from "zod";
import type { animalFilter } from "../../../shared/contract/views.ts";
import { animalStatus } from "../../../shared/vocabulary/index.ts";
import { rpc } from "../../lib/rpc.ts";

/** A filter as a screen names it; what is left out holds its default. */
export type AnimalFilterInput = z.input<typeof animalFilter>;

/** Animals of every status: those that moved away and those that died are found too. */
export const ANY_STATUS = [...animalStatus.keys];

const keys = {
  list: (filter: AnimalFilterInput) => ["animal", "list", filter] as const,
  case: (id: string) => ["animal", "case", id] as const,
};

export const animalQueries = {
  /** Animals that match a filter. The rows of the filter before stay until the new ones are there. */
  list: (filter: AnimalFilterInput = {}) =>
    queryOptions({
      queryKey: keys.list(filter),
      queryFn: async ({ signal }) => rpc.animal.list.query(filter, { signal }),
      placeholderData: keepPreviousData,
    }),
  /** Everything of one animal, assessed today. Fails with SC-602 where there is none. */
  case: (id: string) =>
    queryOptions({
      queryKey: keys.case(id),
      queryFn: async ({ signal }) => rpc.animal.case.query({ id }, { signal }),
    }),
};
