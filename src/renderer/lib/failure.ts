import { TRPCClientError } from "@trpc/client";
import { type Failure, failure, failureOf, ScootError } from "../../shared/contract/errors.ts";

/** What went wrong, in words, whatever was thrown. */
export function failureIn(error: unknown): Failure {
  if (error instanceof TRPCClientError) {
    const data: unknown = error.data;
    const parsed = failure.safeParse((data as { failure?: unknown } | null | undefined)?.failure);
    if (parsed.success) return parsed.data;
    if (error.cause instanceof ScootError) return error.cause.failure;
  }
  return failureOf("SC-699", { reference: "in this window" });
}
