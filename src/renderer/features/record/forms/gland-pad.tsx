import { IconCopy, IconEraser, IconRepeat } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import type { Finding, RecordKind } from "../../../../shared/contract/record.ts";
import * as v from "../../../../shared/vocabulary/index.ts";
import { useLabel } from "../../../i18n/use-label.ts";
import { ChoiceChips } from "../../../ui/choice-chips.tsx";
import { InsetSelect } from "../../../ui/inset-select.tsx";
import { SegmentedChoice } from "../../../ui/segmented-choice.tsx";
import { isBlankFinding, partsOf } from "../sheet/finding.ts";
import { ColourField } from "./colour-field.tsx";
import { type PadAside, PadHead } from "./pad-head.tsx";
import classes from "./gland-pad.module.css";

interface GlandPadProps {
  readonly side: v.FindingSide;
  readonly kind: RecordKind;
  readonly finding: Finding;
  readonly onChange: (finding: Finding) => void;
  /** This side's last description; null where there is none. */
  readonly usual: Finding | null;
  /** Takes back what is noted on this side. */
  readonly onClear: () => void;
  /** What a press on this side's or the other side's buttons has put aside; null where nothing was. */
  readonly aside: PadAside | null;
  /** Takes over this side's last description. */
  readonly onUsual: () => void;
  /** Copies this side to the other one; null where that makes no sense. */
  readonly onCopy: (() => void) | null;
  /** True where the form begins here. */
  readonly first: boolean;
}

/** One side: what was felt, what came and how it looked. Every answer can stay open. */
export function GlandPad(props: GlandPadProps) {
  const { side, kind, finding, usual, onCopy } = props;
  const { t } = useTranslation("record");
  const { label } = useLabel();
  const parts = partsOf(kind, finding);
  const set = (patch: Partial<Finding>) => props.onChange({ ...finding, ...patch });
  const dash = { label: t("notNoted"), short: "–" };
  return (
    <fieldset className={classes["pad"]} data-side={side}>
      <legend className={classes["legend"]}>{label(v.findingSide, side)}</legend>
      <PadHead
        name={label(v.findingSide, side)}
        aside={props.aside}
        actions={[
          ...(usual === null ? [] : [{ Icon: IconRepeat, label: t("usual"), press: props.onUsual }]),
          ...(onCopy === null
            ? []
            : [
                {
                  Icon: IconCopy,
                  label: t(side === "left" ? "copyToRight" : "copyToLeft"),
                  press: onCopy,
                },
              ]),
          ...(isBlankFinding(finding)
            ? []
            : [{ Icon: IconEraser, label: t("clearSide"), press: props.onClear }]),
        ]}
      />
      <SegmentedChoice
        first={props.first}
        label={t("fill")}
        options={choices(v.fill, label, "not_examined", "removed")}
        value={finding.fill}
        unset={{ value: "not_examined", label: label(v.fill, "not_examined") }}
        onChange={(fill) => set({ fill })}
      />
      {parts.ease && (
        <SegmentedChoice
          label={t("ease")}
          options={choices(v.ease, label, "not_attempted")}
          value={finding.ease}
          unset={{ value: "not_attempted", label: label(v.ease, "not_attempted") }}
          onChange={(ease) => set({ ease })}
        />
      )}
      <SegmentedChoice
        label={t("pain")}
        options={choices(v.pain, label)}
        value={finding.pain}
        unset={{ value: null, ...dash }}
        onChange={(pain) => set({ pain })}
      />
      <ChoiceChips
        label={t("skin")}
        className={classes["skin"]}
        options={choices(v.skin, label)}
        value={finding.skin}
        alone={["normal"]}
        onChange={(skin) => set({ skin: v.skin.keys.filter((key) => skin.includes(key)) })}
      />
      {parts.amount && (
        <SegmentedChoice
          label={t("amount")}
          options={choices(v.amount, label, "unknown")}
          value={finding.amount}
          unset={{ value: "unknown", ...dash }}
          onChange={(amount) => set({ amount })}
        />
      )}
      {parts.secretion && (
        <div className={classes["trio"]}>
          <ColourField
            value={finding.colour}
            about={label(v.findingSide, side)}
            onChange={(colour) => set({ colour })}
          />
          <InsetSelect
            label={t("consistency")}
            options={choices(v.consistency, label, "unknown")}
            value={finding.consistency}
            unset={{ value: "unknown", label: t("notNoted") }}
            onChange={(consistency) => set({ consistency })}
          />
          <InsetSelect
            label={t("odour")}
            options={choices(v.odour, label, "unknown")}
            value={finding.odour}
            unset={{ value: "unknown", label: t("notNoted") }}
            onChange={(odour) => set({ odour })}
          />
        </div>
      )}
      <SegmentedChoice
        label={t("blood")}
        options={choices(v.blood, label, "unknown")}
        value={finding.blood}
        unset={{ value: "unknown", ...dash }}
        onChange={(blood) => set({ blood })}
      />
      <SegmentedChoice
        label={t("pus")}
        options={choices(v.pus, label, "unknown")}
        value={finding.pus}
        unset={{ value: "unknown", ...dash }}
        onChange={(pus) => set({ pus })}
      />
      {parts.fillAfter && (
        <SegmentedChoice
          label={t("fillAfter")}
          options={choices(v.fill, label, "not_examined", "removed")}
          value={finding.fill_after}
          unset={{ value: null, ...dash }}
          onChange={(fill_after) => set({ fill_after })}
        />
      )}
    </fieldset>
  );
}

/** A vocabulary's answers without the ones that say "not noted" or are decided elsewhere. */
function choices<K extends string>(
  vocabulary: v.Vocabulary<K>,
  label: (vocabulary: v.Vocabulary<K>, key: K) => string,
  ...without: K[]
) {
  return vocabulary.keys
    .filter((key) => !without.includes(key))
    .map((key) => ({
      value: key,
      // A number stays with its unit when the words take two lines.
      label: label(vocabulary, key).replace(/(\d) (\p{L}+)$/u, "$1\u00A0$2"),
      help: vocabulary.terms[key].help,
    }));
}
