import { Button } from "@mantine/core";
import { IconArrowsExchange, IconRepeat } from "@tabler/icons-react";
import { useRef } from "react";
import { useTranslation } from "react-i18next";
import type { Finding, Findings } from "../../../../shared/contract/record.ts";
import { dayNumber, isCivilDate } from "../../../../shared/domain/dates.ts";
import { removedFrom } from "../../../../shared/domain/sacs.ts";
import { usualExpression } from "../../../../shared/domain/usual.ts";
import { findingSide, type FindingSide, type Side } from "../../../../shared/vocabulary/index.ts";
import { useLabel } from "../../../i18n/use-label.ts";
import { useFormats } from "../../../lib/format.ts";
import { SegmentedChoice } from "../../../ui/segmented-choice.tsx";
import { describeFinding } from "../describe-record.ts";
import type { EntryOf } from "../sheet/entry.ts";
import {
  BLANK_FINDING,
  isBlankFinding,
  swapSides,
  tidyFinding,
  usualFor,
  withSide,
} from "../sheet/finding.ts";
import { useReplaced } from "../sheet/replaced.ts";
import { useSheet } from "../sheet/sheet-context.ts";
import { GlandPad } from "./gland-pad.tsx";
import classes from "./gland-pads.module.css";
import { RearView } from "./rear-view.tsx";

type GlandKind = "expression" | "check" | "declined" | "vet_visit";

/** Left and right, each on its own pad beside the drawing; or both together where nobody told them apart. */
export function GlandPads(props: {
  readonly entry: EntryOf<GlandKind>;
  readonly onFindings: (findings: Findings) => void;
  /** Takes over the last expression as a whole: both sides, and method and reason where they are open. */
  readonly onUsual?: (usual: NonNullable<ReturnType<typeof usualExpression>>) => void;
}) {
  const { entry, onFindings } = props;
  const { t } = useTranslation("record");
  const { animal, earlier } = useSheet();
  const formats = useFormats();
  const { label } = useLabel();
  const { t: tools } = useTranslation("timeline");
  const replacing = useReplaced();
  const aside = useRef<Findings>({});
  const { findings, kind } = entry;
  const together = findings.not_separated !== undefined;

  const isRemoved = (side: Side) =>
    animal !== null &&
    isCivilDate(entry.date) &&
    removedFrom(animal, side) <= dayNumber(entry.date) &&
    findings[side] === undefined;
  const setSide = (side: FindingSide, finding: Finding) => onFindings(withSide(findings, side, finding));
  const put = (side: FindingSide, finding: Finding) => {
    replacing.keep(findings, { [side]: finding });
    setSide(side, finding);
  };
  const swap = () => {
    const swapped = swapSides(findings);
    replacing.forget();
    onFindings(swapped);
  };
  const asideOf = (side: FindingSide) => {
    const held = replacing.of(findings, side);
    if (held === null) return null;
    const what = describeFinding(held.before, { t: tools, label, formats });
    return {
      text: t(isBlankFinding(held.after) ? "cleared" : "replaced", { what }),
      bringBack: () => setSide(side, held.before),
      letGo: () => replacing.drop(side),
    };
  };
  const separate = (apart: boolean) => {
    // What was noted the other way comes back when the person changes their mind.
    const before = aside.current;
    aside.current = findings;
    if (!apart) onFindings({ not_separated: before.not_separated ?? { ...BLANK_FINDING } });
    else {
      const { not_separated: _, ...sides } = before;
      onFindings(sides);
    }
  };
  const canSwap =
    !together &&
    !isRemoved("left") &&
    !isRemoved("right") &&
    !(isBlankFinding(findings.left) && isBlankFinding(findings.right));
  const both = usualExpression(earlier);
  // The usual findings are those of the record itself, so it is found again by them.
  const usualDate = earlier.findLast(
    (record) => "findings" in record && record.findings === both?.findings,
  )?.date;
  const takeUsualSide = (side: FindingSide) => {
    const usual = usualFor(kind, earlier, side);
    if (usual !== null) put(side, usual);
  };
  const takeUsual = () => {
    if (both === null) return;
    const usual: Findings = {};
    for (const side of ["left", "right", "not_separated"] as const) {
      const finding = both.findings[side];
      if (finding !== undefined && (side === "not_separated" || !isRemoved(side))) {
        usual[side] = tidyFinding(kind, finding);
      }
    }
    replacing.keep(findings, usual);
    if (props.onUsual !== undefined) props.onUsual({ ...both, findings: usual });
    else onFindings(usual);
  };

  return (
    <div className={classes["pads"]} data-together={together}>
      <div className={classes["both"]}>
        {both === null ? (
          <span className={classes["quiet"]}>{t("noUsual")}</span>
        ) : (
          <Button
            variant="light"
            size="sm"
            h={44}
            data-autofocus
            leftSection={<IconRepeat size={18} aria-hidden />}
            onClick={takeUsual}
          >
            {t("usualBoth")}
          </Button>
        )}
        {usualDate !== undefined && (
          <span className={classes["quiet"]}>{t("usualFrom", { date: formats.date(usualDate) })}</span>
        )}
      </div>
      <div className={classes["drawing"]}>
        <RearView
          species={animal?.species ?? null}
          left={fillOf(findings, "left", isRemoved("left"))}
          right={fillOf(findings, "right", isRemoved("right"))}
        />
      </div>
      <div className={classes["apart"]}>
        {canSwap && (
          <Button
            variant="subtle"
            size="compact-sm"
            h={44}
            px={8}
            leftSection={<IconArrowsExchange size={16} aria-hidden />}
            onClick={swap}
          >
            {t("swapSides")}
          </Button>
        )}
        <SegmentedChoice
          roomy
          quiet
          label={t("sides")}
          labelPosition="hidden"
          options={[
            { value: "apart", label: t("sidesApart") },
            { value: "together", label: t("sidesTogether") },
          ]}
          value={together ? "together" : "apart"}
          onChange={(value) => separate(value === "apart")}
        />
      </div>
      {together ? (
        <GlandPad
          side="not_separated"
          kind={kind}
          finding={findings.not_separated ?? BLANK_FINDING}
          usual={usualFor(kind, earlier, "not_separated")}
          first={both === null}
          onChange={(finding) => setSide("not_separated", finding)}
          onUsual={() => takeUsualSide("not_separated")}
          onClear={() => put("not_separated", { ...BLANK_FINDING })}
          aside={asideOf("not_separated")}
          onCopy={null}
        />
      ) : (
        (["left", "right"] as const).map((side) => {
          if (isRemoved(side)) return <RemovedPad key={side} side={side} />;
          const finding = findings[side] ?? BLANK_FINDING;
          const other = side === "left" ? "right" : "left";
          return (
            <GlandPad
              key={side}
              side={side}
              kind={kind}
              finding={finding}
              usual={usualFor(kind, earlier, side)}
              first={both === null}
              onChange={(next) => setSide(side, next)}
              onUsual={() => takeUsualSide(side)}
              onClear={() => put(side, { ...BLANK_FINDING })}
              onCopy={isRemoved(other) ? null : () => put(other, structuredClone(finding))}
              aside={asideOf(side)}
            />
          );
        })
      )}
    </div>
  );
}

function fillOf(findings: Findings, side: Side, removed: boolean) {
  if (removed) return "removed";
  return (findings.not_separated ?? findings[side] ?? BLANK_FINDING).fill;
}

/** A side without a gland is not asked about. */
function RemovedPad({ side }: { readonly side: Side }) {
  const { t } = useTranslation("record");
  const { label } = useLabel();
  const { animal } = useSheet();
  const formats = useFormats();
  const date = side === "left" ? animal?.sac_left_removed_on : animal?.sac_right_removed_on;
  return (
    <div className={classes["removed"]} data-side={side}>
      <strong>{label(findingSide, side)}</strong>
      <span>
        {date === null || date === undefined ? t("removed") : t("removedOn", { date: formats.date(date) })}
      </span>
    </div>
  );
}
