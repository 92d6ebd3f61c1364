import { z } from "zod";
import { diary } from "../../src/shared/contract/diary.ts";

/** The diary's form as JSON Schema (draft 2020-12), as it stands in `docs/format.md`. */
export function diarySchemaText(): string {
  const schema = z.toJSONSchema(diary, { io: "input", unrepresentable: "any" });
  return JSON.stringify(schema, null, 2);
}
