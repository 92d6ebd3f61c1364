import type { z } from "zod";
import { PROFILE_ID, type profileInput } from "../../../../shared/contract/people.ts";
import { ScootError } from "../../../../shared/contract/errors.ts";
import { addDays } from "../../../../shared/domain/dates.ts";
import { type CommandResult, type CommandTools, runCommand } from "../../commands.ts";
import { type Context, todayOf } from "../../context.ts";
import { animalImage } from "../animal/commands.ts";
import { stampRecord } from "../record/commands.ts";
import { recordInput } from "../../../../shared/contract/record.ts";
import { entityOf } from "../../db/entities.ts";

type ProfileFields = z.output<typeof profileInput>;

async function putProfile(tools: CommandTools, fields: ProfileFields): Promise<void> {
  const before = await tools.read("profile", PROFILE_ID);
  await tools.put("profile", {
    ...fields,
    id: PROFILE_ID,
    created_at: before?.["created_at"] ?? tools.now,
    changed_at: tools.now,
  });
}

/** Saves the profile. */
export async function saveProfile(context: Context, fields: ProfileFields): Promise<CommandResult<null>> {
  return runCommand(context, "profile.save", async (tools) => {
    await putProfile(tools, fields);
    return null;
  });
}

/** Sets who is recording from now on. */
export async function setRecorder(context: Context, staffId: string): Promise<CommandResult<null>> {
  return runCommand(context, "profile.recorder", async (tools) => {
    const profile = await tools.read("profile", PROFILE_ID);
    const staff = await tools.read("staff", staffId);
    if (profile === null || staff === null || staff["deleted_at"] !== null) {
      throw new ScootError("SC-602", { what: "staff member" });
    }
    await tools.put("profile", { ...profile, recorder_id: staffId, changed_at: tools.now });
    return null;
  });
}

export interface FirstStart {
  readonly profile: ProfileFields;
  /** Name of the person who records. */
  readonly recorder: string;
  /** Adds an animal with a few records, marked as an example. */
  readonly example: boolean;
}

/**
 * Answers the first start: the profile, the first staff member, and on request an example animal.
 *
 * @throws ScootError SC-601 when it has been answered before
 */
export async function begin(context: Context, input: FirstStart): Promise<CommandResult<null>> {
  return runCommand(context, "profile.begin", async (tools) => {
    if ((await tools.read("profile", PROFILE_ID)) !== null) {
      throw new ScootError("SC-601", { why: "the first start has been answered already" });
    }
    const recorderId = context.ports.newId();
    await tools.put("staff", {
      id: recorderId,
      name: input.recorder,
      initials: initialsOf(input.recorder),
      role: input.profile.kind === "salon" ? "groomer" : "owner",
      active: true,
      created_at: tools.now,
      changed_at: tools.now,
      deleted_at: null,
    });
    await putProfile(tools, { ...input.profile, recorder_id: recorderId });
    if (input.example) await putExample(context, { ...tools, recorderId });
    return null;
  });
}

function initialsOf(name: string): string {
  return name
    .split(/\s+/)
    .map((word) => Array.from(word)[0] ?? "")
    .join("")
    .slice(0, 3)
    .toLocaleUpperCase();
}

/** A made-up dog with a quiet year, so that the first screens show what they are for. */
async function putExample(context: Context, tools: CommandTools): Promise<void> {
  const today = todayOf(context);
  const animal_id = context.ports.newId();
  await tools.put(
    "animal",
    animalImage(tools, null, {
      id: animal_id,
      name: "Juniper",
      species: "dog",
      breed: "Cocker Spaniel",
      sex: "female_spayed",
      birth_date: String(Number(today.slice(0, 4)) - 5),
      birth_precision: "year",
      sac_left: "present",
      sac_right: "present",
      example: true,
    }),
  );
  const usual = {
    fill: "moderate",
    ease: "easy",
    pain: "none",
    skin: ["normal"],
    amount: "few_drops",
    colour: ["light_brown"],
    consistency: "thin_liquid",
    odour: "usual_fishy",
    blood: "none",
    pus: "none",
  };
  const records = [
    ...[171, 129, 90, 48, 5].map((ago) => ({
      kind: "expression",
      date: addDays(today, -ago),
      performer: "veterinary_nurse",
      method: "external",
      reason: "routine",
      place: "clinic",
      findings: { left: usual, right: usual },
    })),
    { kind: "leak", date: addDays(today, -66), context: "asleep", surface: "bed" },
    ...[
      [171, 12_900],
      [90, 13_100],
      [5, 13_000],
    ].map(([ago = 0, grams = 0]) => ({
      kind: "weight",
      date: addDays(today, -ago),
      grams,
      method: "platform",
      resolution_g: 100,
      bcs: 5,
    })),
  ];
  for (const record of records) {
    const fields = recordInput.parse({ ...record, id: context.ports.newId(), animal_id });
    await tools.put(entityOf(fields.kind), await stampRecord(context, tools, fields));
  }
}
