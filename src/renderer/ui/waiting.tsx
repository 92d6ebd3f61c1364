import { Center, Loader, VisuallyHidden } from "@mantine/core";
import { useTranslation } from "react-i18next";

/** Stands where something is being loaded; the words are for those who do not see the circle. */
export function Waiting() {
  const { t } = useTranslation();
  return (
    <Center component="output" h="60vh">
      <Loader aria-hidden />
      <VisuallyHidden>{t("common:loading")}</VisuallyHidden>
    </Center>
  );
}
