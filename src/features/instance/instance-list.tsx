import { Pencil, Plus, Undo2, X } from "lucide-react";
import type { Instance } from "../../green-api/instance.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { useInstancesTexts } from "../../i18n/use-instances-texts.ts";
import { useScenarioEffects } from "../../i18n/use-scenario-effects.ts";
import { scenarioOf } from "../../green-api/scenarios.ts";
import { IconButton } from "../../ui/icon-button.tsx";
import { announce } from "../../ui/live-region.tsx";
import { MenuItem } from "../../ui/dialogs/menu-item.tsx";
import { usePresentation } from "../../ui/presentation.ts";
import { labelOf, scenarioLabelOf } from "../../i18n/instance-label.ts";
import { demoInstances } from "../../stores/instances/demo-instances.ts";
import { InstanceRow } from "./instance-row.tsx";
import { ScenarioList } from "./scenario-list.tsx";
import { useInstances } from "../../stores/instances/instances.ts";

interface Props {
  /** Id of the panel, which a choice closes. */
  panelId: string;
  chosenId: string;
  stateText: string;
  onChoose: (instance: Instance) => void;
  onAdd: () => void;
  onEdit: (instance: Instance) => void;
  onForget: (instance: Instance) => void;
}

/** The instances to choose from: demos, failing demos, the server's, the user's own. Loaded when the menu is opened. */
export default function InstanceList(props: Props) {
  const { panelId, chosenId, stateText, onChoose, onAdd, onEdit, onForget } = props;
  const { messages } = useI18n();
  const { fromServer, own, stored } = useInstances();
  const { hideName } = usePresentation();
  const texts = useInstancesTexts();
  const effects = useScenarioEffects();
  const [healthy, ...failing] = demoInstances;
  /** One with the same id counts in its place. */
  const isReplaced = [...fromServer, ...own].some(
    (other) => other.idInstance === healthy?.idInstance,
  );
  const isFailing = failing.some(({ idInstance }) => idInstance === chosenId);

  const effectOf = ({ idInstance }: Instance) => {
    const scenario = scenarioOf(idInstance);
    return scenario === "healthy" ? undefined : effects[scenario];
  };

  const row = (instance: Instance, effect?: string) => (
    <InstanceRow
      key={instance.idInstance}
      instance={instance}
      label={scenarioLabelOf(instance, messages) ?? labelOf(instance, messages, hideName)}
      chosen={instance.idInstance === chosenId}
      note={instance.idInstance === chosenId ? stateText : undefined}
      effect={effect}
      panelId={panelId}
      onChoose={() => onChoose(instance)}
    />
  );

  return (
    <div className="p-2">
      <MenuItem look="add" panelId={panelId} onClick={onAdd}>
        <Plus size={16} aria-hidden />
        {texts.add}
      </MenuItem>
      {healthy && (
        <>
          <div className="mx-2 my-2 border-t border-line" />
          <Heading>{texts.demoGroup}</Heading>
          <p className="px-2 pb-1 text-xs text-ink-soft">{texts.demoNote}</p>
          {!isReplaced && row(healthy)}
          <ScenarioList
            instances={failing}
            row={(instance) => row(instance, effectOf(instance))}
            backToHealthy={
              isFailing && (
                <MenuItem look="add" panelId={panelId} onClick={() => onChoose(healthy)}>
                  <Undo2 size={16} aria-hidden />
                  {texts.backToHealthy}
                </MenuItem>
              )
            }
          />
        </>
      )}
      {fromServer.length > 0 && (
        <>
          <div className="mx-2 my-2 border-t border-line" />
          <Heading>{texts.serverGroup}</Heading>
          <p className="px-2 pb-1 text-xs text-ink-soft">{texts.serverNote}</p>
          {fromServer.map((instance) => row(instance))}
        </>
      )}
      <div className="mx-2 my-2 border-t border-line" />
      <Heading>{texts.ownGroup}</Heading>
      {!stored && <p className="px-2 pb-2 text-sm text-caution">{texts.notStored}</p>}
      {own.length === 0 && <p className="px-2 pb-2 text-sm text-ink-soft">{texts.none}</p>}
      {own.map((instance) => (
        <div key={instance.idInstance} className="flex items-center gap-1">
          <div className="min-w-0 flex-1">{row(instance)}</div>
          <IconButton
            label={texts.editLabel(hideName(instance.label))}
            popoverTarget={panelId}
            popoverTargetAction="hide"
            onClick={() => onEdit(instance)}
          >
            <Pencil size={15} aria-hidden />
          </IconButton>
          <IconButton
            label={texts.forgetLabel(hideName(instance.label))}
            onClick={() => {
              onForget(instance);
              announce((hide) => texts.forgotten(hide(instance.label)));
            }}
          >
            <X size={16} aria-hidden />
          </IconButton>
        </div>
      ))}
    </div>
  );
}

function Heading({ children }: { children: string }) {
  return <h2 className="px-2 pt-1 pb-1 text-xs font-semibold text-ink-soft">{children}</h2>;
}
