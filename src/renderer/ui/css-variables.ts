import type { CSSVariablesResolver } from "@mantine/core";

/**
 * Quiet and warning text dark enough to read: the library's own greys and red stay under 4.5:1 on the
 * page and on tinted surfaces. The surfaces give the two schemes their layers.
 */
export const cssVariablesResolver: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    "--mantine-color-dimmed": "#545b62",
    "--mantine-color-placeholder": "#6b7278",
    "--mantine-color-error": "#b3261e",
    "--scoot-surface": "#ffffff",
    "--scoot-ground": "#f5f7f7",
    "--scoot-well": "#e3e9e8",
    "--scoot-line": "#d9dfde",
  },
  dark: {
    "--mantine-color-dimmed": "#b3b9bf",
    "--mantine-color-placeholder": "#989fa6",
    "--mantine-color-error": "#ff9a92",
    "--mantine-color-scoot-light": "#1c4443",
    "--mantine-color-scoot-light-hover": "#235453",
    "--mantine-color-body": "#25282b",
    "--scoot-surface": "#25282b",
    "--scoot-well": "#17191b",
    "--scoot-ground": "#1b1d1f",
    "--scoot-line": "#3b4044",
  },
});
