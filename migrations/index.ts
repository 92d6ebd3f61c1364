import type { Kysely } from "kysely";
import * as firstSchema from "./0010-first-schema.ts";
import * as followUp from "./0020-follow-up.ts";

export interface Migration {
  /** Number of the step, in tens; becomes the file's `user_version`. */
  readonly version: number;
  readonly name: string;
  /** Runs inside one exclusive transaction with foreign keys off; throws to undo everything. */
  readonly up: (db: Kysely<unknown>) => Promise<void>;
}

/** Every step ever released, in order. A released step never changes. */
export const migrations: readonly Migration[] = [
  { version: 10, name: "0010-first-schema", up: firstSchema.up },
  { version: 20, name: "0020-follow-up", up: followUp.up },
];

/** The version that this program reads and writes. */
export const newestVersion = Math.max(...migrations.map((migration) => migration.version));
