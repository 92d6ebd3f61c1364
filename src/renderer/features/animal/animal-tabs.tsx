import { Tabs } from "@mantine/core";
import {
  IconCalendarHeart,
  IconChartDots3,
  IconColumns2,
  IconHistory,
  IconPrinter,
  IconScale,
} from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import type { AnimalCase } from "../../../shared/contract/views.ts";
import { CoursePanel } from "../course/course-panel.tsx";
import { CarePanel } from "../care/care-panel.tsx";
import { GlandsTable } from "../record/glands-table.tsx";
import { Timeline } from "../record/timeline.tsx";
import { WeightPanel } from "../record/weight-panel.tsx";
import { PrintPreview } from "../summary/print-preview.tsx";

const tabs = [
  { key: "timeline", icon: IconHistory },
  { key: "glands", icon: IconColumns2 },
  { key: "course", icon: IconChartDots3 },
  { key: "weight", icon: IconScale },
  { key: "care", icon: IconCalendarHeart },
  { key: "print", icon: IconPrinter },
] as const;
type Tab = (typeof tabs)[number]["key"];

export interface AnimalTabsProps {
  readonly caseData: AnimalCase;
  /** The chosen tab; it stands in the address. */
  readonly tab: Tab;
  readonly onTab: (tab: Tab) => void;
}

/** The records of one animal in four ways. Only the chosen one is in the document. */
export function AnimalTabs({ caseData, tab, onTab }: AnimalTabsProps) {
  const { t } = useTranslation("animal");
  return (
    <Tabs
      value={tab}
      keepMounted={false}
      onChange={(value) => {
        const chosen = tabs.find(({ key }) => key === value);
        if (chosen !== undefined) onTab(chosen.key);
      }}
    >
      <Tabs.List aria-label={t("tabs.label", { name: caseData.animal.name })}>
        {tabs.map(({ key, icon: Icon }) => (
          <Tabs.Tab key={key} value={key} h={48} fz="md" leftSection={<Icon size={20} aria-hidden />}>
            {t(`tabs.${key}`)}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      <Tabs.Panel value="timeline" pt="md">
        <Timeline caseData={caseData} />
      </Tabs.Panel>
      <Tabs.Panel value="glands" pt="md">
        <GlandsTable caseData={caseData} />
      </Tabs.Panel>
      <Tabs.Panel value="course" pt="md">
        <CoursePanel caseData={caseData} />
      </Tabs.Panel>
      <Tabs.Panel value="weight" pt="md">
        <WeightPanel caseData={caseData} />
      </Tabs.Panel>
      <Tabs.Panel value="care" pt="md">
        <CarePanel caseData={caseData} />
      </Tabs.Panel>
      <Tabs.Panel value="print" pt="md">
        <PrintPreview animalId={caseData.animal.id} />
      </Tabs.Panel>
    </Tabs>
  );
}
