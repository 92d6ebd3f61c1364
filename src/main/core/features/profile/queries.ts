import { type Profile, thresholds } from "../../../../shared/contract/people.ts";
import type { Session } from "../../../../shared/contract/views.ts";
import { assertNever } from "../../../../shared/domain/assert-never.ts";
import { type Context, todayOf } from "../../context.ts";
import { imagesOf, type Reader } from "../../db/entities.ts";
import { CAPABILITIES } from "../../ports.ts";
import { listStaff } from "../staff/queries.ts";

/** The profile; null until the first start is answered. */
export async function readProfile(handle: Reader): Promise<Profile | null> {
  const rows = await handle.selectFrom("profile").selectAll().execute();
  const [image] = await imagesOf(handle, "profile", rows);
  if (image === undefined) return null;
  const profile = image as unknown as Profile;
  // A file from an earlier version lacks the numbers that came later.
  return { ...profile, thresholds: thresholds.parse(profile.thresholds) };
}

/** What the program is and can do here. */
export async function readSession(context: Context): Promise<Session> {
  const demo = await context.db
    .selectFrom("meta")
    .select("value")
    .where("key", "=", "demo")
    .executeTakeFirst();
  return {
    profile: await readProfile(context.db),
    staff: await listStaff(context.db),
    today: todayOf(context),
    zone: context.ports.clock.zone(),
    program_version: context.ports.programVersion,
    capabilities: CAPABILITIES.filter((capability) => {
      switch (capability) {
        case "openDataFolder":
          return context.ports.openDataFolder !== null;
        case "openExternal":
          return context.ports.openExternal !== null;
        case "printPdf":
          return context.ports.printPdf !== null;
        case "relaunch":
          return false;
        default:
          return assertNever(capability);
      }
    }),
    demo: demo?.value === "1",
  };
}
