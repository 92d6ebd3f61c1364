import { Button, Text } from "@mantine/core";
import { IconPaw } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import type { EntryRow } from "../../../shared/contract/views.ts";
import { isEvent } from "../../../shared/contract/record.ts";
import { useFormats } from "../../lib/format.ts";
import { useDaysAgo } from "../../ui/days-ago.ts";
import { useRecordSheet } from "../record/record-sheet.tsx";
import { useDescribe } from "../record/use-describe.ts";
import classes from "./today.module.css";

/** Entries that no animal has yet; the sheet opens on each to choose one. */
export function UnattributedEntries({ entries }: { readonly entries: readonly EntryRow[] }) {
  const { t } = useTranslation("today");
  const format = useFormats();
  const ago = useDaysAgo();
  const describe = useDescribe();
  const openRecord = useRecordSheet();
  return entries.map(({ record }) => {
    const { kind, text } = describe(record);
    const candidates = isEvent(record) ? record.candidates.length : 0;
    return (
      <div key={record.id} className={classes["waiting"]}>
        <div>
          <Text fw={600}>{kind}</Text>
          <Text>{text}</Text>
          <Text size="sm" c="dimmed">
            {[
              t("last", { date: format.date(record.date), ago: ago(record.date) }),
              ...(candidates > 0 ? [t("candidates", { count: candidates })] : []),
            ].join(" · ")}
          </Text>
        </div>
        <Button
          variant="light"
          leftSection={<IconPaw size={18} aria-hidden />}
          aria-label={t("assignName", { what: `${kind}, ${format.date(record.date)}` })}
          onClick={() => openRecord({ record })}
        >
          {t("assign")}
        </Button>
      </div>
    );
  });
}
