import FileAudio from "lucide-react/icons/file-audio";
import Link from "lucide-react/icons/link";
import Mic from "lucide-react/icons/mic";
import { endpoints } from "../../../green-api/endpoints.ts";
import { useI18n } from "../../../i18n/i18n.tsx";
import { useLoadedAudio } from "../../../stores/audio/loaded-audio.ts";
import { chooseAudioSource, useAudioSource } from "../../../stores/draft/audio-source.ts";
import { lazyPart } from "../../../ui/lazy-part.tsx";
import { Segmented } from "../../../ui/fields/segmented.tsx";
import { Section } from "../section.tsx";
import { AudioUrlField } from "./audio-url-field.tsx";
import { FileNameField } from "./file-name-field.tsx";

const LocalAudio = lazyPart(() => import("./local-audio.tsx"));
const AudioPlayer = lazyPart(() => import("./player/audio-player.tsx"));

const icons = { link: Link, file: FileAudio, microphone: Mic };

export function AudioSection() {
  const { messages } = useI18n();
  const texts = messages.compose;
  const source = useAudioSource((store) => store.source);
  const hasPlayer = useLoadedAudio(({ urlFile, isExpected }) => isExpected || urlFile !== null);

  return (
    <Section
      title={texts.audio}
      hint={texts.audioHints[source]}
      page={endpoints.sendVoiceStatus.page}
    >
      <div>
        <Segmented
          legend={messages.audio.source}
          name="audio-source"
          value={source}
          onChange={(next) => chooseAudioSource(next)}
          options={(["link", "file", "microphone"] as const).map((value) => {
            const Icon = icons[value];
            return {
              value,
              label: messages.audio.sources[value],
              icon: <Icon size={14} aria-hidden />,
            };
          })}
        />
      </div>
      {source === "link" ? (
        <>
          <AudioUrlField />
          {hasPlayer && (
            // As high as the player, so that nothing below moves when it is loaded.
            <div className="min-h-[calc(var(--control)+22px)]">
              <AudioPlayer />
            </div>
          )}
        </>
      ) : (
        <LocalAudio />
      )}
      <FileNameField />
    </Section>
  );
}
