import { Plus, X } from "lucide-react";
import { useI18n } from "../i18n/i18n.tsx";
import { Button } from "../ui/button.tsx";
import { ExternalLink } from "../ui/external-link.tsx";
import { IconButton } from "../ui/icon-button.tsx";
import { NotLoaded } from "../ui/lazy-part.tsx";
import { announce } from "../ui/live-region.tsx";
import { MenuItem } from "../ui/dialogs/menu-item.tsx";
import { PlayButton } from "../ui/audio/play-button.tsx";
import { Popover } from "../ui/dialogs/popover.tsx";
import { ProgressBar } from "../ui/progress-bar.tsx";
import { UndoNote } from "../ui/undo-note.tsx";
import { PositionSlider } from "../ui/audio/position-slider.tsx";
import { Waveform } from "../ui/audio/waveform.tsx";
import { Copying } from "./copying.tsx";
import { Specimen } from "./specimen.tsx";
import { Choices, Fields } from "./fields.tsx";

/** Each primitive that is part of the page, in its states. */
export function Primitives() {
  return (
    <div className="grid grid-cols-1 gap-7">
      <h2 className="text-lg font-semibold">Primitives</h2>
      <Buttons />
      <Fields />
      <Choices />
      <Sounds />
      <Notes />
    </div>
  );
}

const nothing = () => {};

function Buttons() {
  const { messages } = useI18n();
  const looks = ["primary", "secondary", "quiet", "danger"] as const;
  return (
    <>
      <Specimen name="Button">
        {looks.map((look) => (
          <Button key={look} look={look}>
            {look}
          </Button>
        ))}
        {looks.map((look) => (
          <Button key={look} look={look} size="small" aria-disabled>
            {look}, not now
          </Button>
        ))}
        <Button look="primary" size="large">
          large
        </Button>
      </Specimen>
      <Specimen name="IconButton">
        <IconButton label="Remove">
          <X size={18} aria-hidden />
        </IconButton>
      </Specimen>
      <Copying />
      <Specimen name="ExternalLink">
        <ExternalLink href="https://green-api.com" note={messages.page.opensElsewhere}>
          {messages.page.documentation}
        </ExternalLink>
      </Specimen>
      <Specimen name="Popover and MenuItem">
        <Popover
          label="Menu"
          face="Menu"
          buttonClassName="h-9 rounded-control border border-line-strong px-3"
        >
          {(panelId) => (
            <div className="p-2">
              <MenuItem look="entry" panelId={panelId}>
                An entry
              </MenuItem>
              <MenuItem look="action" panelId={panelId}>
                An action
              </MenuItem>
              <MenuItem look="add" panelId={panelId}>
                <Plus size={16} aria-hidden />
                Add an entry
              </MenuItem>
            </div>
          )}
        </Popover>
      </Specimen>
      <Specimen name="announce">
        <Button onClick={() => announce("A sentence for screen readers")}>Announce</Button>
      </Specimen>
    </>
  );
}

function Sounds() {
  const { messages } = useI18n();
  const texts = messages.preview;
  const peaks = Array.from({ length: 64 }, (_, index) => 50 + 50 * Math.sin(index));
  const colors = { played: "text-accent", rest: "text-ink-faint" };
  const waveform = { length: 12, onSeek: nothing, colors, positionText: () => "0:04" };
  return (
    <>
      <Specimen name="PlayButton">
        {[false, true].map((playing) => (
          <PlayButton
            key={String(playing)}
            playing={playing}
            disabled={false}
            texts={texts}
            onToggle={nothing}
            className="size-10 bg-accent text-on-accent"
          />
        ))}
      </Specimen>
      <Specimen name="Waveform">
        <Waveform {...waveform} label="Known bars" peaks={peaks} position={4} />
        <Waveform {...waveform} label="Unknown bars" peaks={null} position={0} />
        <PositionSlider {...waveform} label="Slider without a picture" position={4} />
      </Specimen>
      <Specimen name="ProgressBar">
        <div className="min-w-0 flex-1">
          <ProgressBar label="Uploading" share={0.4} />
        </div>
      </Specimen>
    </>
  );
}

function Notes() {
  const { messages } = useI18n();
  return (
    <>
      <Specimen name="UndoNote">
        <UndoNote undo={messages.compose.undo} onUndo={nothing}>
          Something was removed.
        </UndoNote>
        <UndoNote undo={messages.compose.undo}>Nothing to undo.</UndoNote>
      </Specimen>
      <Specimen name="NotLoaded">
        <NotLoaded onTryAgain={nothing} />
      </Specimen>
    </>
  );
}
