import { Button, Collapse, Group, Text } from "@mantine/core";
import {
  IconAlertTriangle,
  IconChevronDown,
  IconChevronRight,
  IconEdit,
  IconTrash,
} from "@tabler/icons-react";
import { useId, useState } from "react";
import { useTranslation } from "react-i18next";
import type { CaseRecord } from "../../../shared/contract/record.ts";
import * as v from "../../../shared/vocabulary/index.ts";
import { useLabel } from "../../i18n/use-label.ts";
import { useFormats } from "../../lib/format.ts";
import { FailureNote } from "../../ui/failure-note.tsx";
import { ToneChip } from "../../ui/tone-chip.tsx";
import { useSession } from "../profile/queries.ts";
import { useTrashRecord } from "./mutations.ts";
import { hasDetails, RecordDetails } from "./record-details.tsx";
import { kindIcons } from "./sheet/kind-icons.ts";
import classes from "./timeline.module.css";
import { upperFirst } from "./describe-record.ts";
import { useDescribe } from "./use-describe.ts";

/** One entry of the timeline: when, what, by whom, and what can be done with it. */
export function TimelineEntry(props: {
  readonly record: CaseRecord;
  readonly onEdit: () => void;
  readonly onTrashed: () => void;
}) {
  const { record, onEdit, onTrashed } = props;
  const { t } = useTranslation("timeline");
  const formats = useFormats();
  const describe = useDescribe();
  const detailsId = useId();
  const [open, setOpen] = useState(false);
  const trash = useTrashRecord(onTrashed);
  const { kind, text, marked } = describe(record);
  const about = { kind, date: formats.date(record.date) };
  const Icon = kindIcons[record.kind];
  const Arrow = open ? IconChevronDown : IconChevronRight;
  // A note that is the entry's only content already stands as its line.
  const note = record.note !== "" && record.note !== text ? record.note : "";
  return (
    <li className={classes["entry"]}>
      <div className={classes["when"]}>
        <Text fw={600}>{formats.dayMonth(record.date)}</Text>
        {record.time !== null && (
          <Text size="sm" c="dimmed">
            {record.time}
          </Text>
        )}
      </div>
      <div className={classes["what"]}>
        <Group gap={8} wrap="wrap">
          <Icon size={20} aria-hidden />
          <Text fw={600}>{kind}</Text>
          {marked && (
            <ToneChip tone="warn" icon={<IconAlertTriangle size={16} aria-hidden />}>
              {t("marked")}
            </ToneChip>
          )}
        </Group>
        <Text>{text}</Text>
        {note !== "" && <Text className={classes["note"] ?? ""}>{note}</Text>}
        <Circumstances record={record} />
        <FailureNote error={trash.error} retry={() => trash.mutate({ id: record.id })} />
        {hasDetails(record) && (
          <Collapse expanded={open} id={detailsId} transitionDuration={0}>
            {open && <RecordDetails record={record} />}
          </Collapse>
        )}
      </div>
      <Group gap={0} wrap="nowrap" className={classes["actions"] ?? ""}>
        {hasDetails(record) && (
          <Button
            variant="subtle"
            color="gray"
            size="sm"
            h={44}
            px={8}
            leftSection={<Arrow size={18} aria-hidden />}
            aria-expanded={open}
            aria-controls={detailsId}
            aria-label={t("detailsOf", about)}
            onClick={() => setOpen(!open)}
          >
            {t("details")}
          </Button>
        )}
        <Button
          variant="subtle"
          size="sm"
          h={44}
          px={8}
          leftSection={<IconEdit size={18} aria-hidden />}
          aria-label={t("editOf", about)}
          onClick={onEdit}
        >
          {t("common:edit")}
        </Button>
        <Button
          variant="subtle"
          color="gray"
          size="sm"
          h={44}
          px={8}
          leftSection={<IconTrash size={18} aria-hidden />}
          aria-label={t("deleteOf", about)}
          loading={trash.isPending}
          onClick={() => trash.mutate({ id: record.id })}
        >
          {t("common:delete")}
        </Button>
      </Group>
    </li>
  );
}

/** Who did it, where, and who wrote it down. */
function Circumstances({ record }: { readonly record: CaseRecord }) {
  const { t } = useTranslation("timeline");
  const { label } = useLabel();
  const { staff } = useSession();
  const recorder = staff.find(({ id }) => id === record.recorder_id)?.name;
  const parts = [
    "performer" in record && record.performer !== null ? label(v.performer, record.performer) : null,
    "place" in record && record.place !== null ? label(v.place, record.place) : null,
    "assessor" in record && record.assessor !== "" ? t("assessedBy", { name: record.assessor }) : null,
    "prescriber" in record && record.prescriber !== ""
      ? t("prescribedBy", { name: record.prescriber })
      : null,
    recorder === undefined ? null : t("recordedBy", { name: recorder }),
  ].filter((part) => part !== null);
  return (
    <Text size="sm" c="dimmed">
      {upperFirst(parts.join(" · "))}
    </Text>
  );
}
