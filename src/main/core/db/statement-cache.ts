import type Database from "better-sqlite3";
import type { SqliteDatabase } from "kysely";

/** Statements that are kept; a save and a page together use fewer than a hundred. */
const KEPT = 250;

/**
 * The connection as Kysely takes it, with prepared statements kept by their text. Kysely prepares every query
 * anew, which for our wide tables costs more than running it.
 */
export function withStatementCache(sqlite: Database.Database): SqliteDatabase {
  const kept = new Map<string, Database.Statement>();
  return {
    prepare: (sql: string) => {
      const known = kept.get(sql);
      if (known !== undefined) return known;
      const statement = sqlite.prepare(sql);
      // The oldest goes first; a text that is used all day comes back at the cost of one preparation.
      if (kept.size >= KEPT) kept.delete(kept.keys().next().value ?? "");
      kept.set(sql, statement);
      return statement;
    },
    close: () => {
      kept.clear();
      sqlite.close();
    },
  };
}
