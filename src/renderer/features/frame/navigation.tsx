import {
  IconCalendarCheck,
  IconCalendarDue,
  IconKeyboard,
  IconPaw,
  IconSettings,
  IconUsers,
  type Icon,
} from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { useSession } from "../profile/queries.ts";
import classes from "./frame.module.css";

const places = [
  { to: "/", words: "today", icon: IconCalendarCheck, exact: true },
  { to: "/due", words: "due", icon: IconCalendarDue, exact: false },
  { to: "/animals", words: "animals", icon: IconPaw, exact: false },
  { to: "/clients", words: "clients", icon: IconUsers, exact: false },
  { to: "/settings", words: "settings", icon: IconSettings, exact: false },
] as const satisfies readonly { to: string; words: string; icon: Icon; exact: boolean }[];

/** The places of the program; clients only where there are some to keep. */
export function Navigation({ openMap }: { readonly openMap: () => void }) {
  const { t } = useTranslation("frame");
  const { profile } = useSession();
  const shown = places.filter(({ to }) => to !== "/clients" || profile?.kind === "salon");
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
