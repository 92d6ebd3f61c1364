import { describe, expect, it } from "vitest";
import {
  clockText,
  COMPRESS_MS,
  IDLE,
  paused,
  secondsLeft,
  settled,
  started,
} from "../../../src/renderer/features/care/compress-clock.ts";

const NOON = Date.parse("2026-07-12T12:00:00Z");
const after = (seconds: number) => NOON + seconds * 1_000;

describe("the clock of a warm compress", () => {
  it("runs for ten minutes and is over then, not before", () => {
    const clock = started(IDLE, NOON);
    expect(secondsLeft(clock, NOON)).toBe(600);
    expect(secondsLeft(clock, after(61.5))).toBe(539);
    expect(settled(clock, NOON + COMPRESS_MS - 1).state).toBe("running");
    expect(secondsLeft(clock, NOON + COMPRESS_MS - 1)).toBe(1);
    expect(settled(clock, NOON + COMPRESS_MS)).toEqual({ state: "over" });
    expect(secondsLeft({ state: "over" }, after(601))).toBe(0);
  });

  it("keeps what is left while it is paused, however long that is", () => {
    const still = paused(started(IDLE, NOON), after(100));
    expect(secondsLeft(still, after(5_000))).toBe(500);
    const again = started(still, after(5_000));
    expect(secondsLeft(again, after(5_100))).toBe(400);
    expect(settled(again, after(5_500)).state).toBe("over");
  });

  it("goes on as it is when it is started twice, and can't be paused after its end", () => {
    const clock = started(IDLE, NOON);
    expect(started(clock, after(60))).toBe(clock);
    expect(paused(clock, after(700))).toEqual({ state: "over" });
    expect(paused(IDLE, NOON)).toBe(IDLE);
  });

  it("begins anew after its end", () => {
    expect(secondsLeft(started({ state: "over" }, after(900)), after(900))).toBe(600);
  });

  it("never shows more than ten minutes, should the computer's clock be set back", () => {
    expect(secondsLeft(started(IDLE, NOON), after(-3_600))).toBe(600);
  });

  it("is written in minutes and seconds", () => {
    expect([600, 599, 65, 9, 0].map(clockText)).toEqual(["10:00", "9:59", "1:05", "0:09", "0:00"]);
  });
});
