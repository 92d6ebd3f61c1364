import { randomBytes } from "node:crypto";
import { readFile, readdir, realpath } from "node:fs/promises";
import { extname, join, posix, sep } from "node:path";
import { withSecurityHeaders } from "./headers.ts";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".ico": "image/x-icon",
  ".woff2": "font/woff2",
  ".woff": "font/woff",
  ".json": "application/json",
};

/** Stands in the built page where the nonce of each answer goes. */
const NONCE_MARK = "__SCOOT_NONCE__";

/** Files of a built renderer by their path, listed once: what is not on the list is not served. */
const listed = new Map<string, Promise<ReadonlyMap<string, string>>>();

async function listFiles(root: string): Promise<ReadonlyMap<string, string>> {
  const real = await realpath(root);
  const entries = await readdir(real, { recursive: true, withFileTypes: true });
  return new Map(
    entries
      .filter((entry) => entry.isFile())
      .map((entry) => {
        const file = join(entry.parentPath, entry.name);
        return [
          `/${file
            .slice(real.length + 1)
            .split(sep)
            .join(posix.sep)}`,
          file,
        ];
      }),
  );
}

/**
 * A file of the renderer, or its page for every path of the app. A path is looked up in the list of built
 * files and never joined to a folder, so no spelling of `..` can leave it.
 */
export async function serveFile(root: string | null, pathname: string): Promise<Response> {
  const missing = withSecurityHeaders(new Response("Not found", { status: 404 }), { cache: "no-store" });
  if (root === null) return missing;
  let files = listed.get(root);
  if (files === undefined) {
    files = listFiles(root);
    listed.set(root, files);
    files.catch(() => listed.delete(root));
  }
  const known = await files;
  const file = known.get(pathname);
  if (file !== undefined && pathname !== "/index.html") {
    const type = TYPES[extname(file)] ?? "application/octet-stream";
    const body = new Response(await readFile(file), { headers: { "Content-Type": type } });
    // Built files bear a hash of their content in their name.
    const cache = pathname.startsWith("/assets/") ? "public, max-age=31536000, immutable" : "no-cache";
    return withSecurityHeaders(body, { cache });
  }
  if (!isPage(pathname)) return missing;
  const page = known.get("/index.html");
  if (page === undefined) return missing;
  const nonce = randomBytes(16).toString("base64");
  const html = (await readFile(page, "utf8")).replaceAll(NONCE_MARK, nonce);
  return withSecurityHeaders(new Response(html, { headers: { "Content-Type": TYPES[".html"] ?? "" } }), {
    nonce,
    cache: "no-store",
  });
}

/** True for a path of the app itself: plain words between slashes, without any dot or escape. */
export function isPage(pathname: string): boolean {
  return pathname.length <= 500 && pathname.startsWith("/") && !/[^a-z0-9/-]/i.test(pathname);
}
