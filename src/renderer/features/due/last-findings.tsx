import { Loader, Text } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { FailureNote } from "../../ui/failure-note.tsx";
import { animalQueries } from "../animal/queries.ts";
import { useDescribe } from "../record/use-describe.ts";

/** What the animal's last expression was like, in the words of its timeline. Asked for when it is opened. */
export function LastFindings({ animalId, date }: { readonly animalId: string; readonly date: string }) {
  const { t } = useTranslation("due");
  const describe = useDescribe();
  const { data, error, refetch } = useQuery(animalQueries.case(animalId));
  if (error !== null) return <FailureNote error={error} retry={() => void refetch()} />;
  if (data === undefined) return <Loader size="sm" aria-label={t("common:loading")} />;
  const day = data.assessment.expression.dates.find((some) => some.date === date);
  const records = data.records.filter(({ id }) => day?.ids.includes(id) ?? false);
  return records.map((record) => {
    const { kind, text } = describe(record);
    return (
      <Text key={record.id} size="sm">
        <b>{kind}:</b> {text === "" ? t("foundNothing") : text}
      </Text>
    );
  });
}
