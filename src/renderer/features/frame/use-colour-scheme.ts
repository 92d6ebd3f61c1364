import { useMantineColorScheme } from "@mantine/core";
import { useEffect } from "react";
import type { ColourScheme } from "../../../shared/vocabulary/index.ts";

/** Shows the window in the profile's scheme; nothing changes while it is not known. */
export function useColourScheme(scheme: ColourScheme | undefined): void {
  const { setColorScheme } = useMantineColorScheme();
  useEffect(() => {
    if (scheme !== undefined) setColorScheme(scheme === "system" ? "auto" : scheme);
  }, [scheme, setColorScheme]);
}
