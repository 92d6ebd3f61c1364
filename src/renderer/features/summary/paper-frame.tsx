import { Box } from "@mantine/core";
import { useElementSize } from "@mantine/hooks";
import { type RefObject, useLayoutEffect, useState } from "react";
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
  /** Where the frame is put, to print it. */
  readonly frame: RefObject<HTMLIFrameElement | null>;
}

/** The print page itself, scaled to the room that there is; what is seen is what is printed. */
export function PaperFrame({ address, revision, ...rest }: PaperFrameProps) {
  const { ref: room, width } = useElementSize();
  const loads = useLoads(revision);
  const sheet = sheetSize(address.paper);
  const source = `/print/summary?${new URLSearchParams({ ...address })}`;
  return (
    <Box ref={room} w="100%">
      {width > 0 && (
        // Another page is another frame: a change of its address would fill the window's history.
        <SheetFrame
          key={`${source} ${loads}`}
          {...rest}
          {...{ source, sheet }}
          scale={Math.min(1, width / sheet.width)}
        />
      )}
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

type SheetFrameProps = Omit<PaperFrameProps, "address" | "revision"> & {
  readonly source: string;
  readonly sheet: { readonly width: number; readonly height: number };
  readonly scale: number;
};

function SheetFrame({ source, sheet, scale, title, onState, frame }: SheetFrameProps) {
  const [height, setHeight] = useState(sheet.height);
  useLayoutEffect(() => {
    const { current } = frame;
    if (current === null) return undefined;
    onState("waiting");
    return follow(current, (state, pixels) => {
      setHeight(Math.max(pixels, sheet.height));
      onState(state);
    });
  }, [frame, onState, sheet.height]);
  return (
    <Box
      mx="auto"
      style={{
        boxSizing: "content-box",
        width: sheet.width * scale,
        height: height * scale,
        overflow: "hidden",
        border: "1px solid var(--mantine-color-default-border)",
      }}
    >
      {/* The page is the program's own, so it may do all that the window may. */}
      {/* oxlint-disable-next-line react/iframe-missing-sandbox -- a sandbox with these rights holds nothing back */}
      <iframe
        ref={frame}
        title={title}
        src={source + tokenFragment()}
        style={{
          width: sheet.width,
          height,
          border: 0,
          background: "white",
          transform: `scale(${scale})`,
          transformOrigin: "top left",
        }}
      />
    </Box>
  );
}

/** Follows what the page says about itself: whether it can be printed, and how high it is. */
function follow(frame: HTMLIFrameElement, report: (state: PaperState, height: number) => void): () => void {
  const observer = new MutationObserver(() => look());
  const root = () => frame.contentDocument?.documentElement;
  const look = () => {
    const state = root()?.dataset["printReady"];
    if (state !== "yes" && state !== "failed") return;
    report(state, root()?.querySelector(".sheet")?.getBoundingClientRect().height ?? 0);
  };
  const loaded = () => {
    const page = root();
    if (page) observer.observe(page, { attributes: true, attributeFilter: ["data-print-ready"] });
    look();
  };
  frame.addEventListener("load", loaded);
  return () => {
    observer.disconnect();
    frame.removeEventListener("load", loaded);
  };
}
