import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef } from "react";
import type { Instance } from "../../../green-api/instance.ts";
import { waSettingsOptions } from "../../../green-api/account-queries.ts";
import { stateInstanceOptions } from "../../../green-api/queries.ts";
import { useSetUpTexts } from "../../../i18n/use-set-up-texts.ts";
import { announce } from "../../../ui/live-region.tsx";
import { Block } from "../block.tsx";
import { BlockContent } from "../block-content.tsx";
import { AccountActs } from "./account-acts.tsx";
import { AccountFacts } from "./account-facts.tsx";
import { Authorize } from "./authorize.tsx";
import { useSyncSender } from "../../../stores/instances/use-sync-sender.ts";

/** The linked account, or the ways to link one; reboot and log out. */
export function AccountBlock({ instance }: { instance: Instance }) {
  const texts = useSetUpTexts();
  const state = useQuery(stateInstanceOptions(instance));
  const account = useQuery(waSettingsOptions(instance));
  const stateInstance = state.data?.stateInstance;
  useNewAnswers(instance, stateInstance);
  useSyncSender(instance, account.data);

  return (
    <Block
      topic="account"
      title={texts.account.title}
      actions={stateInstance && <AccountActs instance={instance} stateInstance={stateInstance} />}
    >
      {stateInstance === "notAuthorized" ? (
        <Authorize instance={instance} />
      ) : (
        <BlockContent query={account}>
          {(known) => <AccountFacts account={known} stateInstance={stateInstance} />}
        </BlockContent>
      )}
    </Block>
  );
}

/** Another state changes the answers to other questions. That the instance was authorized is announced. */
function useNewAnswers(instance: Instance, stateInstance: string | undefined): void {
  const { authorize } = useSetUpTexts();
  const queryClient = useQueryClient();
  const before = useRef(stateInstance);
  useEffect(() => {
    const last = before.current;
    before.current = stateInstance;
    if (last === undefined || stateInstance === undefined || last === stateInstance) return;
    const changed = [
      "getWaSettings",
      "getStateInstanceHistory",
      "getContacts",
      "contactCounts",
      "getMessagesCount",
    ];
    void queryClient.invalidateQueries({
      predicate: ({ queryKey: [method, idInstance] }) =>
        idInstance === instance.idInstance && changed.includes(String(method)),
    });
    if (last === "notAuthorized" && stateInstance === "authorized") announce(authorize.done);
  }, [instance, stateInstance, queryClient, authorize]);
}
