import { useMemo } from "react";
import type { Trim } from "../../audio/trim.ts";
import { labelOf } from "../../i18n/instance-label.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { isLocalAudio } from "../../stores/audio/loaded-audio.ts";
import { useSeries } from "../../stores/audio/series.ts";
import { useAudioName, usePlayback } from "../../stores/audio/use-playback.ts";
import { useDraft } from "../../stores/draft/draft.ts";
import { useChosenInstance } from "../../stores/instances/instances.ts";
import { type SendSummary, summaryOf } from "../../stores/send/send-summary.ts";
import { useSplitChoice } from "../../stores/send/split-choice.ts";

/** What the sentence about the draft says; undefined until the draft is complete. */
export function useDraftSummary(): SendSummary | undefined {
  const { messages } = useI18n();
  const draft = useDraft();
  const instance = useChosenInstance();
  const { isExpected, facts, urlFile } = usePlayback();
  const fileName = useAudioName();
  const series = useSeries((store) => store.parts);
  const parts = isLocalAudio(urlFile) ? series : noParts;
  const played =
    facts.state === "playable" && Number.isFinite(facts.seconds) ? facts.seconds : undefined;
  const seconds = parts.length > 0 ? lengthOf(parts) : played;
  const isSplit = useSplitChoice((choice) => choice.isSplit);
  const instanceLabel = labelOf(instance, messages);
  return useMemo(
    () =>
      isExpected
        ? summaryOf({
            draft: { ...draft, fileName },
            parts: parts.length,
            isSplit,
            seconds,
            instanceLabel,
          })
        : undefined,
    [isExpected, draft, fileName, seconds, parts, isSplit, instanceLabel],
  );
}

const noParts: Trim[] = [];

function lengthOf(parts: Trim[]): number {
  return parts.reduce((sum, { start, end }) => sum + end - start, 0);
}
