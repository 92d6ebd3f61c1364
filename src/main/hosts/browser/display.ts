/** True when windows can be shown: always outside Linux, there only with an X11 or Wayland display. */
export function hasDisplay(
  platform: NodeJS.Platform,
  env: Readonly<Record<string, string | undefined>>,
): boolean {
  if (platform === "win32" || platform === "darwin") return true;
  return isSet(env["DISPLAY"]) || isSet(env["WAYLAND_DISPLAY"]);
}

function isSet(value: string | undefined): boolean {
  return value !== undefined && value !== "";
}
