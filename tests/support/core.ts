import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { profileInput } from "../../src/shared/contract/people.ts";
import type { Context } from "../../src/main/core/context.ts";
import { openCore } from "../../src/main/core/create-core.ts";
import { begin } from "../../src/main/core/features/profile/commands.ts";
import type { Core, Ports } from "../../src/main/core/ports.ts";
import { callProcedure, type Reply } from "./call.ts";
import { testPorts } from "./ports.ts";

export { TestClock, TestLog, testPorts } from "./ports.ts";

/** A new folder that goes away with the test. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "scoot-test-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

export interface TestCore {
  readonly core: Core;
  readonly context: Context;
  readonly dataDir: string;
  /** Calls a procedure through the real request handler; resolves with status and body. */
  readonly call: (path: string, input?: unknown) => Promise<Reply>;
  /** As `call`, and throws the failure's words when it is refused. */
  readonly ask: <T>(path: string, input?: unknown) => Promise<T>;
}

/** A real core over a real file in a new folder, closed with the test. */
export async function testCore(
  options: { readonly ports?: Partial<Ports>; readonly dataDir?: string; readonly empty?: boolean } = {},
): Promise<TestCore> {
  const dataDir = options.dataDir ?? join(temporaryFolder(), "records");
  const { core, context } = await openCore(testPorts(dataDir, options.ports));
  onTestFinished(async () => core.close());
  if (options.empty !== true && options.dataDir === undefined) {
    await begin(context, {
      profile: profileInput.parse({ kind: "salon", name: "Test salon", region: "uk" }),
      recorder: "Terry Tester",
      example: false,
    });
  }
  const call = async (path: string, input?: unknown) => callProcedure(core, path, input);
  return {
    core,
    context,
    dataDir,
    call,
    ask: async <T>(path: string, input?: unknown) => {
      const reply = await call(path, input);
      if (reply.failure !== null) throw new Error(reply.failure.message);
      return reply.data as T;
    },
  };
}
