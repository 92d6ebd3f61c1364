import type { Client } from "../../../shared/contract/people.ts";
import { foldText } from "../../../shared/domain/text.ts";

/** Fewest digits that make two phones the same; shorter ones are extensions and beginnings. */
const PHONE_DIGITS = 6;
/** Digits compared from the end, so that "+44 20 …" and "020 …" are one number. */
const PHONE_END = 9;

const SHOWN = 5;

/** Clients that somebody new may already be: of the same name, or with one of the same phones. */
export function similarClients<C extends Pick<Client, "id" | "name" | "phones">>(
  clients: readonly C[],
  entered: Pick<Client, "id" | "name" | "phones">,
): C[] {
  const name = nameOf(entered.name);
  const phones = new Set(entered.phones.map(phoneEnd).filter((end) => end !== null));
  return clients
    .filter(
      (client) =>
        client.id !== entered.id &&
        ((name !== "" && nameOf(client.name) === name) ||
          client.phones.some((phone) => phones.has(phoneEnd(phone) ?? ""))),
    )
    .slice(0, SHOWN);
}

/** The words of a name in a fixed order: "Lane, Anna" is "Anna Lane". */
function nameOf(name: string): string {
  return foldText(name)
    .split(/[\s,]+/)
    .filter((word) => word !== "")
    .toSorted()
    .join(" ");
}

function phoneEnd(phone: string): string | null {
  const digits = phone.replaceAll(/\D/g, "");
  return digits.length < PHONE_DIGITS ? null : digits.slice(-PHONE_END);
}
