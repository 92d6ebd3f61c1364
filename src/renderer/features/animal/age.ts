import { useTranslation } from "react-i18next";
import type { Animal } from "../../../shared/contract/animal.ts";
import { type Age, ageInMonths, ageOn } from "../../../shared/domain/age.ts";
import { isPartialDate } from "../../../shared/domain/dates.ts";

const MONTHS_A_YEAR = 12;

/**
 * Says an animal's age on a day: "5 years 2 months" from an exact date, "4 to 5 years" from a partial one,
 * "about 5 years" from an estimate; null where the birth date is not known or not complete.
 */
export function useAge() {
  const { t } = useTranslation("animal");
  const one = ({ value, unit }: Age) => t(`age.${unit}`, { count: value });

  return (animal: Pick<Animal, "birth_date" | "birth_precision">, day: string): string | null => {
    const { birth_date: birth } = animal;
    if (birth === null || !isPartialDate(birth) || birth > day) return null;
    const range = ageOn(birth, day);
    const months = ageInMonths(birth, day);
    if (range === null || months === null) return null;
    const { youngest, oldest, exact } = range;
    const same = youngest.unit === oldest.unit && youngest.value === oldest.value;
    const words = () => {
      if (exact && oldest.unit === "years") {
        const rest = months.oldest % MONTHS_A_YEAR;
        return rest === 0 ? one(oldest) : `${one(oldest)} ${t("age.months", { count: rest })}`;
      }
      if (same) return one(oldest);
      if (youngest.unit === oldest.unit) {
        return t("age.range", { from: youngest.value, to: one(oldest) });
      }
      return t("age.range", { from: one(youngest), to: one(oldest) });
    };
    return animal.birth_precision === "estimated" ? t("age.about", { age: words() }) : words();
  };
}
