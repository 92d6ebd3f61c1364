import { profileInput } from "../../../shared/contract/people.ts";
import type { Context } from "../context.ts";
import { begin } from "../features/profile/commands.ts";
import { readProfile } from "../features/profile/queries.ts";

/**
 * Makes an empty data folder a demo: an example salon, and the mark by which every screen says that
 * everything here is an example. Records that are already somebody's own are never marked.
 */
export async function prepareExamples(context: Context): Promise<void> {
  if ((await readProfile(context.db)) !== null) return;
  await begin(context, {
    profile: profileInput.parse({
      kind: "salon",
      name: "Example salon",
      address: "1 Example Lane",
      phone: "01632 960 001",
      region: "uk",
    }),
    recorder: "Robin Example",
    example: false,
  });
  await context.writes.add(async () => {
    await context.db
      .insertInto("meta")
      .values({ key: "demo", value: "1" })
      .onConflict((conflict) => conflict.column("key").doUpdateSet({ value: "1" }))
      .execute();
  });
}
