import { Button, Paper, Text } from "@mantine/core";
import { IconTrash } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import type { AnimalRow } from "../../../shared/contract/views.ts";
import { FailureNote } from "../../ui/failure-note.tsx";
import { focusPage } from "../../ui/focus-page.ts";
import { useTrashAnimal } from "../animal/mutations.ts";
import { useSession } from "../profile/queries.ts";
import classes from "./today.module.css";

/** Offers to remove the example of the first start. Where all animals are examples, as in the demo, it is quiet. */
export function ExampleNote({ rows }: { readonly rows: readonly AnimalRow[] }) {
  const { t } = useTranslation("today");
  const { demo } = useSession();
  const trash = useTrashAnimal(focusPage);
  const [example, ...more] = rows.filter((row) => row.example);
  if (demo || example === undefined || more.length > 0) return null;
  return (
    <Paper withBorder className={classes["example"] ?? ""}>
      <Text>{t("exampleNote", { name: example.name })}</Text>
      <Button
        variant="default"
        leftSection={<IconTrash size={18} aria-hidden />}
        loading={trash.isPending}
        onClick={() => trash.mutate({ id: example.id })}
      >
        {t("removeExample")}
      </Button>
      <FailureNote error={trash.error} />
    </Paper>
  );
}
