import type { Client } from "../../../shared/contract/people.ts";
import type { AnimalRow } from "../../../shared/contract/views.ts";
import { foldText } from "../../../shared/domain/text.ts";

/** Fewest digits that are searched for in phones without regard to spaces and signs. */
const PHONE_DIGITS = 3;

interface Row {
  readonly client: Client;
  readonly animals: readonly AnimalRow[];
}

/** Each client with its animals, in the clients' order. */
export function clientRows(clients: readonly Client[], animals: readonly AnimalRow[]): Row[] {
  const byClient = Map.groupBy(animals, (animal) => animal.client?.id ?? null);
  return clients.map((client) => ({ client, animals: byClient.get(client.id) ?? [] }));
}

/** Rows in which every word of a search stands: in name, phones, email or the animals' names. */
export function matchingRows(rows: readonly Row[], search: string): readonly Row[] {
  const words = foldText(search)
    .split(" ")
    .filter((word) => word !== "");
  if (words.length === 0) return rows;
  return rows.filter(({ client, animals }) => {
    const text = foldText([client.name, client.email, ...animals.map(({ name }) => name)].join("\n"));
    const phones = client.phones.map((phone) => phone.replaceAll(/\D/g, ""));
    // Digits may be typed in groups, as phones are written: then the whole search is one number.
    const number = search.replaceAll(/[\s()/.+-]/g, "");
    if (
      number.length >= PHONE_DIGITS &&
      /^\d+$/.test(number) &&
      phones.some((phone) => phone.includes(number))
    ) {
      return true;
    }
    return words.every((word) => text.includes(word));
  });
}
