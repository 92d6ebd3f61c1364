import type Database from "better-sqlite3";

/** Every row of every table as text, sorted: two files with the same dump hold the same. */
export function logicalDump(
  sqlite: Database.Database,
  options: { readonly without?: readonly string[] } = {},
): string {
  const skipped = new Set(["sqlite_sequence", ...(options.without ?? [])]);
  const tables = sqlite
    .prepare(
      "SELECT name, sql FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name",
    )
    .all() as { name: string; sql: string }[];
  return tables
    .filter(({ name }) => !skipped.has(name))
    .flatMap(({ name, sql }) => [
      sql,
      ...sqlite
        .prepare(`SELECT * FROM "${name}"`)
        .all()
        .map((row) => JSON.stringify(row))
        .toSorted(),
    ])
    .join("\n");
}
