import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { Waiting } from "../../ui/waiting.tsx";
import { FirstStart } from "../profile/first-start.tsx";
import { profileQueries } from "../profile/queries.ts";
import { FrameShell } from "./frame-shell.tsx";
import { SessionFailure } from "./session-failure.tsx";
import { useColourScheme } from "./use-colour-scheme.ts";

/** Often enough to notice midnight and a closed program, too seldom to be felt. */
const SESSION_EVERY_MS = 60_000;

/**
 * Everything that a person works in. It loads the session first: without one there are words about it,
 * without a profile the first start, else navigation, top bar and page.
 */
export function Frame() {
  const session = useQuery({ ...profileQueries.session(), refetchInterval: SESSION_EVERY_MS });
  const client = useQueryClient();
  const today = session.data?.today;
  useColourScheme(session.data?.profile?.colour_scheme);

  useEffect(() => {
    // At midnight due dates and alerts change though nobody wrote anything.
    if (today !== undefined) {
      void client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[1] !== "session" });
    }
  }, [client, today]);

  if (session.data === undefined) {
    if (session.isError) {
      return <SessionFailure error={session.error} retry={() => void session.refetch()} />;
    }
    return <Waiting />;
  }
  if (session.data.profile === null) return <FirstStart language={navigator.language} />;
  return <FrameShell lost={session.isError ? session.error : null} />;
}
