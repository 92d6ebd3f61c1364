import { Button, Group } from "@mantine/core";
import {
  IconArrowLeft,
  IconArrowRight,
  IconArrowsHorizontal,
  IconZoomIn,
  IconZoomOut,
} from "@tabler/icons-react";
import type { ReactNode } from "react";
import classes from "./charts.module.css";
import type { View } from "./strip-layout.ts";

/** Fewest days that a part of the period may have. */
export const LEAST_DAYS = 14;

/** A part of the period, kept inside it and not too short; null for the whole. */
export function partOf(whole: View, from: number, length: number): View | null {
  const days = Math.max(LEAST_DAYS, length);
  if (days >= whole.to - whole.from) return null;
  const start = Math.min(Math.max(from, whole.from), whole.to - days);
  return { from: start, to: start + days };
}

/** Buttons that do with the keyboard what dragging does with the mouse, and lead back to the whole period. */
export function StripTools(props: {
  readonly whole: View;
  readonly part: View | null;
  readonly onChange: (part: View | null) => void;
  readonly t: (key: string) => string;
}) {
  const { whole, part, onChange, t } = props;
  const shown = part ?? whole;
  const length = shown.to - shown.from;
  const zoom = (factor: number) => {
    // The newest days are what matters most: while they are in view, they stay.
    const from = shown.to >= whole.to ? shown.to - length * factor : shown.from + (length * (1 - factor)) / 2;
    onChange(partOf(whole, from, length * factor));
  };
  return (
    <Group role="group" aria-label={t("strip.tools")} gap={4} wrap="wrap">
      <Tool icon={<IconZoomIn size={18} />} off={length <= LEAST_DAYS} onClick={() => zoom(0.5)}>
        {t("strip.zoomIn")}
      </Tool>
      <Tool icon={<IconZoomOut size={18} />} off={part === null} onClick={() => zoom(2)}>
        {t("strip.zoomOut")}
      </Tool>
      <Tool
        icon={<IconArrowLeft size={18} />}
        off={shown.from <= whole.from}
        onClick={() => onChange(partOf(whole, shown.from - length / 2, length))}
      >
        {t("strip.earlier")}
      </Tool>
      <Tool
        icon={<IconArrowRight size={18} />}
        off={shown.to >= whole.to}
        onClick={() => onChange(partOf(whole, shown.from + length / 2, length))}
      >
        {t("strip.later")}
      </Tool>
      <Tool icon={<IconArrowsHorizontal size={18} />} off={part === null} onClick={() => onChange(null)}>
        {t("strip.reset")}
      </Tool>
    </Group>
  );
}

/** Stays focusable while it has nothing to do, so that the keyboard does not lose its place. */
function Tool(props: {
  readonly icon: ReactNode;
  readonly off: boolean;
  readonly onClick: () => void;
  readonly children: ReactNode;
}) {
  return (
    <Button
      size="sm"
      h={44}
      px={10}
      variant="subtle"
      color="gray"
      className={classes["tool"] ?? ""}
      leftSection={props.icon}
      aria-disabled={props.off}
      data-disabled={props.off}
      onClick={(event) => (props.off ? event.preventDefault() : props.onClick())}
    >
      {props.children}
    </Button>
  );
}
