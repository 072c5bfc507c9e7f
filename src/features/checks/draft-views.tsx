import { useWatch } from "react-hook-form";
import { UploadLife } from "../draft/audio/file/upload-life.tsx";
import { CheckList } from "./check-list.tsx";
import { useCheckDraft } from "./link-part.ts";
import { useDoubtful } from "../../stores/use-doubtful.ts";
import type { DraftForm } from "../draft/use-draft-form.ts";
import type { Instance } from "../../green-api/instance.ts";
import { AudioStrip } from "../preview/audio-strip.tsx";
import { Phone } from "../preview/phone.tsx";
import type { LoadedPlayer } from "../preview/use-player.ts";
import { RecipientTools } from "../draft/recipients/recipient-tools.tsx";
import { useNow } from "../../lib/use-now.ts";
import { toBackgroundColor } from "../../voice-status/background-color.ts";
import type { Fix } from "../../voice-status/checks/check.ts";
import { hidesNames } from "../../voice-status/recipients/contact.ts";
import { emptyDraft } from "../../voice-status/draft.ts";
import type { DraftFacts } from "../../voice-status/checks/draft-facts.ts";
import { extensionOf } from "../../voice-status/file-name.ts";
import { useKnownWaveform } from "../draft/audio/use-clip-playback.ts";

// Each of these reads the draft for a part of the page that is not the form, and is drawn anew as one
// types or the audio plays; the page around them is not.

interface Props {
  form: DraftForm;
  loaded: LoadedPlayer;
}

export function DraftStrip({ form, loaded }: Props) {
  const written = useWatch({ control: form.control, name: "fileName" });
  const { peaks, fileName = written } = useKnownWaveform(loaded.urlFile);
  return (
    <div className="grid gap-1.5 empty:hidden">
      <AudioStrip loaded={loaded} peaks={peaks} kind={extensionOf(fileName).toUpperCase()} />
      <UploadLife urlFile={loaded.urlFile} />
    </div>
  );
}

export function DraftPhone({ form, loaded }: Props) {
  const [written, color] = useWatch({
    control: form.control,
    name: ["fileName", "backgroundColor"],
  });
  const { peaks, fileName = written } = useKnownWaveform(loaded.urlFile);
  return (
    <Phone
      loaded={loaded}
      peaks={peaks}
      backgroundColor={toBackgroundColor(color) ?? emptyDraft.backgroundColor}
      fileName={fileName}
    />
  );
}

interface ToolsProps {
  form: DraftForm;
  instance: Instance;
  settings: DraftFacts["settings"];
  names: ReadonlyMap<string, string>;
}

export function DraftRecipientTools({ form, instance, settings, names }: ToolsProps) {
  const [everyone, recipients] = useWatch({
    control: form.control,
    name: ["everyone", "recipients"],
  });
  const { isSubmitted } = form.formState;
  return (
    <RecipientTools
      instance={instance}
      choice={{ everyone, recipients }}
      names={names}
      areNamesHidden={hidesNames(settings)}
      onChoose={(next) => {
        form.setValue("everyone", next.everyone, { shouldDirty: true });
        form.setValue("recipients", next.recipients, {
          shouldDirty: true,
          shouldValidate: isSubmitted,
        });
      }}
    />
  );
}

/** Fine enough for ends that are written to the minute. */
const CLOCK_MS = 15_000;

interface ChecksProps {
  form: DraftForm;
  facts: DraftFacts;
  onFix: (fix: Fix) => void;
}

export function DraftChecks({ form, facts, onFix }: ChecksProps) {
  const draft = useWatch({ control: form.control, compute: (values) => values });
  const doubtful = useDoubtful(draft.recipients);
  const hasLink = facts.urlFile !== null && !facts.isLocal;
  const checkDraft = useCheckDraft(hasLink);
  // Links expire while a draft is open.
  const now = useNow(hasLink ? CLOCK_MS : 0);
  return <CheckList checks={checkDraft(draft, { ...facts, doubtful, now })} onFix={onFix} />;
}
