import { useMutation } from "@tanstack/react-query";
import type { Paper } from "../../../shared/vocabulary/index.ts";
import { rpc } from "../../lib/rpc.ts";
import { saveBytes } from "./save-bytes.ts";

export interface PdfRequest {
  readonly animal_id: string;
  readonly from: string;
  readonly to: string;
  readonly paper: Paper;
}

/**
 * Has the core make the PDF and hands it to the browser as a file. Nothing is written to the records, so
 * there is nothing to undo. Resolves with the file's name; fails with SC-602, SC-610 or SC-611.
 */
export function useSavePdf() {
  return useMutation({
    mutationFn: async (request: PdfRequest) => {
      const { file_name, base64 } = await rpc.summary.pdf.mutate(request);
      saveBytes(base64, file_name, "application/pdf");
      return file_name;
    },
  });
}
