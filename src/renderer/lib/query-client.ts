import { QueryClient } from "@tanstack/react-query";

/**
 * The core is on this computer and is the only writer, so answers stay good until a command changes
 * something; every command then asks for everything on the screen again (see `useCommand`).
 */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: { staleTime: 30_000, retry: false, refetchOnWindowFocus: true },
    mutations: { retry: false },
  },
});
