import { useTranslation } from "react-i18next";
import type { AnimalRow } from "../../../shared/contract/views.ts";
import { addDays } from "../../../shared/domain/dates.ts";
import { useFormats } from "../../lib/format.ts";
import { useSession } from "../profile/queries.ts";
import { AnimalRowItem } from "../today/animal-row-item.tsx";
import { TodaySection } from "../today/today-section.tsx";
import { type DayGroup, groupByClient, groupByDay } from "./due-groups.ts";
import { Phones } from "./phones.tsx";

/** The list by day: overdue, due now, then each day ahead. */
export function DueDays({ rows, today }: { readonly rows: readonly AnimalRow[]; readonly today: string }) {
  const title = useDayTitle(today);
  return groupByDay(rows).map((group) => (
    <TodaySection key={`${group.kind} ${group.date}`} title={title(group)} count={group.rows.length}>
      {group.rows.map((row) => (
        <AnimalRowItem key={row.id} row={row} inDueList />
      ))}
    </TodaySection>
  ));
}

/** The list by client, each with the numbers to call. */
export function DueClients({ rows }: { readonly rows: readonly AnimalRow[] }) {
  const { t } = useTranslation("due");
  return groupByClient(rows).map(({ client, rows: some }) => (
    <TodaySection
      key={client?.id ?? "nobody"}
      title={client?.name ?? t("noOwner")}
      count={some.length}
      {...(client === null ? {} : { hint: <Phones phones={client.phones} /> })}
    >
      {some.map((row) => (
        <AnimalRowItem key={row.id} row={row} inDueList withPhones={false} />
      ))}
    </TodaySection>
  ));
}

/** The heading of a group: a day ahead is named with its weekday. */
function useDayTitle(today: string): (group: DayGroup) => string {
  const { t } = useTranslation("due");
  const format = useFormats();
  const { profile } = useSession();
  const weekday = new Intl.DateTimeFormat(profile?.locale ?? "en-GB", { weekday: "long", timeZone: "UTC" });
  return ({ kind, date }) => {
    if (kind !== "ahead" || date === null) return t(kind === "overdue" ? "overdue" : "now");
    if (date === addDays(today, 1)) return t("tomorrow", { date: format.date(date) });
    return `${weekday.format(new Date(`${date}T00:00:00Z`))}, ${format.date(date)}`;
  };
}
