import { Alert, Button, Container, Text, Title } from "@mantine/core";
import { useDocumentTitle } from "@mantine/hooks";
import { IconAlertTriangle, IconPlugConnectedX } from "@tabler/icons-react";
import { TRPCClientError } from "@trpc/client";
import { useTranslation } from "react-i18next";
import { failureOf } from "../../../shared/contract/errors.ts";
import { failureIn } from "../../lib/failure.ts";
import { FailureNote } from "../../ui/failure-note.tsx";
import classes from "./frame.module.css";

/** True where no answer came at all: the program behind the window is gone. */
function isSilence(error: unknown): boolean {
  return error instanceof TRPCClientError && error.cause instanceof TypeError;
}

/** True where the host refused at the door, before the core: its answer is a sentence, not JSON. */
function isShut(error: unknown): boolean {
  if (failureIn(error).code === "SC-401") return true;
  return error instanceof TRPCClientError && error.cause instanceof SyntaxError;
}

/** Stands instead of everything while the records cannot be shown: what happened, and what to do. */
export function SessionFailure(props: { readonly error: unknown; readonly retry: () => void }) {
  const { t } = useTranslation("frame");
  useDocumentTitle(`${t("failure.title")} – ${t("common:appName")}`);
  return (
    <Container component="main" size="sm" className={classes["alone"] ?? ""}>
      <Title order={1} size="h2" mb="md">
        {t("failure.title")}
      </Title>
      {/* The door stays shut for this address, so there is nothing to try again. */}
      {isShut(props.error) ? (
        <OwnNote words={failureOf("SC-401").message} />
      ) : isSilence(props.error) ? (
        <OwnNote words={t("failure.silent")} retry={props.retry} />
      ) : (
        <FailureNote error={props.error} retry={props.retry} />
      )}
    </Container>
  );
}

/** Over the page, when the program behind the window stops answering while one works. */
export function LostNote({ error }: { readonly error: unknown }) {
  const { t } = useTranslation("frame");
  return (
    <div className={classes["lost"]}>
      {isSilence(error) ? <OwnNote words={t("failure.silent")} /> : <FailureNote error={error} />}
    </div>
  );
}

function OwnNote(props: { readonly words: string; readonly retry?: () => void }) {
  const { t } = useTranslation();
  return (
    <Alert color="red" role="alert" icon={<IconPlugConnectedX aria-hidden />}>
      <Text size="sm">{props.words}</Text>
      {props.retry !== undefined && (
        <Button mt="md" variant="default" onClick={props.retry}>
          {t("common:tryAgain")}
        </Button>
      )}
    </Alert>
  );
}

/** Stands instead of a page that could not be shown; the frame around it goes on working. */
export function PageFailure(props: { readonly error: unknown; readonly reset: () => void }) {
  const { t } = useTranslation("frame");
  useDocumentTitle(`${t("failure.pageTitle")} – ${t("common:appName")}`);
  return (
    <Container size="sm" py="xl" ml={0}>
      <Title order={1} size="h2" mb="md">
        <IconAlertTriangle aria-hidden /> {t("failure.pageTitle")}
      </Title>
      <FailureNote error={props.error} retry={props.reset} />
    </Container>
  );
}
