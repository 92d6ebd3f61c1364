import { Button, Text } from "@mantine/core";
import { IconCheck } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Disclosure } from "../../../ui/disclosure.tsx";
import { recordQueries } from "../queries.ts";
import { AnimalPicker } from "./animal-picker.tsx";
import classes from "./candidates.module.css";
import { Candidates } from "./candidates.tsx";

interface CandidateProps {
  readonly candidates: readonly string[];
  readonly onChoose: (animalId: string) => void;
}

/** A stored entry without an animal: it was one of those that it may have been, or any other one. */
export function WhichAnimal(props: CandidateProps & { readonly onCandidates: (ids: string[]) => void }) {
  const { t } = useTranslation("record");
  return (
    <section className={classes["which"]} aria-label={t("whichItWas")}>
      <Text fw={600}>{t("whichItWas")}</Text>
      <Text size="sm" c="dimmed">
        {t("whichItWasHow")}
      </Text>
      <CandidateChoice candidates={props.candidates} onChoose={props.onChoose} />
      <AnimalPicker
        first
        label={t("otherAnimal")}
        shown={3}
        without={props.candidates}
        onPick={({ id }) => props.onChoose(id)}
      />
      <Disclosure label={t("candidatesMore")} count={props.candidates.length}>
        <Candidates value={props.candidates} onChange={props.onCandidates} />
      </Disclosure>
    </section>
  );
}

/** The animals that it may have been, each with the button that says so. */
export function CandidateChoice({ candidates, onChoose }: CandidateProps) {
  const { t } = useTranslation("record");
  const { data } = useQuery(recordQueries.animals(""));
  if (candidates.length === 0) return null;
  return (
    <ul className={classes["choice"]}>
      {candidates.map((id, at) => {
        const row = data?.find((other) => other.id === id);
        const name = row?.name ?? t("candidateUnnamed");
        return (
          <li key={id}>
            <span className={classes["who"]}>
              <strong>{name}</strong>
              <Text span size="sm" c="dimmed">
                {[row?.breed, row?.client?.name].filter(Boolean).join(" · ")}
              </Text>
            </span>
            <Button
              variant="light"
              h={44}
              data-autofocus={at === 0 || undefined}
              leftSection={<IconCheck size={18} aria-hidden />}
              aria-label={t("itWasThisName", { name })}
              onClick={() => onChoose(id)}
            >
              {t("itWasThis")}
            </Button>
          </li>
        );
      })}
    </ul>
  );
}
