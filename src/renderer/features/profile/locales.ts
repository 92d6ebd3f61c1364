const OFFERED = [
  "en-GB",
  "en-US",
  "en-CA",
  "en-AU",
  "en-IE",
  "en-NZ",
  "de-DE",
  "de-AT",
  "de-CH",
  "es-ES",
  "es-MX",
  "fr-FR",
  "it-IT",
  "nl-NL",
] as const;

/**
 * Ways of writing dates and numbers to choose from, each in the words of the screen.
 *
 * @param current the one in use; it is offered even where it is none of the usual ones
 * @param language language of the screen
 */
export function localeOptions(current: string, language: string): { value: string; label: string }[] {
  const names = new Intl.DisplayNames(language, { type: "language", languageDisplay: "standard" });
  const tags: readonly string[] = (OFFERED as readonly string[]).includes(current)
    ? OFFERED
    : [current, ...OFFERED];
  return tags.map((value) => ({ value, label: names.of(value) ?? value }));
}
