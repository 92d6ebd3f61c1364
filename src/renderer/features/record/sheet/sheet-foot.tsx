import { Button, Popover, Text } from "@mantine/core";
import { IconAlertCircle, IconInfoCircle, IconTrash } from "@tabler/icons-react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { ruleOf } from "../../../../shared/domain/triage/rules/index.ts";
import { alertWords } from "../../../../shared/domain/triage/words.ts";
import { FailureNote } from "../../../ui/failure-note.tsx";
import { useSession } from "../../profile/queries.ts";
import type { RecorderNotice } from "./authorisation-on.ts";
import classes from "./sheet-foot.module.css";

/** Bottom of the sheet: what to know, what is missing, and the buttons. */
export function SheetFoot(props: {
  readonly notice: RecorderNotice | null;
  /** How many fields need attention. */
  readonly problems: number;
  /** What is asked once more before saving; null: nothing. */
  readonly question: ReactNode;
  readonly error: unknown;
  readonly saving: boolean;
  readonly canSave: boolean;
  readonly onSave: () => void;
  readonly onCancel: () => void;
  readonly onDelete: (() => void) | null;
}) {
  const { t } = useTranslation("record");
  return (
    <div className={classes["foot"]}>
      <FailureNote error={props.error} retry={props.onSave} />
      {props.question}
      <div className={classes["row"]}>
        {props.onDelete !== null && (
          <Button
            variant="subtle"
            color="red"
            h={44}
            leftSection={<IconTrash size={18} aria-hidden />}
            onClick={props.onDelete}
          >
            {t("common:delete")}
          </Button>
        )}
        <div className={classes["words"]}>
          {props.problems > 0 ? (
            <span className={classes["problems"]} role="alert">
              <IconAlertCircle size={20} aria-hidden />
              {t("problems", { count: props.problems })}
            </span>
          ) : (
            props.notice !== null && <Notice notice={props.notice} />
          )}
        </div>
        <Button variant="default" h={44} onClick={props.onCancel}>
          {t("common:cancel")}
        </Button>
        <Button
          h={44}
          miw={140}
          loading={props.saving}
          disabled={!props.canSave}
          aria-keyshortcuts="Control+Enter Meta+Enter"
          title={t("saveKeys")}
          onClick={props.onSave}
        >
          {t("common:save")}
        </Button>
      </div>
    </div>
  );
}

/** A notice to the person who records. It never stands in the way of saving. */
function Notice({ notice }: { readonly notice: RecorderNotice }) {
  const { t } = useTranslation("record");
  const { profile } = useSession();
  const words = alertWords(notice, profile?.region ?? "other");
  return (
    <div className={classes["notice"]}>
      <output className={classes["noticeText"]}>
        <IconInfoCircle size={20} aria-hidden />
        <span>
          <strong>{words.title}.</strong> {t("noticeGoesOn")}
        </span>
      </output>
      <Popover width={420} position="top" shadow="md" withRoles={false} zIndex={400}>
        <Popover.Target>
          <Button variant="subtle" h={44} px={10}>
            {t("noticeMore")}
          </Button>
        </Popover.Target>
        <Popover.Dropdown>
          <Text size="sm">{words.advice}</Text>
          <Text size="sm" c="dimmed" mt="xs">
            {t("alertSource", { rule: notice.rule, source: ruleOf(notice.rule).source })}
          </Text>
        </Popover.Dropdown>
      </Popover>
    </div>
  );
}
