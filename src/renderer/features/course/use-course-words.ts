import { useTranslation } from "react-i18next";
import { useFormats } from "../../lib/format.ts";
import type { CourseKey } from "./course-search.ts";
import type { Chance, Said } from "./course-words.ts";

/** Words of the tab "Course", with their numbers as the locale writes them. */
export function useCourseWords() {
  const { t } = useTranslation("course");
  const words = (key: string, values: Record<string, unknown> = {}): string => t(`course:${key}`, values);
  const formats = useFormats();
  const chanceText = ({ times, of, below }: Chance): string =>
    words(below ? "chance.below" : "chance.about", {
      times: formats.number(times, 0),
      of: formats.number(of, 0),
    });
  return {
    t: words,
    formats,
    chanceText,
    /**
     * A sentence; numbers with at most one decimal.
     *
     * @param stream whose course it is about
     */
    say: ({ key, count, values }: Said, stream: CourseKey, chance: Chance | null = null): string =>
      words(key, {
        count,
        what: words(`material.${stream}`),
        ...Object.fromEntries(Object.entries(values).map(([name, value]) => [name, formats.number(value)])),
        ...(chance === null ? {} : { chance: chanceText(chance) }),
      }),
  };
}
