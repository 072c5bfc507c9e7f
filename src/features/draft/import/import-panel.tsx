import { useMemo } from "react";
import { type InstanceOffer, ImportPreview } from "./import-preview.tsx";
import { labelOf } from "../../../i18n/instance-label.ts";
import {
  allInstances,
  chooseInstance,
  useChosenInstance,
  useInstances,
} from "../../../stores/instances/instances.ts";
import { connectInstance } from "../../../stores/instances/connect-instance.ts";
import { openRawRequest } from "../../../stores/raw/raw-draft.ts";
import { useDraft } from "../../../stores/draft/draft.ts";
import { replaceDraft } from "../../../stores/draft/replace-draft.ts";
import { useI18n } from "../../../i18n/i18n.tsx";
import { useInstancesTexts } from "../../../i18n/use-instances-texts.ts";
import { useImportTexts } from "../../../i18n/use-import-texts.ts";
import { useUndoTexts } from "../../../i18n/use-undo-texts.ts";
import { announce } from "../../../ui/live-region.tsx";
import { usePresentation } from "../../../ui/presentation.ts";
import type { Draft } from "../../../voice-status/draft.ts";
import type { FoundInstance } from "../../../voice-status/import/incoming.ts";
import { withNameFromLink } from "../../../voice-status/import/name-from-link.ts";
import { readIncoming } from "../../../voice-status/import/read-incoming.ts";

interface Props {
  text: string;
  onClose: () => void;
}

/** Shows how a pasted or opened text would change draft and instance, and imports it. Loaded with the first one. */
export default function ImportPanel({ text, onClose }: Props) {
  const { messages } = useI18n();
  const instanceTexts = useInstancesTexts();
  const texts = useImportTexts();
  const undoTexts = useUndoTexts();
  const { hideName } = usePresentation();
  const chosen = useChosenInstance();
  const fileName = useDraft((draft) => draft.fileName);
  const read = useMemo(() => readIncoming(text), [text]);
  const incoming =
    typeof read === "object"
      ? { ...read, changes: withNameFromLink(read.changes, fileName) }
      : read;
  const found = typeof incoming === "object" ? incoming.instance : undefined;
  const known = useInstances((instances) =>
    allInstances(instances).find(({ idInstance }) => idInstance === found?.idInstance),
  );

  const offer = ({ apiTokenInstance }: FoundInstance): InstanceOffer => {
    const connect = apiTokenInstance ? texts.connect : undefined;
    if (!known) return { note: texts.notConnected, choice: connect };
    const label = labelOf(known, messages, hideName);
    if (!known.apiTokenInstance) return { note: texts.tokenMissing(label), choice: connect };
    if (known.idInstance === chosen.idInstance)
      return { note: texts.inUse(label), choice: undefined };
    return { note: texts.connected(label), choice: texts.switchTo };
  };

  const switchInstance = ({ idInstance, apiUrl, apiTokenInstance = "" }: FoundInstance) => {
    if (known?.apiTokenInstance) return chooseInstance(idInstance);
    const label = known?.label ?? instanceTexts.labelDefault(idInstance);
    connectInstance({ idInstance, apiUrl, label, apiTokenInstance });
  };

  const restoreInstance = ({ idInstance }: FoundInstance) => {
    // Not if the user has chosen another instance since.
    if (useInstances.getState().chosenId === idInstance) chooseInstance(chosen.idInstance);
  };

  /** @param alsoUndo chooses the previous instance again. */
  const importChanges = (changes: Partial<Draft>, alsoUndo?: () => void) =>
    replaceDraft(
      { ...useDraft.getState(), ...changes },
      { what: () => undoTexts.request, keepsAudio: changes.audioUrl === undefined, alsoUndo },
    );

  return (
    <ImportPreview
      incoming={incoming}
      instanceOffer={found && offer(found)}
      onImport={(changes, withInstance) => {
        const chosenInstance = withInstance ? found : undefined;
        if (chosenInstance) {
          switchInstance(chosenInstance);
          importChanges(changes, () => restoreInstance(chosenInstance));
        } else if (Object.keys(changes).length > 0) {
          importChanges(changes);
        }
        announce(texts.taken);
        onClose();
      }}
      onRaw={(body) => {
        onClose();
        openRawRequest({ method: "sendVoiceStatus", body });
      }}
      onLeave={onClose}
    />
  );
}
