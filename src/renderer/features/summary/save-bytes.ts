/** Long enough for the slowest disk to take the file over; then the bytes are let go. */
const KEPT_MS = 60_000;

/** Offers bytes as a file of that name, the way the browser offers any download. */
export function saveBytes(base64: string, fileName: string, type: string): void {
  const bytes = Uint8Array.from(atob(base64), (letter) => letter.codePointAt(0) ?? 0);
  const url = URL.createObjectURL(new Blob([bytes], { type }));
  const link = document.createElement("a");
  link.href = url;
  link.download = fileName;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), KEPT_MS);
}
