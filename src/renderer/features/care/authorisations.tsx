import { Button, Group, Text } from "@mantine/core";
import { IconEdit, IconPlus } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import type { RecordOf } from "../../../shared/contract/record.ts";
import type { AnimalCase } from "../../../shared/contract/views.ts";
import { ofKind } from "../../../shared/domain/case-history.ts";
import { side, technique } from "../../../shared/vocabulary/index.ts";
import { useLabel } from "../../i18n/use-label.ts";
import { useFormats } from "../../lib/format.ts";
import { FailureNote } from "../../ui/failure-note.tsx";
import { useSession } from "../profile/queries.ts";
import { useRecordSheet } from "../record/record-sheet.tsx";
import { standingOn } from "./care-days.ts";
import { CareSection } from "./care-section.tsx";
import classes from "./care.module.css";
import { careQueries } from "./queries.ts";
import { StandingChip } from "./standing-chip.tsx";

/** What a vet has allowed, by whom and for how long, the newest first. */
export function Authorisations({ caseData: { animal, records } }: { readonly caseData: AnimalCase }) {
  const { t } = useTranslation("care");
  const openRecord = useRecordSheet();
  const practices = useQuery(careQueries.practices());
  const authorisations = ofKind(records, "authorisation").toReversed();
  return (
    <CareSection
      title={t("authorisations.title")}
      action={
        <Button
          variant="default"
          leftSection={<IconPlus size={20} aria-hidden />}
          onClick={() => openRecord({ animalId: animal.id, kind: "authorisation" })}
        >
          {t("authorisations.add")}
        </Button>
      }
    >
      <FailureNote error={practices.error} retry={() => void practices.refetch()} />
      {authorisations.length === 0 ? (
        <Text c="dimmed">{t("authorisations.empty", { name: animal.name })}</Text>
      ) : (
        <ul className={classes["rows"]}>
          {authorisations.map((record) => (
            <AuthorisationRow
              key={record.id}
              record={record}
              animalId={animal.id}
              practice={practices.data?.find(({ id }) => id === record.practice_id)?.name ?? ""}
            />
          ))}
        </ul>
      )}
    </CareSection>
  );
}

function AuthorisationRow(props: {
  readonly record: RecordOf<"authorisation">;
  readonly animalId: string;
  readonly practice: string;
}) {
  const { record, animalId, practice } = props;
  const { t } = useTranslation("care");
  const { label } = useLabel();
  const formats = useFormats();
  const { today } = useSession();
  const openRecord = useRecordSheet();
  const name = label(technique, record.technique);
  const details = [
    record.side === null ? t("common:bothSides") : label(side, record.side),
    record.interval_days === null ? "" : t("authorisations.every", { count: record.interval_days }),
    record.vet,
    practice,
  ].filter((part) => part !== "");
  return (
    <li className={classes["row"]}>
      <div>
        <Group gap="xs">
          <Text fw={600}>{name}</Text>
          <StandingChip standing={standingOn(record, today)} kind="authorisation" />
        </Group>
        <Text size="sm">{details.join(" · ")}</Text>
        {record.note !== "" && (
          <Text size="sm" className={classes["note"] ?? ""}>
            {record.note}
          </Text>
        )}
      </div>
      <dl className={classes["facts"]}>
        <div>
          <dt>{t("authorisations.from")}</dt>
          <dd>{formats.date(record.date)}</dd>
        </div>
        <div>
          <dt>{t("authorisations.until")}</dt>
          <dd>{record.until === null ? t("authorisations.open") : formats.date(record.until)}</dd>
        </div>
      </dl>
      <Button
        variant="subtle"
        size="sm"
        h={44}
        px={8}
        leftSection={<IconEdit size={18} aria-hidden />}
        aria-label={t("editOn", { name, date: formats.date(record.date) })}
        onClick={() => openRecord({ record, animalId })}
      >
        {t("common:edit")}
      </Button>
    </li>
  );
}
