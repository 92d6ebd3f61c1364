import { Button, Group, Popover } from "@mantine/core";
import { IconChevronDown } from "@tabler/icons-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { colour, type Colour } from "../../../../shared/vocabulary/index.ts";
import { useLabel } from "../../../i18n/use-label.ts";
import { ChoiceChips } from "../../../ui/choice-chips.tsx";
import { SECRETION_COLOURS } from "../../../ui/secretion-colours.ts";
import classes from "./colour-field.module.css";

/** Colours of what came, several at once, by name: a field that opens into a sheet of swatches. */
export function ColourField(props: {
  readonly value: readonly Colour[];
  readonly onChange: (value: Colour[]) => void;
  /** "Left", so that the opened sheet says what it is about. */
  readonly about: string;
}) {
  const { t } = useTranslation("record");
  const { label } = useLabel();
  const [open, setOpen] = useState(false);
  const { value } = props;
  return (
    <Popover
      opened={open}
      onChange={setOpen}
      position="bottom-start"
      width={440}
      trapFocus
      returnFocus
      shadow="md"
      withRoles={false}
      zIndex={400}
    >
      <Popover.Target>
        <button
          type="button"
          className={classes["field"]}
          aria-haspopup="dialog"
          aria-expanded={open}
          onClick={() => setOpen(!open)}
        >
          <span className={classes["label"]}>{t("colour")} </span>
          <span className={classes["value"]} data-noted={value.length > 0}>
            {value.map((key) => (
              <span
                key={key}
                className={classes["dot"]}
                style={{ background: SECRETION_COLOURS[key] }}
                aria-hidden
              />
            ))}
            <span className={classes["names"]}>
              {value.length === 0 ? t("notNoted") : value.map((key) => label(colour, key)).join(", ")}
            </span>
          </span>
          <IconChevronDown size={16} className={classes["chevron"]} aria-hidden />
        </button>
      </Popover.Target>
      {/* oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- the library's own element */}
      <Popover.Dropdown role="dialog" aria-label={t("colourOf", { side: props.about })} p="xs">
        <ChoiceChips
          label={t("colourOf", { side: props.about })}
          labelPosition="top"
          className={classes["sheet"]}
          options={colour.keys.map((key) => ({
            value: key,
            label: label(colour, key),
            swatch: SECRETION_COLOURS[key],
          }))}
          value={value}
          onChange={(next) => props.onChange(colour.keys.filter((key) => next.includes(key)))}
        />
        <Group justify="flex-end" mt={4}>
          <Button variant="light" size="compact-md" h={44} onClick={() => setOpen(false)}>
            {t("colourDone")}
          </Button>
        </Group>
      </Popover.Dropdown>
    </Popover>
  );
}
