import type { Failure } from "../../src/shared/contract/errors.ts";
import type { Core } from "../../src/main/core/ports.ts";

export interface Reply {
  readonly status: number;
  readonly data: unknown;
  readonly failure: Failure | null;
}

/** Calls a procedure of a core through its request handler. */
export async function callProcedure(core: Core, path: string, input: unknown = {}): Promise<Reply> {
  const response = await core.handle(
    new Request(`http://127.0.0.1/rpc/${path}`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(input),
    }),
  );
  const body = (await response.json()) as {
    result?: { data: unknown };
    error?: { data: { failure: Failure } };
  };
  return {
    status: response.status,
    data: body.result?.data ?? null,
    failure: body.error?.data.failure ?? null,
  };
}
