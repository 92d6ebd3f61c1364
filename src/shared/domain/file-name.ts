/** Names that Windows keeps for devices, with or without an ending. */
const DEVICE_NAMES = /^(con|prn|aux|nul|com\d|lpt\d|conin\$|conout\$)$/i;
const LONGEST = 120;

/**
 * A file name that every system takes, made from a person's words.
 *
 * @param words any text; separators, control and reserved characters become spaces
 * @param ending without a dot, for example `pdf`
 */
export function safeFileName(words: string, ending: string): string {
  const cleaned = words
    .normalize("NFC")
    // oxlint-disable-next-line no-control-regex -- control characters are what is taken out
    .replaceAll(/[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069<>:"/\\|?*]/g, " ")
    .replaceAll(/\s+/g, " ")
    .replaceAll(/^[. ]+|[. ]+$/g, "");
  const room = LONGEST - ending.length - 1;
  const cut = Array.from(cleaned)
    .slice(0, room)
    .join("")
    .replaceAll(/[. ]+$/g, "");
  const stem = cut === "" ? "scoot" : DEVICE_NAMES.test(cut.split(".")[0] ?? "") ? `_${cut}` : cut;
  return `${stem}.${ending}`;
}
