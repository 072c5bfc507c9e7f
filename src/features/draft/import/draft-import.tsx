import { lazyPart } from "../../../ui/lazy-part.tsx";
import { focusPageTitle } from "../draft-header.tsx";
import { discardText, useIncomingText } from "./incoming-text.ts";
import { useReceiveTexts } from "./use-receive-texts.ts";

const ImportPanel = lazyPart(() => import("./import-panel.tsx"));

/** Offers to use a request that was pasted, or the draft of a link that was opened. */
export function DraftImport() {
  useReceiveTexts();
  const { incoming } = useIncomingText();
  return (
    incoming && (
      <ImportPanel
        key={incoming.key}
        text={incoming.text}
        onClose={() => {
          discardText();
          focusPageTitle();
        }}
      />
    )
  );
}
