import type { Kysely } from "kysely";
import { civilDateAt } from "../../shared/domain/dates.ts";
import type { OpenDatabase } from "./db/open.ts";
import type { DB } from "./db/schema.ts";
import type { Ports } from "./ports.ts";
import type { WriteQueue } from "./write-queue.ts";

/** What every feature is handed. There is no module-level database. */
export interface Context {
  readonly ports: Ports;
  readonly db: Kysely<DB>;
  readonly store: OpenDatabase;
  readonly writes: WriteQueue;
}

/** The civil date that it is where the computer is. */
export function todayOf(context: Pick<Context, "ports">): string {
  const { clock } = context.ports;
  return civilDateAt(clock.now(), clock.zone());
}
