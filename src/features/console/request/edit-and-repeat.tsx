import { Pencil } from "lucide-react";
import { findMethod } from "../../../green-api/contract.ts";
import { useRawRequestTexts } from "../../../i18n/use-raw-request-texts.ts";
import type { LoggedCall } from "../../../stores/calls/call-log.ts";
import { openRawRequest } from "../../../stores/raw/raw-draft.ts";
import { Button } from "../../../ui/button.tsx";
import { formatJson } from "../../../lib/text/format-json.ts";
import { parseJson } from "../../../lib/text/parse-json.ts";

/** Shows the request of a past call, to be changed and sent again. Nothing leaves by this click. */
export function EditAndRepeat({ call }: { call: LoggedCall }) {
  const texts = useRawRequestTexts();
  const method = findMethod(call.method);
  if (!method) return null;

  const open = () =>
    openRawRequest({
      method,
      body: parseJson(call.body) === undefined ? call.body : formatJson(call.body),
      query: new URL(call.url).search.slice(1),
      isCut: call.requestCut > 0,
    });

  return (
    <Button size="small" look="quiet" onClick={open}>
      <Pencil size={14} aria-hidden />
      {texts.editAndRepeat}
    </Button>
  );
}
