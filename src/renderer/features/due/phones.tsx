import { IconPhone } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import classes from "./due.module.css";

/** The numbers of a client, as they were written down; to read and to dial. */
export function Phones({ phones }: { readonly phones: readonly string[] }) {
  const { t } = useTranslation("due");
  if (phones.length === 0) return <span className={classes["noPhone"]}>{t("noPhone")}</span>;
  return (
    <span className={classes["phones"]}>
      <IconPhone size={18} aria-hidden />
      <span>{t("phones", { count: phones.length, phones: phones.join(" · ") })}</span>
    </span>
  );
}
