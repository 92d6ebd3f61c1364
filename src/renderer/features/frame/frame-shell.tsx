import { useQueryClient } from "@tanstack/react-query";
import { Outlet, useParams, useRouterState } from "@tanstack/react-router";
import { IconInfoCircle } from "@tabler/icons-react";
import { Suspense, useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { focusPage, MAIN_ID } from "../../ui/focus-page.ts";
import { Waiting } from "../../ui/waiting.tsx";
import { useSession } from "../profile/queries.ts";
import { RecordSheetProvider, useRecordSheet } from "../record/record-sheet.tsx";
import classes from "./frame.module.css";
import { KeyboardMap } from "./keyboard-map.tsx";
import { useTurn } from "./mutations.ts";
import { Navigation } from "./navigation.tsx";
import { LostNote } from "./session-failure.tsx";
import { TopBar } from "./top-bar.tsx";
import { useShortcuts, useSingleKeys } from "./use-shortcuts.ts";

/** Navigation on the left, search and Record on top, the page below. */
export function FrameShell({ lost }: { readonly lost: Error | null }) {
  return (
    <RecordSheetProvider>
      <Shell lost={lost} />
    </RecordSheetProvider>
  );
}

function Shell({ lost }: { readonly lost: Error | null }) {
  const { t } = useTranslation("frame");
  const { demo } = useSession();
  const openSheet = useRecordSheet();
  // On an animal's page the entry is about that animal; the sheet can still change it.
  const { animalId } = useParams({ strict: false });
  const openRecord = () => openSheet(animalId === undefined ? {} : { animalId });
  const search = useRef<HTMLInputElement>(null);
  const [mapOpen, setMapOpen] = useState(false);
  const [singleKeys, setSingleKeys] = useSingleKeys();
  const turn = useTurn();
  const client = useQueryClient();
  useFocusOnNewPage();
  useShortcuts(
    {
      search: () => {
        search.current?.focus();
        search.current?.select();
      },
      record: openRecord,
      help: () => setMapOpen(true),
      undo: () => turn.mutate("undo"),
      redo: () => turn.mutate("redo"),
      refresh: () => void client.invalidateQueries(),
    },
    singleKeys,
  );

  return (
    <div className={classes["frame"]}>
      <a className={classes["skip"]} href={`#${MAIN_ID}`} onClick={skip}>
        {t("skip")}
      </a>
      <Navigation openMap={() => setMapOpen(true)} />
      <div className={classes["column"]}>
        <TopBar search={search} openRecord={openRecord} singleKeys={singleKeys} />
        {demo && (
          <p className={classes["demo"]}>
            <IconInfoCircle size={20} aria-hidden />
            {t("demo")}
          </p>
        )}
        {lost !== null && <LostNote error={lost} />}
        <main id={MAIN_ID} className={classes["main"]} tabIndex={-1}>
          <Suspense fallback={<Waiting />}>
            <Outlet />
          </Suspense>
        </main>
      </div>
      <KeyboardMap
        opened={mapOpen}
        close={() => setMapOpen(false)}
        singleKeys={singleKeys}
        setSingleKeys={setSingleKeys}
      />
    </div>
  );
}

/** The address keeps its own fragment: a jump inside the page is not a place to come back to. */
function skip(event: { preventDefault: () => void }): void {
  event.preventDefault();
  focusPage();
}

/** After a change of page the focus stands at its start; the first page takes none. */
function useFocusOnNewPage(): void {
  const path = useRouterState({ select: ({ resolvedLocation }) => resolvedLocation?.pathname });
  const shown = useRef(path);
  useEffect(() => {
    if (shown.current !== undefined && shown.current !== path) focusPage();
    shown.current = path;
  }, [path]);
}
