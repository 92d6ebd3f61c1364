/**
 * Saves expressions, weights and signs one after the other through the real request handler and writes a
 * line for each reply that came back, until it is killed.
 */
import { uuidv7 } from "uuidv7";
import { openCore } from "../../../src/main/core/create-core.ts";
import { callProcedure } from "../call.ts";
import { testPorts } from "../ports.ts";

const [dataDir = "", animalId = ""] = process.argv.slice(2);
const { core } = await openCore(testPorts(dataDir));
process.stdout.write("open\n");
for (;;) {
  const expression = uuidv7();
  const weight = uuidv7();
  const reply = await callProcedure(core, "record.save", {
    records: [
      {
        kind: "expression",
        id: expression,
        animal_id: animalId,
        date: "2026-07-01",
        performer: "groomer",
        method: "external",
        findings: { left: { fill: "full", skin: ["red"] }, right: { fill: "soft", colour: ["tan"] } },
        signs: { scooting: { severity: 1 } },
      },
      { kind: "weight", id: weight, animal_id: animalId, date: "2026-07-01", grams: 9_700 },
    ],
  });
  if (reply.failure !== null) throw new Error(reply.failure.message);
  process.stdout.write(`${expression} ${weight}\n`);
}
