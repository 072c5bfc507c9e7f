import { useEffect, useState } from "react";
import { useI18n } from "../../../i18n/i18n.tsx";
import { useSetTimeTexts } from "../../../i18n/use-set-time-texts.ts";
import { formatComing } from "../../../lib/text/format-coming.ts";
import { useDraft } from "../../../stores/draft/draft.ts";
import { useChosenInstance } from "../../../stores/instances/instances.ts";
import { useSetTime } from "../../../stores/planned/set-time.ts";
import { Button } from "../../../ui/button.tsx";
import { fromWallTime } from "../../../voice-status/set-time/wall-time.ts";
import { useAskTime } from "./use-ask-time.ts";

/** Below Send: which plan the draft changes, and why the last one was not made. */
export function SetTimeNote() {
  const { language } = useI18n();
  const texts = useSetTimeTexts();
  const { idInstance } = useChosenInstance();
  const { edited, problem } = useSetTime();
  const [now] = useState(Date.now);
  const ask = useAskTime();
  // Each key changes the draft, so the store is left alone if there is nothing to forget.
  useEffect(
    () =>
      useDraft.subscribe(() => {
        if (useSetTime.getState().problem) useSetTime.setState({ problem: undefined });
      }),
    [],
  );
  const isEdited = edited?.idInstance === idInstance;
  if (!problem && !isEdited) return null;
  return (
    <div className="w-full text-sm max-lg:absolute max-lg:inset-x-0 max-lg:bottom-full max-lg:border-t max-lg:border-line max-lg:bg-canvas max-lg:px-4 max-lg:py-2">
      {problem && (
        <p role="alert" className="text-caution">
          {texts.refusals[problem]}
        </p>
      )}
      {isEdited && (
        <>
          <p className="text-ink-soft">
            {texts.editing(formatComing(language, fromWallTime(edited.local) ?? 0, now))}
          </p>
          <div className="mt-1 flex flex-wrap gap-2">
            <Button size="small" onClick={ask}>
              {texts.saveEdited}
            </Button>
            <Button
              size="small"
              look="quiet"
              onClick={() => useSetTime.setState({ edited: undefined })}
            >
              {texts.stopEditing}
            </Button>
          </div>
        </>
      )}
    </div>
  );
}
