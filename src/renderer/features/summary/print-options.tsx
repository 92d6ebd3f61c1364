import { Group, Input, SegmentedControl, TextInput } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { paper as papers, type Paper } from "../../../shared/vocabulary/index.ts";
import { useLabel } from "../../i18n/use-label.ts";
import { type Period, type PeriodChoice, periodChoices } from "./preview-period.ts";

export interface PrintOptionsProps {
  readonly choice: PeriodChoice;
  readonly onChoice: (choice: PeriodChoice) => void;
  /** First and last day as typed, used while the choice is "own". */
  readonly own: Period;
  readonly onOwn: (period: Period) => void;
  readonly latest: string;
  readonly paper: Paper;
  readonly onPaper: (paper: Paper) => void;
}

/** Period and paper of a print. */
export function PrintOptions(props: PrintOptionsProps) {
  const { choice, onChoice, own, onOwn, latest, paper, onPaper } = props;
  const { t } = useTranslation("summary");
  const { options } = useLabel();
  const choices = periodChoices.map((value) => ({
    value,
    label: value === "all" || value === "own" ? t(value) : t("months", { count: Number(value) }),
  }));
  const tall = { root: { padding: 0 }, label: { minHeight: 44, display: "flex", alignItems: "center" } };
  return (
    <Group align="end" gap="md">
      <Input.Wrapper label={t("period")} labelElement="div" size="md">
        <SegmentedControl
          aria-label={t("period")}
          data={choices}
          value={choice}
          onChange={onChoice}
          styles={tall}
          display="flex"
        />
      </Input.Wrapper>
      {choice === "own" && (
        <>
          <TextInput
            type="date"
            label={t("from")}
            value={own.from}
            max={own.to === "" ? latest : own.to}
            onChange={(event) => onOwn({ ...own, from: event.currentTarget.value })}
          />
          <TextInput
            type="date"
            label={t("to")}
            value={own.to}
            max={latest}
            onChange={(event) => onOwn({ ...own, to: event.currentTarget.value })}
          />
        </>
      )}
      <Input.Wrapper label={t("paper")} labelElement="div" size="md">
        <SegmentedControl
          aria-label={t("paper")}
          data={options(papers)}
          value={paper}
          onChange={onPaper}
          styles={tall}
          display="flex"
        />
      </Input.Wrapper>
    </Group>
  );
}
