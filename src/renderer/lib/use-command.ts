import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import type { CommandReply } from "../../shared/contract/views.ts";
import { showSaved } from "../ui/saved.tsx";
import { rpc } from "./rpc.ts";

export interface CommandOptions<Input> {
  /** What the message says after the commit, for example "Saved"; a key of i18next. */
  readonly done?: string;
  /** False for what can't be taken back, such as the first start. */
  readonly undoable?: boolean;
  readonly onSuccess?: (reply: CommandReply, input: Input) => void;
}

/**
 * A write. "Saved" appears only after the core has committed, with Undo beside it; then everything that
 * is on the screen is read anew. Errors stay with the caller (`mutation.error`), next to what caused them.
 */
export function useCommand<Input>(
  send: (input: Input) => Promise<CommandReply>,
  options: CommandOptions<Input> = {},
) {
  const client = useQueryClient();
  const { t } = useTranslation();
  return useMutation({
    mutationFn: send,
    onSuccess: async (reply, input) => {
      const undo = async () => {
        await rpc.history.undo.mutate({ command_id: reply.command_id });
        await client.invalidateQueries();
      };
      showSaved({
        text: t(options.done ?? "common:saved"),
        undoLabel: t("common:undo"),
        undo: options.undoable === false ? null : undo,
        undone: t("common:undone"),
      });
      options.onSuccess?.(reply, input);
      await client.invalidateQueries();
    },
  });
}
