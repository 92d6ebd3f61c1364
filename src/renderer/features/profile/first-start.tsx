import {
  Button,
  Checkbox,
  Container,
  Group,
  NativeSelect,
  Stack,
  Text,
  TextInput,
  Title,
} from "@mantine/core";
import { useDocumentTitle } from "@mantine/hooks";
import { IconBuildingStore, IconHome } from "@tabler/icons-react";
import { type FormEvent, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import * as v from "../../../shared/vocabulary/index.ts";
import { useLabel } from "../../i18n/use-label.ts";
import { ChoiceCards } from "../../ui/choice-cards.tsx";
import { FailureNote } from "../../ui/failure-note.tsx";
import { LabelledSegments } from "../../ui/labelled-segments.tsx";
import { defaultsFor } from "./defaults.ts";
import classes from "./first-start.module.css";
import { useBegin } from "./mutations.ts";

const kindIcons = {
  household: <IconHome size={24} stroke={1.75} aria-hidden />,
  salon: <IconBuildingStore size={24} stroke={1.75} aria-hidden />,
} as const;

/**
 * Shown instead of the pages until it is answered: three questions on one screen.
 *
 * @param props.language of the computer; unit, paper and region are guessed from it
 */
export function FirstStart({ language }: { readonly language: string }) {
  const { t } = useTranslation("profile");
  const { label, help, options } = useLabel();
  const begin = useBegin();
  const [kind, setKind] = useState<v.ProfileKind>("household");
  const [measures, setMeasures] = useState(() => defaultsFor(language));
  const [name, setName] = useState("");
  const [recorder, setRecorder] = useState("");
  const [example, setExample] = useState(true);
  const [missing, setMissing] = useState(false);
  const recorderField = useRef<HTMLInputElement>(null);
  useDocumentTitle(`${t("begin.title")} – ${t("common:appName")}`);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (begin.isPending) return;
    if (recorder.trim() === "") {
      setMissing(true);
      recorderField.current?.focus();
      return;
    }
    begin.mutate({ profile: { kind, name, ...measures }, recorder, example });
  };

  return (
    <Container component="main" size={940} py={{ base: "md", sm: "xl" }}>
      <Group gap="md" mb="lg" wrap="nowrap">
        <img src="/icon.svg" alt="" width={56} height={56} />
        <div>
          <Title order={1} size="h2">
            {t("begin.title")}
          </Title>
          <Text c="dimmed">{t("begin.lead")}</Text>
        </div>
      </Group>
      <form onSubmit={submit} noValidate>
        <Stack gap={22}>
          <ChoiceCards
            name="kind"
            legend={<Question number={1} words={t("begin.kind")} />}
            choices={v.profileKind.keys.map((value) => ({
              value,
              label: label(v.profileKind, value),
              help: help(v.profileKind, value),
              icon: kindIcons[value],
            }))}
            value={kind}
            onChange={setKind}
          />
          <fieldset className={classes["question"]}>
            <legend>
              <Question number={2} words={t("begin.units")} />
            </legend>
            <div className={`${classes["fields"]} ${classes["three"]}`}>
              <LabelledSegments
                label={t("begin.unit")}
                data={options(v.weightUnit)}
                value={measures.weight_unit}
                onChange={(weight_unit) => setMeasures({ ...measures, weight_unit })}
              />
              <LabelledSegments
                label={t("begin.paper")}
                data={options(v.paper)}
                value={measures.paper}
                onChange={(paper) => setMeasures({ ...measures, paper })}
              />
              <NativeSelect
                size="md"
                label={t("begin.region")}
                description={t("begin.regionHint")}
                inputWrapperOrder={["label", "input", "description"]}
                data={options(v.region)}
                value={measures.region}
                onChange={(event) =>
                  setMeasures({ ...measures, region: event.currentTarget.value as v.Region })
                }
              />
            </div>
          </fieldset>
          <fieldset className={classes["question"]}>
            <legend>
              <Question number={3} words={t("begin.names")} />
            </legend>
            <div className={classes["fields"]}>
              <TextInput
                ref={recorderField}
                label={t("begin.recorder")}
                description={t("begin.recorderHint")}
                inputWrapperOrder={["label", "input", "error", "description"]}
                autoComplete="name"
                maxLength={200}
                required
                value={recorder}
                error={missing && t("begin.recorderMissing")}
                onChange={(event) => {
                  setRecorder(event.currentTarget.value);
                  setMissing(false);
                }}
              />
              <TextInput
                label={kind === "salon" ? t("begin.salonName") : t("begin.householdName")}
                description={t("begin.nameHint")}
                inputWrapperOrder={["label", "input", "description"]}
                autoComplete={kind === "salon" ? "organization" : "off"}
                maxLength={200}
                value={name}
                onChange={(event) => setName(event.currentTarget.value)}
              />
            </div>
          </fieldset>
          <Checkbox
            size="md"
            label={t("begin.example")}
            description={t("begin.exampleHint")}
            checked={example}
            onChange={(event) => setExample(event.currentTarget.checked)}
          />
          <FailureNote error={begin.error} />
          <Button type="submit" size="lg" loading={begin.isPending} style={{ alignSelf: "flex-start" }}>
            {t("begin.start")}
          </Button>
        </Stack>
      </form>
    </Container>
  );
}

function Question({ number, words }: { readonly number: number; readonly words: string }) {
  return (
    <span className={classes["words"]}>
      <span className={classes["number"]}>{number}</span>
      {words}
    </span>
  );
}
