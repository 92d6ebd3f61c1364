import {
  IconCalendarCheck,
  IconChartBar,
  IconCalendarDue,
  IconKeyboard,
  IconLayoutRows,
  IconPaw,
  IconSettings,
  IconUsers,
  type Icon,
} from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { canCompare } from "../household/household-data.ts";
import { householdQueries } from "../household/queries.ts";
import { useSession } from "../profile/queries.ts";
import classes from "./frame.module.css";

const places = [
  { to: "/", words: "today", icon: IconCalendarCheck, exact: true },
  { to: "/due", words: "due", icon: IconCalendarDue, exact: false },
  { to: "/animals", words: "animals", icon: IconPaw, exact: false },
  { to: "/household", words: "overview", icon: IconLayoutRows, exact: false },
  { to: "/clients", words: "clients", icon: IconUsers, exact: false },
  { to: "/insights", words: "insights", icon: IconChartBar, exact: false },
  { to: "/settings", words: "settings", icon: IconSettings, exact: false },
] as const satisfies readonly { to: string; words: string; icon: Icon; exact: boolean }[];

/** The places of the program; clients and the overview only where there are some to keep or to compare. */
export function Navigation({ openMap }: { readonly openMap: () => void }) {
  const { t } = useTranslation("frame");
  const { profile } = useSession();
  const { data: animals } = useQuery(householdQueries.count());
  const shown = places.filter(({ to }) => {
    if (to === "/clients") return profile?.kind === "salon";
    return to !== "/household" || canCompare(animals?.active ?? 0);
  });
  return (
    <nav className={classes["nav"]} aria-label={t("main")}>
      <p className={classes["brand"]}>
        <img src="/icon.svg" alt="" width={32} height={32} />
        <span>{t("common:appName")}</span>
      </p>
      <ul className={classes["places"]}>
        {shown.map(({ to, words, icon: Glyph, exact }) => (
          <li key={to}>
            <Link to={to} className={classes["place"]} activeOptions={{ exact, includeSearch: false }}>
              <Glyph size={22} stroke={1.75} aria-hidden />
              <span>{t(words)}</span>
            </Link>
          </li>
        ))}
      </ul>
      <button type="button" className={classes["place"]} onClick={openMap}>
        <IconKeyboard size={22} stroke={1.75} aria-hidden />
        <span>{t("keyboard")}</span>
      </button>
    </nav>
  );
}
