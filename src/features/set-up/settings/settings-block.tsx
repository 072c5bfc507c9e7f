import { useQuery } from "@tanstack/react-query";
import type { Instance } from "../../../green-api/instance.ts";
import { settingsOptions, stateInstanceOptions } from "../../../green-api/queries.ts";
import { useSetUpTexts } from "../../../i18n/use-set-up-texts.ts";
import { knownSettings } from "../../../voice-status/set-up/known-settings.ts";
import { Block } from "../block.tsx";
import { BlockContent } from "../block-content.tsx";
import { OtherSettings } from "./other-settings.tsx";
import { SettingsForm } from "./settings-form.tsx";

/** The settings that matter for statuses, to be changed; the others, to be seen. */
export function SettingsBlock({ instance }: { instance: Instance }) {
  const texts = useSetUpTexts().settings;
  const settings = useQuery(settingsOptions(instance));
  const { data: state } = useQuery(stateInstanceOptions(instance));

  return (
    <Block topic="settings" title={texts.title}>
      {state?.stateInstance === "starting" && (
        <p role="status" className="mb-2 rounded-control bg-caution-wash px-3.5 py-2.5 text-sm">
          {texts.restarting}
        </p>
      )}
      <BlockContent query={settings}>
        {(known) => (
          <>
            <SettingsForm instance={instance} settings={knownSettings(known)} />
            <OtherSettings settings={known} />
          </>
        )}
      </BlockContent>
    </Block>
  );
}
