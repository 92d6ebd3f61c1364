import { Stack } from "@mantine/core";
import { useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Animal } from "../../../shared/contract/animal.ts";
import { FormDrawer } from "../../ui/form-drawer.tsx";
import { useSession } from "../profile/queries.ts";
import { IdentityFields } from "./animal-form-fields.tsx";
import { HealthFields, StatusFields } from "./animal-form-health.tsx";
import { OwnerFields, VetFields } from "./animal-form-people.tsx";
import { SimilarAnimals } from "./animal-form-similar.tsx";
import { type AnimalFields, draftOf, type FormPart, problemsOf, toSave } from "./animal-form-state.ts";
import { useSaveAnimal } from "./mutations.ts";

export interface AnimalFormProps {
  readonly opened: boolean;
  readonly onClose: () => void;
  /** The stored animal to change; left out: a new one is added. */
  readonly animal?: Animal;
  /** Fields that a new animal starts with, for example the name that was searched for. */
  readonly preset?: Partial<AnimalFields>;
  /** Called after the commit. */
  readonly onSaved?: (id: string) => void;
}

/** Adds or changes an animal, with its owner and vet, in a drawer over the page. */
export function AnimalForm(props: AnimalFormProps) {
  return props.opened ? <OpenAnimalForm {...props} /> : null;
}

function OpenAnimalForm({ animal, preset, onClose, onSaved }: AnimalFormProps) {
  const { t } = useTranslation("animal");
  const { today } = useSession();
  const [first] = useState(() => draftOf(animal ?? null, preset));
  const [draft, setWhole] = useState(first);
  // Words stand beside a field only after the first attempt to save; then they follow the typing.
  const [tried, setTried] = useState(false);
  const saved = useRef(false);
  const problems = tried ? problemsOf(draft, today) : {};
  const save = useSaveAnimal((sent) => {
    saved.current = true;
    onClose();
    onSaved?.(sent.animal.id);
  });

  const part: FormPart = {
    draft,
    problems,
    set: (change) => setWhole((before) => ({ ...before, animal: { ...before.animal, ...change } })),
    setDraft: (change) => setWhole((before) => ({ ...before, ...change })),
  };
  const submit = () => {
    setTried(true);
    if (Object.keys(problemsOf(draft, today)).length > 0) return false;
    save.mutate(toSave(draft));
    return true;
  };

  return (
    <FormDrawer
      title={animal === undefined ? t("add") : t("form.edit", { name: animal.name })}
      isDirty={() => !saved.current && JSON.stringify(draft) !== JSON.stringify(first)}
      onClose={onClose}
      onSubmit={submit}
      saving={save.isPending}
      error={save.error}
      problems={Object.keys(problems).length}
    >
      <Stack gap="xl">
        <IdentityFields {...part}>
          {animal === undefined && (
            <SimilarAnimals name={draft.animal.name} clientId={draft.animal.client_id} />
          )}
        </IdentityFields>
        <OwnerFields {...part} />
        <VetFields {...part} />
        <HealthFields {...part} />
        <StatusFields {...part} />
      </Stack>
    </FormDrawer>
  );
}
