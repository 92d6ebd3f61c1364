/**
 * The running clocks, one for each warm compress. They stand outside the components, so that a change of tab
 * or page stops none of them; they end with the window.
 */
import i18next from "i18next";
import { useEffect, useSyncExternalStore } from "react";
import { showMessage } from "../../ui/message.ts";
import { type CompressClock, IDLE, paused, secondsLeft, settled, started } from "./compress-clock.ts";

export interface ShownClock {
  readonly state: CompressClock["state"];
  readonly seconds: number;
}

interface Kept {
  readonly clock: CompressClock;
  readonly shown: ShownClock;
  /** Name of the animal, for the words at the end. */
  readonly name: string;
}

const shownIdle: ShownClock = { state: "idle", seconds: secondsLeft(IDLE, 0) };
const kept = new Map<string, Kept>();
const listeners = new Set<() => void>();
/** How many places on the screen say that a clock is over; without one a message says it. */
const places = new Map<string, number>();
let beat: ReturnType<typeof setInterval> | null = null;
/** The window's title before the end was announced in it. */
let title: { readonly before: string; readonly announced: string } | null = null;

function put(id: string, clock: CompressClock, name: string): void {
  const now = Date.now();
  const before = kept.get(id);
  const next = settled(clock, now);
  if (next.state === "idle") kept.delete(id);
  else {
    const shown = { state: next.state, seconds: secondsLeft(next, now) };
    const same = before?.shown.state === shown.state && before.shown.seconds === shown.seconds;
    kept.set(id, { clock: next, name, shown: same ? before.shown : shown });
  }
  if (before?.clock.state === "over" && next.state !== "over") restoreTitle();
  if (before?.clock.state === "running" && next.state === "over") announce(id, name);
  const running = [...kept.values()].some((own) => own.clock.state === "running");
  // Twice a second, so that no second is skipped on the screen.
  if (running) beat ??= setInterval(look, 500);
  else if (beat !== null) {
    clearInterval(beat);
    beat = null;
  }
  for (const listener of listeners) listener();
}

function look(): void {
  for (const [id, { clock, name }] of kept) if (clock.state === "running") put(id, clock, name);
}

function announce(id: string, name: string): void {
  const announced = i18next.t("care:timer.overTitle", { name });
  title = { before: title?.before ?? document.title, announced };
  document.title = announced;
  if ((places.get(id) ?? 0) === 0) {
    showMessage({
      message: i18next.t("care:timer.overElsewhere", { name }),
      autoClose: false,
      role: "status",
      onClose: restoreTitle,
    });
  }
}

/** Gives the window its title back, unless a page has named it anew since. */
function restoreTitle(): void {
  if (title !== null && document.title === title.announced) document.title = title.before;
  title = null;
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The clock of a care-plan item, and what can be done with it. */
export function useCompressClock(id: string, name: string) {
  const shown = useSyncExternalStore(subscribe, () => kept.get(id)?.shown ?? shownIdle);
  useEffect(() => {
    places.set(id, (places.get(id) ?? 0) + 1);
    return () => {
      places.set(id, (places.get(id) ?? 1) - 1);
    };
  }, [id]);
  const clock = () => kept.get(id)?.clock ?? IDLE;
  return {
    ...shown,
    start: () => put(id, started(clock(), Date.now()), name),
    pause: () => put(id, paused(clock(), Date.now()), name),
    /** Ends it, or puts the end that was announced away. */
    stop: () => put(id, IDLE, name),
  };
}
