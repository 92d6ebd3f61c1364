import type Database from "better-sqlite3";
import { type DatabaseConnection, type Driver, SqliteDialect, SqliteDriver } from "kysely";
import { withStatementCache } from "./statement-cache.ts";

/**
 * Kysely's SQLite dialect over our connection. SQLite ends a transaction by itself when the disk is full or
 * fails; Kysely's ROLLBACK after that would fail too, and its error would hide the one that matters.
 */
export class ScootDialect extends SqliteDialect {
  readonly #sqlite: Database.Database;

  constructor(sqlite: Database.Database) {
    super({ database: withStatementCache(sqlite) });
    this.#sqlite = sqlite;
  }

  override createDriver(): Driver {
    return new CarefulDriver(this.#sqlite);
  }
}

class CarefulDriver extends SqliteDriver {
  readonly #sqlite: Database.Database;

  constructor(sqlite: Database.Database) {
    super({ database: withStatementCache(sqlite) });
    this.#sqlite = sqlite;
  }

  override async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    if (this.#sqlite.inTransaction) await super.rollbackTransaction(connection);
  }
}
