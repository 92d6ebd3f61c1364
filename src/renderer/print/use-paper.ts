import { useLayoutEffect } from "react";
import type { Paper } from "../../shared/vocabulary/index.ts";

/** Turns the whole document into paper while it is shown: white, black text, the page size of `@page`. */
export function usePaper(paper: Paper): void {
  useLayoutEffect(() => {
    const { classList } = document.documentElement;
    classList.add("paper", `paper-${paper}`);
    return () => classList.remove("paper", `paper-${paper}`);
  }, [paper]);
}

export type PrintState = "waiting" | "yes" | "failed";

/** Tells whoever prints the page that it is complete, or that it never will be. */
export function usePrintState(state: PrintState): void {
  useLayoutEffect(() => {
    const { dataset } = document.documentElement;
    if (state === "waiting") delete dataset["printReady"];
    else dataset["printReady"] = state;
    return () => {
      delete dataset["printReady"];
    };
  }, [state]);
}
