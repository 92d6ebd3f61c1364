import { createContext, type ReactNode, useCallback, useContext, useRef, useState } from "react";
import type { CaseRecord, RecordKind } from "../../../shared/contract/record.ts";
import { focusPage } from "../../ui/focus-page.ts";
import { showFailure } from "../../ui/message.ts";
import { recordQueries } from "./queries.ts";
import { type FreshAlerts, FreshAlertsDialog } from "./sheet/fresh-alerts-dialog.tsx";
import { freshAlerts } from "./sheet/fresh-alerts.ts";
import { type SavedEntry, Sheet } from "./sheet/sheet.tsx";

/** What the Record sheet opens with. Nothing: the person chooses animal and kind first. */
export interface RecordRequest {
  readonly animalId?: string;
  readonly kind?: RecordKind;
  /** A stored record to edit. */
  readonly record?: CaseRecord;
}

const RecordSheetContext = createContext<(request: RecordRequest) => void>(() => undefined);

/** Opens the Record sheet over whatever page is shown: `openRecord({ animalId, kind: "expression" })`. */
export function useRecordSheet(): (request: RecordRequest) => void {
  return useContext(RecordSheetContext);
}

/** Holds the sheet; the frame puts it around its pages. */
export function RecordSheetProvider({ children }: { readonly children: ReactNode }) {
  const [request, setRequest] = useState<RecordRequest | null>(null);
  const [fresh, setFresh] = useState<FreshAlerts | null>(null);
  const opener = useRef<Element | null>(null);

  // A sheet that is open stays: what is typed in it belongs to its own animal.
  const open = useCallback((next: RecordRequest) => {
    if (opener.current !== null) return;
    opener.current = document.activeElement ?? document.body;
    setRequest(next);
  }, []);
  const close = () => {
    const before = opener.current;
    opener.current = null;
    setRequest(null);
    setTimeout(() => {
      // A mark of a chart is an element of SVG; one that is gone leaves the focus to the page.
      const canFocus = before instanceof HTMLElement || before instanceof SVGElement;
      if (canFocus && before.isConnected && before !== document.body) before.focus();
      else focusPage();
    }, 0);
  };
  const tellFreshAlerts = async ({ animalId, ids, alertsBefore }: SavedEntry) => {
    if (animalId === null) return;
    const after = await recordQueries.caseNow(animalId);
    const alerts = freshAlerts(alertsBefore, after.assessment.alerts, ids);
    if (alerts.length > 0) setFresh({ animalName: after.animal.name, alerts });
  };
  const afterSave = (saved: SavedEntry) => {
    // An entry that has an animal now leaves the list of those that wait for one, its button with it.
    if (request?.record?.animal_id === null && saved.animalId !== null) opener.current = document.body;
    void tellFreshAlerts(saved).catch(showFailure);
  };

  return (
    <RecordSheetContext value={open}>
      {children}
      {request !== null && <Sheet request={request} onClose={close} onSaved={afterSave} />}
      <FreshAlertsDialog fresh={fresh} onClose={() => setFresh(null)} />
    </RecordSheetContext>
  );
}
