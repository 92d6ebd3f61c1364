/** Words of the page that shows all animals side by side. */
export const household = {
  title: "All animals side by side",
  lead: "{{from}} to {{to}}, one time axis for all",
  list: "Animals, each with its last twelve months",
  /** The picture of one animal, read out. */
  about: "{{expression}}. {{leak}}. {{episode}}. Weight: {{weight}}",
  counted: {
    expression_zero: "No expression recorded",
    expression_one: "{{number}} expression, on {{date}}",
    expression_other: "{{number}} expressions, the last on {{date}}",
    leak_zero: "No leak recorded",
    leak_one: "{{number}} leak, on {{date}}",
    leak_other: "{{number}} leaks, the last on {{date}}",
    episode_zero: "No problem episode recorded",
    episode_one: "{{number}} problem episode, on {{date}}",
    episode_other: "{{number}} problem episodes, the last on {{date}}",
  },
  /** A cell of the table, below the name of what is counted. */
  cell_zero: "None recorded",
  cell_one: "{{number}}, on {{date}}",
  cell_other: "{{number}}, last on {{date}}",
  weight: {
    none: "None recorded",
    one: "{{last}} on {{date}}",
    several: "{{first}}, then {{last}} on {{date}}",
  },
  nothing: "Nothing recorded in these twelve months",
  typical_one: "Usually {{number}} day (n {{n}})",
  typical_other: "Usually {{number}} days (n {{n}})",
  noTypical: "Too few for a typical interval",
  noAlert: "No open alert",
  axis: "Months",
  caption: "All animals, in the last twelve months",
  column: {
    animal: "Animal",
    expression: "Expressions",
    leak: "Leaks",
    episode: "Problem episodes",
    weight: "Weight",
    facts: "Usual interval, due, open alert",
  },
  hint: "Each weight has a scale of its own: lines show a course, not which animal is heavier.",
  empty: {
    title: "No active animal",
    hint: "Animals that are active stand here side by side, on one time axis of twelve months.",
    action: "Go to Animals",
  },
  tooMany: {
    title: "Too many to show side by side",
    hint_one:
      "This page is for up to {{most}} animals; {{count}} is active. The list of animals has them all.",
    hint_other:
      "This page is for up to {{most}} animals; {{count}} are active. The list of animals has them all.",
  },
};
