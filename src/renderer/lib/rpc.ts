import { createTRPCClient, httpLink } from "@trpc/client";
import type { AppRouter } from "../../main/core/router.ts";
import { authorisation } from "./token.ts";

/**
 * The wire to the core. Only `queries.ts` and `mutations.ts` of a feature use it; components never do.
 */
export const rpc = createTRPCClient<AppRouter>({
  links: [httpLink({ url: "/rpc", methodOverride: "POST", headers: authorisation })],
});
