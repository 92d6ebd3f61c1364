import type { Image } from "./db/entities.ts";

/** A stored image in the contract's shape: without what only the trash needs. */
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- names the shape that the caller reads
export function withoutTrash<T>(image: Image): T {
  const { deleted_at: _, ...fields } = image;
  return fields as unknown as T;
}
