import { Button, Drawer, Group, Text } from "@mantine/core";
import { useBlocker } from "@tanstack/react-router";
import { type ReactNode, type SubmitEvent, useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { ConfirmDialog } from "./confirm-dialog.tsx";
import { FailureNote } from "./failure-note.tsx";
import classes from "./form-drawer.module.css";

export interface FormDrawerProps {
  readonly title: string;
  /** True while something typed is not saved; then closing, leaving the page and reloading ask first. */
  readonly isDirty: () => boolean;
  readonly onClose: () => void;
  /** Checks and sends; false where something has to be corrected first. */
  readonly onSubmit: () => boolean;
  readonly saving: boolean;
  /** What the last attempt to save failed with. */
  readonly error: unknown;
  /** How many fields need a correction; said beside the Save button. */
  readonly problems: number;
  readonly width?: number;
  readonly children: ReactNode;
}

/**
 * A form over the page. It is on the screen for as long as it is mounted, so that it starts afresh each
 * time; the focus goes back to where it came from.
 */
export function FormDrawer(props: FormDrawerProps) {
  const { t } = useTranslation();
  const { isDirty, onClose, onSubmit, saving, error, problems } = props;
  const [asking, setAsking] = useState(false);
  const fields = useRef<HTMLDivElement>(null);
  useFocusReturn();
  const blocker = useBlocker({
    shouldBlockFn: () => isDirty(),
    enableBeforeUnload: () => isDirty(),
    withResolver: true,
  });
  const leaving = blocker.status === "blocked";

  const close = () => {
    if (isDirty()) setAsking(true);
    else onClose();
  };
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    // A dialog's submit would otherwise reach a form further up through React's tree.
    event.stopPropagation();
    if (saving || onSubmit()) return;
    // The fields show what is wrong after the next paint; the first of them takes the focus.
    requestAnimationFrame(() => {
      const wrong = fields.current?.querySelector<HTMLElement>('[aria-invalid="true"]');
      if (wrong?.matches("input, textarea, select")) wrong.focus();
      else wrong?.querySelector("input")?.focus();
    });
  };

  return (
    <>
      <Drawer
        opened
        onClose={close}
        title={props.title}
        position="right"
        size={props.width ?? 760}
        transitionProps={{ duration: 0 }}
        closeOnEscape={!asking && !leaving}
        closeButtonProps={{ size: 44, "aria-label": t("common:close") }}
        classNames={{
          content: classes["content"] ?? "",
          header: classes["header"] ?? "",
          body: classes["body"] ?? "",
        }}
      >
        <form className={classes["form"]} noValidate onSubmit={submit}>
          <div ref={fields} className={classes["fields"]}>
            {props.children}
          </div>
          <div className={classes["foot"]}>
            <FailureNote error={error} />
            <div role="alert">
              {problems > 0 && (
                <Text size="sm" c="var(--mantine-color-error)">
                  {t("common:toCorrect", { count: problems })}
                </Text>
              )}
            </div>
            <Group justify="flex-end" gap="sm">
              <Button variant="default" onClick={close}>
                {t("common:cancel")}
              </Button>
              <Button type="submit" loading={saving}>
                {t("common:save")}
              </Button>
            </Group>
          </div>
        </form>
      </Drawer>
      {(asking || leaving) && (
        <ConfirmDialog
          title={t("common:unsavedTitle")}
          text={t("common:unsavedText")}
          stay={t("common:keepEditing")}
          go={t("common:discard")}
          onStay={() => {
            setAsking(false);
            if (leaving) blocker.reset();
          }}
          onGo={() => {
            setAsking(false);
            if (leaving) blocker.proceed();
            else onClose();
          }}
        />
      )}
    </>
  );
}

/** Gives the focus back, when the form goes, to what had it before the form came. */
function useFocusReturn(): void {
  const [before] = useState(() => document.activeElement);
  useEffect(
    () => () => {
      setTimeout(() => {
        if (before instanceof HTMLElement && before.isConnected) before.focus();
      });
    },
    [before],
  );
}
