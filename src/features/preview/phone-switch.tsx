import { useId } from "react";
import { useI18n } from "../../i18n/i18n.tsx";
import { usePagePlayer } from "../../stores/audio/loaded-audio.ts";
import { Segmented } from "../../ui/fields/segmented.tsx";
import { choosePhoneView, type PhoneView, usePhoneView } from "./phone-view.ts";

/** Chooses whose WhatsApp the phone shows. A viewer hears a status as soon as it opens. */
export function PhoneSwitch() {
  const texts = useI18n().messages.phone;
  const name = useId();
  const view = usePhoneView((chosen) => chosen.view);

  return (
    <Segmented
      legend={texts.view}
      name={name}
      options={[
        { value: "sender", label: texts.views.sender },
        { value: "viewer", label: texts.views.viewer },
      ]}
      value={view}
      onChange={choose}
    />
  );
}

function choose(view: PhoneView): void {
  choosePhoneView(view);
  const { player, state } = usePagePlayer.getState();
  if (view === "viewer" && state.facts.state === "playable") player?.play();
}
