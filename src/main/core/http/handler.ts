import { fetchRequestHandler } from "@trpc/server/adapters/fetch";
import { failureOf } from "../../../shared/contract/errors.ts";
import type { Context } from "../context.ts";
import { appRouter } from "../router.ts";
import { withSecurityHeaders } from "./headers.ts";
import { serveFile } from "./static-files.ts";

/** What is said to whoever asks after the records were closed. */
export function closedAnswer(): Response {
  const failure = failureOf("SC-402");
  const body = { error: { message: failure.message, code: -32_000, data: { failure } } };
  return withSecurityHeaders(Response.json(body, { status: 503 }), { cache: "no-store" });
}

/**
 * Answers one request: procedures under `/rpc`, else the renderer's pages and files. Never rejects.
 */
export async function handle(context: Context, request: Request): Promise<Response> {
  try {
    const url = new URL(request.url);
    if (url.pathname === "/rpc" || url.pathname.startsWith("/rpc/")) {
      const response = await fetchRequestHandler({
        endpoint: "/rpc",
        req: request,
        router: appRouter,
        createContext: () => context,
        // One request carries one call: a save is never held up by a slow read beside it.
        allowBatching: false,
        // Queries come by POST, so that no name or search word stands in an address.
        allowMethodOverride: true,
      });
      return withSecurityHeaders(response, { cache: "no-store" });
    }
    if (request.method !== "GET" && request.method !== "HEAD") {
      return withSecurityHeaders(new Response("Method not allowed", { status: 405 }), { cache: "no-store" });
    }
    return await serveFile(context.ports.rendererDir, url.pathname);
  } catch (error) {
    const reference = context.ports.newId().slice(-12);
    context.ports.log.error("request failed", {
      reference,
      error: error instanceof Error ? error.stack : "unknown",
    });
    const failure = failureOf("SC-699", { reference });
    return withSecurityHeaders(Response.json({ error: { message: failure.message } }, { status: 500 }), {
      cache: "no-store",
    });
  }
}
