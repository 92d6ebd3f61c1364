/**
 * Every number that a rule or a figure uses, once, with its source. "[P]" in domain.md is written here as
 * "product decision": no source gives that number.
 */

/** Windows and limits that are the same everywhere. Days are civil days. */
export const THRESHOLDS = {
  /** Marked events at most this many days apart are one episode (domain.md 3, product decision). */
  episode_gap_days: 14,
  /** The typical interval looks at intervals that end in these days (domain.md 3, product decision). */
  typical_window_days: 730,
  /** Fewest intervals for a typical interval (domain.md 3). */
  typical_min: 3,
  /** How many last intervals must be short, and how many earlier ones they are held against (domain.md 3). */
  shortening_last: 3,
  shortening_earlier_min: 3,
  /** Fewest intervals for a slope at all: two (domain.md 3 names none; two points make a slope). */
  trend_min: 2,
  /**
   * Fewest intervals from which the trend's p is printed. With 4 or fewer, no order of the intervals can
   * reach p < 0.05 two-sided, so the figure could only mislead (product decision).
   */
  trend_p_min: 5,
  /** Fewest intervals for the time to the next event (domain.md 3). */
  time_to_next_min: 5,
  /** Before and after: days on each side, fewest recorded days, fewest events (domain.md 3). */
  before_after_days: 90,
  before_after_min_days: 30,
  before_after_min_events: 5,
  /** Confidence of every interval that is shown. */
  confidence: 0.95,
  /** Baseline of the weight change: readings this many days older than the last (domain.md 3). */
  weight_baseline_from_days: 30,
  weight_baseline_to_days: 180,
  /** Without those: the latest reading more than this many days older (domain.md 3). */
  weight_fallback_days: 14,
  /** A change below this many times the coarsest resolution is held back (domain.md 3). */
  weight_resolution_factor: 2,
  /** Slope of the weight: days looked at, fewest readings, and the days that it is given for (domain.md 3). */
  weight_slope_days: 180,
  weight_slope_min: 4,
  weight_slope_per_days: 30,
  /** Change against a reading "that many days" older; it may lie off by this share (product decision). */
  weight_change_at_days: [30, 90, 365],
  weight_change_at_tolerance: 1 / 3,
  /** Stool figures look at this many dates, the last one being the day of the assessment (T13's window). */
  stool_window_days: 28,
  /** Ideal stool score (domain.md 2). */
  stool_ideal_from: 2,
  stool_ideal_to: 3,
  /** Side pattern: days looked at, and fewest times that the side was worked on (product decision). */
  side_pattern_days: 365,
  side_pattern_min: 3,
} as const;

/** Windows and counts of the alert rules, as in the table of domain.md 4. */
export const TRIAGE = {
  /** Civil dates at most this far apart belong together ("±3 days"). */
  near_days: 3,
  /** "Today" for open or bleeding skin: product decision; the findings: S1, S2. */
  t1_days: 7,
  t2_days: 7,
  /** ACVS; the days: product decision. */
  t3_days: 3,
  t4_days: 30,
  t5_days: 60,
  t6_days: 30,
  /** Product decision. */
  t6_age_years: 7,
  t7_days: 14,
  t7_straining_severity: 2,
  /** Product decision. */
  t8_days: 365,
  t8_leaks: 2,
  t9_days: 14,
  /** "Of the last 14 days"; numbers: product decision. */
  t10_last_days: 14,
  t10_days_with_sign: 3,
  /** Numbers: product decision; recurrence itself: CO22. */
  t11_days: 182,
  t11_episodes: 3,
  t11_share_of_median: 0.5,
  t11_earlier_min: 3,
  /** Under this age every fall counts (domain.md 4). */
  t12_growing_months: 12,
  /** Numbers: product decision; soft stool: S1, S2, CO22. */
  t13_soft_score: 5,
  t13_soft_last_days: 7,
  t13_soft_days: 3,
  t13_loose_score: 4,
  t13_loose_last_days: 28,
  t13_loose_entries: 4,
  t15_days: 30,
  t16_days: 30,
  /** Product decision. */
  t18_days: 30,
  t18_leaks: 3,
  t19_days: 182,
  t19_events: 2,
  t19_body_condition: 7,
} as const;

/** The numbers that a user may change: those about weight and due dates (domain.md, head). */
export interface Settings {
  /** Weight loss in % from which a note (M) is made; sources disagree, so it is a setting. */
  readonly weight_note_pct: number;
  /** Weight loss in % from which it says book and mention (B). */
  readonly weight_book_pct: number;
  /** Weight loss in % from which it says vet within days (V). */
  readonly weight_vet_pct: number;
  /** A weight above this many grams is asked about again (product decision). */
  readonly weight_ask_above_g: number;
  /** A weight below this many grams is asked about again (product decision). */
  readonly weight_ask_below_g: number;
  /** A weight further than this many % from the last one is asked about again (product decision). */
  readonly weight_ask_change_pct: number;
  /** "Due soon" begins this many days before the due date (domain.md 3). */
  readonly due_soon_days: number;
  /** "Overdue" begins after this many days past the due date (domain.md 3). */
  readonly due_grace_days: number;
}

/** What holds until a user changes it. */
export const DEFAULT_SETTINGS: Settings = {
  weight_note_pct: 5,
  weight_book_pct: 8,
  weight_vet_pct: 10,
  weight_ask_above_g: 120_000,
  weight_ask_below_g: 50,
  weight_ask_change_pct: 30,
  due_soon_days: 7,
  due_grace_days: 7,
};

/** Changes with every change of a rule or of a number above; printed in the footer and kept with each result. */
export const RULE_SET_VERSION = "1";
