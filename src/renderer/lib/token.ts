/**
 * The bearer token of the browser host. It comes in the address's fragment, which is never sent, moves
 * into memory and leaves the address bar at once. In Electron there is none.
 */
function takeToken(): string | null {
  const found = /^#t=([A-Za-z0-9_-]+)$/.exec(location.hash);
  if (found === null) return null;
  history.replaceState(history.state, "", location.pathname + location.search);
  return found[1] ?? null;
}

const token = takeToken();

/** Headers that let a request through the host's door. */
export function authorisation(): Record<string, string> {
  return token === null ? {} : { Authorization: `Bearer ${token}` };
}

/** What a frame's address ends with, so that the page in it gets the token too; never part of a query. */
export function tokenFragment(): string {
  return token === null ? "" : `#t=${token}`;
}
