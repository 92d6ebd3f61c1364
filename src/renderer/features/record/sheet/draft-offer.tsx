import { Button, Group, Text } from "@mantine/core";
import { IconHistory } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { useFormats } from "../../../lib/format.ts";
import type { Draft } from "../draft.ts";
import classes from "./sheet.module.css";

/** Offers an entry that was begun and not saved. */
export function DraftOffer(props: {
  readonly draft: Draft;
  readonly onContinue: () => void;
  readonly onDiscard: () => void;
}) {
  const { t } = useTranslation("record");
  const formats = useFormats();
  const { draft } = props;
  return (
    <output className={classes["offer"]}>
      <IconHistory size={20} aria-hidden />
      <Text size="sm" className={classes["offerText"]}>
        {t("draftOffer", {
          what: [t(`kinds.${draft.entry.kind}`), draft.animal_name].filter(Boolean).join(", "),
          when: formats.moment(draft.saved_at),
        })}
      </Text>
      <Group gap={4} wrap="nowrap">
        <Button variant="light" size="compact-md" h={44} onClick={props.onContinue}>
          {t("draftContinue")}
        </Button>
        <Button variant="subtle" size="compact-md" h={44} onClick={props.onDiscard}>
          {t("draftDiscard")}
        </Button>
      </Group>
    </output>
  );
}
