import { median } from "../../quantiles.ts";
import type { DayOfStream } from "../../stream-day.ts";
import { TRIAGE } from "../../thresholds.ts";
import type { Evidence, Witness } from "../evidence.ts";
import { DOG_AND_CAT, firing, type Rule } from "../rule.ts";
import { inDays, leaveInDays } from "../window.ts";

/** A witness for each record of a day of a stream, on the day of the stream. */
export function witnessesOf(days: readonly DayOfStream[]): Witness[] {
  return days.flatMap(({ day, ids }) => ids.map((id) => ({ day, id })));
}

function episodes({ episodes: all, asOf }: Evidence): readonly DayOfStream[] {
  const { from } = inDays(asOf, TRIAGE.t11_days);
  const recent = all.filter(({ day }) => day >= from);
  return recent.length >= TRIAGE.t11_episodes ? recent : [];
}

/** The day that ends the latest interval, where that is below half the median of the earlier ones. */
function suddenlyShort({ expressionIntervals, expressionDays }: Evidence): readonly DayOfStream[] {
  const latest = expressionIntervals.at(-1);
  const earlier = expressionIntervals.slice(0, -1).map(({ days }) => days);
  if (!latest || earlier.length < TRIAGE.t11_earlier_min) return [];
  return latest.days < TRIAGE.t11_share_of_median * median(earlier) ? expressionDays.slice(-1) : [];
}

export const t11: Rule = {
  id: "T11",
  levels: ["B"],
  species: DOG_AND_CAT,
  words: {
    title: "It comes back often",
    advice:
      "There were 3 or more problem episodes within half a year, and the latest expression came much sooner than usual. Book an appointment with a vet and mention both.",
    print:
      "Three or more problem episodes within 182 days, and the latest interval between anal sac expressions below half the median of the earlier ones.",
  },
  variants: {
    episodes: {
      advice:
        "There were 3 or more problem episodes within half a year. Book an appointment with a vet and mention it.",
      print: "Three or more problem episodes of the anal sacs within 182 days.",
    },
    short_interval: {
      title: "Needed much sooner than usual",
      advice:
        "The latest expression came after less than half the usual time. Book an appointment with a vet and mention it.",
      print: "Latest interval between anal sac expressions below half the median of the earlier ones.",
    },
  },
  source: "CO22; numbers: product decision",
  windows: [{ days: TRIAGE.t11_days, kind: "in" }],
  fires(evidence) {
    const often = episodes(evidence);
    const short = suddenlyShort(evidence);
    const variant = short.length === 0 ? "episodes" : often.length === 0 ? "short_interval" : undefined;
    return firing("B", witnessesOf([...often, ...short]), variant);
  },
  edges: ({ episodes: all }) => leaveInDays(all, TRIAGE.t11_days),
};
