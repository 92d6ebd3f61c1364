import { TRPCClientError } from "@trpc/client";
import { type Failure, failure, failureOf } from "../../shared/contract/errors.ts";

/** What went wrong, in words, whatever was thrown. */
export function failureIn(error: unknown): Failure {
  if (error instanceof TRPCClientError) {
    const data: unknown = error.data;
    const parsed = failure.safeParse((data as { failure?: unknown } | null | undefined)?.failure);
    if (parsed.success) return parsed.data;
    const status = (error.meta?.["response"] as Response | undefined)?.status;
    if (status === 401 || status === 403) return failureOf("SC-401");
  }
  return failureOf("SC-699", { reference: "in this window" });
}
