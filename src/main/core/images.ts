import type { Image } from "./db/entities.ts";

/** A stored image in the contract's shape: without what only the trash needs. */
export function withoutTrash<T>(image: Image): T {
  const { deleted_at: _, ...fields } = image;
  return fields as unknown as T;
}
