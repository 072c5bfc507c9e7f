import { useQuery } from "@tanstack/react-query";
import { useId, useLayoutEffect, useRef, useState } from "react";
import type { Instance } from "../../../green-api/instance.ts";
import { linkingStateOptions } from "../../../green-api/account-queries.ts";
import { useSetUpTexts } from "../../../i18n/use-set-up-texts.ts";
import { isReader, useSignedIn } from "../../../stores/signed-in.ts";
import { useSignInTexts } from "../../../i18n/use-sign-in-texts.ts";
import { Button } from "../../../ui/button.tsx";
import { Segmented } from "../../../ui/fields/segmented.tsx";
import { usePresentation } from "../../../ui/presentation.ts";
import { titleIdOf } from "../block.tsx";
import { PhoneCode } from "./phone-code.tsx";
import { QrCode } from "./qr-code.tsx";

type Way = "qr" | "code";

/**
 * Links a phone, by a QR code or by a code for its number. As long as this is shown in a visible tab, the state is
 * asked every two seconds. A code is a key to the instance, so neither an audience nor a reader sees it.
 */
export function Authorize({ instance }: { instance: Instance }) {
  const texts = useSetUpTexts().authorize;
  const { presenting } = usePresentation();
  const readsOnly = useSignedIn(isReader);
  const signInTexts = useSignInTexts();
  useQuery(linkingStateOptions(instance));
  if (readsOnly) return <p className="text-sm text-ink-soft">{signInTexts.readerLinking}</p>;
  if (presenting) return <p className="text-sm text-ink-soft">{texts.secret}</p>;
  return <Ways instance={instance} />;
}

function Ways({ instance }: { instance: Instance }) {
  const texts = useSetUpTexts().authorize;
  const [way, setWay] = useState<Way>("qr");
  const name = useId();
  const box = useFocusKept();
  return (
    <div ref={box} className="grid grid-cols-1 justify-items-start gap-3">
      <Segmented
        legend={texts.way}
        name={name}
        options={[
          { value: "qr", label: texts.ways.qr },
          { value: "code", label: texts.ways.code },
        ]}
        value={way}
        onChange={setWay}
      />
      {way === "qr" ? <ByQrCode instance={instance} /> : <PhoneCode instance={instance} />}
    </div>
  );
}

/** Once a phone is linked, or an audience is there, what had the focus is gone: the heading of the block gets it. */
function useFocusKept() {
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = box.current;
    return () => {
      if (!element?.contains(document.activeElement)) return;
      document.getElementById(titleIdOf("account"))?.focus({ preventScroll: true });
    };
  }, []);
  return box;
}

/** The code is asked for on a click only: many attempts restart the instance. */
function ByQrCode({ instance }: { instance: Instance }) {
  const texts = useSetUpTexts().authorize;
  const [isShown, setShown] = useState(false);
  return (
    <>
      <p className="text-sm text-ink-soft">{texts.howQr}</p>
      <Button onClick={() => setShown(!isShown)}>{isShown ? texts.hideQr : texts.showQr}</Button>
      {isShown && <QrCode instance={instance} />}
    </>
  );
}
