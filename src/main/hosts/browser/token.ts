import { createHash, randomBytes, timingSafeEqual } from "node:crypto";

/** A new session token: 32 random bytes as base64url (43 characters). One per start, never stored. */
export function createToken(): string {
  return randomBytes(32).toString("base64url");
}

/**
 * Compares a presented token with the right one in constant time.
 * Both are hashed first, so that neither the length nor a common beginning shows in the time taken.
 */
export function tokensMatch(presented: string, expected: string): boolean {
  const digest = (text: string): Buffer => createHash("sha256").update(text, "utf8").digest();
  return timingSafeEqual(digest(presented), digest(expected));
}
