import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { ScootError } from "../../../shared/contract/errors.ts";
import { failureIn } from "../../lib/failure.ts";
import { rpc } from "../../lib/rpc.ts";
import { useCommand } from "../../lib/use-command.ts";
import { showMessage } from "../../ui/message.ts";
import { nextCommand } from "./next-command.ts";
import { historyQueries } from "./queries.ts";

/** Sets who is recording at this computer. */
export function useSetRecorder() {
  return useCommand(async (staffId: string) => rpc.profile.recorder.mutate({ staff_id: staffId }), {
    done: "frame:recorderChanged",
  });
}

/**
 * Takes the last change back, or does it again, and says which one it was. Nothing on the page caused it,
 * so what goes wrong is said in the same place.
 */
export function useTurn() {
  const client = useQueryClient();
  const { t } = useTranslation();
  return useMutation({
    mutationFn: async (direction: "undo" | "redo") => {
      const command = nextCommand(await client.fetchQuery(historyQueries.latest()), direction);
      if (command === null) throw new ScootError("SC-605");
      await rpc.history[direction].mutate({ command_id: command.id });
      return command;
    },
    onSuccess: async (command, direction) => {
      const what = t(`frame:command.${command.name.replace(".", "_")}`, {
        defaultValue: t("frame:command.other"),
      });
      const message = t(direction === "undo" ? "frame:undone" : "frame:redone", { what });
      showMessage({ message, role: "status", autoClose: 6_000 });
      await client.invalidateQueries();
    },
    onError: (error) => {
      const message = error instanceof ScootError ? error.message : failureIn(error).message;
      showMessage({ message, role: "alert", color: "red", autoClose: 10_000 });
    },
  });
}
