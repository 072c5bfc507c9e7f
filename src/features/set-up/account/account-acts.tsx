import { useQueryClient } from "@tanstack/react-query";
import { askGreenApi } from "../../../green-api/ask.ts";
import type { Instance } from "../../../green-api/instance.ts";
import { stateInstanceOptions } from "../../../green-api/queries.ts";
import { useSetUpTexts } from "../../../i18n/use-set-up-texts.ts";
import { ConfirmedAct } from "../confirmed-act.tsx";

interface Props {
  instance: Instance;
  stateInstance: string;
}

/** Restarts the instance, or unlinks its phone. */
export function AccountActs({ instance, stateInstance }: Props) {
  const texts = useSetUpTexts().account;
  const queryClient = useQueryClient();
  const askState = () => queryClient.invalidateQueries(stateInstanceOptions(instance));

  const reboot = async () => {
    const { data } = await askGreenApi("reboot", { instance });
    if (!data.isReboot) throw new Error(texts.rebootRefused);
    void askState();
  };

  const logout = async () => {
    const { data } = await askGreenApi("logout", { instance });
    if (!data.isLogout) throw new Error(texts.logoutRefused);
    void askState();
  };

  return (
    <>
      <ConfirmedAct
        texts={texts.reboot}
        look="secondary"
        disabled={stateInstance === "starting"}
        run={reboot}
      >
        <Sentences sentences={texts.rebootText} />
      </ConfirmedAct>
      {stateInstance !== "notAuthorized" && (
        <ConfirmedAct texts={texts.logout} look="danger" run={logout}>
          <Sentences sentences={texts.logoutText} />
        </ConfirmedAct>
      )}
    </>
  );
}

function Sentences({ sentences }: { sentences: string[] }) {
  return sentences.map((sentence) => <p key={sentence}>{sentence}</p>);
}
