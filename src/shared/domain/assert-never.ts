/** Ends a switch over a closed set: a value that nobody thought of does not compile. */
export function assertNever(value: never): never {
  throw new Error(`unexpected value ${JSON.stringify(value)}`);
}
