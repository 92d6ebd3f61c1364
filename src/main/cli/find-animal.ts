import { ScootError } from "../../shared/contract/errors.ts";
import { foldText } from "../../shared/domain/text.ts";
import type { Context } from "../core/context.ts";

/**
 * The id of the animal that a person named.
 *
 * @param nameOrId an id, or a name; case and diacritics do not matter
 * @throws ScootError SC-602 where there is none, SC-607 where several have the name
 */
export async function findAnimal(context: Context, nameOrId: string): Promise<string> {
  const wanted = foldText(nameOrId);
  const animals = await context.db
    .selectFrom("animal")
    .select(["id", "name"])
    .where("deleted_at", "is", null)
    .execute();
  const found = animals.filter((animal) => animal.id === wanted || foldText(animal.name) === wanted);
  const [first] = found;
  if (first === undefined) throw new ScootError("SC-602", { what: `animal (${nameOrId})` });
  if (found.length > 1) {
    throw new ScootError("SC-607", {
      count: found.length,
      name: nameOrId,
      ids: found.map((animal) => animal.id).join(", "),
    });
  }
  return first.id;
}
