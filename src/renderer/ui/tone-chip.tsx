import type { ReactNode } from "react";

/** How loud a chip is; the word in it says the same. */
export type Tone = "grave" | "warn" | "mind" | "calm" | "plain";

/** A small label with an icon and a word; the colour only repeats what they say. */
export function ToneChip(props: {
  readonly tone: Tone;
  readonly icon: ReactNode;
  readonly children: ReactNode;
}) {
  return (
    <span className="chip" data-tone={props.tone}>
      {props.icon}
      <span>{props.children}</span>
    </span>
  );
}
