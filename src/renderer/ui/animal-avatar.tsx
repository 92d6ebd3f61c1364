import { IconCat, IconDog, IconPaw, type Icon } from "@tabler/icons-react";
import type { Species } from "../../shared/vocabulary/index.ts";
import classes from "./animal-avatar.module.css";

const glyphs: Readonly<Record<Species, Icon>> = { dog: IconDog, cat: IconCat, other: IconPaw };

const letters = new Intl.Segmenter(undefined, { granularity: "grapheme" });

/**
 * The animal's first letter with the shape of its species. It stands beside the name and the species in
 * words, so it is not read out.
 */
export function AnimalAvatar(props: {
  readonly name: string;
  readonly species: Species;
  /** Side in pixels. */
  readonly size?: number;
}) {
  const { name, species, size = 44 } = props;
  const Glyph = glyphs[species];
  const [first] = letters.segment(name.trim());
  const initial = first?.segment.toLocaleUpperCase() ?? "?";
  return (
    <span
      className={classes["avatar"]}
      style={{ width: size, height: size, fontSize: size * 0.42 }}
      aria-hidden
    >
      {initial}
      <span className={classes["species"]} style={{ width: size * 0.48, height: size * 0.48 }}>
        <Glyph size={size * 0.36} stroke={1.75} />
      </span>
    </span>
  );
}
