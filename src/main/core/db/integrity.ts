import type Database from "better-sqlite3";

/**
 * What SQLite finds wrong in a file, in its own words; empty when it is sound. `quick` skips the indexes.
 * Neither sees most single-bit damage: backups carry a check value for that.
 */
export function checkIntegrity(sqlite: Database.Database, kind: "quick" | "full"): string[] {
  const rows = sqlite
    .prepare(kind === "quick" ? "PRAGMA quick_check" : "PRAGMA integrity_check")
    .raw()
    .all();
  return rows.map((row) => String((row as unknown[])[0])).filter((line) => line !== "ok");
}

/** Rows that point to nothing, as `table rowid → parent`; empty when there is none. */
export function checkForeignKeys(sqlite: Database.Database): string[] {
  const rows = sqlite.prepare("PRAGMA foreign_key_check").all() as {
    table: string;
    rowid: number | null;
    parent: string;
  }[];
  return rows.map((row) => `${row.table} ${row.rowid ?? "?"} → ${row.parent}`);
}
