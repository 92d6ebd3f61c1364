import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { type ReactNode, useState } from "react";
import type { SummaryView } from "../../shared/contract/views.ts";
import { profileQueries } from "../features/profile/queries.ts";

/**
 * Answers the charts' question for the profile from the view itself. The paper reads one thing only, so
 * what stands below has a cache of its own, in which there is nothing else.
 */
export function PaperSession({
  view,
  children,
}: {
  readonly view: SummaryView;
  readonly children: ReactNode;
}) {
  const [client] = useState(() => {
    const made = new QueryClient({ defaultOptions: { queries: { staleTime: Number.POSITIVE_INFINITY } } });
    made.setQueryData(profileQueries.session().queryKey, {
      profile: view.profile,
      staff: view.staff,
      today: view.to,
      zone: "UTC",
      program_version: view.program_version,
      capabilities: [],
      demo: false,
    });
    return made;
  });
  return <QueryClientProvider client={client}>{children}</QueryClientProvider>;
}
