/** The oldest Node whose major version runs the sources unbuilt and loads better-sqlite3. */
const OLDEST_MAJOR = 22;

/** What to tell a person whose Node is too old, or null when it will do. */
export function nodeComplaint(version: string): string | null {
  const major = Number.parseInt(version.replace(/^v/, ""), 10);
  if (major >= OLDEST_MAJOR) return null;
  return [
    `Scoot needs Node ${OLDEST_MAJOR} or newer, and this is Node ${version}.`,
    "Use `npm start`: it runs the Node 24 that `npm ci` has put into node_modules.",
  ].join("\n");
}
