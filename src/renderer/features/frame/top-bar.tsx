import { Button, Kbd, Select } from "@mantine/core";
import { IconPlus, IconUserCircle } from "@tabler/icons-react";
import type { RefObject } from "react";
import { useTranslation } from "react-i18next";
import { FailureNote } from "../../ui/failure-note.tsx";
import { useSession } from "../profile/queries.ts";
import { AnimalSearch } from "./animal-search.tsx";
import classes from "./frame.module.css";
import { useSetRecorder } from "./mutations.ts";

/** Search, who is recording, and Record: there on every page. */
export function TopBar(props: {
  readonly search: RefObject<HTMLInputElement | null>;
  readonly openRecord: () => void;
  readonly singleKeys: boolean;
}) {
  const { t } = useTranslation("frame");
  return (
    <header className={classes["top"]}>
      <AnimalSearch input={props.search} />
      <RecorderSelect />
      <Button
        h={44}
        leftSection={<IconPlus size={20} aria-hidden />}
        rightSection={
          props.singleKeys ? (
            <Kbd size="xs" className={classes["hint"] ?? ""} aria-hidden>
              N
            </Kbd>
          ) : undefined
        }
        onClick={props.openRecord}
      >
        {t("record")}
      </Button>
    </header>
  );
}

/** Who is recording at this computer. The one who records now is offered even after leaving. */
function RecorderSelect() {
  const { t } = useTranslation("frame");
  const { profile, staff } = useSession();
  const setRecorder = useSetRecorder();
  const current = profile?.recorder_id ?? null;
  const people = staff.filter(({ id, active }) => active || id === current);
  return (
    <div className={classes["recorder"]}>
      <Select
        size="md"
        aria-label={t("recorderLabel")}
        placeholder={t("recorderLabel")}
        leftSection={<IconUserCircle size={20} aria-hidden />}
        data={people.map(({ id, name }) => ({ value: id, label: name }))}
        value={setRecorder.isPending ? setRecorder.variables : current}
        allowDeselect={false}
        openOnFocus={false}
        comboboxProps={{ width: "max-content", position: "bottom-end", withinPortal: false }}
        onChange={(id) => {
          if (id !== null && id !== current) setRecorder.mutate(id);
        }}
      />
      <FailureNote error={setRecorder.error} />
    </div>
  );
}
