import { logOut, reboot } from "../../../green-api/account-actions.ts";
import type { Instance } from "../../../green-api/instance.ts";
import { useSetUpTexts } from "../../../i18n/use-set-up-texts.ts";
import { watchRestart } from "../../../stores/instances/watch-restart.ts";
import { ConfirmedAct } from "../confirmed-act.tsx";

interface Props {
  instance: Instance;
  stateInstance: string;
}

/** Restarts the instance, or unlinks its phone. */
export function AccountActs({ instance, stateInstance }: Props) {
  const texts = useSetUpTexts().account;

  const run = async (act: typeof reboot) => {
    const isDone = await act(instance);
    void watchRestart(instance);
    return isDone;
  };

  return (
    <>
      <ConfirmedAct
        texts={texts.reboot}
        look="secondary"
        disabled={stateInstance === "starting"}
        run={() => run(reboot)}
      >
        <Sentences sentences={texts.rebootText} />
      </ConfirmedAct>
      {stateInstance !== "notAuthorized" && (
        <ConfirmedAct texts={texts.logout} look="danger" run={() => run(logOut)}>
          <Sentences sentences={texts.logoutText} />
        </ConfirmedAct>
      )}
    </>
  );
}

function Sentences({ sentences }: { sentences: string[] }) {
  return sentences.map((sentence) => <p key={sentence}>{sentence}</p>);
}
