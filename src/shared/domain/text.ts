/** Text for comparing and searching: lower case, without diacritics, white space folded. */
export function foldText(text: string): string {
  return text
    .normalize("NFKD")
    .replaceAll(/\p{Diacritic}/gu, "")
    .toLocaleLowerCase("en")
    .replaceAll(/\s+/g, " ")
    .trim();
}
