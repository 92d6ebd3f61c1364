import { useTranslation } from "react-i18next";
import { useFormats } from "../../lib/format.ts";
import type { HouseholdEntry, HouseholdLane } from "./household-data.ts";

/** What one animal's twelve months say, in words: the picture's text and the table's cells. */
export function useHouseholdWords() {
  const { t } = useTranslation("household");
  const formats = useFormats();
  const saidBy = (key: string, { lanes }: HouseholdEntry, lane: HouseholdLane): string => {
    const last = lanes[lane].at(-1);
    const count = lanes[lane].length;
    return t(key, {
      count,
      number: formats.number(count, 0),
      date: last === undefined ? "" : formats.date(last.date),
    });
  };
  const counted = (entry: HouseholdEntry, lane: HouseholdLane) =>
    saidBy(`household:counted.${lane}`, entry, lane);
  const weight = ({ weights }: HouseholdEntry): string => {
    const [first, last] = [weights[0], weights.at(-1)];
    if (first === undefined || last === undefined) return t("household:weight.none");
    return t(weights.length === 1 ? "household:weight.one" : "household:weight.several", {
      first: formats.weight(first.grams),
      last: formats.weight(last.grams),
      date: formats.date(last.date),
    });
  };
  return {
    weight,
    /** How many there were and when the last one was, below a heading that names them. */
    cell: (entry: HouseholdEntry, lane: HouseholdLane): string => saidBy("household:cell", entry, lane),
    /** The usual interval with its n; that there are too few for one. */
    typical: ({ caseData }: HouseholdEntry): string => {
      const { typical } = caseData.assessment.expression;
      if (typical === null) return t("household:noTypical");
      return t("household:typical", {
        count: typical.median,
        number: formats.number(typical.median),
        n: formats.number(typical.n, 0),
      });
    },
    /** Everything that the picture shows. */
    about: (entry: HouseholdEntry): string =>
      t("household:about", {
        expression: counted(entry, "expression"),
        leak: counted(entry, "leak"),
        episode: counted(entry, "episode"),
        weight: weight(entry),
      }),
  };
}
