import { createTheme, defaultVariantColorsResolver, type MantineColorsTuple } from "@mantine/core";

/** The one accent: a deep, calm teal. Shade 7 carries white text at more than 4.5:1, shade 4 dark text. */
const teal: MantineColorsTuple = [
  "#eaf6f5",
  "#d5ebe9",
  "#a9d7d3",
  "#7ac2bc",
  "#54b1a9",
  "#3ba69e",
  "#2b9a92",
  "#0f6e6a",
  "#0b5f5c",
  "#064e4b",
];

export const theme = createTheme({
  primaryColor: "scoot",
  primaryShade: { light: 7, dark: 4 },
  autoContrast: true,
  colors: { scoot: teal },
  // The accent is dark in the light scheme and light in the dark one; what stands on it turns with it.
  variantColorResolver: (input) => {
    const colours = defaultVariantColorsResolver(input);
    const accent = input.color === undefined || input.color === "scoot";
    if (input.variant !== "filled" || !accent) return colours;
    return { ...colours, color: "var(--mantine-primary-color-contrast)" };
  },
  fontFamily: '"Noto Sans", system-ui, sans-serif',
  headings: { fontFamily: '"Noto Sans", system-ui, sans-serif', fontWeight: "600" },
  defaultRadius: "md",
  cursorType: "pointer",
  respectReducedMotion: true,
  components: {
    // Fingers, wet hands: nothing that is pressed is smaller than 44 pixels.
    Button: { defaultProps: { size: "md" } },
    TextInput: { defaultProps: { size: "md" } },
    NumberInput: { defaultProps: { size: "md" } },
    Textarea: { defaultProps: { size: "md" } },
    Select: { defaultProps: { size: "md" } },
    MultiSelect: { defaultProps: { size: "md" } },
    SegmentedControl: { defaultProps: { size: "md" } },
    ActionIcon: { defaultProps: { size: 44, variant: "subtle" } },
    // Their heading belongs to the dialog: the page has one banner.
    ModalHeader: { defaultProps: { role: "presentation" } },
    DrawerHeader: { defaultProps: { role: "presentation" } },
    // The scroll lock writes a style element of its own, without the nonce that the page's policy asks for.
    Modal: { defaultProps: { closeButtonProps: { size: 44 }, lockScroll: false } },
    Drawer: { defaultProps: { closeButtonProps: { size: 44 }, lockScroll: false } },
  },
});
