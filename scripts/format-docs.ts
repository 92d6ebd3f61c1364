/** Writes the JSON Schema of the diary into `docs/format.md`; run it after a change of the contract. */
import { readFileSync, writeFileSync } from "node:fs";
import { diarySchemaText } from "./lib/diary-schema.ts";

const FILE = new URL("../docs/format.md", import.meta.url);
const text = readFileSync(FILE, "utf8");
writeFileSync(
  FILE,
  text.replace(/```json schema\n[\s\S]*?```/, () => `\`\`\`json schema\n${diarySchemaText()}\n\`\`\``),
);
