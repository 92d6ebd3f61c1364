import { Text } from "@mantine/core";
import { IconChevronRight } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import type { AnimalCase } from "../../../shared/contract/views.ts";
import { allergyState, coatLength } from "../../../shared/vocabulary/index.ts";
import { useLabel } from "../../i18n/use-label.ts";
import { useFormats } from "../../lib/format.ts";
import classes from "./animal-facts.module.css";

interface Fact {
  readonly name: string;
  /** Null: not noted, and shown as such. */
  readonly value: string | null;
  /** A second, quieter line. */
  readonly below?: string;
}

/** Owner, vet, weight and allergies in sight; what is asked for less often opens below. */
export function AnimalFacts({ caseData }: { readonly caseData: AnimalCase }) {
  const { t } = useTranslation("animal");
  const { first, more } = useFacts(caseData);
  return (
    <div>
      <FactList facts={first} />
      {more.length > 0 && (
        <details className={classes["more"]}>
          <summary>
            <IconChevronRight size={18} aria-hidden />
            {t("facts.more", { name: caseData.animal.name })}
          </summary>
          <FactList facts={more} />
        </details>
      )}
    </div>
  );
}

function FactList({ facts }: { readonly facts: readonly Fact[] }) {
  const { t } = useTranslation();
  return (
    <dl className={classes["facts"]}>
      {facts.map(({ name, value, below }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>
            {value ?? (
              <Text span c="dimmed">
                {t("common:notRecorded")}
              </Text>
            )}
          </dd>
          {below !== undefined && below !== "" && (
            <dd>
              <Text span size="sm" c="dimmed">
                {below}
              </Text>
            </dd>
          )}
        </div>
      ))}
    </dl>
  );
}

function useFacts({ animal, client, practice, assessment }: AnimalCase) {
  const { t } = useTranslation("animal");
  const { label } = useLabel();
  const format = useFormats();
  const weight = assessment.weight?.last;
  const first: Fact[] = [];
  const more: Fact[] = [];
  const add = (to: Fact[], name: string, value: string | null, below = "") => {
    if (value !== "") to.push({ name, value, below });
  };

  if (client !== null) add(first, t("facts.owner"), client.name, client.phones.join("\n"));
  if (practice !== null) {
    add(
      first,
      t("facts.vet"),
      [practice.name, animal.vet].filter((part) => part !== "").join(", "),
      practice.phone,
    );
  } else add(first, t("facts.vet"), animal.vet || null);
  add(
    first,
    t("facts.weight"),
    weight === undefined ? null : format.weight(weight.grams),
    weight === undefined ? "" : format.date(weight.date),
  );
  add(
    first,
    t("facts.allergies"),
    animal.allergy_state === "list"
      ? animal.allergies
      : animal.allergy_state === "none_known"
        ? label(allergyState, "none_known")
        : null,
  );
  add(first, t("facts.conditions"), animal.conditions);
  for (const side of ["left", "right"] as const) {
    if (animal[`sac_${side}`] !== "removed") continue;
    const on = animal[`sac_${side}_removed_on`];
    add(
      first,
      side === "left" ? t("facts.glandLeft") : t("facts.glandRight"),
      on === null ? t("facts.removed") : t("facts.removedOn", { date: format.date(on) }),
    );
  }

  if (animal.birth_date !== null) add(more, t("facts.born"), format.date(animal.birth_date));
  if (animal.known_since !== null) add(more, t("facts.knownSince"), format.date(animal.known_since));
  if (animal.coat_length !== null) add(more, t("facts.coat"), label(coatLength, animal.coat_length));
  add(more, t("facts.markings"), animal.markings);
  add(more, t("facts.microchip"), animal.microchip);
  add(more, t("facts.ownerEmail"), client?.email ?? "");
  add(more, t("facts.ownerAddress"), client?.address ?? "");
  add(more, t("common:note"), animal.note);
  return { first, more };
}
