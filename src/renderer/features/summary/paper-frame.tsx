import { Box } from "@mantine/core";
import { useElementSize } from "@mantine/hooks";
import { type Ref, useEffect, useRef, useState } from "react";
import type { Paper } from "../../../shared/vocabulary/index.ts";
import { tokenFragment } from "../../lib/token.ts";
import { sheetSize } from "../../print/paper.ts";

export type PaperState = "waiting" | "yes" | "failed";

export interface PaperAddress {
  readonly animal: string;
  readonly from: string;
  readonly to: string;
  readonly paper: Paper;
}

export interface PaperFrameProps {
  readonly address: PaperAddress;
  /** A new value loads the page again. */
  readonly revision: unknown;
  readonly title: string;
  readonly onState: (state: PaperState) => void;
  readonly ref: Ref<HTMLIFrameElement>;
}

/** The print page itself, scaled to the room that there is; what is seen is what is printed. */
export function PaperFrame({ address, revision, title, onState, ref }: PaperFrameProps) {
  const { ref: room, width } = useElementSize();
  const [height, setHeight] = useState<number | null>(null);
  const loads = useLoads(revision);
  const sheet = sheetSize(address.paper);
  const scale = width === 0 ? 0 : Math.min(1, width / sheet.width);
  const tall = Math.max(height ?? 0, sheet.height);
  const source = `/print/summary?${new URLSearchParams({ ...address })}`;
  const watch = usePaperState(source + loads, (state, pixels) => {
    setHeight(pixels);
    onState(state);
  });
  return (
    <Box ref={room} w="100%">
      <Box
        mx="auto"
        style={{
          width: sheet.width * scale,
          height: tall * scale,
          overflow: "hidden",
          border: "1px solid var(--mantine-color-default-border)",
        }}
      >
        <iframe
          // Another page is another frame: a change of its address would fill the window's history.
          key={source + loads}
          ref={ref}
          title={title}
          src={source + tokenFragment()}
          onLoad={(event) => watch(event.currentTarget)}
          style={{
            width: sheet.width,
            height: tall,
            border: 0,
            background: "white",
            transform: `scale(${scale})`,
            transformOrigin: "top left",
          }}
        />
      </Box>
    </Box>
  );
}

/** How often a value has become another one. */
function useLoads(revision: unknown): number {
  const [loads, setLoads] = useState(0);
  const [seen, setSeen] = useState(revision);
  if (seen !== revision) {
    setSeen(revision);
    setLoads(loads + 1);
  }
  return loads;
}

/** Follows what the page says about itself: whether it can be printed, and how high it is. */
function usePaperState(source: string, report: (state: PaperState, height: number | null) => void) {
  const observer = useRef<MutationObserver>(null);
  const latest = useRef(report);
  useEffect(() => {
    latest.current = report;
  });
  useEffect(() => {
    latest.current("waiting", null);
    return () => observer.current?.disconnect();
  }, [source]);
  return (frame: HTMLIFrameElement) => {
    const root = frame.contentDocument?.documentElement;
    if (root === undefined) return;
    const look = () => {
      const state = root.dataset["printReady"];
      if (state !== "yes" && state !== "failed") latest.current("waiting", null);
      else latest.current(state, root.querySelector(".sheet")?.getBoundingClientRect().height ?? null);
    };
    observer.current?.disconnect();
    observer.current = new MutationObserver(look);
    observer.current.observe(root, { attributes: true, attributeFilter: ["data-print-ready"] });
    look();
  };
}
