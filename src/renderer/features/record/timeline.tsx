import { Button, Stack, Text, Title } from "@mantine/core";
import { IconHistory, IconPlus } from "@tabler/icons-react";
import { useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import type { RecordKind } from "../../../shared/contract/record.ts";
import type { AnimalCase } from "../../../shared/contract/views.ts";
import * as v from "../../../shared/vocabulary/index.ts";
import { useLabel } from "../../i18n/use-label.ts";
import { ChoiceChips } from "../../ui/choice-chips.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { useSession } from "../profile/queries.ts";
import { kindLabel } from "./describe-record.ts";
import { useRecordSheet } from "./record-sheet.tsx";
import { TimelineEntry } from "./timeline-entry.tsx";
import { timelineMonths } from "./timeline-months.ts";
import classes from "./timeline.module.css";

/** How many entries are in the document at first, and how many more each press adds. */
const PAGE = 100;

/** In the order in which the chips stand. */
const ALL_KINDS: readonly RecordKind[] = [...v.eventKind.keys, ...v.otherRecordKind.keys];

/** All records of an animal, newest first, by month. */
export function Timeline({ caseData }: { readonly caseData: AnimalCase }) {
  const { t } = useTranslation("timeline");
  const { label } = useLabel();
  const { profile } = useSession();
  const openRecord = useRecordSheet();
  const [kinds, setKinds] = useState<RecordKind[]>([]);
  const [most, setMost] = useState(PAGE);
  const status = useRef<HTMLParagraphElement>(null);
  const { animal, records } = caseData;
  const record = () => openRecord({ animalId: animal.id });

  if (records.length === 0) {
    return (
      <EmptyState
        icon={<IconHistory size={48} stroke={1.5} />}
        title={t("empty.title")}
        hint={t("empty.hint", { name: animal.name })}
        action={
          <Button leftSection={<IconPlus size={20} aria-hidden />} onClick={record}>
            {t("empty.record")}
          </Button>
        }
      />
    );
  }

  const counts = new Map<RecordKind, number>();
  for (const { kind } of records) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const present = ALL_KINDS.filter((kind) => counts.has(kind));
  // A kind whose last entry went to the trash must not keep everything else hidden.
  const chosen = kinds.filter((kind) => counts.has(kind));
  const { months, shown, found } = timelineMonths(records, chosen, most);
  const monthWords = new Intl.DateTimeFormat(profile?.locale ?? "en-GB", {
    month: "long",
    year: "numeric",
    timeZone: "UTC",
  });
  return (
    <Stack gap="md">
      {present.length > 1 && (
        <ChoiceChips
          label={t("filter")}
          labelPosition="hidden"
          roomy
          options={present.map((kind) => ({
            value: kind,
            label: t("kindCount", { kind: kindLabel(kind, label), count: counts.get(kind) }),
          }))}
          value={chosen}
          onChange={setKinds}
        />
      )}
      <Text size="sm" c="dimmed" role="status" tabIndex={-1} ref={status}>
        {shown < found ? t("shownOf", { shown, count: found }) : t("entries", { count: found })}
      </Text>
      {months.map(({ month, records: own }) => (
        <section key={month} aria-labelledby={`month-${month}`}>
          <Title order={2} size="h5" mb={6} id={`month-${month}`}>
            {monthWords.format(new Date(`${month}-01T00:00:00Z`))}
          </Title>
          <ol className={classes["list"]}>
            {own.map((entry) => (
              <TimelineEntry
                key={entry.id}
                record={entry}
                onEdit={() => openRecord({ record: entry, animalId: animal.id })}
                // The entry leaves with its buttons; the count of what is left takes the focus.
                onTrashed={() => status.current?.focus()}
              />
            ))}
          </ol>
        </section>
      ))}
      {shown < found && (
        <Button variant="default" onClick={() => setMost(most + PAGE)} style={{ alignSelf: "center" }}>
          {t("more", { count: Math.min(PAGE, found - shown) })}
        </Button>
      )}
    </Stack>
  );
}
