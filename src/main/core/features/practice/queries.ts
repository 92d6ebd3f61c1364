import type { Practice } from "../../../../shared/contract/people.ts";
import { imagesOf, type Reader } from "../../db/entities.ts";
import { withoutTrash } from "../../images.ts";

/** The vet practices, by name. */
export async function listPractices(handle: Reader): Promise<Practice[]> {
  const rows = await handle
    .selectFrom("practice")
    .selectAll()
    .where("deleted_at", "is", null)
    .orderBy("name")
    .execute();
  return (await imagesOf(handle, "practice", rows)).map((image) => withoutTrash<Practice>(image));
}

/** One practice; null where there is none. */
export async function readPractice(handle: Reader, id: string | null): Promise<Practice | null> {
  if (id === null) return null;
  const rows = await handle.selectFrom("practice").selectAll().where("id", "=", id).execute();
  const [image] = await imagesOf(handle, "practice", rows);
  return image === undefined ? null : withoutTrash<Practice>(image);
}
