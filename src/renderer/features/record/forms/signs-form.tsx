import { ActionIcon, Text } from "@mantine/core";
import { IconX } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import type { SignEntry, Signs } from "../../../../shared/contract/record.ts";
import {
  severity,
  sign,
  type Sign,
  type SignGroup,
  signGroups,
} from "../../../../shared/vocabulary/index.ts";
import { useLabel } from "../../../i18n/use-label.ts";
import { InsetNumber } from "../../../ui/inset-text.tsx";
import { SegmentedChoice } from "../../../ui/segmented-choice.tsx";
import { nextSeverity, withSign } from "../sheet/sign-cycle.ts";
import { SignChip } from "./sign-chip.tsx";
import classes from "./signs-form.module.css";

const GROUPS = Object.keys(signGroups) as SignGroup[];

/**
 * Signs in their groups. A press notes a sign as mild, the next ones as moderate and severe, the fourth
 * takes it back; what is noted stands beside it, where severity, "not seen" and days can be chosen.
 */
export function SignsForm(props: {
  readonly value: Signs;
  readonly onChange: (signs: Signs) => void;
  readonly error?: string | undefined;
  readonly first?: boolean;
}) {
  const { value, onChange, error } = props;
  const { t } = useTranslation("record");
  const { label } = useLabel();
  const noted = sign.keys.filter((key) => value[key] !== undefined);
  return (
    <div className={classes["signs"]}>
      <div className={classes["groups"]}>
        <Text size="sm" c="dimmed">
          {t("signsHow")}
        </Text>
        {GROUPS.map((group, groupIndex) => (
          <fieldset
            key={group}
            className={classes["group"]}
            data-problem={(error !== undefined && groupIndex === 0) || undefined}
          >
            <legend className={classes["legend"]}>{t(`signGroups.${group}`)}</legend>
            {signGroups[group].map((key, index) => (
              <SignChip
                key={key}
                sign={key}
                entry={value[key]}
                first={props.first === true && groupIndex === 0 && index === 0}
                onPress={() => onChange(withSign(value, key, nextSeverity(value[key])))}
              />
            ))}
          </fieldset>
        ))}
        {error !== undefined && (
          <p className={classes["error"]} role="alert">
            {error}
          </p>
        )}
      </div>
      <section className={classes["noted"]} aria-label={t("signsNoted")}>
        <Text fw={600} size="sm" component="h3">
          {t("signsNoted")}
        </Text>
        {noted.length === 0 && (
          <Text size="sm" c="dimmed">
            {t("signsNone")}
          </Text>
        )}
        {noted.map((key) => (
          <NotedSign
            key={key}
            name={label(sign, key)}
            sign={key}
            entry={value[key] as SignEntry}
            onChange={(entry) => onChange(withSign(value, key, entry))}
          />
        ))}
      </section>
    </div>
  );
}

function NotedSign(props: {
  readonly name: string;
  readonly sign: Sign;
  readonly entry: SignEntry;
  readonly onChange: (entry: SignEntry | null) => void;
}) {
  const { t } = useTranslation("record");
  const { label } = useLabel();
  const { name, entry, onChange } = props;
  return (
    <fieldset className={classes["entry"]} aria-label={name}>
      <div className={classes["entryHead"]}>
        <Text fw={600} size="sm">
          {name}
        </Text>
        <ActionIcon color="gray" aria-label={t("signRemove", { sign: name })} onClick={() => onChange(null)}>
          <IconX size={18} aria-hidden />
        </ActionIcon>
      </div>
      <div className={classes["entryBody"]}>
        <SegmentedChoice
          label={t("severityOf", { sign: name })}
          labelPosition="hidden"
          options={severity.keys.map((key) => ({
            value: key,
            label: key === "none" ? t("signAbsent") : label(severity, key),
          }))}
          value={severity.keys[entry.severity] ?? null}
          onChange={(key) => key !== null && onChange({ ...entry, severity: severity.keys.indexOf(key) })}
        />
        <InsetNumber
          label={t("days")}
          digits={3}
          value={entry.days}
          onChange={(days) => onChange({ ...entry, days: Math.min(365, Math.max(1, days ?? 1)) })}
        />
      </div>
    </fieldset>
  );
}
