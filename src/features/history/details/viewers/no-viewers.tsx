import { useQuery } from "@tanstack/react-query";
import type { Instance } from "../../../../green-api/instance.ts";
import { settingsOptions } from "../../../../green-api/queries.ts";
import { useI18n } from "../../../../i18n/i18n.tsx";
import { useRecordTexts } from "../../../../i18n/use-record-texts.ts";
import { useViewersTexts } from "../../../../i18n/use-viewers-texts.ts";
import { useNow } from "../../../../lib/browser/use-now.ts";
import { useChosenInstance } from "../../../../stores/instances/instances.ts";
import { openDialog } from "../../../../stores/open-dialog.ts";
import { openRegion } from "../../../../stores/open-region.ts";
import { Button } from "../../../../ui/button.tsx";
import { usePresentation } from "../../../../ui/presentation.ts";
import type { SendRecord } from "../../../../voice-status/record/record.ts";
import { whyNoViewers } from "./why-no-viewers.ts";

interface Props {
  record: SendRecord;
  /** The instance that sent it. */
  instance: Instance;
}

const REASON_MS = 30_000;

/** Says why no viewer is known yet, and offers what helps. */
export function NoViewers({ record, instance }: Props) {
  const { messages } = useI18n();
  const recordTexts = useRecordTexts();
  const texts = useViewersTexts();
  const { hideName } = usePresentation();
  const now = useNow(REASON_MS);
  const isChosen = useChosenInstance().idInstance === record.idInstance;
  const { data: settings } = useQuery(settingsOptions(instance));
  const known = { settings, hasToken: instance.apiTokenInstance !== "", now };
  const reason = whyNoViewers(record, known);
  const needsChoice = (reason === "notifications-off" || reason === "no-token") && !isChosen;

  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-2 text-sm text-ink-soft">
      <p role="status">{texts.why[reason]}</p>
      {needsChoice && <p>{recordTexts.chooseInstance(hideName(record.instanceLabel))}</p>}
      {reason === "notifications-off" && isChosen && (
        <>
          <Button size="small" onClick={() => openDialog("switch-on-notifications")}>
            {texts.switchOn}
          </Button>
          <Button size="small" onClick={() => openRegion("set-up", "settings")}>
            {messages.page.openSetUp}
          </Button>
        </>
      )}
    </div>
  );
}
