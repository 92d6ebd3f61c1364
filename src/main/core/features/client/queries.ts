import type { Client } from "../../../../shared/contract/people.ts";
import { imagesOf, type Reader } from "../../db/entities.ts";
import { withoutTrash } from "../../images.ts";

/** The clients, by name. */
export async function listClients(handle: Reader): Promise<Client[]> {
  const rows = await handle
    .selectFrom("client")
    .selectAll()
    .where("deleted_at", "is", null)
    .orderBy("name")
    .execute();
  return (await imagesOf(handle, "client", rows)).map((image) => withoutTrash<Client>(image));
}

/** One client; null where there is none. */
export async function readClient(handle: Reader, id: string | null): Promise<Client | null> {
  if (id === null) return null;
  const rows = await handle.selectFrom("client").selectAll().where("id", "=", id).execute();
  const [image] = await imagesOf(handle, "client", rows);
  return image === undefined ? null : withoutTrash<Client>(image);
}
