import { useQueryClient } from "@tanstack/react-query";
import { ChevronDown } from "lucide-react";
import { useState } from "react";
import type { Instance } from "../../green-api/instance.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { lazyPart } from "../../ui/lazy-part.tsx";
import { announce } from "../../ui/live-region.tsx";
import { Popover } from "../../ui/popover.tsx";
import { usePresentation } from "../../ui/presentation.ts";
import { labelOf } from "../../i18n/instance-label.ts";
import {
  chooseInstance,
  forgetInstance,
  useChosenInstance,
} from "../../stores/instances/instances.ts";
import { useInstanceState } from "./use-instance-state.ts";

const InstanceList = lazyPart(() => import("./instance-list.tsx"));
const InstanceDialog = lazyPart(() => import("./instance-dialog.tsx"));

const dots = { good: "bg-good", caution: "bg-caution", bad: "bg-bad", neutral: "bg-ink-faint" };

/** The instance in use, its state, and the way to another one. */
export function InstanceMenu() {
  const { messages } = useI18n();
  const queryClient = useQueryClient();
  const instance = useChosenInstance();
  const state = useInstanceState(instance);
  const [asking, setAsking] = useState<Instance | "new">();
  const { hideName } = usePresentation();
  const label = labelOf(instance, messages, hideName);

  const choose = (chosen: Instance) => {
    chooseInstance(chosen.idInstance);
    if (!chosen.apiTokenInstance) setAsking(chosen);
  };

  const forget = ({ idInstance, label: forgotten }: Instance) => {
    forgetInstance(idInstance);
    queryClient.removeQueries({ predicate: ({ queryKey }) => queryKey.includes(idInstance) });
    announce((hide) => messages.instance.forgotten(hide(forgotten)));
  };

  return (
    <>
      <Popover
        label={messages.instance.stateOf(label, state.word)}
        buttonClassName="flex h-9 min-w-0 items-center gap-2 rounded-chip border border-line bg-surface px-3 transition-colors duration-150 hover:border-line-strong"
        face={
          <>
            <span className={`size-2 flex-none rounded-chip ${dots[state.tone]}`} />
            <span className="truncate font-semibold">{label}</span>
            <span className="truncate text-ink-soft max-md:hidden">{state.word}</span>
            <ChevronDown size={16} aria-hidden className="flex-none text-ink-soft" />
          </>
        }
      >
        {(panelId) => (
          <InstanceList
            chosenId={instance.idInstance}
            stateText={state.word}
            panelId={panelId}
            onChoose={choose}
            onAdd={() => setAsking("new")}
            onEdit={setAsking}
            onForget={forget}
          />
        )}
      </Popover>
      {asking && (
        <InstanceDialog
          known={asking === "new" ? undefined : asking}
          onClose={() => setAsking(undefined)}
        />
      )}
    </>
  );
}
