import { useI18n } from "../../../i18n/i18n.tsx";
import { labelOf } from "../../../i18n/instance-label.ts";
import { useCallTexts } from "../../../i18n/use-call-texts.ts";
import type { LoggedCall } from "../../../stores/calls/call-log.ts";
import { statusOf } from "../../../stores/calls/gateway-note.ts";
import { allInstances, useInstances } from "../../../stores/instances/instances.ts";
import { usePresentation } from "../../../ui/presentation.ts";
import { clockOf } from "../clock-of.ts";

/** Returns a function that names a call by status, instance and time; its method only if it is another one. */
export function useCallLabel(): (call: LoggedCall, method: string) => string {
  const { messages, language } = useI18n();
  const texts = useCallTexts();
  const { hideName, hideNumbers } = usePresentation();
  const instances = allInstances(useInstances());

  return (call, method) => {
    const { idInstance, startedAt, end } = call;
    const status = end ? (statusOf(call) ?? texts.noAnswer) : texts.underWay;
    const instance = instances.find((known) => known.idInstance === idInstance);
    const parts = [
      ...(call.method === method ? [] : [call.method]),
      status,
      instance ? labelOf(instance, messages, hideName) : hideNumbers(idInstance),
      clockOf(startedAt, language),
    ];
    return parts.join(" · ");
  };
}
