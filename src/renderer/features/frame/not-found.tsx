import { Button, Text } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { PageHeader } from "../../ui/page-header.tsx";

/** An address that leads nowhere, and the way back. */
export function NotFound() {
  const { t } = useTranslation();
  return (
    <>
      <PageHeader title={t("common:notFound")} />
      <Text mb="lg">{t("common:notFoundHint")}</Text>
      <Button component={Link} to="/">
        {t("common:toToday")}
      </Button>
    </>
  );
}
