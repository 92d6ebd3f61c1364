import { Button, CloseButton, Group, Text } from "@mantine/core";
import { type Icon, IconArrowBackUp } from "@tabler/icons-react";
import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import classes from "./gland-pad.module.css";

/** What was noted before a press on a button overwrote it. */
export interface PadAside {
  readonly text: string;
  readonly bringBack: () => void;
  readonly letGo: () => void;
}

interface PadAction {
  readonly Icon: Icon;
  readonly label: string;
  readonly press: () => void;
}

/**
 * Top of a pad: the side and what can be done with all of it at once. What was overwritten stands in the
 * place of the buttons, so that the rows of both pads stay side by side.
 */
export function PadHead(props: {
  readonly name: string;
  readonly actions: readonly PadAction[];
  readonly aside: PadAside | null;
}) {
  const { t } = useTranslation("record");
  const { aside } = props;
  const head = useRef<HTMLDivElement>(null);
  const hasAside = aside !== null;
  const had = useRef(hasAside);
  // The button that was pressed may be gone; the one in its place goes on from there.
  useEffect(() => {
    if (had.current !== hasAside && document.activeElement === document.body) {
      head.current?.querySelector("button")?.focus();
    }
    had.current = hasAside;
  }, [hasAside]);
  return (
    <div ref={head} className={classes["head"]}>
      <Text component="span" fw={600} aria-hidden>
        {props.name}
      </Text>
      <div role="status" className={classes["aside"]} data-empty={!hasAside}>
        {aside !== null && (
          <>
            <span className={classes["asideText"]} title={aside.text}>
              {aside.text}
            </span>
            <PadButton action={{ Icon: IconArrowBackUp, label: t("bringBack"), press: aside.bringBack }} />
            <CloseButton size={44} iconSize={16} aria-label={t("common:close")} onClick={aside.letGo} />
          </>
        )}
      </div>
      {!hasAside && (
        <Group gap={4} wrap="nowrap">
          {props.actions.map((action) => (
            <PadButton key={action.label} action={action} />
          ))}
        </Group>
      )}
    </div>
  );
}

function PadButton({ action: { Icon: Sign, label, press } }: { readonly action: PadAction }) {
  return (
    <Button
      variant="subtle"
      size="compact-sm"
      h={44}
      px={8}
      flex="none"
      leftSection={<Sign size={16} aria-hidden />}
      onClick={press}
    >
      {label}
    </Button>
  );
}
