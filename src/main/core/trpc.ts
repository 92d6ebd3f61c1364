import { initTRPC, TRPCError } from "@trpc/server";
import { z } from "zod";
import { type Failure, failureOf, ScootError } from "../../shared/contract/errors.ts";
import type { Context } from "./context.ts";
import { asRefusal } from "./db/sqlite-errors.ts";

/** Outputs are parsed in tests; in daily use the types vouch for them and the hand stays quick. */
const checksOutputs = process.env["SCOOT_CHECK_OUTPUTS"] === "1";

/** What went wrong, as it travels. Anything unexpected becomes a reference that is also in the log. */
function asFailure(error: TRPCError, context: Context | undefined): Failure {
  const cause = context === undefined ? error.cause : asRefusal(error.cause, context.ports.dataDir);
  if (cause instanceof ScootError) return cause.failure;
  if (error.code === "BAD_REQUEST" && cause instanceof z.core.$ZodError) {
    const fields = cause.issues.map((issue) => ({ path: issue.path.join("."), message: issue.message }));
    const [first] = fields;
    return failureOf(
      "SC-601",
      first ? { why: `${first.path || "the input"}: ${first.message}` } : {},
      fields,
    );
  }
  if (error.code === "BAD_REQUEST" || error.code === "PARSE_ERROR") return failureOf("SC-601");
  const reference = (context?.ports.newId() ?? "").slice(-12);
  context?.ports.log.error("unexpected failure", {
    reference,
    code: error.code,
    error: error.cause?.stack ?? error.stack ?? error.message,
  });
  return failureOf("SC-699", { reference });
}

const t = initTRPC.context<Context>().create({
  // No stack, path or library text leaves the core.
  errorFormatter: ({ shape, error, ctx }) => {
    const failure = asFailure(error, ctx);
    return {
      code: shape.code,
      message: failure.message,
      data: { code: shape.data.code, httpStatus: shape.data.httpStatus, failure },
    };
  },
});

export const router = t.router;

const guarded = t.procedure.use(async ({ next }) => {
  const result = await next();
  // An expected refusal is the caller's affair (400), not a fault of the program (500).
  if (!result.ok && result.error.cause instanceof ScootError) {
    throw new TRPCError({ code: "BAD_REQUEST", cause: result.error.cause });
  }
  return result;
});

/** A procedure with strict input and an output that tests parse. */
export function procedure<I extends z.ZodType, O extends z.ZodType>(input: I, output: O) {
  return guarded.input(input).output((value: unknown): z.output<O> => {
    if (!checksOutputs) return value as z.output<O>;
    return output.parse(value);
  });
}

/** For procedures that take nothing. */
export const nothing = z.strictObject({}).optional();
