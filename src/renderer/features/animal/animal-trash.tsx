import { useTranslation } from "react-i18next";
import type { AnimalCase } from "../../../shared/contract/views.ts";
import { ConfirmDialog } from "../../ui/confirm-dialog.tsx";
import { FailureNote } from "../../ui/failure-note.tsx";
import { useTrashAnimal } from "./mutations.ts";

/** Asks before an animal and its records go to the trash. */
export function TrashAnimal(props: {
  readonly caseData: AnimalCase;
  readonly onClose: () => void;
  readonly onTrashed: () => void;
}) {
  const { t } = useTranslation("animal");
  const { animal, records } = props.caseData;
  const trash = useTrashAnimal(props.onTrashed);
  return (
    <ConfirmDialog
      title={t("trash.title", { name: animal.name })}
      text={t("trash.text", { name: animal.name, count: records.length })}
      stay={t("common:cancel")}
      go={t("common:delete")}
      busy={trash.isPending}
      onStay={props.onClose}
      onGo={() => trash.mutate({ id: animal.id })}
    >
      <FailureNote error={trash.error} />
    </ConfirmDialog>
  );
}
