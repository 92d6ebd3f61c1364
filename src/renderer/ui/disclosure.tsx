import { Button, Collapse } from "@mantine/core";
import { IconChevronDown, IconChevronRight } from "@tabler/icons-react";
import { type ReactNode, useId, useRef, useState } from "react";

/** A part that opens and closes; how many things it holds stands beside its name. */
export function Disclosure(props: {
  readonly label: string;
  readonly count?: number;
  readonly startsOpen?: boolean;
  readonly children: ReactNode;
}) {
  const id = useId();
  const [open, setOpen] = useState(props.startsOpen ?? false);
  const section = useRef<HTMLDivElement>(null);
  const toggle = () => {
    setOpen(!open);
    if (!open) {
      requestAnimationFrame(() => section.current?.scrollIntoView({ block: "start", behavior: "smooth" }));
    }
  };
  const Arrow = open ? IconChevronDown : IconChevronRight;
  return (
    <div ref={section}>
      <Button
        variant="subtle"
        h={44}
        px={10}
        aria-expanded={open}
        aria-controls={id}
        leftSection={<Arrow size={18} aria-hidden />}
        onClick={toggle}
      >
        {props.label}
        {props.count !== undefined && props.count > 0 ? ` (${props.count})` : ""}
      </Button>
      <Collapse expanded={open} id={id} transitionDuration={0}>
        {open && <div style={{ paddingTop: 8 }}>{props.children}</div>}
      </Collapse>
    </div>
  );
}
