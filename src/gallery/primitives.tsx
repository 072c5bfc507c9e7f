import { Plus, X } from "lucide-react";
import { useState } from "react";
import { useI18n } from "../i18n/i18n.tsx";
import { Button } from "../ui/button.tsx";
import { Checkbox } from "../ui/fields/checkbox.tsx";
import { CodeBlock } from "../ui/code-block.tsx";
import { CopyButton } from "../ui/copy-button.tsx";
import { ExternalLink } from "../ui/external-link.tsx";
import { Field } from "../ui/fields/field.tsx";
import { IconButton } from "../ui/icon-button.tsx";
import { NotLoaded } from "../ui/lazy-part.tsx";
import { announce } from "../ui/live-region.tsx";
import { MenuItem } from "../ui/dialogs/menu-item.tsx";
import { PlayButton } from "../ui/audio/play-button.tsx";
import { Popover } from "../ui/dialogs/popover.tsx";
import { ProgressBar } from "../ui/progress-bar.tsx";
import { SearchInput } from "../ui/fields/search-input.tsx";
import { Segmented } from "../ui/fields/segmented.tsx";
import { Select } from "../ui/fields/select.tsx";
import { Tabs } from "../ui/tabs.tsx";
import { TextInput } from "../ui/fields/text-input.tsx";
import { UndoNote } from "../ui/undo-note.tsx";
import { Waveform } from "../ui/audio/waveform.tsx";
import { Specimen } from "./specimen.tsx";

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
      <Specimen name="CopyButton">
        <CopyButton label={messages.page.copy} text={() => "copied"} texts={messages.page} />
        <CopyButton compact label="Copy the id" text={() => "id"} texts={messages.page} />
      </Specimen>
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

function Fields() {
  const [text, setText] = useState("");
  return (
    <>
      <Specimen name="Field and TextInput">
        <Field label="Empty">{(aria) => <TextInput {...aria} placeholder="Placeholder" />}</Field>
        <Field label="With a hint" hint="What it is for">
          {(aria) => <TextInput {...aria} defaultValue="A text" />}
        </Field>
        <Field label="With a caution" caution="It may not work">
          {(aria) => <TextInput {...aria} defaultValue="A text" />}
        </Field>
        <Field label="With an error" error="It does not work">
          {(aria) => <TextInput {...aria} defaultValue="A text" />}
        </Field>
        <Field label="Private" hint="Covered in presentation mode">
          {(aria) => <TextInput {...aria} isPrivate defaultValue="A text" />}
        </Field>
      </Specimen>
      <Specimen name="SearchInput">
        <SearchInput label="Search" value={text} onChange={setText} />
        <SearchInput label="Search here" hasIcon={false} value={text} onChange={setText} />
      </Specimen>
      <Specimen name="CodeBlock">
        <CodeBlock label="Code">{'{ "idMessage": "3EB0C767D097B7C7C030" }'}</CodeBlock>
      </Specimen>
    </>
  );
}

function Choices() {
  const [chosen, setChosen] = useState("one");
  const options = [
    { value: "one", label: "One" },
    { value: "two", label: "Two" },
  ];
  return (
    <>
      <Specimen name="Checkbox">
        <Checkbox checked={false} onChange={nothing}>
          empty
        </Checkbox>
        <Checkbox checked onChange={nothing}>
          checked
        </Checkbox>
        <Checkbox checked={false} indeterminate onChange={nothing}>
          some of them
        </Checkbox>
      </Specimen>
      <Specimen name="Segmented">
        <Segmented
          legend="One of two"
          name="specimen"
          options={options}
          value={chosen}
          onChange={setChosen}
        />
      </Specimen>
      <Specimen name="Select">
        <Select
          label="One of these"
          options={{ one: "One", two: "Two" }}
          value={chosen === "one" ? "one" : "two"}
          onChange={setChosen}
        />
      </Specimen>
      <Specimen name="Tabs">
        <Tabs label="Tabs" tabs={options} value={chosen} onChange={setChosen}>
          What belongs to it
        </Tabs>
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
