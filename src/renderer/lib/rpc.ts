import { createTRPCClient, httpLink } from "@trpc/client";
import { ScootError } from "../../shared/contract/errors.ts";
import type { AppRouter } from "../../main/core/router.ts";
import { authorisation } from "./token.ts";

/** Tells a closed door and a program that has ended apart from everything else. */
const request = async (input: URL | RequestInfo, init?: object): Promise<Response> => {
  let response: Response;
  try {
    response = await fetch(input, init);
  } catch (error) {
    if (error instanceof DOMException && error.name === "AbortError") throw error;
    throw new ScootError("SC-402");
  }
  if (response.status === 401 || response.status === 403) throw new ScootError("SC-401");
  return response;
};

/**
 * The wire to the core. Only `queries.ts` and `mutations.ts` of a feature use it; components never do.
 */
export const rpc = createTRPCClient<AppRouter>({
  links: [httpLink({ url: "/rpc", methodOverride: "POST", headers: authorisation, fetch: request })],
});
