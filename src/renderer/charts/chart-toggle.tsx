import { Button } from "@mantine/core";
import { IconChartDots, IconTable } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";

/** Switches between a chart and the table with the same content. */
export function ChartToggle(props: { readonly table: boolean; readonly onChange: (table: boolean) => void }) {
  const { t } = useTranslation();
  const Icon = props.table ? IconChartDots : IconTable;
  return (
    <Button
      size="sm"
      h={44}
      variant="default"
      leftSection={<Icon size={18} aria-hidden />}
      onClick={() => props.onChange(!props.table)}
    >
      {props.table ? t("common:showChart") : t("common:showTable")}
    </Button>
  );
}
