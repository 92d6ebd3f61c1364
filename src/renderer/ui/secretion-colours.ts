import type { Colour } from "../../shared/vocabulary/index.ts";

/** A dot for each colour name. The name is what is stored and read; the dot helps the eye. */
export const SECRETION_COLOURS: Readonly<Record<Colour, string>> = {
  clear: "#eef3f2",
  pale_yellow: "#f6eeb0",
  yellow: "#f0d43a",
  yellow_green: "#bfc63a",
  tan: "#d2b083",
  light_brown: "#b07f4a",
  dark_brown: "#5d3a1f",
  grey: "#9a9c9b",
  orange_yellow: "#f0a830",
  creamy_white: "#f7f1e0",
  green: "#6f9a3c",
  black: "#201d1c",
  red_brown: "#8a3a26",
  red: "#c6281f",
};
