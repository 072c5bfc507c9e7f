import { useQuery } from "@tanstack/react-query";
import { useId, useState } from "react";
import type { Instance } from "../../../green-api/instance.ts";
import { linkingStateOptions } from "../../../green-api/account-queries.ts";
import { useSetUpTexts } from "../../../i18n/use-set-up-texts.ts";
import { Button } from "../../../ui/button.tsx";
import { Segmented } from "../../../ui/fields/segmented.tsx";
import { usePresentation } from "../../../ui/presentation.ts";
import { PhoneCode } from "./phone-code.tsx";
import { QrCode } from "./qr-code.tsx";

type Way = "qr" | "code";

/**
 * Links a phone, by a QR code or by a code for its number. As long as this is shown in a visible tab, the state is
 * asked every two seconds. A code is a key to the instance, so an audience does not see it.
 */
export function Authorize({ instance }: { instance: Instance }) {
  const texts = useSetUpTexts().authorize;
  const { presenting } = usePresentation();
  const [way, setWay] = useState<Way>("qr");
  const name = useId();
  useQuery(linkingStateOptions(instance));

  if (presenting) return <p className="text-sm text-ink-soft">{texts.secret}</p>;
  return (
    <div className="grid grid-cols-1 justify-items-start gap-3">
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
