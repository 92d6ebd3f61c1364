import type { Staff } from "../../../../shared/contract/people.ts";
import { imagesOf, type Reader } from "../../db/entities.ts";
import { withoutTrash } from "../../images.ts";

/** Everybody who records or has recorded, by name; those who left are marked inactive. */
export async function listStaff(handle: Reader): Promise<Staff[]> {
  const rows = await handle
    .selectFrom("staff")
    .selectAll()
    .where("deleted_at", "is", null)
    .orderBy("name")
    .execute();
  return (await imagesOf(handle, "staff", rows)).map((image) => withoutTrash<Staff>(image));
}
