import type { Session, WebContents } from "electron";
import {
  mayHavePermission,
  mayLoad,
  mayNavigate,
  openDecision,
  type WindowSituation,
} from "./window-policy.ts";

/** Puts the policies of `window-policy.ts` on a session: requests, permissions, devices. */
export function guardSession(session: Session, situation: WindowSituation): void {
  session.setSpellCheckerEnabled(false);
  session.webRequest.onBeforeRequest((details, callback) => {
    callback({ cancel: !mayLoad(details.url, situation) });
  });
  session.setPermissionRequestHandler((_contents, permission, callback) => {
    callback(mayHavePermission(permission));
  });
  session.setPermissionCheckHandler((_contents, permission) => mayHavePermission(permission));
  session.setDevicePermissionHandler(() => false);
  session.setDisplayMediaRequestHandler((_request, callback) => {
    callback(null);
  });
  session.setBluetoothPairingHandler((_details, callback) => {
    callback({ confirmed: false });
  });
  session.on("select-hid-device", (event, _details, callback) => {
    event.preventDefault();
    callback(null);
  });
  session.on("select-usb-device", (event, _details, callback) => {
    event.preventDefault();
    callback();
  });
  session.on("select-serial-port", (event, _ports, _contents, callback) => {
    event.preventDefault();
    callback("");
  });
}

/** Puts the policies on everything that shows a page: where it may go and what it may open. */
export function guardContents(contents: WebContents, offerLink: (url: string) => void): void {
  contents.on("will-navigate", (details) => {
    if (!mayNavigate(details.url, details.isMainFrame)) details.preventDefault();
  });
  contents.on("will-redirect", (details) => {
    if (!mayNavigate(details.url, details.isMainFrame)) details.preventDefault();
  });
  contents.on("will-frame-navigate", (details) => {
    if (!mayNavigate(details.url, details.isMainFrame)) details.preventDefault();
  });
  contents.on("will-attach-webview", (event) => {
    event.preventDefault();
  });
  contents.on("select-bluetooth-device", (event, _devices, callback) => {
    event.preventDefault();
    callback("");
  });
  contents.setWindowOpenHandler(({ url }) => {
    const { action, gate } = openDecision(url);
    if (gate !== null) offerLink(gate);
    return { action };
  });
}
