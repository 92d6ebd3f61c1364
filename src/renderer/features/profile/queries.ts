import { queryOptions, useSuspenseQuery } from "@tanstack/react-query";
import { rpc } from "../../lib/rpc.ts";

export const profileQueries = {
  session: () =>
    queryOptions({ queryKey: ["profile", "session"], queryFn: async () => rpc.profile.session.query() }),
};

/** Profile, staff, today's date and what the host can do. The frame has loaded it before anything else shows. */
export function useSession() {
  return useSuspenseQuery(profileQueries.session()).data;
}
