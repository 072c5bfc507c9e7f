import { useQuery } from "@tanstack/react-query";
import { useMemo, useState, useSyncExternalStore } from "react";
import { audioCheckOptions, linkSeenOptions } from "../../stores/audio-check-query.ts";
import { useLedger } from "../../stores/history/ledger.ts";
import { messagesCountOptions, settingsOptions } from "../../green-api/queries.ts";
import { useInstanceState } from "../instance/use-instance-state.ts";
import { contactsOptions } from "../../stores/contacts.ts";
import type { LoadedPlayer } from "../preview/use-player.ts";
import { hostOf } from "../../green-api/host.ts";
import { EMULATOR_HOST } from "../../protocol/paths.ts";
import type { Instance } from "../../green-api/instance.ts";
import type { DraftFacts, LinkFacts } from "../../voice-status/checks/draft-facts.ts";
import { allowedChatIdsOf } from "../../voice-status/checks/tariff.ts";

/** All that the page knows of what will become of the draft: from the gateway, the player, GREEN-API and the history. */
export function useDraftFacts({ player, urlFile }: LoadedPlayer, instance: Instance): DraftFacts {
  const audio = useSyncExternalStore(player.subscribe, () => player.state().facts);
  const isLocal = urlFile?.startsWith("blob:") ?? false;
  const link = useLink(isLocal ? null : urlFile);
  const { data: linkSeenAt } = useQuery(linkSeenOptions(isLocal ? null : urlFile));
  const { stateInstance, failure: stateFailure } = useInstanceState(instance);
  const { data: known, isError } = useQuery(settingsOptions(instance));
  const settings = known ?? (isError ? "failed" : undefined);
  const { data: waiting } = useQuery(messagesCountOptions(instance));
  // Read already where one has chosen among them; nothing is asked for the checks' sake.
  const { data: contacts } = useQuery({ ...contactsOptions(instance), enabled: false });
  const records = useLedger((ledger) => ledger.records);
  const [openedAt] = useState(Date.now);

  return useMemo(() => {
    const { idInstance, apiUrl } = instance;
    return {
      urlFile,
      audio,
      isLocal,
      link,
      linkSeenAt,
      isEmulator: hostOf(apiUrl) === EMULATOR_HOST,
      stateInstance,
      stateFailure,
      settings,
      waiting,
      contacts,
      allowedChatIds: allowedChatIdsOf(records, idInstance, openedAt),
    };
  }, [
    urlFile,
    audio,
    isLocal,
    link,
    linkSeenAt,
    instance,
    stateInstance,
    stateFailure,
    settings,
    waiting,
    contacts,
    records,
    openedAt,
  ]);
}

function useLink(urlFile: string | null): LinkFacts {
  const { data: report, isError, isFetching } = useQuery(audioCheckOptions(urlFile));
  return useMemo(() => {
    // What was found before says nothing while it is being asked for anew.
    if (isFetching) return { state: "loading" };
    if (report) return { state: "known", report };
    return { state: isError ? "failed" : "loading" };
  }, [report, isError, isFetching]);
}
