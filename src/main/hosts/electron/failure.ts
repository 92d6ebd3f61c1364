/** A problem in words for the user, and what the log may know about it. */
export interface Failure {
  /** Full text, with its code or its reference at the end. Never a stack, a path or SQL. */
  readonly words: string;
  readonly fields: Readonly<Record<string, unknown>>;
}

/**
 * Puts whatever was thrown into words. A value with a code `SC-…` brings its own; anything else becomes a
 * reference that is also in the log, beside the stack.
 */
export function failureOf(thrown: unknown, newReference: () => string): Failure {
  if (hasWords(thrown)) {
    const words = thrown.message.includes(thrown.code) ? thrown.message : `${thrown.message} ${thrown.code}`;
    return { words, fields: { code: thrown.code } };
  }
  const reference = newReference();
  return {
    words:
      "Scoot has stopped because of a problem that it did not expect. Everything saved before is still in " +
      `your records folder. Please start Scoot again. Reference ${reference}, also in the log.`,
    fields: {
      reference,
      problem: thrown instanceof Error ? (thrown.stack ?? thrown.message) : typeof thrown,
    },
  };
}

function hasWords(thrown: unknown): thrown is { code: string; message: string } {
  if (typeof thrown !== "object" || thrown === null) return false;
  const { code, message } = thrown as { code?: unknown; message?: unknown };
  return typeof code === "string" && /^SC-\d{3}$/.test(code) && typeof message === "string";
}
