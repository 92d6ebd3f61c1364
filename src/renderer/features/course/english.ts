/** Words of the tab "Course": what the records say over time, and before and after a start. */
export const course = {
  of: "Course of",
  /** By the key of the stream. */
  stream: {
    expression: "Expressions",
    leak: "Leaks",
    episode: "Problem episodes",
    left: "Left gland",
    right: "Right gland",
  },
  /** What an interval is, under the title of its chart. */
  meaning: {
    expression: "Days from one expression to the next",
    leak: "Days from one leak to the next",
    episode: "Days from one problem episode to the next; findings at most 14 days apart are one episode",
    left: "Days from one expression of the left gland to the next",
    right: "Days from one expression of the right gland to the next",
  },
  empty: {
    title: {
      expression: "No expression recorded",
      leak: "No leak recorded",
      episode: "No problem episode recorded",
      left: "No expression of the left gland recorded",
      right: "No expression of the right gland recorded",
    },
    hint: {
      expression: "With two of them on different days the first interval stands here.",
      leak: "Nothing has to be done here. Should there be two on different days, their interval stands here.",
      episode:
        "Blood, pus, pain, swelling and the like make an episode. Should there be two, their interval stands here.",
      left: "Counted are expressions at which this side was noted by itself.",
      right: "Counted are expressions at which this side was noted by itself.",
    },
    record: "Record an expression",
  },
  intervals: "Intervals",
  /** What the figures are made from, after a number of at least 2. */
  material: {
    expression: "days with an expression",
    leak: "days with a leak",
    episode: "problem episodes",
    left: "days on which the left gland was expressed",
    right: "days on which the right gland was expressed",
  },
  notEnough: "Not enough history",
  typical: {
    title: "Typical interval",
    figure_one: "{{number}} day",
    figure_other: "{{number}} days",
    said_one:
      "Half of them took {{q1}} to {{q3}} days; shortest {{min}}, longest {{max}}. From {{n}} interval of the last two years.",
    said_other:
      "Half of them took {{q1}} to {{q3}} days; shortest {{min}}, longest {{max}}. From {{n}} intervals of the last two years.",
    fromAll_one:
      "Half of them took {{q1}} to {{q3}} days; shortest {{min}}, longest {{max}}. From {{n}} interval, older ones too, as the last two years have fewer than 3.",
    fromAll_other:
      "Half of them took {{q1}} to {{q3}} days; shortest {{min}}, longest {{max}}. From all {{n}} intervals, as the last two years have fewer than 3.",
    none: "A typical interval needs {{need}} {{what}}; recorded so far: {{have}}.",
  },
  shortening_one:
    "The intervals are getting shorter: the last three took {{first}}, {{second}} and {{third}} days, each below the median of the {{n}} earlier ones, {{median}} day.",
  shortening_other:
    "The intervals are getting shorter: the last three took {{first}}, {{second}} and {{third}} days, each below the median of the {{n}} earlier ones, {{median}} days.",
  trend: {
    title: "Trend",
    figure: { shorter: "Shorter", longer: "Longer", unclear: "No clear trend", same: "No trend" },
    shorter_one:
      "Over {{n}} intervals each is about {{slope}} day shorter than the one before. If their order meant nothing, a trend at least this strong would come by chance in {{chance}}.",
    shorter_other:
      "Over {{n}} intervals each is about {{slope}} days shorter than the one before. If their order meant nothing, a trend at least this strong would come by chance in {{chance}}.",
    longer_one:
      "Over {{n}} intervals each is about {{slope}} day longer than the one before. If their order meant nothing, a trend at least this strong would come by chance in {{chance}}.",
    longer_other:
      "Over {{n}} intervals each is about {{slope}} days longer than the one before. If their order meant nothing, a trend at least this strong would come by chance in {{chance}}.",
    unclear_one:
      "The order of {{n}} interval shows none: chance alone would give at least as much of a trend in {{chance}}.",
    unclear_other:
      "The order of the {{n}} intervals shows none: chance alone would give at least as much of a trend in {{chance}}.",
    same_one: "{{n}} interval.",
    same_other: "All {{n}} intervals are of the same length.",
    none: "It takes {{need}} {{what}} to tell a trend from chance; recorded so far: {{have}}.",
  },
  chance: {
    about: "about {{times}} of {{of}}",
    below: "fewer than {{times}} of {{of}}",
  },
  next: {
    title: "Time to the next one",
    figure_one: "{{number}} day",
    figure_other: "{{number}} days",
    said_one:
      "Half of the time the next one came within {{median}} day (95 % interval {{from}} to {{to}} days).",
    said_other:
      "Half of the time the next one came within {{median}} days (95 % interval {{from}} to {{to}} days).",
    open_one:
      "Half of the time the next one came within {{median}} day (95 % interval from {{from}} days up; there are too few for an upper end).",
    open_other:
      "Half of the time the next one came within {{median}} days (95 % interval from {{from}} days up; there are too few for an upper end).",
    unsure_one:
      "Half of the time the next one came within {{median}} day. There are too few to say how sure that is.",
    unsure_other:
      "Half of the time the next one came within {{median}} days. There are too few to say how sure that is.",
    unreached_one: "It cannot be told yet when half of the next ones come.",
    unreached_other: "It cannot be told yet when half of the next ones come.",
    from_one: "From {{n}} interval.",
    from_other: "From {{n}} intervals.",
    fromRunning_one: "From {{n}} interval and one still running.",
    fromRunning_other: "From {{n}} intervals and one still running.",
    fromCut_one: "From {{n}} interval and one that the removal of the gland cut short.",
    fromCut_other: "From {{n}} intervals and one that the removal of the gland cut short.",
    none: "This needs {{need}} {{what}}; recorded so far: {{have}}.",
    describes: "This describes what was recorded. It does not foretell the next one.",
  },
  survival: {
    title: "How long until the next one",
    axis: "Share of the times with none yet, by days since the last",
    about:
      "A falling line of steps, from 100 % on the day of one to {{share}} after {{end}} days. The table has the same steps.",
    tip_one: "Day {{count}}",
    tip_other: "Day {{count}}",
    share: "{{share}} with none yet",
    caption: "Time to the next one, by days since the last",
    column: { days: "Days since the last", share: "None yet", came: "The next one had come" },
    legend: {
      half: "Half",
      band: "95 % interval of the half-way day",
      running: "Where the running interval is today",
      cut: "Where the removal of the gland cut one short",
    },
  },
  compare: {
    title: "Before and after",
    lead: "What was recorded before and from the start of a treatment or care-plan item.",
    empty:
      "No treatment or care-plan item is recorded yet. Once there is one, the days before and after its start are set side by side here.",
    start: "Start of",
    option: "{{date}}: {{what}}",
    stream: "What is counted",
    days: "Days on each side",
    /** The number of events of a stream, as a sentence begins. */
    counted: {
      expression_one: "{{number}} expression",
      expression_other: "{{number}} expressions",
      leak_one: "{{number}} leak",
      leak_other: "{{number}} leaks",
      episode_one: "{{number}} problem episode",
      episode_other: "{{number}} problem episodes",
    },
    said: {
      fewer:
        "{{before}} in the {{daysBefore}} before, {{after}} in the {{daysAfter}} from then on: fewer (rate ratio {{ratio}}, 95 % interval {{from}} to {{to}}).",
      more: "{{before}} in the {{daysBefore}} before, {{after}} in the {{daysAfter}} from then on: more (rate ratio {{ratio}}, 95 % interval {{from}} to {{to}}).",
      moreFromNone:
        "{{before}} in the {{daysBefore}} before, {{after}} in the {{daysAfter}} from then on: more (95 % interval of the rate ratio from {{from}} up; with none before, it has no upper end).",
      noDifference:
        "{{before}} in the {{daysBefore}} before, {{after}} in the {{daysAfter}} from then on: no clear difference (rate ratio {{ratio}}, 95 % interval {{from}} to {{to}}).",
      noDifferenceFromNone:
        "{{before}} in the {{daysBefore}} before, {{after}} in the {{daysAfter}} from then on: no clear difference (95 % interval of the rate ratio from {{from}} up; with none before, it has no upper end).",
      nothing:
        "{{before}} in the {{daysBefore}} before and {{after}} in the {{daysAfter}} from then on: nothing to compare, too few to tell.",
      tooFew:
        "{{before}} in the {{daysBefore}} before, {{after}} in the {{daysAfter}} from then on: too few to tell. It takes at least 5 in all.",
      tooFewDays:
        "Too few days recorded: {{daysBefore}} before and {{daysAfter}} from then on, and each side needs 30. So far: {{before}} before, {{after}} from then on.",
    },
    cause:
      "This sets dates side by side; it does not say why. Food, season and treatment often change together, and people often begin to act when things are at their worst.",
    dayByDay: "Day by day",
    tableCaption: "Before and after, in numbers",
    column: { figure: "Figure", before: "Before", after: "From then on" },
    row: {
      dates: "Recorded days",
      count: "Number",
      rate: "Per 30 days",
    },
    period: "{{from}} to {{to}}",
    noDays: "none",
    ratio: "Rate ratio, from then on against before",
    interval: "95 % interval",
    intervalFromTo: "{{from}} to {{to}}",
    intervalOpen: "from {{from}} up",
    p: "p",
    pSaid: "{{p}}: were both rates the same, a difference at least this large would come in {{chance}}",
    eventsCaption: "The events of the picture, newest first",
    eventColumn: { date: "Date", side: "When" },
    noEvents: "None recorded in these days.",
    about:
      "{{before}} before and {{after}} after {{start}} on a line of days from {{from}} to {{to}}. The table has the same.",
    begins: "Start, {{date}}",
    notRecorded: "Not recorded",
    future: "Still to come",
  },
};
