import { useEffect, useSyncExternalStore } from "react";
import { useI18n } from "../../../i18n/i18n.tsx";
import { useRecordDetailsTexts } from "../../../i18n/use-record-details-texts.ts";
import { formatLength } from "../../../lib/text/format-length.ts";
import {
  recordPlayer,
  toggleRecordAudio,
  unloadRecordAudio,
  useLoadedRecord,
} from "../../../stores/audio/record-player.ts";
import { useKnownUpload } from "../../../stores/audio/uploads.ts";
import { PlayButton } from "../../../ui/audio/play-button.tsx";
import { Waveform } from "../../../ui/audio/waveform.tsx";
import type { SendRecord } from "../../../voice-status/record/record.ts";

/** Plays the audio of a record from its link. Nothing is loaded before a click. */
export function RecordPlayer({ record }: { record: SendRecord }) {
  const { messages } = useI18n();
  const texts = useRecordDetailsTexts();
  const { id, request } = record;
  const isLoaded = useLoadedRecord((loaded) => loaded.id === id);
  const { facts, playing, position } = useSyncExternalStore(
    recordPlayer.subscribe,
    recordPlayer.state,
  );
  const upload = useKnownUpload(request.urlFile);
  useEffect(() => () => unloadRecordAudio(id), [id]);

  if (request.urlFile === "") return <p className="text-sm text-ink-soft">{texts.noLink}</p>;
  const isPlayable = isLoaded && facts.state === "playable";
  const length = isPlayable ? facts.seconds : Number.NaN;
  const note = isLoaded && facts.state === "unplayable" ? texts.unplayable : texts.playNote;

  return (
    <div className="grid min-w-0 content-start gap-1.5">
      <div className="flex items-center gap-3">
        <PlayButton
          playing={isLoaded && playing}
          disabled={false}
          texts={texts}
          onToggle={() => toggleRecordAudio(id, request.urlFile)}
          className="size-10 border border-line-strong bg-surface hover:bg-raised"
        />
        <Waveform
          peaks={upload?.peaks ?? null}
          position={isLoaded ? position : 0}
          length={length}
          label={messages.preview.position}
          positionText={messages.preview.positionText}
          onSeek={recordPlayer.seek}
          colors={{ played: "text-accent", rest: "text-ink-faint" }}
        />
        <span className="flex-none text-xs text-ink-soft tabular-nums">
          {isPlayable
            ? `${formatLength(position)} / ${formatLength(length)}`
            : formatLength(length)}
        </span>
      </div>
      {!isPlayable && (
        <p role="status" className="text-xs text-ink-soft">
          {note}
        </p>
      )}
    </div>
  );
}
