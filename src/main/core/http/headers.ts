/**
 * The policy of every page, the same in each host. The nonce is for the style element that the interface
 * library writes at run time; everything else comes from files.
 */
export function contentSecurityPolicy(nonce: string | null): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    nonce === null ? "style-src 'self'" : `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' blob: data:",
    "font-src 'self'",
    "connect-src 'self'",
    // The preview shows the PDF that was just made.
    "frame-src 'self' blob:",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'self'",
    "object-src 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types scoot default",
  ].join("; ");
}

/** The response with the headers that every answer bears. */
export function withSecurityHeaders(
  response: Response,
  options: { readonly nonce?: string | null; readonly cache: string },
): Response {
  const headers = new Headers(response.headers);
  headers.set("Content-Security-Policy", contentSecurityPolicy(options.nonce ?? null));
  headers.set("X-Content-Type-Options", "nosniff");
  headers.set("Referrer-Policy", "no-referrer");
  headers.set("Cross-Origin-Opener-Policy", "same-origin");
  headers.set("Cross-Origin-Resource-Policy", "same-origin");
  headers.set("Permissions-Policy", "camera=(self), clipboard-write=(self), geolocation=(), microphone=()");
  headers.set("Cache-Control", options.cache);
  return new Response(response.body, { status: response.status, headers });
}
