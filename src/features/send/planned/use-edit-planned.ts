import { useState } from "react";
import { useSetTimeTexts } from "../../../i18n/use-set-time-texts.ts";
import { useUndoTexts } from "../../../i18n/use-undo-texts.ts";
import type { ListedPlan } from "../../../protocol/planned-sends.ts";
import { focusField } from "../../../stores/draft/draft-fields.ts";
import { replaceDraft } from "../../../stores/draft/replace-draft.ts";
import { chooseInstance } from "../../../stores/instances/instances.ts";
import { readPlanned } from "../../../stores/planned/planned-sends.ts";
import { useSetTime } from "../../../stores/planned/set-time.ts";
import { announce } from "../../../ui/live-region.tsx";
import { usePresentation } from "../../../ui/presentation.ts";
import { fromRequest } from "../../../voice-status/draft-from-request.ts";
import { useDescribePlanFailure } from "./use-planned.ts";

/** Puts a plan's status into the draft. The plan stays as it is until it is saved from there. */
export function useEditPlanned({ id }: ListedPlan): {
  edit: () => void;
  problem: string | undefined;
} {
  const texts = useSetTimeTexts().list;
  const undoTexts = useUndoTexts();
  const describe = useDescribePlanFailure();
  const [problem, setProblem] = useState<string>();

  const fill = async () => {
    const { request, idInstance, local, revision } = await readPlanned(id);
    const hide = () => usePresentation.getState().hideNumbers(request.fileName);
    chooseInstance(idInstance);
    replaceDraft(fromRequest(request), {
      what: () => undoTexts.record(hide()),
      alsoUndo: () => useSetTime.setState({ edited: undefined }),
    });
    useSetTime.setState({ edited: { id, revision, idInstance, local }, problem: undefined });
    announce(() => texts.inDraft(request.fileName));
    document.querySelector("main")?.scrollIntoView({ behavior: "smooth" });
    // Fields are registered again when they are rendered.
    requestAnimationFrame(() => focusField("audioUrl"));
  };
  const edit = () => {
    setProblem(undefined);
    void fill().catch((error: unknown) => setProblem(describe(error)));
  };
  return { edit, problem };
}
