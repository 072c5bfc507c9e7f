import type { Method } from "../../../green-api/contract.ts";
import { isEmulator } from "../../../green-api/host.ts";
import type { Instance } from "../../../green-api/instance.ts";
import type { MethodEffect } from "../../../green-api/raw/method-effects.ts";
import { useI18n } from "../../../i18n/i18n.tsx";
import { labelOf } from "../../../i18n/instance-label.ts";
import { useRawRequestTexts } from "../../../i18n/use-raw-request-texts.ts";
import { usePresentation } from "../../../ui/presentation.ts";
import { ConfirmDialog } from "../../../ui/dialogs/confirm-dialog.tsx";
import { reachOf } from "../../../voice-status/raw/raw-send.ts";

interface Props {
  method: Method;
  effect: NonNullable<MethodEffect>;
  body: string;
  instance: Instance;
  onConfirm: () => void;
  onClose: () => void;
}

/** Asks before a raw request does something that is seen or felt: by viewers, or by the instance. */
export function RawQuestion({ method, effect, body, instance, onConfirm, onClose }: Props) {
  const { messages } = useI18n();
  const texts = useRawRequestTexts();
  const { hideName } = usePresentation();
  const isDemo = isEmulator(instance) && (effect === "sends" || effect === "ends");
  const isDangerous = effect === "ends" || effect === "deletes";
  return (
    <ConfirmDialog
      title={isDemo ? texts.emulatorQuestion[effect] : texts.question[effect]}
      action={texts.confirm[effect]}
      look={isDangerous ? "danger" : "primary"}
      texts={messages.page}
      onConfirm={onConfirm}
      onClose={onClose}
    >
      <p>
        <span className="font-mono">{method}</span> ·{" "}
        <bdi>{texts.through(labelOf(instance, messages, hideName))}</bdi>
      </p>
      <p>{useConsequence(method, body)}</p>
    </ConfirmDialog>
  );
}

function useConsequence(method: Method, body: string): string {
  const { reach, consequences } = useRawRequestTexts();
  if (isNamed(consequences, method)) return consequences[method];
  const reached = reachOf(body);
  return reached.kind === "people" ? reach.people(reached.count) : reach[reached.kind];
}

function isNamed<Names extends object>(
  names: Names,
  name: string,
): name is Extract<keyof Names, string> {
  return Object.hasOwn(names, name);
}
