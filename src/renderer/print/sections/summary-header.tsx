import { ageOn, type Age } from "../../../shared/domain/age.ts";
import type { Animal } from "../../../shared/contract/animal.ts";
import { ofKind } from "../../../shared/domain/case-history.ts";
import { sex, species, weightMethod } from "../../../shared/vocabulary/index.ts";
import { shortened } from "../density.ts";
import type { PaperWords, SectionProps } from "../words.ts";

/** A name longer than this many characters is set smaller, so that it stays in a line or two. */
const LONG_NAME = 28;

/** Sections 1 and 2: whose page this is, and the signalment. */
export function SummaryHeader({ view, words, density }: SectionProps) {
  const { animal, client, practice } = view;
  const { t, f, label } = words;
  const breeds = [animal.breed, animal.second_breed].filter((breed) => breed !== "").join(" × ");
  const phone = client?.phones[0];
  const handling = shortened(animal.handling_alerts, density.words);
  return (
    <header className="summary-header">
      <div className="summary-title">
        <h1 data-long={animal.name.length > LONG_NAME || undefined}>{animal.name}</h1>
        {animal.example && <p className="example">{t("example")}</p>}
        <p>
          <strong>{t("title")}</strong>
          <br />
          {t("periodFromTo", { from: f.date(view.from), to: f.date(view.to) })}
        </p>
      </div>
      <dl className="signalment">
        <Fact name={t("speciesAndBreed")}>
          {breeds === ""
            ? `${label(species, animal.species)}, ${t("breedNotRecorded")}`
            : `${label(species, animal.species)}, ${breeds}`}
        </Fact>
        <Fact name={t("sex")}>{animal.sex === "unknown" ? t("notRecorded") : label(sex, animal.sex)}</Fact>
        <Fact name={t("age")}>{ageWords(animal, view.to, words)}</Fact>
        <Fact name={t("weight")}>
          <WeightWords view={view} words={words} />
        </Fact>
        <Fact name={t("bodyCondition")}>
          <BodyConditionWords view={view} words={words} density={density} />
        </Fact>
        <Fact name={t("microchip")}>{animal.microchip === "" ? t("notRecorded") : animal.microchip}</Fact>
        <Fact name={t("owner")}>
          {client === null ? t("notRecorded") : [client.name, phone].filter(Boolean).join(", ")}
        </Fact>
        <Fact name={t("practice")}>
          {practice === null && animal.vet === ""
            ? t("notRecorded")
            : [practice?.name, animal.vet].filter(Boolean).join(", ")}
        </Fact>
      </dl>
      {animal.handling_alerts !== "" && (
        <p className="handling">
          <strong>{t("handling")}</strong> {handling.text}
          {handling.left > 0 && ` ${t("charactersLeft", { count: handling.left })}`}
        </p>
      )}
    </header>
  );
}

/** One line of a definition list. */
export function Fact({ name, children }: { readonly name: string; readonly children: React.ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** "7 years 11 months" is more than a vet reads; the unit changes with the age instead. */
function ageWords(animal: Animal, day: string, { t, f }: PaperWords): string {
  const range = ageOn(animal.birth_date, day);
  if (animal.birth_date === null || range === null) return t("notRecorded");
  const say = ({ value, unit }: Age) => t(`age_${unit}`, { count: value });
  const { youngest, oldest } = range;
  const same = youngest.value === oldest.value && youngest.unit === oldest.unit;
  const age = same ? say(youngest) : t("ageBetween", { youngest: say(youngest), oldest: say(oldest) });
  return t(`born_${animal.birth_precision}`, { age, date: f.date(animal.birth_date) });
}

function WeightWords({ view, words }: Pick<SectionProps, "view" | "words">) {
  const { t, f, label, bothUnits } = words;
  const last = view.assessment.weight?.last;
  const record = ofKind(view.records, "weight").find(({ id }) => id === last?.id);
  if (record === undefined) return t("notRecorded");
  return (
    <>
      <strong>{bothUnits(record.grams)}</strong>
      {`, ${f.date(record.date)}, ${label(weightMethod, record.method).toLocaleLowerCase()}`}
    </>
  );
}

function BodyConditionWords({ view, words, density }: SectionProps) {
  const { t, f } = words;
  const scored = ofKind(view.records, "weight").findLast(({ bcs }) => bcs !== null);
  if (scored === undefined) return t("notRecorded");
  const by = scored.assessor === "" ? "" : `, ${shortened(scored.assessor, density.words / 4).text}`;
  return (
    <>
      <strong>{`${scored.bcs}/9`}</strong>
      {`, ${f.date(scored.date)}${by}`}
    </>
  );
}
