import { Button, Menu } from "@mantine/core";
import {
  IconCalendarCog,
  IconCalendarOff,
  IconCalendarShare,
  IconPlayerTrackNext,
  type Icon,
} from "@tabler/icons-react";
import { useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import type { DueActionKind } from "../../../shared/vocabulary/index.ts";
import { focusPage } from "../../ui/focus-page.ts";
import type { DueItem } from "./decision.ts";
import { DueDialog } from "./due-dialog.tsx";

const icons: Readonly<Record<DueActionKind, Icon>> = {
  closed: IconCalendarOff,
  skipped: IconPlayerTrackNext,
  moved: IconCalendarShare,
};

/** What can be decided about a due date: close, skip, move. A closed one can only get a new day. */
export function DueMenu({ item }: { readonly item: DueItem }) {
  const { t } = useTranslation("due");
  const [kind, setKind] = useState<DueActionKind | null>(null);
  const target = useRef<HTMLButtonElement>(null);
  const kinds: readonly DueActionKind[] = item.date === null ? ["moved"] : ["closed", "skipped", "moved"];
  return (
    <>
      <Menu position="bottom-end" shadow="md" withinPortal transitionProps={{ duration: 0 }}>
        <Menu.Target>
          <Button
            ref={target}
            variant="default"
            leftSection={<IconCalendarCog size={18} aria-hidden />}
            aria-label={t("menuName", { name: item.name })}
          >
            {t("menu")}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {kinds.map((some) => {
            const Glyph = icons[some];
            return (
              <Menu.Item
                key={some}
                leftSection={<Glyph size={18} aria-hidden />}
                onClick={() => setKind(some)}
              >
                {t(`act.${some}`)}
              </Menu.Item>
            );
          })}
        </Menu.Dropdown>
      </Menu>
      {kind !== null && <DueDialog kind={kind} item={item} onClose={close} onSaved={saved} />}
    </>
  );

  function close() {
    setKind(null);
    // The menu item that opened the dialog is gone, so the focus goes back to the menu's button.
    setTimeout(() => target.current?.focus());
  }

  function saved() {
    setKind(null);
    // The row may leave its list with the decision, and the focus with it.
    setTimeout(focusPage);
  }
}
