import { createContext, type ReactNode, useContext, useState } from "react";
import { focusPage } from "../../ui/focus-page.ts";
import { showFailure } from "../../ui/message.ts";
import { recordQueries } from "../record/queries.ts";
import { type FreshAlerts, FreshAlertsDialog } from "../record/sheet/fresh-alerts-dialog.tsx";
import { freshAlerts } from "../record/sheet/fresh-alerts.ts";
import type { SavedEntry } from "../record/sheet/sheet.tsx";

const FreshAlertsContext = createContext<(saved: SavedEntry) => void>(() => undefined);

/** Says which alerts a save has made fire: `tell({ animalId, ids, alertsBefore })`, right after the commit. */
export function useTellFreshAlerts(): (saved: SavedEntry) => void {
  return useContext(FreshAlertsContext);
}

/**
 * Holds the dialog of alerts for saves that are made without the Record sheet. It stands around the page,
 * because the row that was saved from may leave its list at once.
 */
export function FreshAlertsArea({ children }: { readonly children: ReactNode }) {
  const [fresh, setFresh] = useState<FreshAlerts | null>(null);
  const tell = async ({ animalId, ids, alertsBefore }: SavedEntry) => {
    if (animalId === null) return;
    const after = await recordQueries.caseNow(animalId);
    const alerts = freshAlerts(alertsBefore, after.assessment.alerts, ids);
    if (alerts.length > 0) setFresh({ animalName: after.animal.name, alerts });
  };
  return (
    <FreshAlertsContext value={(saved) => void tell(saved).catch(showFailure)}>
      {children}
      <FreshAlertsDialog
        fresh={fresh}
        onClose={() => {
          setFresh(null);
          // What was pressed may have left the page with the save.
          setTimeout(focusPage);
        }}
      />
    </FreshAlertsContext>
  );
}
