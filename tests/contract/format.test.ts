import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { diary } from "../../src/shared/contract/diary.ts";
import { diarySchemaText } from "../../scripts/lib/diary-schema.ts";

const ROOT = new URL("../../", import.meta.url);

it("the JSON Schema in docs/format.md is the one that Scoot checks with (npm run docs:format writes it)", () => {
  const text = readFileSync(new URL("docs/format.md", ROOT), "utf8");
  const [, schema = ""] = /```json schema\n([\s\S]*?)\n```/.exec(text) ?? [];
  expect(schema).toBe(diarySchemaText());
});

it("every example is a diary", () => {
  const names = readdirSync(new URL("examples/", ROOT)).filter((name) => name.endsWith(".json"));
  expect(names).toHaveLength(8);
  for (const name of names) {
    const value: unknown = JSON.parse(readFileSync(new URL(`examples/${name}`, ROOT), "utf8"));
    expect(diary.safeParse(value).error, name).toBeUndefined();
  }
});
