import { useQuery } from "@tanstack/react-query";
import { waSettingsOptions } from "../../green-api/account-queries.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { labelOf } from "../../i18n/instance-label.ts";
import { useChosenInstance } from "../../stores/instances/instances.ts";
import { useSenders } from "../../stores/instances/senders.ts";
import { useSyncSender } from "../../stores/instances/use-sync-sender.ts";
import { usePresentation } from "../../ui/presentation.ts";
import { PhoneHeader } from "./phone-header.tsx";

/** The account that sends, as viewers see it. Until it is known, the instance's label is in place of its name. */
export default function ViewerHeader() {
  const { messages } = useI18n();
  const { hideName } = usePresentation();
  const instance = useChosenInstance();
  const { data: account } = useQuery(waSettingsOptions(instance));
  useSyncSender(instance, account);
  const sender = useSenders((senders) => senders[instance.idInstance]);
  const name = sender?.name ? hideName(sender.name) : labelOf(instance, messages, hideName);
  const [initial = ""] = name;
  return <PhoneHeader name={name} avatar={sender?.avatar} initial={initial.toUpperCase()} />;
}
