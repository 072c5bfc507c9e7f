import { useQuery, useQueryClient } from "@tanstack/react-query";
import ChevronDown from "lucide-react/icons/chevron-down";
import { useState } from "react";
import { GreenApiFailure } from "../../green-api/failure.ts";
import { isEmulator } from "../../green-api/host.ts";
import type { Instance } from "../../green-api/instance.ts";
import { stateInstanceOptions } from "../../green-api/queries.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { lazyPart } from "../../ui/lazy-part.tsx";
import { Popover } from "../../ui/dialogs/popover.tsx";
import { useInstanceLabel } from "../../i18n/use-instance-label.ts";
import { useLateTexts } from "../../i18n/use-late-texts.ts";
import { useCommand } from "../../stores/commands.ts";
import {
  chooseInstance,
  forgetInstance,
  useChosenInstance,
} from "../../stores/instances/instances.ts";

const InstanceList = lazyPart(() => import("./instance-list.tsx"));
const InstanceDialog = lazyPart(() => import("./instance-dialog.tsx"));

const dots = { good: "bg-good", caution: "bg-caution", bad: "bg-bad", neutral: "bg-ink-faint" };

/** The chosen instance and its state, and a menu to choose another one. */
export function InstanceMenu() {
  const { messages } = useI18n();
  const queryClient = useQueryClient();
  const instance = useChosenInstance();
  const state = useInstanceState(instance);
  const [editing, setEditing] = useState<Instance | "new">();
  const label = useInstanceLabel(instance);
  // A demo instance is named after what fails, so its state may say the same again. A name that says how the instance
  // begins does not say its state.
  const isSaid =
    instance.label === "" &&
    (state.tone === "bad" || label.toLowerCase().includes(`(${state.text.toLowerCase()})`));
  // Those of the studio say so in their label.
  const isDemo = isEmulator(instance) && instance.label !== "";

  useCommand("add-instance", () => setEditing("new"));

  const choose = (chosen: Instance) => {
    chooseInstance(chosen.idInstance);
    if (!chosen.apiTokenInstance) setEditing(chosen);
  };

  const forget = ({ idInstance }: Instance) => {
    forgetInstance(idInstance);
    queryClient.removeQueries({ predicate: ({ queryKey }) => queryKey.includes(idInstance) });
  };

  return (
    <>
      <Popover
        label={messages.instance.choose(isSaid ? label : `${label}, ${state.text}`)}
        buttonClassName="flex h-control min-w-0 items-center gap-2 rounded-chip border border-line bg-surface px-3 transition-colors duration-150 hover:border-line-strong"
        face={
          <>
            <span className={`size-2 flex-none rounded-chip ${dots[state.tone]}`} />
            <span className="min-w-12 truncate font-semibold">{label}</span>
            {isDemo && (
              <span className="flex-none max-[350px]:hidden rounded-[5px] border border-line-strong px-1 text-xs text-ink-soft">
                {messages.instance.demoBadge}
              </span>
            )}
            {/* The label gives way first: the state says whether anything can be sent. */}
            {!isSaid && (
              <span className="grid max-w-3/5 flex-none text-ink-soft max-md:hidden">
                <span className="truncate">{state.text}</span>
                {/* Keeps the space of the usual state, so that nothing moves when it is known. */}
                <span aria-hidden className="invisible h-0 truncate">
                  {messages.instance.state("authorized")}
                </span>
              </span>
            )}
            <ChevronDown size={16} aria-hidden className="flex-none text-ink-soft" />
          </>
        }
      >
        {(panelId) => (
          <InstanceList
            chosenId={instance.idInstance}
            stateText={state.text}
            panelId={panelId}
            onChoose={choose}
            onAdd={() => setEditing("new")}
            onEdit={setEditing}
            onForget={forget}
          />
        )}
      </Popover>
      {editing && (
        <InstanceDialog
          known={editing === "new" ? undefined : editing}
          onClose={() => setEditing(undefined)}
        />
      )}
    </>
  );
}

/** What is known about an instance's state now, in the user's language. */
function useInstanceState(instance: Instance): { text: string; tone: keyof typeof dots } {
  const { messages } = useI18n();
  const { data, error } = useQuery(stateInstanceOptions(instance));
  const failure = error instanceof GreenApiFailure ? error : undefined;
  const { data: late } = useLateTexts(failure !== undefined);
  const texts = messages.instance;

  if (!instance.idInstance) return { text: texts.toAdd, tone: "caution" };
  if (!instance.apiTokenInstance) return { text: texts.tokenNeeded, tone: "caution" };
  if (failure) {
    return { text: late?.describeFailure(messages, failure).title ?? texts.checking, tone: "bad" };
  }
  if (data === undefined) return { text: texts.checking, tone: "neutral" };
  if (data === null) return { text: texts.created, tone: "caution" };
  const text = texts.state(data.stateInstance);
  if (data.stateInstance === "authorized") return { text, tone: "good" };
  return { text, tone: data.stateInstance === "blocked" ? "bad" : "caution" };
}
